// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

namespace manypath {

/// The time had come at which a policy wanted to be asked again.
struct WokenUp {
    bool operator==(const WokenUp &) const = default;
};
/// A program decided from outside; what moved it is its own matter.
struct DecidedOutside {
    bool operator==(const DecidedOutside &) const = default;
};

/// Why something was decided just then. An event of MetricsSampled comes without its rows. monostate: a cause that this release
/// has no name for.
using Cause = std::variant<std::monostate, WokenUp, DecidedOutside, Event>;

/// `event` as a cause.
[[nodiscard]] Cause causeOf(const Event &event);

/// What became of an action.
struct ActionOutcome {
    std::optional<std::uint8_t> id;  ///< that was allotted: the address id in the connection, or the endpoint's
    std::optional<Error> error;      ///< absent: the kernel agreed

    bool operator==(const ActionOutcome &) const = default;
};

/// Something that was decided, why, and what the kernel said.
struct JournalRow {
    std::uint64_t number = 0;  ///< one more than the row before it
    std::int64_t timeUs = 0;   ///< when it was answered: CLOCK_REALTIME, microseconds
    QString policy;            ///< whose decision it was; empty: the helper's own, which keeps the limits
    Cause cause;
    Action action;
    QString reason;
    ActionOutcome outcome;

    bool operator==(const JournalRow &) const = default;
};

}  // namespace manypath
