// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/connectionmethods.h"

#include "core/dbus/wire.h"
#include "helper/bus/connectionarguments.h"

#include <QDBusMessage>

namespace manypath {

Subflow ConnectionMethods::CreateSubflow(uint token, const QString &local, ushort localPort, int localId, const QString &remote,
                                         ushort remotePort, int remoteId, int interfaceIndex, bool backup)
{
    carryOut(takeCreateSubflow(token, {local, localPort}, localId, {remote, remotePort}, remoteId, interfaceIndex, backup),
             [](const ConnectionAnswer &answer) { return QVariantList{QVariant::fromValue(answer.subflow)}; });
    return {};
}

void ConnectionMethods::DestroySubflow(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort)
{
    carryOut(takeDestroySubflow(token, {local, localPort}, {remote, remotePort}));
}

void ConnectionMethods::SetBackup(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort, bool backup)
{
    carryOut(takeSetBackup(token, {local, localPort}, {remote, remotePort}, backup));
}

uchar ConnectionMethods::Announce(uint token, const QString &address, ushort port, int requestedId, int interfaceIndex, bool listen)
{
    carryOut(takeAnnounce(token, {address, port}, requestedId, interfaceIndex, listen),
             [](const ConnectionAnswer &answer) { return QVariantList{QVariant::fromValue(uchar(answer.id))}; });
    return 0;
}

void ConnectionMethods::Withdraw(uint token, uchar id)
{
    carryOut(takeWithdraw(token, id));
}

void ConnectionMethods::carryOut(const Result<Action> &action, const Values &values)
{
    if (!action)
        return refuse(action.error());
    perform([this, action = *action, values](const QDBusMessage &call, const Turn &turn) {
        const quint64 number = await(call, turn);
        m_values.insert(number, values);
        Q_EMIT actionWanted(number, action);
    });
}

void ConnectionMethods::actionAnswered(quint64 number, const ConnectionAnswer &answer)
{
    const QDBusMessage call = takeAwaited(number);
    const Values values = m_values.take(number);
    if (answer.error)
        answerError(call, *answer.error);
    else
        reply(call, call.createReply(values(answer)));
}

}  // namespace manypath
