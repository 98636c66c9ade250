// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/journal.h"
#include "core/policy/policy.h"
#include "core/world.h"

#include <QJsonObject>

namespace manypath {

// The JSON form of the World and of what happens to it, for recordings. Stable: keys are only ever added, readers pass
// over keys they don't know and take defaults for those that are missing. Whole numbers beyond 2^53, which JSON's numbers
// don't hold exactly everywhere, are strings. docs/json.md describes it. What is read back equals what was written.
// Reading fails with InvalidArgument, whose message names the key: "connections[3].local.port" is not …

[[nodiscard]] QJsonObject toJson(const World &world);
[[nodiscard]] Result<World> worldFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json);

// For printing.
[[nodiscard]] QJsonObject toJson(const Cause &cause);
[[nodiscard]] QJsonObject toJson(const Decision &decision);
[[nodiscard]] QJsonObject toJson(const JournalRow &row);

}  // namespace manypath
