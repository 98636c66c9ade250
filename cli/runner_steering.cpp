// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Runner's commands for what Manypath does by itself: policies, roles and trials.

#include "cli/print_policies.h"
#include "cli/print_roles.h"
#include "cli/print_trials.h"
#include "cli/runner.h"
#include "core/boottime.h"

#include <algorithm>

namespace manypath::cli {

ExitStatus Runner::run(const ListPolicies &, Format format)
{
    const Result<QList<PolicyInfo>> policies = await(m_client.policies(), m_limits.reading);
    if (!policies)
        return failChange(policies.error());
    const Result<QList<PolicyProblem>> problems = await(m_client.policyProblems(), m_limits.reading);
    if (!problems)
        return failChange(problems.error());
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printPolicies(*world, *policies, *problems, format));
}

ExitStatus Runner::run(const ShowPolicy &command, Format format)
{
    const Result<QList<PolicyInfo>> policies = await(m_client.policies(), m_limits.reading);
    if (!policies)
        return failChange(policies.error());
    const auto policy = std::find_if(policies->begin(), policies->end(), [&](const PolicyInfo &each) { return each.name == command.name; });
    if (policy == policies->end()) {
        QStringList names;
        for (const PolicyInfo &each : *policies)
            names.append(each.name);
        return fail(invalidArgument(QStringLiteral("no policy is named \"%1\": there are %2").arg(command.name, names.join(QStringLiteral(", ")))));
    }
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    const Result<QList<Remark>> remarks = await(m_client.remarks(), m_limits.reading);
    if (!remarks)
        return failChange(remarks.error());
    return print(printPolicy(*world, *policy, *remarks, format));
}

ExitStatus Runner::run(const SetPolicy &command, Format)
{
    return change(m_client.setPolicy(command.policy.name, command.policy.parameters));
}

ExitStatus Runner::run(const ShowRoles &, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    const Result<QList<Remark>> remarks = await(m_client.remarks(), m_limits.reading);
    if (!remarks)
        return failChange(remarks.error());
    return print(printRoles(*world, *remarks, format));
}

ExitStatus Runner::run(const SetRole &command, Format)
{
    return change(m_client.setRole(command.rule.pattern, command.rule.role));
}

ExitStatus Runner::run(const ForgetRole &command, Format)
{
    return change(m_client.forgetRole(command.pattern));
}

ExitStatus Runner::run(const SetSubflowsPerConnection &command, Format)
{
    return change(m_client.setSubflowsPerConnection(command.subflows));
}

ExitStatus Runner::run(const ShowTrials &, Format format)
{
    const Result<QList<Trial>> trials = await(m_client.trials(), m_limits.reading);
    if (!trials)
        return failChange(trials.error());
    return print(printTrials(*trials, bootTimeUs(), format));
}

ExitStatus Runner::run(const ConfirmTrial &command, Format)
{
    return change(m_client.confirmTrial(command.id));
}

ExitStatus Runner::run(const RevertTrial &command, Format)
{
    return change(m_client.revertTrial(command.id));
}

// Whatever goes wrong in between, the trial ends by itself.
ExitStatus Runner::runOnTrial(const CommandLine &commandLine)
{
    const std::uint32_t seconds = *commandLine.trialSeconds;
    const Result<quint64> trial = awaitChange(m_client.beginTrial(seconds));
    if (!trial)
        return failChange(trial.error());
    ExitStatus status = runCommand(commandLine);
    if (status == ExitStatus::Done)
        status = print(printTrialBegun(*trial, seconds, commandLine.format));
    if (status == ExitStatus::Done)
        return status;
    if (const Result<void> reverted = awaitChange(m_client.revertTrial(*trial)); !reverted)
        m_console.complain(reverted.error().message);
    return status;
}

}  // namespace manypath::cli
