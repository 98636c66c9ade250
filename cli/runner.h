// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/await.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/client/helperclient.h"

#include <chrono>

namespace manypath::cli {

/// Carries commands out: asks the helper and prints. Runs the event loop while it waits.
class Runner {
public:
    /// How long the helper has to answer.
    struct Limits {
        std::chrono::milliseconds reading{10000};
        /// People may be asked for a password meanwhile; the helper has to answer other questions in that time.
        std::chrono::milliseconds changing{120000};
    };

    /// `client` and `console` outlive this.
    Runner(HelperClient &client, Console &console, Limits limits) : m_client(client), m_console(console), m_limits(limits) {}

    /// Following events ends only when the helper was not there to begin with, or when the output fails.
    [[nodiscard]] ExitStatus run(const CommandLine &commandLine);

private:
    ExitStatus run(const ShowHelp &command, Format format);
    ExitStatus run(const ShowVersion &command, Format format);
    ExitStatus run(const ShowStatus &command, Format format);
    ExitStatus run(const AddEndpoint &command, Format format);
    ExitStatus run(const RemoveEndpoint &command, Format format);
    ExitStatus run(const ChangeEndpoint &command, Format format);
    ExitStatus run(const ShowEndpoints &command, Format format);
    ExitStatus run(const FlushEndpoints &command, Format format);
    ExitStatus run(const ShowLimits &command, Format format);
    ExitStatus run(const SetLimits &command, Format format);
    ExitStatus run(const FollowEvents &command, Format format);
    ExitStatus run(const ListConnections &command, Format format);
    ExitStatus run(const ShowConnection &command, Format format);
    ExitStatus run(const CreateSubflow &command, Format format);
    ExitStatus run(const DestroySubflow &command, Format format);
    ExitStatus run(const SetSubflowBackup &command, Format format);
    ExitStatus run(const AnnounceAddress &command, Format format);
    ExitStatus run(const WithdrawAddress &command, Format format);
    ExitStatus run(const ShowSettings &command, Format format);
    ExitStatus run(const SetSetting &command, Format format);
    ExitStatus run(const SetSubflowsPerConnection &command, Format format);
    ExitStatus run(const ListPolicies &command, Format format);
    ExitStatus run(const ShowPolicy &command, Format format);
    ExitStatus run(const SetPolicy &command, Format format);
    ExitStatus run(const ShowJournal &command, Format format);
    ExitStatus run(const TryPolicy &command, Format format);
    ExitStatus run(const Record &command, Format format);
    ExitStatus run(const PlayRecording &command, Format format);
    ExitStatus run(const ShowRoles &command, Format format);
    ExitStatus run(const SetRole &command, Format format);
    ExitStatus run(const ForgetRole &command, Format format);
    ExitStatus run(const ShowTrials &command, Format format);
    ExitStatus run(const ConfirmTrial &command, Format format);
    ExitStatus run(const RevertTrial &command, Format format);
    ExitStatus play(const TryPolicy &command, Format format);
    ExitStatus runCommand(const CommandLine &commandLine);
    ExitStatus runOnTrial(const CommandLine &commandLine);

    [[nodiscard]] Result<World> askForWorld();
    [[nodiscard]] Result<void> awaitReady();
    [[nodiscard]] MetricsTable askForMetrics(const QList<Token> &tokens);
    /// The index of an interface, 0 for no name.
    [[nodiscard]] Result<int> interfaceIndex(const QString &name);
    template <typename T>
    [[nodiscard]] Result<T> awaitChange(const QFuture<Result<T>> &future)
    {
        // A helper that answers nothing at all hangs; one that answers other questions may be waiting for a person.
        const Result<T> soon = await(future, m_limits.reading);
        if (future.isFinished())
            return soon;
        if (const Result<World> world = askForWorld(); !world && !future.isFinished())
            return world.error();
        return await(future, m_limits.changing);
    }
    ExitStatus change(const QFuture<Result<void>> &future);
    ExitStatus tellWhoKeepsTheirs(PathManager wanted);
    ExitStatus print(const QByteArray &text);
    ExitStatus fail(const Error &error);
    ExitStatus failChange(const Error &error);

    HelperClient &m_client;
    Console &m_console;
    Limits m_limits;
};

}  // namespace manypath::cli
