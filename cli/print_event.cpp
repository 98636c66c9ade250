// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_event.h"

#include "cli/jsonwriter.h"
#include "cli/names.h"

namespace manypath::cli {

namespace {

QString typeName(PmEvent::Type type)
{
    switch (type) {
    case PmEvent::Type::Created: return QStringLiteral("CREATED");
    case PmEvent::Type::Established: return QStringLiteral("ESTABLISHED");
    case PmEvent::Type::Closed: return QStringLiteral("CLOSED");
    case PmEvent::Type::Announced: return QStringLiteral("ANNOUNCED");
    case PmEvent::Type::Removed: return QStringLiteral("REMOVED");
    case PmEvent::Type::SubflowEstablished: return QStringLiteral("SF_ESTABLISHED");
    case PmEvent::Type::SubflowClosed: return QStringLiteral("SF_CLOSED");
    case PmEvent::Type::SubflowPriority: return QStringLiteral("SF_PRIO");
    case PmEvent::Type::ListenerCreated: return QStringLiteral("LISTENER_CREATED");
    case PmEvent::Type::ListenerClosed: return QStringLiteral("LISTENER_CLOSED");
    }
    return QString::number(static_cast<int>(type));
}

bool isListenerEvent(PmEvent::Type type)
{
    return type == PmEvent::Type::ListenerCreated || type == PmEvent::Type::ListenerClosed;
}

// "saddr4", "daddr6"
const char *addressKey(bool local, const Address &address)
{
    if (local)
        return address.isIPv4() ? "saddr4" : "saddr6";
    return address.isIPv4() ? "daddr4" : "daddr6";
}

// The addresses of an event in the order of ip(8): all IPv4 before IPv6.
QList<std::pair<const char *, QString>> addresses(const PmEvent &event)
{
    QList<std::pair<const char *, QString>> result;
    for (const Address::Family family : {Address::Family::IPv4, Address::Family::IPv6}) {
        if (event.localAddress && event.localAddress->family() == family)
            result.append({addressKey(true, *event.localAddress), event.localAddress->toString()});
        if (event.remoteAddress && event.remoteAddress->family() == family)
            result.append({addressKey(false, *event.remoteAddress), event.remoteAddress->toString()});
    }
    return result;
}

class TextLine {
public:
    explicit TextLine(const QString &start) : m_text(start) {}

    template <typename Number>
    void add(const char *key, const std::optional<Number> &number, int base = 10, const char *prefix = "")
    {
        if (number)
            add(key, QLatin1String(prefix) + QString::number(*number, base));
    }
    void add(const char *key, const QString &value) { m_text += u' ' + QLatin1String(key) + u'=' + value; }

    [[nodiscard]] QByteArray text() const { return m_text.toUtf8() + '\n'; }

private:
    QString m_text;
};

QByteArray printText(const PmEvent &event)
{
    if (isListenerEvent(event.type))
        return "[UNKNOWN " + QByteArray::number(static_cast<int>(event.type)) + "]\n";
    TextLine line(u'[' + typeName(event.type).rightJustified(14) + u']');
    if (event.token)
        line.add("token", tokenToString(*event.token));
    line.add("remid", event.remoteId);
    line.add("locid", event.localId);
    for (const auto &[key, address] : addresses(event))
        line.add(key, address);
    line.add("sport", event.localPort);
    line.add("dport", event.remotePort);
    line.add("backup", event.backup);
    line.add("error", event.error);
    line.add("flags", event.flags, 16);
    line.add("timeout", event.timeout);
    line.add("ifindex", event.interfaceIndex);
    line.add("reset_reason", event.resetReason);
    line.add("reset_flags", event.resetFlags, 16, "0x");
    return line.text();
}

template <typename Number>
void addNumber(JsonWriter &json, const char *key, const std::optional<Number> &number)
{
    if (number)
        json.member(key, *number);
}

QByteArray printJson(const World &world, const PmEvent &event, std::int64_t timeUs)
{
    JsonWriter json(false);
    json.beginObject();
    json.member("event", typeName(event.type));
    if (event.token)
        json.member("token", tokenToString(*event.token));
    addNumber(json, "remid", event.remoteId);
    addNumber(json, "locid", event.localId);
    for (const auto &[key, address] : addresses(event))
        json.member(key, address);
    addNumber(json, "sport", event.localPort);
    addNumber(json, "dport", event.remotePort);
    addNumber(json, "backup", event.backup);
    addNumber(json, "error", event.error);
    addNumber(json, "timeout", event.timeout);
    if (event.interfaceIndex) {
        json.member("ifindex", *event.interfaceIndex);
        json.member("dev", interfaceName(world, *event.interfaceIndex));
    }
    addNumber(json, "reset_reason", event.resetReason);
    if (event.resetFlags)
        json.member("reset_flags", QStringLiteral("0x") + QString::number(*event.resetFlags, 16));
    if (event.flags) {
        json.member("flags", QString::number(*event.flags, 16));
        json.member("deny_join_id0", (*event.flags & PmEvent::flagDenyJoinId0) != 0);
    }
    if (event.serverSide || event.flags)
        json.member("server_side", event.serverSide.value_or(0) != 0 || (event.flags.value_or(0) & PmEvent::flagServerSide) != 0);
    json.member("time_us", timeUs);
    json.endObject();
    return json.text();
}

}  // namespace

QByteArray printEvent(const World &world, const PmEvent &event, std::int64_t timeUs, Format format)
{
    switch (format) {
    case Format::Text: return printText(event);
    case Format::Json:
    case Format::PrettyJson: return printJson(world, event, timeUs);
    }
    return {};
}

}  // namespace manypath::cli
