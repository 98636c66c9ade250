// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/settings.h"
#include "core/steering.h"
#include "gui/diary/diaryentry.h"

namespace manypath {

// What somebody set: entries of a diary, without their numbers, from how it was and how it is. Pure.

/// Policy, roles and limits. None while `before` says that the helper has only just read its configuration.
[[nodiscard]] QList<DiaryEntry> steeringChanges(const Steering &before, const Steering &after, std::int64_t timeUs);
[[nodiscard]] QList<DiaryEntry> settingChanges(const KernelSettings &before, const KernelSettings &after, std::int64_t timeUs);
/// One of the two may be null. None for what a policy of Manypath or the kernel made.
[[nodiscard]] std::optional<DiaryEntry> endpointChange(const Endpoint *before, const Endpoint *after, std::int64_t timeUs);

}  // namespace manypath
