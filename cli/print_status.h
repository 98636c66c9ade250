// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/dbus/wirepolicy.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// What the helper knows beside the World.
struct HelperFacts {
    QString version;
    QList<Trial> trials;    ///< under way
    std::int64_t nowUs = 0; ///< CLOCK_BOOTTIME, microseconds
};

/// The state of MPTCP on one screen, or as an object.
[[nodiscard]] QByteArray printStatus(const World &world, const HelperFacts &helper, Format format);

/// What the helper or this machine lacks, a sentence each; empty when all is well.
[[nodiscard]] QStringList problems(const World &world);

}  // namespace manypath::cli
