// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appicon.h"
#include "gui/mainwindow.h"
#include "manypathversion.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("manypath"));
    QApplication::setApplicationName(QStringLiteral("manypath"));
    QApplication::setApplicationDisplayName(QStringLiteral("Manypath"));
    QApplication::setApplicationVersion(QStringLiteral(MANYPATH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.manypath.Manypath"));
    QApplication::setWindowIcon(manypath::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Shows the Multipath TCP connections of this computer and the paths they take."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    manypath::HelperClient client;
    manypath::Session session(client);
    manypath::MainWindow window(session);
    client.follow();
    window.show();
    return QApplication::exec();
}
