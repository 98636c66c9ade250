// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace manypath::autostart {

namespace {

const QString relative = QStringLiteral("autostart/org.manypath.Manypath.desktop");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Autostart)
};

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/') + relative;
}

// Of the system; empty where there is none.
QString inheritedFile()
{
    const QStringList found = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, relative);
    const auto other = std::find_if(found.begin(), found.end(), [](const QString &file) { return file != ownFile(); });
    return other == found.end() ? QString() : *other;
}

bool saysOn(const QString &fileName)
{
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    bool inEntry = false;
    bool entry = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(4096).trimmed();
        if (line.startsWith('['))
            inEntry = line == "[Desktop Entry]";
        entry = entry || inEntry;
        const qsizetype equals = line.indexOf('=');
        if (!inEntry || equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed().toLower();
        if ((key == "Hidden" && value == "true") || (key == "X-GNOME-Autostart-enabled" && value == "false"))
            return false;
    }
    return entry;
}

// By its name where that finds this very program, so that an update may move it.
QString program()
{
    const QString path = QCoreApplication::applicationFilePath();
    const QString name = QFileInfo(path).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() && QFileInfo(found).canonicalFilePath() == QFileInfo(path).canonicalFilePath() ? name : path;
}

// A key's value in a desktop entry: "\" begins an escape there.
QString escaped(QString value)
{
    return value.replace(u'\\', QStringLiteral("\\\\"));
}

Result<void> write(const QString &text)
{
    const QString name = ownFile();
    QSaveFile file(name);
    if (!QDir().mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Unavailable, 0, {}, Words::tr("%1 could not be written: %2").arg(name, file.errorString())};
    return {};
}

}  // namespace

bool isOn()
{
    const QString own = ownFile();
    return saysOn(QFile::exists(own) ? own : inheritedFile());
}

Result<void> set(bool on)
{
    if (on == isOn())
        return {};
    if (on) {
        return write(QStringLiteral("[Desktop Entry]\nType=Application\nName=Manypath\nComment=%1\nExec=%2 --background\nTryExec=%3\n"
                                    "Icon=org.manypath.Manypath\nTerminal=false\nStartupNotify=false\nX-GNOME-UsesNotifications=true\n")
                         .arg(Words::tr("Multipath TCP connections in the panel"), escaped(quotedForExec(program())), escaped(program())));
    }
    if (!inheritedFile().isEmpty())
        return write(QStringLiteral("[Desktop Entry]\nType=Application\nName=Manypath\nHidden=true\n"));
    QFile file(ownFile());
    if (file.exists() && !file.remove())
        return Error{Error::Kind::Unavailable, 0, {}, Words::tr("%1 could not be removed: %2").arg(file.fileName(), file.errorString())};
    return {};
}

QString quotedForExec(const QString &program)
{
    QString quoted;
    bool needsQuotes = program.isEmpty();
    for (const QChar character : program) {
        if (character == u'%')
            quoted += u'%';
        else if (QStringLiteral("\"`$\\").contains(character))
            quoted += u'\\';
        needsQuotes = needsQuotes || QStringLiteral(" \t\n\"'\\><~|&;$*?#()`").contains(character);
        quoted += character;
    }
    return needsQuotes ? u'"' + quoted + u'"' : quoted;
}

}  // namespace manypath::autostart
