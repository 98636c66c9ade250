// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/endpoints/renewal.h"

namespace manypath::endpoints {

/// Keeps the kernel's endpoints, and its limits, as the interfaces and their roles call for.
class EndpointsPolicy : public Policy {
public:
    explicit EndpointsPolicy(const Parameters &parameters);

    [[nodiscard]] Decisions decide(const World &world, const Event &event, std::chrono::microseconds now) override;
    [[nodiscard]] std::optional<std::chrono::microseconds> wakeUp() const override;

private:
    [[nodiscard]] bool isTimeFor(const Event &event, std::chrono::microseconds now);
    [[nodiscard]] EndpointFlags flags() const;
    /// The endpoints and the limits; without a flag that this kernel turns out to lack.
    [[nodiscard]] Plan plan(const World &world, std::chrono::microseconds now);

    const Parameters m_parameters;
    Renewal m_renewal;
    bool m_kernelLacksLaminar = false;
    std::optional<std::chrono::microseconds> m_laminarSince;  ///< endpoints with that flag are planned and don't come about
    std::optional<std::chrono::microseconds> m_lookAt;  ///< when connections are looked at next; none: nothing new about them
};

}  // namespace manypath::endpoints
