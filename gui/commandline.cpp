// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandline.h"

#include "manypathversion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <string_view>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::CommandLine)
};

QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::current().absoluteFilePath(path);
}

}  // namespace

QStringList knownPages()
{
    return {QStringLiteral("overview"), QStringLiteral("connections"), QStringLiteral("paths"), QStringLiteral("policies"), QStringLiteral("diary")};
}

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows the Multipath TCP connections of this computer and the paths they take."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QString pages = knownPages().join(QStringLiteral(", "));
    const QString file = Words::tr("FILE", "placeholder on the command line");
    const QCommandLineOption page(QStringLiteral("page"), Words::tr("Show this page: %1.").arg(pages),
                                  Words::tr("PAGE", "placeholder on the command line"));
    const QCommandLineOption background(QStringLiteral("background"), Words::tr("Show no window, only the icon in the panel."));
    const QCommandLineOption record(QStringLiteral("record"), Words::tr("Record what happens to this file."), file);
    const QCommandLineOption replay(QStringLiteral("replay"), Words::tr("Show this recording instead of this computer."), file);
    parser.addOptions({page, background, record, replay});
    parser.addPositionalArgument(QStringLiteral("[RECORDING]"), Words::tr("The same as --replay."), QStringLiteral("[RECORDING]"));

    if (!parser.parse(arguments))
        return invalidArgument(parser.errorText());
    CommandLine line;
    if (parser.isSet(help)) {
        line.task = CommandLine::Task::ShowHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.task = CommandLine::Task::ShowVersion;
        line.text = QStringLiteral("manypath " MANYPATH_VERSION "\n");
        return line;
    }
    const QStringList files = parser.values(replay) + parser.positionalArguments();
    if (files.size() > 1)
        return invalidArgument(Words::tr("Only one recording can be shown at a time."));
    line.request.page = parser.value(page);
    line.request.background = parser.isSet(background);
    line.request.record = absolute(parser.value(record));
    line.request.open = absolute(files.value(0));
    if (parser.isSet(page) && !knownPages().contains(line.request.page))
        return invalidArgument(Words::tr("There is no page %1; the pages are %2.").arg(line.request.page, pages));
    if (!line.request.open.isEmpty() && !line.request.record.isEmpty())
        return invalidArgument(Words::tr("A recording can't be recorded: --record and --replay exclude each other."));
    return line;
}

bool asksForText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

}  // namespace manypath
