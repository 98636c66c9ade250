// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What policies do, in words for people.

#include "core/application/application.h"
#include "core/policy/journal.h"
#include "core/policy/policy.h"

namespace manypath {

/// "Open a subflow by wlan0 to 198.51.100.90:873"; no full stop.
[[nodiscard]] QString actionSentence(const Action &action, const World &world);
/// "rsync → 198.51.100.90:873"; the token alone once the connection is gone; empty for none.
[[nodiscard]] QString connectionText(const std::optional<Token> &token, const World &world, const ApplicationTable &applications);
/// "done", or why not.
[[nodiscard]] QString outcomeText(const ActionOutcome &outcome);
/// "Left out: 10.1.9.1 dev eth8 – the kernel takes no more than 8 endpoints"; what is of no interface only says what it is about.
[[nodiscard]] QString remarkText(const Remark &remark);
/// What a policy needs, and what its coming into force would mean for connections now; a sentence or two, or empty.
[[nodiscard]] QString pathManagerSentence(const PolicyInfo &policy, const World &world);
/// Who decides from outside, about what.
[[nodiscard]] QString outsideSentence(const OutsidePolicy &outside, const World &world, const ApplicationTable &applications);

}  // namespace manypath
