// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Runner's commands for what policies have decided and would decide.

#include "cli/journalmonitor.h"
#include "cli/print_journal.h"
#include "cli/recorder.h"
#include "cli/runner.h"
#include "core/recording/replay.h"
#include "helper/policy/policyregistry.h"

#include <QFile>

namespace manypath::cli {

ExitStatus Runner::run(const ShowJournal &command, Format format)
{
    if (command.follow) {
        JournalMonitor monitor(m_client, m_console, format);
        const Result<void> ready = awaitReady();
        if (!ready)
            return fail(ready.error());
        return monitor.exec();
    }
    const Result<QList<JournalRow>> rows = await(m_client.journal(), m_limits.reading);
    if (!rows)
        return failChange(rows.error());
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printJournal(*world, *rows, format));
}

ExitStatus Runner::run(const TryPolicy &command, Format format)
{
    if (!command.recording.isEmpty())
        return play(command, format);
    const Result<Decisions> decisions = await(m_client.tryPolicy(command.policy), m_limits.reading);
    if (!decisions)
        return failChange(decisions.error());
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printTry(*world, *decisions, format));
}

// With the policies that are linked into this program: no helper is needed.
ExitStatus Runner::play(const TryPolicy &command, Format format)
{
    const PolicyRegistry registry;
    const Result<std::unique_ptr<Policy>> policy = registry.create(command.policy);
    if (!policy)
        return fail(policy.error());
    QFile file(command.recording);
    if (!file.open(QIODevice::ReadOnly))
        return fail(invalidArgument(QStringLiteral("%1 can't be read: %2").arg(command.recording, file.errorString())));
    const Result<RecordingReading> reading = readRecording(file.readAll());
    if (!reading)
        return fail(reading.error());
    ExitStatus status = ExitStatus::Done;
    const Result<void> played = replay(reading->recording, command.policy, **policy, [&](const World &world, const ReplayStep &step) {
        if (status == ExitStatus::Done)
            status = print(printReplayStep(world, step, format));
    });
    if (status != ExitStatus::Done)
        return status;
    if (!played)
        return fail(played.error());
    return reading->problem ? fail(*reading->problem) : ExitStatus::Done;
}

ExitStatus Runner::run(const Record &command, Format)
{
    // Without a helper the file stays as it is.
    if (const Result<World> world = askForWorld(); !world)
        return fail(world.error());
    Recorder recorder(m_client, m_console, command.file);
    if (const Result<void> opened = recorder.open(); !opened)
        return fail(opened.error());
    const Result<void> ready = awaitReady();
    if (!ready)
        return fail(ready.error());
    return recorder.exec(command.seconds ? std::optional(std::chrono::seconds(*command.seconds)) : std::nullopt);
}

}  // namespace manypath::cli
