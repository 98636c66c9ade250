// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"

#include <QList>

#include <chrono>
#include <optional>

namespace manypath {

/// Slows down whoever decides the same again after it was refused: one second, then twice as long each time, up to five minutes.
class Refusals {
public:
    static constexpr std::chrono::microseconds firstPause = std::chrono::seconds(1);
    static constexpr std::chrono::microseconds longestPause = std::chrono::minutes(5);
    static constexpr qsizetype maximumRemembered = 256;  ///< the oldest are forgotten

    /// Whether the action has to wait.
    [[nodiscard]] bool pausing(const Action &action, std::chrono::microseconds now) const;
    void refused(const Action &action, std::chrono::microseconds now);
    void succeeded(const Action &action);
    /// When the first of the pauses under way ends; none: nothing pauses.
    [[nodiscard]] std::optional<std::chrono::microseconds> firstEnd(std::chrono::microseconds now) const;
    void clear() { m_refusals.clear(); }

private:
    struct Refusal {
        Action action;
        std::chrono::microseconds pause;
        std::chrono::microseconds until;
    };
    QList<Refusal> m_refusals;
};

}  // namespace manypath
