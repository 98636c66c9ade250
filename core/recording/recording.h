// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

#include <QByteArray>

namespace manypath {

/// How things were at a moment, and what happened from there on. As a file: a line of JSON that says what it is and has the
/// snapshot, then a line for each change; docs/json.md describes both.
struct Recording {
    std::int64_t timeUs = 0;       ///< of the snapshot: CLOCK_REALTIME, microseconds
    std::int64_t monotonicUs = 0;  ///< CLOCK_MONOTONIC at the same moment, which metrics are in
    World world;
    QList<Change> changes;         ///< with the rounds of metrics among them

    bool operator==(const Recording &) const = default;
};

/// A recording as it was read.
struct RecordingReading {
    Recording recording;
    std::optional<Error> problem;  ///< names the line that could not be read; the recording ends before it
};

/// The lines of a recording, each with its end.
[[nodiscard]] QByteArray recordingHeader(std::int64_t timeUs, std::int64_t monotonicUs, const World &world);
[[nodiscard]] QByteArray recordingLine(const Change &change);

/// InvalidArgument where not even the first line is that of a recording.
[[nodiscard]] Result<RecordingReading> readRecording(const QByteArray &text);

}  // namespace manypath
