// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings: any bytes may be read, and what was read is written and read as the same.
#include "core/recording/recording.h"

#include <cstdio>
#include <cstdlib>

using namespace manypath;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

QByteArray written(const Recording &recording)
{
    QByteArray text = recordingHeader(recording.timeUs, recording.monotonicUs, recording.world);
    for (const Change &change : recording.changes)
        text += recordingLine(change);
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto reading = readRecording(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!reading) {
        require(reading.error().message.startsWith(QStringLiteral("Line 1 ")), "without a first line the error names it");
        return 0;
    }
    const qsizetype lines = reading->recording.changes.size() + 1;
    if (reading->problem)
        require(reading->problem->message.startsWith(QStringLiteral("Line %1 ").arg(lines + 1)), "the line after those that were read is named");
    // Half surrogate pairs, which Qt reads from escapes, are no text: they are gone once it was written.
    const auto clean = readRecording(written(reading->recording));
    require(clean.ok() && !clean->problem, "what was read can be written and read");
    const auto same = readRecording(written(clean->recording));
    require(same.ok() && !same->problem && same->recording == clean->recording, "a recording is read as it was written");
    return 0;
}
