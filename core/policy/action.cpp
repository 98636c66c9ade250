// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/action.h"

#include "core/policy/actiontext.h"

#include "core/overloaded.h"

namespace manypath {

namespace {

QString number(std::uint32_t value)
{
    return QString::number(value);
}

QString interfaceWords(const World *world, int index)
{
    const QString name = world ? world->interfaceName(index) : QString();
    if (!name.isEmpty())
        return QStringLiteral(" dev ") + name;
    return index == 0 ? QString() : QStringLiteral(" dev if%1").arg(index);
}

QString flagWords(EndpointFlags flags)
{
    return flags == 0 ? QString() : u' ' + endpointFlagNames(flags).join(u' ');
}

// The changes of a mask in the words of `endpoint change`.
QString changeWords(EndpointFlags mask, EndpointFlags flags)
{
    QString words;
    for (const EndpointFlag flag : {EndpointFlag::Backup, EndpointFlag::Fullmesh}) {
        if (hasFlag(mask, flag))
            words += (hasFlag(flags, flag) ? QStringLiteral(" ") : QStringLiteral(" no")) + endpointFlagNames(EndpointFlags(flag)).first();
    }
    return words;
}

QString endpointName(std::uint8_t id, const Address &address)
{
    QString words = id != 0 || address.isNull() ? QStringLiteral(" id ") + number(id) : QString();
    return address.isNull() ? words : words + u' ' + address.toString();
}

QString pairWords(Token token, const SubflowKey &key)
{
    return QStringLiteral("%1 local %2 remote %3").arg(tokenToString(token), key.local.toString(), key.remote.toString());
}

QString text(const World *world, const CreateSubflow &action)
{
    QString words = QStringLiteral("subflow create ") + tokenToString(action.token);
    if (!action.local.address.isNull())
        words += QStringLiteral(" local ") + (action.local.port == 0 ? action.local.address.toString() : action.local.toString());
    if (action.localId)
        words += QStringLiteral(" lid ") + number(*action.localId);
    words += QStringLiteral(" remote ") + action.remote.toString();
    if (action.remoteId)
        words += QStringLiteral(" rid ") + number(*action.remoteId);
    words += interfaceWords(world, action.interfaceIndex);
    return action.backup ? words + QStringLiteral(" backup") : words;
}

QString text(const World *world, const AnnounceAddress &action)
{
    QString words = QStringLiteral("announce %1 %2").arg(tokenToString(action.token), action.address.address.toString());
    if (action.id)
        words += QStringLiteral(" id ") + number(*action.id);
    words += interfaceWords(world, action.interfaceIndex);
    if (action.address.port != 0)
        words += QStringLiteral(" port ") + number(action.address.port);
    return action.listen ? words + QStringLiteral(" listen") : words;
}

QString text(const World *world, const AddEndpoint &action)
{
    const Endpoint &endpoint = action.endpoint;
    QString words = QStringLiteral("endpoint add ") + endpoint.address.toString() + interfaceWords(world, endpoint.interfaceIndex);
    if (endpoint.id != 0)
        words += QStringLiteral(" id ") + number(endpoint.id);
    if (endpoint.port != 0)
        words += QStringLiteral(" port ") + number(endpoint.port);
    return words + flagWords(endpoint.flags);
}

QString text(const SetLimits &action)
{
    QString words = QStringLiteral("limits set");
    if (action.subflows)
        words += QStringLiteral(" subflows ") + number(*action.subflows);
    if (action.addAddressAccepted)
        words += QStringLiteral(" add_addr_accepted ") + number(*action.addAddressAccepted);
    return words;
}

}  // namespace

std::optional<Token> actionToken(const Action &action)
{
    return std::visit(
        []<typename Kind>(const Kind &kind) -> std::optional<Token> {
            if constexpr (requires { kind.token; })
                return kind.token;
            else
                return std::nullopt;
        },
        action);
}

namespace {

QString textOf(const World *world, const Action &action)
{
    return std::visit(
        Overloaded{
            [world](const CreateSubflow &a) { return text(world, a); },
            [](const DestroySubflow &a) { return QStringLiteral("subflow destroy ") + pairWords(a.token, a.key); },
            [](const SetSubflowBackup &a) {
                return (a.backup ? QStringLiteral("subflow backup ") : QStringLiteral("subflow nobackup ")) + pairWords(a.token, a.key);
            },
            [world](const AnnounceAddress &a) { return text(world, a); },
            [](const WithdrawAddress &a) { return QStringLiteral("withdraw %1 id %2").arg(tokenToString(a.token)).arg(a.id); },
            [world](const AddEndpoint &a) { return text(world, a); },
            [](const ChangeEndpoint &a) {
                return QStringLiteral("endpoint change") + endpointName(a.id, a.address) + changeWords(a.mask, a.flags);
            },
            [](const RemoveEndpoint &a) { return QStringLiteral("endpoint delete") + endpointName(a.id, a.address); },
            [](const SetLimits &a) { return text(a); },
        },
        action);
}

}  // namespace

QString actionText(const Action &action)
{
    return textOf(nullptr, action);
}

QString actionText(const Action &action, const World &world)
{
    return textOf(&world, action);
}

}  // namespace manypath
