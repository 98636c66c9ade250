// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/busservice.h"
#include "helper/terminationsignals.h"
#include "helper/worldkeeper.h"
#include "manypathversion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

using namespace manypath;

int main(int argc, char **argv)
{
    // Qt's own event dispatcher: the one on GLib costs wake-ups and brings nothing here.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("manypath-helper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MANYPATH_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Watches and manages Multipath TCP for Manypath's clients on the system bus. "
                                                    "Needs CAP_NET_ADMIN to hear the kernel's events and to change anything."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        qCritical("\"%s\" is not understood: there are only options, see --help", qUtf8Printable(parser.positionalArguments().first()));
        return 2;
    }

    TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &application, [] { QCoreApplication::exit(0); });

    WorldKeeper keeper;
    QThread busThread;
    busThread.setObjectName(QStringLiteral("bus"));
    BusService bus;
    bus.moveToThread(&busThread);
    QObject::connect(&keeper, &WorldKeeper::changed, &bus, &BusService::take);
    QObject::connect(&keeper, &WorldKeeper::sampled, &bus, &BusService::distribute);
    QObject::connect(&keeper, &WorldKeeper::refreshed, &bus, &BusService::refreshed);
    QObject::connect(&bus, &BusService::followedChanged, &keeper, &WorldKeeper::setFollowed);
    QObject::connect(&bus, &BusService::refreshWanted, &keeper, &WorldKeeper::refresh);
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
    return status;
}
