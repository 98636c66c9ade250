// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/policymethods.h"
#include "helper/connections/connectionservice.h"

namespace manypath {

/// The methods of org.manypath.Connections1, on those of Policies1.
class ConnectionMethods : public PolicyMethods {
    Q_OBJECT

public:
    // From the connection service.
    void actionAnswered(quint64 number, const ConnectionAnswer &answer);

    manypath::Subflow CreateSubflow(uint token, const QString &local, ushort localPort, int localId, const QString &remote,
                                    ushort remotePort, int remoteId, int interfaceIndex, bool backup);
    void DestroySubflow(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort);
    void SetBackup(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort, bool backup);
    uchar Announce(uint token, const QString &address, ushort port, int requestedId, int interfaceIndex, bool listen);
    void Withdraw(uint token, uchar id);

Q_SIGNALS:
    /// To the connection service. actionAnswered() comes with the same number.
    void actionWanted(quint64 number, const manypath::Action &action);

protected:
    using PolicyMethods::PolicyMethods;

private:
    using Values = std::function<QVariantList(const ConnectionAnswer &)>;

    /// Authorises the call at hand and has the connection service carry `action` out; `values` are those of the answer. An
    /// action that is an Error is refused.
    void carryOut(const Result<Action> &action, const Values &values = [](const ConnectionAnswer &) { return QVariantList(); });

    QHash<quint64, Values> m_values;
};

}  // namespace manypath
