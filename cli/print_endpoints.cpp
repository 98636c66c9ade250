// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_endpoints.h"

#include "cli/jsonwriter.h"
#include "cli/names.h"

#include <array>

namespace manypath::cli {

namespace {

// The flags with a name in the text; of the others ip(8) 6.1 prints the number, and so do we ("implicit" is one).
constexpr std::array namedFlags{EndpointFlag::Signal, EndpointFlag::Subflow, EndpointFlag::Backup, EndpointFlag::Fullmesh,
                                EndpointFlag::Laminar};

EndpointFlags unnamed(EndpointFlags flags)
{
    for (const EndpointFlag flag : namedFlags)
        flags &= ~static_cast<EndpointFlags>(flag);
    return flags;
}

EndpointFlags named(EndpointFlags flags)
{
    return flags & ~unnamed(flags);
}

QString rawFlags(EndpointFlags flags)
{
    return QStringLiteral("%1").arg(unnamed(flags), 2, 16, QLatin1Char('0'));
}

QString textOf(const World &world, const Endpoint &endpoint, bool details)
{
    QString line = endpoint.address.toString() + u' ';
    if (endpoint.port != 0)
        line += QStringLiteral("port %1 ").arg(endpoint.port);
    line += QStringLiteral("id %1 ").arg(endpoint.id);
    for (const QString &flag : endpointFlagNames(named(endpoint.flags)))
        line += flag + u' ';
    if (unnamed(endpoint.flags) != 0)
        line += QStringLiteral("rawflags %1 ").arg(rawFlags(endpoint.flags));
    if (endpoint.interfaceIndex != 0)
        line += QStringLiteral("dev %1 ").arg(interfaceName(world, endpoint.interfaceIndex));
    if (details)
        line += QStringLiteral("owner %1 ").arg(endpointOwnerName(endpoint.owner));
    return line + u'\n';
}

void writeJson(JsonWriter &json, const World &world, const Endpoint &endpoint, bool details)
{
    json.beginObject();
    json.member("address", endpoint.address.toString());
    if (endpoint.port != 0)
        json.member("port", endpoint.port);
    json.member("id", endpoint.id);
    for (const QString &flag : endpointFlagNames(named(endpoint.flags)))
        json.key(flag).value(true);
    if (unnamed(endpoint.flags) != 0)
        json.member("rawflags", rawFlags(endpoint.flags));
    if (endpoint.interfaceIndex != 0)
        json.member("dev", interfaceName(world, endpoint.interfaceIndex));
    if (details)
        json.member("owner", endpointOwnerName(endpoint.owner));
    json.endObject();
}

}  // namespace

QByteArray printEndpoints(const World &world, const QList<Endpoint> &endpoints, Format format, bool details)
{
    if (format == Format::Text) {
        QString text;
        for (const Endpoint &endpoint : endpoints)
            text += textOf(world, endpoint, details);
        return text.toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    json.beginArray();
    for (const Endpoint &endpoint : endpoints)
        writeJson(json, world, endpoint, details);
    json.endArray();
    return json.text();
}

QByteArray printLimits(const Limits &limits, Format format)
{
    if (format == Format::Text)
        return QStringLiteral("add_addr_accepted %1 subflows %2 \n").arg(limits.addAddressAccepted).arg(limits.subflows).toUtf8();
    JsonWriter json(format == Format::PrettyJson);
    json.beginArray().beginObject();
    json.member("add_addr_accepted", limits.addAddressAccepted);
    json.member("subflows", limits.subflows);
    json.endObject().endArray();
    return json.text();
}

}  // namespace manypath::cli
