// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/world.h"

#include <QJsonObject>

namespace manypath {

// The JSON form of the World and of what happens to it, for recordings. Stable: keys are only ever added, readers pass
// over keys they don't know and take defaults for those that are missing. 64-bit numbers beyond what JSON's numbers hold
// exactly are strings. docs/json.md describes it.

[[nodiscard]] QJsonObject toJson(const World &world);
[[nodiscard]] Result<World> worldFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &json);

}  // namespace manypath
