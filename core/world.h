// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <map>

namespace manypath {

/// The state of MPTCP on this machine (in one network namespace): what the helper knows and every client rebuilds.
/// apply() is the only thing that changes it. A value: copies are independent.
class World {
public:
    World() = default;
    /// A World from its parts, for snapshots and tests. Later rows win over earlier ones of the same identity.
    World(const QList<Connection> &connections, const QList<Interface> &interfaces, const QList<Endpoint> &endpoints,
          const Limits &limits, const KernelSettings &settings, const Health &health, const Steering &steering = {});

    /// Takes an event in. Idempotent for all events but PmEvent, and harmless for PmEvents heard twice. An event
    /// about something unknown is no error: the kernel sends such.
    void apply(const Event &event);

    [[nodiscard]] const std::map<Token, Connection> &connections() const { return m_connections; }
    [[nodiscard]] const std::map<int, Interface> &interfaces() const { return m_interfaces; }
    [[nodiscard]] const std::map<std::uint8_t, Endpoint> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const KernelSettings &settings() const { return m_settings; }
    [[nodiscard]] const Health &health() const { return m_health; }
    [[nodiscard]] const Steering &steering() const { return m_steering; }

    [[nodiscard]] const Connection *connection(Token token) const;
    [[nodiscard]] const Interface *interface(int index) const;
    [[nodiscard]] const Interface *interfaceByName(const QString &name) const;
    [[nodiscard]] QString interfaceName(int index) const;  ///< empty where unknown

    bool operator==(const World &) const = default;

private:
    void reduce(const PmEvent &event);
    void reduce(const ConnectionUpdated &event);
    void reduce(const ConnectionGone &event);
    void reduce(const SubflowUpdated &event);
    void reduce(const SubflowGone &event);
    void reduce(const InterfaceUpdated &event);
    void reduce(const InterfaceRemoved &event);
    void reduce(const EndpointUpdated &event);
    void reduce(const EndpointRemoved &event);
    void reduce(const LimitsChanged &event);
    void reduce(const SettingsChanged &event);
    void reduce(const HealthChanged &event);
    void reduce(const SteeringChanged &event);
    void reduce(const MetricsSampled &event);
    void reduce(const ActionAnswered &event);

    void connectionCreated(const PmEvent &event);
    void subflowEstablished(Connection &connection, const PmEvent &event);

    std::map<Token, Connection> m_connections;
    std::map<int, Interface> m_interfaces;
    std::map<std::uint8_t, Endpoint> m_endpoints;
    Limits m_limits;
    KernelSettings m_settings;
    Health m_health;
    Steering m_steering;
};

}  // namespace manypath
