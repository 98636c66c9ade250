// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/busservice.h"
#include "helper/connections/connectionservice.h"
#include "helper/control/control.h"
#include "helper/kernel/sysctl.h"
#include "helper/epolldispatcher.h"
#include "helper/policy/pluginfolder.h"
#include "helper/policy/trypolicy.h"
#include "helper/state/configfile.h"
#include "helper/state/folders.h"
#include "helper/state/options.h"
#include "helper/terminationsignals.h"
#include "helper/worldkeeper.h"
#include "manypathversion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

using namespace manypath;

namespace {

void report(const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        qWarning("%s", qUtf8Printable(problem.toString()));
}

// The policies of this program and those of the plugin folder: of the command line, else of the administrator's file, else the default.
PolicyRegistry findPolicies(const std::optional<Sourced<QString>> &commandLine)
{
    // What is wrong in the file is told when all of it is read, which takes the policies.
    const auto named = commandLine ? commandLine : readConfiguration(configurationFolder(), {}).layer.pluginFolder;
    const LoadedPlugins loaded = named ? loadPlugins(named->value, false) : loadPlugins(defaultPluginFolder(), true);
    for (const PolicyRegistry::Plugin &plugin : loaded.plugins)
        qInfo("Loaded the policy plugin %s", qUtf8Printable(plugin.file));
    const PolicyRegistry registry(PolicyRegistry::builtIn() + loaded.plugins, loaded.problems);
    for (const PolicyProblem &problem : registry.problems())
        qWarning("No policy from %s: %s", qUtf8Printable(problem.file.isEmpty() ? problem.name : problem.file), qUtf8Printable(problem.text));
    return registry;
}

// What the disk and the command line say. Whatever is wrong there is told and passed over; the helper starts all the same.
Control::Start gather(const PolicyRegistry &registry, const ConfigurationLayer &commandLine)
{
    const StateStore store(stateFolder());
    if (const Result<void> prepared = store.prepare(); !prepared)
        qWarning("What people change will not survive a restart: %s", qUtf8Printable(prepared.error().message));

    Control::Start start{store, {}, {}, {}};
    start.book.commandLine = commandLine;
    start.book.statePath = store.statePath();
    start.book.available = {registry.policies(), readKernelSettings()};

    const LayerReading file = readConfiguration(configurationFolder(), start.book.available);
    report(file.problems);
    start.book.file = file.layer;

    const Loaded<RuntimeState> state = store.loadState();
    report(state.problems);
    report(layerOf(state.value, store.statePath(), start.book.available).problems);
    start.book.state = state.value;

    if (const Result<Realm> here = Realm::current()) {
        const Loaded<Ledger> ledger = store.loadLedger(*here);
        report(ledger.problems);
        start.ledger = ledger.value;
        start.ledger.realm = *here;
    } else {
        qWarning("What Manypath makes can't be told from what others make after a restart: %s", qUtf8Printable(here.error().message));
    }

    const Loaded<std::optional<TrialRecord>> trial = store.loadTrial();
    report(trial.problems);
    start.trial = trial.value;
    return start;
}

}  // namespace

int main(int argc, char **argv)
{
    // For the other threads Qt's own event dispatcher: the one on GLib costs wake-ups and brings nothing here.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("manypath-helper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MANYPATH_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Watches and manages Multipath TCP for Manypath's clients on the system bus. "
                                                    "Needs CAP_NET_ADMIN to hear the kernel's events and to change anything."));
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        qCritical("\"%s\" is not understood: there are only options, see --help", qUtf8Printable(parser.positionalArguments().first()));
        return 2;
    }

    const auto pluginFolder = readPluginFolderOption(parser);
    if (!pluginFolder) {
        qCritical("%s", qUtf8Printable(pluginFolder.error().message));
        return 2;
    }
    const PolicyRegistry registry = findPolicies(*pluginFolder);
    const Result<ConfigurationLayer> commandLine = readOptions(parser, {registry.policies(), readKernelSettings()});
    if (!commandLine) {
        qCritical("%s", qUtf8Printable(commandLine.error().message));
        return 2;
    }

    TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &application, [] { QCoreApplication::exit(0); });

    WorldKeeper keeper;
    Control control(keeper, registry, gather(registry, *commandLine));
    ConnectionService connections(keeper, control.connections());
    QThread busThread;
    busThread.setObjectName(QStringLiteral("bus"));
    BusService bus;
    bus.setPolicies(registry.policies());
    bus.setPolicyProblems(registry.problems());
    bus.setTryPolicy([&registry](const World &world, const PolicyChoice &choice) { return tryPolicy(registry, world, choice); });
    bus.moveToThread(&busThread);
    QObject::connect(&bus, &BusService::requested, &control, &Control::request);
    QObject::connect(&bus, &BusService::trialWanted, &control, &Control::beginTrial);
    QObject::connect(&bus, &BusService::trialEndWanted, &control, &Control::endTrial);
    QObject::connect(&bus, &BusService::networkManagerInterfacesChanged, &control, &Control::setNetworkManagerInterfaces);
    QObject::connect(&bus, &BusService::actWanted, &control, &Control::act);
    QObject::connect(&bus, &BusService::callerVanished, &control, &Control::clientVanished);
    QObject::connect(&bus, &BusService::callersLost, &control, &Control::clientsLost);
    QObject::connect(&control, &Control::journaled, &bus, &BusService::takeJournal);
    QObject::connect(&control, &Control::remarksChanged, &bus, &BusService::setRemarks);
    QObject::connect(&control, &Control::policyProblemsChanged, &bus, &BusService::setPolicyProblems);
    QObject::connect(&control, &Control::trialsChanged, &bus, &BusService::setTrials);
    // What was done comes before the answer.
    QObject::connect(&control, &Control::answered, &keeper, &WorldKeeper::handOver);
    QObject::connect(&connections, &ConnectionService::answered, &keeper, &WorldKeeper::handOver);
    QObject::connect(&control, &Control::acted, &keeper, &WorldKeeper::handOver);
    QObject::connect(&control, &Control::acted, &bus, &BusService::acted);
    QObject::connect(&control, &Control::answered, &bus, &BusService::answered);
    QObject::connect(&control, &Control::trialBegun, &bus, &BusService::trialBegun);
    QObject::connect(&control, &Control::trialEnded, &bus, &BusService::trialEnded);
    QObject::connect(&keeper, &WorldKeeper::gathered, &bus, &BusService::take);
    QObject::connect(&keeper, &WorldKeeper::sampled, &bus, &BusService::distribute);
    QObject::connect(&keeper, &WorldKeeper::refreshed, &bus, &BusService::refreshed);
    QObject::connect(&bus, &BusService::followedChanged, &keeper, &WorldKeeper::setFollowed);
    QObject::connect(&bus, &BusService::refreshWanted, &keeper, &WorldKeeper::refresh);
    QObject::connect(&bus, &BusService::actionWanted, &connections, &ConnectionService::carryOut);
    QObject::connect(&connections, &ConnectionService::answered, &bus, &BusService::actionAnswered);
    QObject::connect(&bus, &BusService::nameTaken, &application, [] {
        qCritical("Another helper owns %s on the system bus; two would get in each other's way", helperService);
        QCoreApplication::exit(1);
    });

    keeper.start();
    busThread.start();
    QMetaObject::invokeMethod(&bus, &BusService::start, Qt::QueuedConnection);
    const int status = application.exec();
    QMetaObject::invokeMethod(&bus, &BusService::stop, Qt::BlockingQueuedConnection);
    busThread.quit();
    busThread.wait();
    control.stop();
    return status;
}
