// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/prepare.h"

#include "core/overloaded.h"

#include <QStringList>

#include <algorithm>

namespace manypath {

namespace {

SocketAddress plain(const SocketAddress &socket)
{
    return {socket.address.unmapped(), socket.port};
}

SubflowKey plain(const SubflowKey &key)
{
    return {plain(key.local), plain(key.remote)};
}

QString connectionName(Token token)
{
    return QStringLiteral("Connection ") + tokenToString(token);
}

Result<const Connection *> livingConnection(const World &world, Token token)
{
    const Connection *connection = world.connection(token);
    if (!connection)
        return invalidArgument(QStringLiteral("No connection has the token %1: \"connection list\" shows those there are").arg(tokenToString(token)));
    if (connection->fallback) {
        return invalidArgument(connectionName(token)
                               + QStringLiteral(" fell back to plain TCP: it has one path and can have no other"));
    }
    return connection;
}

Result<void> checkState(const Connection &connection)
{
    if (connection.state == Connection::State::Created) {
        return invalidArgument(connectionName(connection.token)
                               + QStringLiteral(" is not fully established: it can have more subflows as soon as data has gone both ways"));
    }
    if (connection.state == Connection::State::Closing)
        return invalidArgument(connectionName(connection.token) + QStringLiteral(" is being closed: it can have no more subflows"));
    return {};
}

Result<void> checkSockets(const SocketAddress &local, const SocketAddress &remote)
{
    if (remote.address.isNull() || remote.address.isAny() || remote.port == 0)
        return invalidArgument(QStringLiteral("\"%1\" is no remote end for a subflow: an address and a port are").arg(remote.toString()));
    if (local.address.isNull() || local.address.isAny())
        return invalidArgument(QStringLiteral("A subflow to %1 needs a local address").arg(remote.toString()));
    if (local.address.family() != remote.address.family()) {
        return invalidArgument(QStringLiteral("%1 and %2 are of different address families: a subflow has two of one family")
                                   .arg(local.address.toString(), remote.address.toString()));
    }
    return {};
}

Result<void> checkInterface(const World &world, const Address &local, int index)
{
    if (world.interfaces().empty())
        return {};
    if (index != 0 && !world.interface(index))
        return invalidArgument(QStringLiteral("No interface has the index %1: \"status\" shows those there are").arg(index));
    QStringList names;
    for (const auto &[number, interface] : world.interfaces()) {
        if (interface.hasAddress(local))
            names.append(interface.name);
    }
    // All of 127.0.0.0/8 is this machine's.
    if (names.isEmpty() && !local.isLoopback())
        return invalidArgument(QStringLiteral("%1 is not an address of this machine: \"status\" shows those there are").arg(local.toString()));
    if (names.size() > 1 && index == 0) {
        return invalidArgument(QStringLiteral("%1 is on several interfaces (%2): name one of them with \"dev\"")
                                   .arg(local.toString(), names.join(QStringLiteral(", "))));
    }
    return {};
}

// The peer takes no subflow to the address and port of the initial one (RFC 8684 3.1, flag C). The kernel would try.
Result<void> checkDenyJoinId0(const Connection &connection, const CreateSubflow &action)
{
    if (!connection.denyJoinId0 || (action.remote != connection.remote && action.remoteId != std::uint8_t{0}))
        return {};
    return invalidArgument(QStringLiteral("The peer of connection %1 takes no further subflows to its first address %2: only to addresses it announces")
                               .arg(tokenToString(connection.token), connection.remote.toString()));
}

Result<void> checkLimit(const World &world, const Connection &connection, int underway)
{
    const std::uint32_t limit = world.steering().subflowsPerConnection;
    const int there = additionalSubflows(connection) + underway;
    if (static_cast<std::uint32_t>(there) < limit)
        return {};
    return invalidArgument(connectionName(connection.token)
                           + QStringLiteral(" has %1 additional subflows already, and the limit is %2: destroy one, or raise the limit")
                                 .arg(there)
                                 .arg(limit));
}

Result<Action> complete(const World &world, const ConnectionLedger &ledger, CreateSubflow action)
{
    const Result<const Connection *> connection = livingConnection(world, action.token);
    if (!connection)
        return connection.error();
    action.local = plain(action.local);
    action.remote = plain(action.remote);
    const Result<void> checks[] = {
        checkState(**connection),
        checkSockets(action.local, action.remote),
        checkDenyJoinId0(**connection, action),
        checkInterface(world, action.local.address, action.interfaceIndex),
        checkLimit(world, **connection, ledger.underway),
    };
    for (const Result<void> &check : checks) {
        if (!check)
            return check.error();
    }
    const Result<std::uint8_t> id = ledger.ids.forSubflow(action.local, action.localId);
    if (!id)
        return id.error();
    action.localId = *id;
    return Action(action);
}

// Whether there is such a subflow only the kernel knows for sure.
template <typename OnSubflow>
Result<Action> completeOnSubflow(const World &world, OnSubflow action)
{
    const Result<const Connection *> connection = livingConnection(world, action.token);
    if (!connection)
        return connection.error();
    action.key = plain(action.key);
    for (const SocketAddress &end : {action.key.local, action.key.remote}) {
        if (end.address.isNull() || end.port == 0)
            return invalidArgument(QStringLiteral("\"%1\" is no end of a subflow: an address and a port are").arg(end.toString()));
    }
    return Action(action);
}

// The address need not be one of this machine's: behind address translation it is another one that peers can reach.
Result<Action> complete(const World &world, const ConnectionLedger &ledger, AnnounceAddress action)
{
    const Result<const Connection *> connection = livingConnection(world, action.token);
    if (!connection)
        return connection.error();
    if (const Result<void> state = checkState(**connection); !state)
        return state.error();
    action.address = plain(action.address);
    if (action.address.address.isNull() || action.address.address.isAny())
        return invalidArgument(QStringLiteral("\"%1\" is no address to announce").arg(action.address.address.toString()));
    const Result<std::uint8_t> id = ledger.ids.forAnnouncement(action.address, action.id);
    if (!id)
        return id.error();
    action.id = *id;
    return Action(action);
}

Result<Action> complete(const World &world, const ConnectionLedger &ledger, const WithdrawAddress &action)
{
    const Result<const Connection *> connection = livingConnection(world, action.token);
    if (!connection)
        return connection.error();
    const bool inUse = std::any_of((*connection)->subflows.begin(), (*connection)->subflows.end(),
                                   [&](const Subflow &subflow) { return subflow.localId == action.id; });
    if (inUse || (action.id != 0 && ledger.ids.contains(action.id)))
        return Action(action);
    return invalidArgument(QStringLiteral("No address of this side has the id %1 in connection %2").arg(action.id).arg(tokenToString(action.token)));
}

SocketAddress inForm(const SocketAddress &socket, AddressForm form)
{
    return form == AddressForm::Mapped ? SocketAddress{socket.address.mapped(), socket.port} : socket;
}

SubflowKey inForm(const SubflowKey &key, AddressForm form)
{
    return {inForm(key.local, form), inForm(key.remote, form)};
}

}  // namespace

int additionalSubflows(const Connection &connection)
{
    return static_cast<int>(std::count_if(connection.subflows.begin(), connection.subflows.end(), [](const Subflow &subflow) {
        return !subflow.initial && subflow.state != Subflow::State::Closing;
    }));
}

Result<Action> prepare(const World &world, const ConnectionLedger &ledger, const Action &action)
{
    return std::visit(Overloaded{
                          [&](const CreateSubflow &a) { return complete(world, ledger, a); },
                          [&](const DestroySubflow &a) { return completeOnSubflow(world, a); },
                          [&](const SetSubflowBackup &a) { return completeOnSubflow(world, a); },
                          [&](const AnnounceAddress &a) { return complete(world, ledger, a); },
                          [&](const WithdrawAddress &a) { return complete(world, ledger, a); },
                          [](const auto &) -> Result<Action> {
                              Error error;
                              error.kind = Error::Kind::NotSupported;
                              error.message = QStringLiteral("This is no command for a connection");
                              return error;
                          },
                      },
                      action);
}

netlink::ConnectionRequest requestFor(const Action &action, AddressForm form)
{
    using netlink::LocalAddress;
    return std::visit(
        Overloaded{
            [](const CreateSubflow &a) {
                const LocalAddress local{a.local, a.localId.value_or(0), a.interfaceIndex, a.backup};
                return netlink::buildCreateSubflow(a.token, local, a.remote, a.remoteId);
            },
            [form](const DestroySubflow &a) { return netlink::buildDestroySubflow(a.token, inForm(a.key, form)); },
            [form](const SetSubflowBackup &a) { return netlink::buildSetBackup(a.token, inForm(a.key, form), a.backup); },
            [](const AnnounceAddress &a) {
                return netlink::buildAnnounce(a.token, {a.address, a.id.value_or(0), a.interfaceIndex, false});
            },
            [](const WithdrawAddress &a) { return netlink::buildWithdraw(a.token, a.id); },
            [](const auto &) { return netlink::buildWithdraw(0, 0); },  // prepare() lets none through
        },
        action);
}

bool mayBeMapped(const Action &action)
{
    return std::visit(
        []<typename Kind>(const Kind &kind) {
            if constexpr (requires { kind.key; })
                return kind.key.local.address.isIPv4();
            else
                return false;
        },
        action);
}

}  // namespace manypath
