// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appicon.h"
#include "gui/commandline.h"
#include "gui/desktop/activation.h"
#include "gui/desktop/endsignals.h"
#include "gui/program.h"
#include "gui/translation.h"
#include "manypathversion.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

using namespace manypath;

namespace {

enum ExitStatus { Done = 0, NoAnswer = 1, Usage = 2 };

void print(FILE *where, const QString &text)
{
    QTextStream(where) << text;
}

int complain(const QString &sentence, ExitStatus status)
{
    print(stderr, QStringLiteral("manypath: %1\n").arg(sentence));
    return status;
}

void describeProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("manypath"));
    QCoreApplication::setApplicationName(QStringLiteral("manypath"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MANYPATH_VERSION));
}

// --help and --version, with no display.
int showText(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    speak(QLocale::system());
    const Result<CommandLine> line = parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error().message, Usage);
    print(stdout, line->text);
    return Done;
}

}  // namespace

int main(int argc, char *argv[])
{
    describeProgram();
    if (asksForText(argc, argv))
        return showText(argc, argv);

    const QString activationToken = inheritedActivationToken();
    QApplication application(argc, argv);
    speak(QLocale::system());
    QApplication::setApplicationDisplayName(QStringLiteral("Manypath"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.manypath.Manypath"));

    const Result<CommandLine> line = parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error().message, Usage);
    StartRequest request = line->request;
    request.activationToken = activationToken;

    SingleInstance instance(QDBusConnection::sessionBus());
    switch (instance.start(request)) {
    case SingleInstance::Outcome::First:
    case SingleInstance::Outcome::Alone:
        break;
    case SingleInstance::Outcome::Handed:
        return Done;
    case SingleInstance::Outcome::Failed:
        return complain(QApplication::translate("main", "Manypath is running already, but does not answer."), NoAnswer);
    }

    QApplication::setWindowIcon(applicationIcon());
    HelperClient client;
    Program program(client, QDBusConnection::sessionBus());
    QObject::connect(&instance, &SingleInstance::requested, &program, &Program::serve);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &program, &Program::quit);
    program.start(request);
    program.watchMetered(QDBusConnection::systemBus());
    return QApplication::exec();
}
