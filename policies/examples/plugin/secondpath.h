// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <manypath/core/policy/policy.h>

/// Opens one more subflow for each connection that this machine makes, by the interface with the next index that leads somewhere.
class SecondPath : public manypath::Policy {
public:
    struct Parameters {
        bool backup = false;
        std::chrono::milliseconds patience{5000};
    };

    explicit SecondPath(const Parameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] manypath::Decisions decide(const manypath::World &world, const manypath::Event &event,
                                             std::chrono::microseconds now) override;
    [[nodiscard]] std::optional<std::chrono::microseconds> wakeUp() const override;

private:
    const Parameters m_parameters;
    /// Connections whose subflow was asked for, and until when it is not asked for again.
    std::map<manypath::Token, std::chrono::microseconds> m_asked;
};
