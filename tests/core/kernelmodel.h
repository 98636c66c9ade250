// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reconcile.h"

#include <map>
#include <random>

namespace manypath::testing {

/// A kernel whose MPTCP connections live at random, with the habits of the real one: it sends no event for much of what
/// happens, tokens are used again, and a dump doesn't know everything. Repeatable by its seed.
class KernelModel {
public:
    explicit KernelModel(std::uint32_t seed);

    /// Something happens; the events that the kernel sends.
    [[nodiscard]] QList<PmEvent> step();
    /// What the kernel has now, with gaps where it doesn't tell.
    [[nodiscard]] KernelDump dump();
    /// What the kernel has now, all of it.
    [[nodiscard]] const std::map<Token, Connection> &connections() const { return m_connections; }

    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] int below(int limit);

private:
    [[nodiscard]] QList<PmEvent> open();
    [[nodiscard]] QList<PmEvent> change(Connection &connection);
    [[nodiscard]] QList<PmEvent> join(Connection &connection);
    [[nodiscard]] QList<PmEvent> loseSubflow(Connection &connection);
    [[nodiscard]] QList<PmEvent> end(Token token);
    void changeTheRest();
    void settle(Connection &connection) const;

    [[nodiscard]] Address address();
    [[nodiscard]] Subflow subflow(const Connection &connection, bool initial);
    [[nodiscard]] PmEvent event(PmEvent::Type type, const Connection &connection) const;
    [[nodiscard]] PmEvent event(PmEvent::Type type, const Connection &connection, const Subflow &subflow);

    std::mt19937 m_random;
    PathManager m_pathManager;
    std::uint16_t m_nextPort = 30000;
    std::uint32_t m_nextInode = 1000;
    std::map<Token, Connection> m_connections;
    std::map<Token, bool> m_closed;  ///< by close(2), not only left without subflows
    std::map<int, Interface> m_interfaces;
    std::map<std::uint8_t, Endpoint> m_endpoints;
    Limits m_limits;
    KernelSettings m_settings;
};

}  // namespace manypath::testing
