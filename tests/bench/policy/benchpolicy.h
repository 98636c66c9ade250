// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace manypath {

/// What Manypath's reaction is measured with: the least a policy can do about a connection that this machine opened, a second
/// subflow from `second` as soon as there can be one. It is what mptcpd_plugin.c does in mptcpd.
class BenchPolicy : public Policy {
public:
    explicit BenchPolicy(const Address &second) : m_second(second) {}

    [[nodiscard]] Decisions decide(const World &world, const Event &event, std::chrono::microseconds now) override;

private:
    Address m_second;
};

}  // namespace manypath
