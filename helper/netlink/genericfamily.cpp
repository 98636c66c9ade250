// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/genericfamily.h"

#include <linux/genetlink.h>
#include <netlink/attr.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>

#include <cerrno>

namespace manypath::netlink {

namespace {

QByteArray textOf(const Attribute &attribute)
{
    const auto *text = reinterpret_cast<const char *>(attribute.payload.data());
    return QByteArray(text, static_cast<qsizetype>(strnlen(text, attribute.payload.size())));
}

std::optional<std::pair<QByteArray, std::uint32_t>> decodeGroup(Bytes bytes)
{
    QByteArray name;
    std::optional<std::uint32_t> number;
    const bool complete = forEachAttribute(bytes, [&](const Attribute &attribute) {
        if (attribute.type == CTRL_ATTR_MCAST_GRP_NAME)
            name = textOf(attribute);
        else if (attribute.type == CTRL_ATTR_MCAST_GRP_ID)
            number = attribute.read<std::uint32_t>();
    });
    if (!complete || name.isEmpty() || !number)
        return std::nullopt;
    return std::pair(name, *number);
}

/// None when one of them is malformed.
std::optional<QMap<QByteArray, std::uint32_t>> decodeGroups(Bytes bytes)
{
    QMap<QByteArray, std::uint32_t> groups;
    bool wellFormed = true;
    const bool complete = forEachAttribute(bytes, [&](const Attribute &attribute) {
        if (const auto group = decodeGroup(attribute.payload))
            groups.insert(group->first, group->second);
        else
            wellFormed = false;
    });
    if (!complete || !wellFormed)
        return std::nullopt;
    return groups;
}

}  // namespace

std::optional<FamilyMessage> decodeFamilyMessage(Bytes payload)
{
    if (payload.size() < GENL_HDRLEN)
        return std::nullopt;
    FamilyMessage message;
    message.command = payload[0];
    std::optional<std::uint16_t> id;
    std::optional<QMap<QByteArray, std::uint32_t>> groups = QMap<QByteArray, std::uint32_t>{};
    const bool complete = forEachAttribute(payload.subspan(GENL_HDRLEN), [&](const Attribute &attribute) {
        if (attribute.type == CTRL_ATTR_FAMILY_NAME)
            message.family.name = textOf(attribute);
        else if (attribute.type == CTRL_ATTR_FAMILY_ID)
            id = attribute.read<std::uint16_t>();
        else if (attribute.type == CTRL_ATTR_MCAST_GROUPS)
            groups = decodeGroups(attribute.payload);
    });
    if (!complete || !id || !groups || message.family.name.isEmpty())
        return std::nullopt;
    message.family.id = *id;
    message.family.groups = *groups;
    return message;
}

Result<GenericFamily> resolveFamily(Socket &socket, const QByteArray &name)
{
    const QString what = QStringLiteral("find the generic netlink family \"%1\"").arg(QString::fromUtf8(name));
    Message request(nlmsg_alloc());
    if (!request || !genlmsg_put(request.get(), 0, 0, GENL_ID_CTRL, 0, 0, CTRL_CMD_GETFAMILY, 1)
        || nla_put_string(request.get(), CTRL_ATTR_FAMILY_NAME, name.constData()) != 0)
        return kernelError(what, ENOMEM);

    std::optional<FamilyMessage> answer;
    const Result<void> asked =
        socket.execute(request.get(), what, [&](const MessageView &message) { answer = decodeFamilyMessage(message.payload); });
    if (!asked) {
        Error error = asked.error();
        if (error.errnum == ENOENT)
            error.kind = Error::Kind::NotSupported;
        return error;
    }
    if (!answer)
        return kernelError(what, EBADMSG);
    return answer->family;
}

}  // namespace manypath::netlink
