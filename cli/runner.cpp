// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runner.h"

#include "cli/monitor.h"
#include "cli/print_connections.h"
#include "cli/print_endpoints.h"
#include "cli/print_settings.h"
#include "cli/print_status.h"
#include "core/application/applicationfinder.h"
#include "core/boottime.h"
#include "core/policy/action.h"
#include "manypathversion.h"

#include <algorithm>

namespace manypath::cli {

namespace {

Error refusal(const QString &message)
{
    return invalidArgument(message);
}

ApplicationTable applicationsOf(const World &world)
{
    QSet<Owner> owners;
    for (const auto &[token, connection] : world.connections()) {
        if (const std::optional<Owner> owner = Owner::of(connection))
            owners.insert(*owner);
    }
    ApplicationTable table;
    table.insert(ApplicationFinder().find(owners));
    return table;
}

}  // namespace

ExitStatus Runner::run(const CommandLine &commandLine)
{
    return commandLine.trialSeconds ? runOnTrial(commandLine) : runCommand(commandLine);
}

ExitStatus Runner::runCommand(const CommandLine &commandLine)
{
    return std::visit([&](const auto &command) { return run(command, commandLine.format); }, commandLine.command);
}

ExitStatus Runner::run(const ShowHelp &, Format)
{
    return print(helpText().toUtf8());
}

ExitStatus Runner::run(const ShowVersion &, Format)
{
    return print("manypathctl " MANYPATH_VERSION "\n");
}

ExitStatus Runner::run(const ShowStatus &, Format format)
{
    const Result<void> ready = awaitReady();
    if (!ready)
        return fail(ready.error());
    // Without trials the rest is still worth having.
    const Result<QList<Trial>> trials = await(m_client.trials(), m_limits.reading);
    return print(printStatus(m_client.world(), {m_client.helperVersion(), trials ? *trials : QList<Trial>(), bootTimeUs()}, format));
}

ExitStatus Runner::run(const AddEndpoint &command, Format)
{
    Endpoint endpoint = command.endpoint;
    const Result<int> index = interfaceIndex(command.device);
    if (!index)
        return fail(index.error());
    endpoint.interfaceIndex = *index;
    const Result<std::uint8_t> id = awaitChange(m_client.addEndpoint(endpoint));
    return id ? ExitStatus::Done : failChange(id.error());
}

ExitStatus Runner::run(const RemoveEndpoint &command, Format)
{
    return change(m_client.removeEndpoint(command.id, command.address));
}

ExitStatus Runner::run(const ChangeEndpoint &command, Format)
{
    return change(m_client.changeEndpoint(command.id, command.address, command.mask, command.flags));
}

ExitStatus Runner::run(const ShowEndpoints &command, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    QList<Endpoint> endpoints;
    for (const auto &[id, endpoint] : world->endpoints()) {
        if (!command.id || *command.id == id)
            endpoints.append(endpoint);
    }
    if (command.id && endpoints.isEmpty())
        return fail(refusal(QStringLiteral("address not found: no endpoint has id %1").arg(*command.id)));
    return print(printEndpoints(*world, endpoints, format, command.details));
}

ExitStatus Runner::run(const FlushEndpoints &, Format)
{
    return change(m_client.flushEndpoints());
}

ExitStatus Runner::run(const ShowLimits &, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printLimits(world->limits(), format));
}

ExitStatus Runner::run(const SetLimits &command, Format)
{
    return change(m_client.setLimits(command.subflows, command.addAddressAccepted));
}

ExitStatus Runner::run(const FollowEvents &, Format format)
{
    Monitor monitor(m_client, m_console, format);  // listens before the helper is asked, so as to miss nothing
    const Result<void> ready = awaitReady();
    if (!ready)
        return fail(ready.error());
    return monitor.exec();
}

ExitStatus Runner::run(const ListConnections &, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printConnections(*world, askForMetrics({}), applicationsOf(*world), format));
}

ExitStatus Runner::run(const ShowConnection &command, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    const Connection *connection = world->connection(command.token);
    if (!connection)
        return fail(refusal(QStringLiteral("no connection has the token %1").arg(tokenToString(command.token))));
    return print(printConnection(*world, *connection, askForMetrics({command.token}), applicationsOf(*world), format));
}

ExitStatus Runner::run(const CreateSubflow &command, Format format)
{
    const Result<int> index = interfaceIndex(command.device);
    if (!index)
        return fail(index.error());
    const manypath::CreateSubflow action{command.token,    command.local, command.remote, command.localId,
                                         command.remoteId, *index,        command.backup};
    const Result<Subflow> subflow = awaitChange(m_client.createSubflow(action));
    if (!subflow)
        return failChange(subflow.error());
    if (format == Format::Text)
        return print(printSubflow({}, *subflow, {}, format));
    const Result<World> world = askForWorld();
    return print(printSubflow(world ? *world : World(), *subflow, askForMetrics({command.token}), format));
}

ExitStatus Runner::run(const DestroySubflow &command, Format)
{
    return change(m_client.destroySubflow({command.token, command.key}));
}

