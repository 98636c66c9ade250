// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Runner's command that plays a recording; no helper is needed.

#include "cli/print_replay.h"
#include "cli/runner.h"
#include "core/recording/recording.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>

namespace manypath::cli {

namespace {

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

}  // namespace

ExitStatus Runner::run(const PlayRecording &command, Format format)
{
    QFile file(command.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(invalidArgument(QStringLiteral("%1 can't be read: %2").arg(command.file, file.errorString())));
    const Result<RecordingReading> reading = readRecording(file.readAll());
    if (!reading)
        return fail(reading.error());

    using namespace std::chrono;
    World world = reading->recording.world;
    const auto begin = steady_clock::now();
    std::int64_t passedUs = 0;
    for (const Change &change : reading->recording.changes) {
        passedUs = std::max(passedUs, change.timeUs - reading->recording.timeUs);  // the clock may have been set
        const QByteArray line = printRecorded(world, change, format);
        world.apply(change.event);
        if (line.isEmpty())
            continue;
        if (command.speed > 0) {
            const auto due = begin + microseconds(passedUs / command.speed);
            if (const auto wait = ceil<milliseconds>(due - steady_clock::now()); wait > 0ms)
                waitFor(wait);
        }
        if (const ExitStatus status = print(line); status != ExitStatus::Done)
            return status;
    }
    return reading->problem ? fail(*reading->problem) : ExitStatus::Done;
}

}  // namespace manypath::cli
