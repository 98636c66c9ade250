// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconcile.h"

#include <set>

namespace manypath {

namespace {

Connection header(Connection connection)
{
    connection.subflows.clear();
    connection.announced.clear();
    return connection;
}

// What is known of a connection from events and what sock_diag sees now, as one. Neither alone has it all.
Connection merge(const Connection *known, const SeenConnection &seen)
{
    Connection merged = header(seen.connection);
    if (seen.serverSide)
        merged.serverSide = *seen.serverSide;
    else if (known)
        merged.serverSide = known->serverSide;
    if (known)
        merged.denyJoinId0 = known->denyJoinId0;
    if (known && merged.pathManager == PathManager::Unknown)
        merged.pathManager = known->pathManager;
    if (known && merged.application.isEmpty() && merged.inode == known->inode)
        merged.application = known->application;
    if (known && merged.unit.isEmpty() && merged.cgroupId == known->cgroupId)
        merged.unit = known->unit;

    if (merged.state == Connection::State::Closing)
        return merged;
    // Also when it was closing before: a connection that lost all its subflows is revived by a new one within
    // net.mptcp.close_timeout. One that close(2) ended is never seen open again.
    const bool wasCreated = !known || known->state == Connection::State::Created;
    if (!wasCreated || seen.established.value_or(true))
        merged.state = Connection::State::Established;
    else
        merged.state = Connection::State::Created;
    return merged;
}

Subflow merge(const Subflow *known, Subflow seen)
{
    // A path that broke has no route any more; where its packets last left is what people want to know.
    if (known && seen.interfaceIndex == 0)
        seen.interfaceIndex = known->interfaceIndex;
    return seen;
}

bool sameConnection(const Connection &known, const Connection &seen)
{
    return known.local == seen.local && known.remote == seen.remote;
}

void reconcileSubflows(const Connection *known, const Connection &seen, QList<Event> &events)
{
    std::set<SubflowKey> present;
    for (const Subflow &subflow : seen.subflows) {
        present.insert(subflow.key());
        const Subflow *before = known ? known->findSubflow(subflow.key()) : nullptr;
        const Subflow merged = merge(before, subflow);
        if (!before || *before != merged)
            events.append(SubflowUpdated{seen.token, merged});
    }
    if (!known)
        return;
    for (const Subflow &subflow : known->subflows) {
        if (!present.contains(subflow.key()))
            events.append(SubflowGone{seen.token, subflow.key()});
    }
}

void reconcileConnections(const World &world, const QList<SeenConnection> &dump, const QSet<Token> &touched, QList<Event> &events)
{
    QSet<Token> present;
    present.reserve(dump.size());
    for (const SeenConnection &seen : dump) {
        const Token token = seen.connection.token;
        present.insert(token);
        if (touched.contains(token))
            continue;
        const Connection *known = world.connection(token);
        if (known && !sameConnection(*known, seen.connection)) {
            events.append(ConnectionGone{token});  // the kernel gave the token to another connection
            known = nullptr;
        }
        const Connection merged = merge(known, seen);
        if (!known || header(*known) != merged)
            events.append(ConnectionUpdated{merged});
        reconcileSubflows(known, seen.connection, events);
    }
    for (const auto &[token, connection] : world.connections()) {
        if (!present.contains(token) && !touched.contains(token))
            events.append(ConnectionGone{token});
    }
}

template <typename Key, typename Row, typename KeyOf, typename Updated, typename Removed>
void reconcileRows(const std::map<Key, Row> &known, const QList<Row> &dump, KeyOf keyOf, Updated updated, Removed removed, QList<Event> &events)
{
    std::set<Key> present;
    for (const Row &row : dump) {
        const Key key = keyOf(row);
        present.insert(key);
        const auto before = known.find(key);
        if (before == known.end() || before->second != row)
            events.append(updated(row));
    }
    for (const auto &[key, row] : known) {
        if (!present.contains(key))
            events.append(removed(key));
    }
}

}  // namespace

QList<Event> reconcile(const World &world, const KernelDump &dump, const QSet<Token> &touched)
{
    QList<Event> events;
    if (dump.settings && *dump.settings != world.settings())
        events.append(SettingsChanged{*dump.settings});
    if (dump.limits && *dump.limits != world.limits())
        events.append(LimitsChanged{*dump.limits});
    if (dump.interfaces) {
        reconcileRows(
            world.interfaces(), *dump.interfaces, [](const Interface &interface) { return interface.index; },
            [](const Interface &interface) { return Event(InterfaceUpdated{interface}); },
            [](int index) { return Event(InterfaceRemoved{index}); }, events);
    }
    if (dump.endpoints) {
        reconcileRows(
            world.endpoints(), *dump.endpoints, [](const Endpoint &endpoint) { return endpoint.id; },
            [](const Endpoint &endpoint) { return Event(EndpointUpdated{endpoint}); },
            [](std::uint8_t id) { return Event(EndpointRemoved{id}); }, events);
    }
    if (dump.connections)
        reconcileConnections(world, *dump.connections, touched, events);
    return events;
}

}  // namespace manypath