ExitStatus Runner::run(const SetSubflowBackup &command, Format)
{
    return change(m_client.setSubflowBackup({command.token, command.key, command.backup}));
}

ExitStatus Runner::run(const AnnounceAddress &command, Format)
{
    const Result<int> index = interfaceIndex(command.device);
    if (!index)
        return fail(index.error());
    const Result<std::uint8_t> id = awaitChange(m_client.announceAddress({command.token, command.address, command.id, *index, command.listen}));
    return id ? ExitStatus::Done : failChange(id.error());
}

ExitStatus Runner::run(const WithdrawAddress &command, Format)
{
    return change(m_client.withdrawAddress({command.token, command.id}));
}

ExitStatus Runner::run(const ShowSettings &, Format format)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    return print(printSettings(*world, format));
}

ExitStatus Runner::run(const SetSetting &command, Format format)
{
    const ExitStatus status = change(m_client.setSetting(command.key, command.value));
    const bool isPathManager = command.key == QLatin1String("path_manager") || command.key == QLatin1String("pm_type");
    if (status != ExitStatus::Done || format != Format::Text || !isPathManager)
        return status;
    return tellWhoKeepsTheirs(KernelSettings{{{command.key, command.value}}}.pathManager());
}

// The kernel decides about the path manager when a socket is made.
ExitStatus Runner::tellWhoKeepsTheirs(PathManager wanted)
{
    const Result<World> world = askForWorld();
    if (!world)
        return fail(world.error());
    const auto keeping = std::count_if(world->connections().begin(), world->connections().end(),
                                       [wanted](const auto &entry) { return entry.second.pathManager != wanted; });
    const QString live = keeping == 0 ? QStringLiteral("no live connection has another one")
        : keeping == 1 ? QStringLiteral("1 live connection keeps its own")
                       : QStringLiteral("%1 live connections keep their own").arg(keeping);
    return print(QStringLiteral("The path manager %1 is that of new connections; %2\n").arg(pathManagerName(wanted), live).toUtf8());
}

Result<World> Runner::askForWorld()
{
    return await(m_client.snapshot(), m_limits.reading);
}

// Following tells when the helper is there, a question tells at once when it is not.
Result<void> Runner::awaitReady()
{
    QEventLoop loop;
    QFutureWatcher<Result<World>> question;
    std::optional<Error> absent;
    QObject::connect(&question, &QFutureWatcherBase::finished, &loop, [&] {
        if (const Result<World> answer = question.result(); !answer) {
            absent = answer.error();
            loop.quit();
        }
    });
    QObject::connect(&m_client, &HelperClient::stateChanged, &loop, [&](HelperClient::State state) {
        if (state == HelperClient::State::Ready)
            loop.quit();
    });
    QTimer::singleShot(m_limits.reading, &loop, &QEventLoop::quit);
    m_client.follow();
    question.setFuture(m_client.snapshot());
    if (m_client.state() != HelperClient::State::Ready)
        loop.exec();
    if (m_client.state() == HelperClient::State::Ready)
        return {};
    return absent.value_or(noAnswer(m_limits.reading));
}

// Without metrics the rest is still worth having: they are 0 then.
MetricsTable Runner::askForMetrics(const QList<Token> &tokens)
{
    MetricsTable table;
    const Result<MetricsSample> sample = await(m_client.sampleMetrics(tokens), m_limits.reading);
    if (sample)
        table.apply(*sample);
    return table;
}

Result<int> Runner::interfaceIndex(const QString &name)
{
    if (name.isEmpty())
        return 0;
    const Result<World> world = askForWorld();
    if (!world)
        return world.error();
    if (const Interface *interface = world->interfaceByName(name))
        return interface->index;
    QStringList names;
    for (const auto &[index, interface] : world->interfaces())
        names.append(interface.name);
    return refusal(QStringLiteral("no interface is named \"%1\": there are %2").arg(name, names.join(QStringLiteral(", "))));
}

ExitStatus Runner::change(const QFuture<Result<void>> &future)
{
    const Result<void> result = awaitChange(future);
    return result ? ExitStatus::Done : failChange(result.error());
}

ExitStatus Runner::print(const QByteArray &text)
{
    if (m_console.print(text))
        return ExitStatus::Done;
    m_console.complainOfOutput();
    return ExitStatus::Refused;
}

ExitStatus Runner::fail(const Error &error)
{
    m_console.complain(error.message);
    switch (error.kind) {
    case Error::Kind::Kernel:
    case Error::Kind::InvalidArgument:
    case Error::Kind::NotSupported: return ExitStatus::Refused;
    case Error::Kind::NotAuthorized:
    case Error::Kind::Dismissed: return ExitStatus::NotAuthorized;
    case Error::Kind::Unavailable: return ExitStatus::NoHelper;
    }
    return ExitStatus::Refused;
}

// Unavailable may be the helper's own word for a kernel it can't reach. Whoever can say so is there.
ExitStatus Runner::failChange(const Error &error)
{
    const ExitStatus status = fail(error);
    return status == ExitStatus::NoHelper && askForWorld() ? ExitStatus::Refused : status;
}

}  // namespace manypath::cli
