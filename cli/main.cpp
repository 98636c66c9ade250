// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runner.h"
#include "cli/monitor.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace manypath;
using namespace manypath::cli;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::Refused);
    Console console(out, err);

    const Result<CommandLine> commandLine = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine) {
        console.complain(commandLine.error().message);
        return static_cast<int>(ExitStatus::Usage);
    }
    const auto *journal = std::get_if<ShowJournal>(&commandLine->command);
    if (std::holds_alternative<FollowEvents>(commandLine->command) || (journal && journal->follow) || std::holds_alternative<Record>(commandLine->command)
        || std::holds_alternative<PlayRecording>(commandLine->command))
        endWithSuccessOnSignals();

    HelperClient client;
    Runner runner(client, console, Runner::Limits{});
    return static_cast<int>(runner.run(*commandLine));
}
