// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

#include <concepts>
#include <limits>
#include <random>

namespace manypath::testing {

/// Values of core at random, the ends of each range more often than the middle. Each function names all members of
/// its struct, so that a new member breaks the build here until somebody thinks of its JSON form. Repeatable by its seed.
class RandomValues {
public:
    explicit RandomValues(std::uint32_t seed) : m_random(seed) {}

    [[nodiscard]] World world();
    [[nodiscard]] Change change();
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }

private:
    void fill(bool &value) { value = below(2) == 1; }
    template <std::integral T>
    void fill(T &value);
    void fill(QString &value);
    void fill(Address &value);
    void fill(SocketAddress &value);
    void fill(Subflow &value);
    void fill(AnnouncedAddress &value);
    void fill(Connection &value);
    void fill(InterfaceAddress &value);
    void fill(DefaultRoute &value);
    void fill(Interface &value);
    void fill(Endpoint &value);
    void fill(Limits &value);
    void fill(KernelSettings &value);
    void fill(Health &value);
    void fill(RoleRule &value);
    void fill(OutsidePolicy &value);
    void fill(Steering &value);
    void fill(SubflowMetrics &value);
    void fill(ConnectionMetrics &value);
    void fill(PmEvent &value);
    void fill(ConnectionUpdated &value);
    void fill(ConnectionGone &value);
    void fill(SubflowUpdated &value);
    void fill(SubflowGone &value);
    void fill(InterfaceUpdated &value);
    void fill(InterfaceRemoved &value);
    void fill(EndpointUpdated &value);
    void fill(EndpointRemoved &value);
    void fill(LimitsChanged &value);
    void fill(SettingsChanged &value);
    void fill(HealthChanged &value);
    void fill(SteeringChanged &value);
    void fill(MetricsSampled &value);
    void fill(Action &value);
    void fill(ActionAnswered &value);

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void fill(Enum &value);
    template <typename T>
    void fill(std::optional<T> &value);
    template <typename T>
    void fill(QList<T> &value);
    template <typename... Members>
    void each(Members &...members)
    {
        (fill(members), ...);
    }

    std::mt19937_64 m_random;
};

}  // namespace manypath::testing
