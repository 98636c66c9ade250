// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/desktopentries.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace manypath;

namespace {

const QByteArray browser = R"(# a comment
[Desktop Entry]
Type=Application
Name=Browser
Name[de]=Netzgucker
Name[de_AT] = Netzschauer
Name[sr@latin]=Pregledač
Icon=org.example.Browser
Exec=browser %u
Categories=Network;WebBrowser;

[Desktop Action new-window]
Name=New Window
Icon=window-new
)";

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const char *text : texts)
        made.append(QString::fromUtf8(text));
    return made;
}

}  // namespace

class TestDesktopEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameInTheUsersLanguage_data();
    void nameInTheUsersLanguage();
    void languages_data();
    void languages();
    void whatIsNoApplication_data();
    void whatIsNoApplication();
    void details();
    void foundById();
    void idsThatAreNone();
    void standardFolders();
};

void TestDesktopEntry::nameInTheUsersLanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QStringList{} << QStringLiteral("Browser");
    QTest::newRow("language") << list({"de"}) << QStringLiteral("Netzgucker");
    QTest::newRow("country") << list({"de_AT"}) << QStringLiteral("Netzschauer");
    QTest::newRow("another country") << list({"de_CH"}) << QStringLiteral("Netzgucker");
    QTest::newRow("modifier") << list({"sr_RS@latin"}) << QStringLiteral("Pregledač");
    QTest::newRow("without the modifier") << list({"de_AT@euro"}) << QStringLiteral("Netzschauer");
    QTest::newRow("second choice") << list({"fr", "de"}) << QStringLiteral("Netzgucker");
    QTest::newRow("not there") << list({"fr_FR"}) << QStringLiteral("Browser");
}

void TestDesktopEntry::nameInTheUsersLanguage()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, name);
    const auto entry = parseDesktopEntry(browser, languages);
    QVERIFY(entry);
    QCOMPARE(*entry, (DesktopEntry{name, QStringLiteral("org.example.Browser"), false}));
}

void TestDesktopEntry::languages_data()
{
    QTest::addColumn<QByteArray>("lcAll");
    QTest::addColumn<QByteArray>("lcMessages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray("de") << QStringList{};
    QTest::newRow("C") << QByteArray() << QByteArray() << QByteArray("C.UTF-8") << QByteArray("de") << QStringList{};
    QTest::newRow("LANG") << QByteArray() << QByteArray() << QByteArray("de_AT.UTF-8@euro") << QByteArray() << list({"de_AT@euro"});
    QTest::newRow("LC_MESSAGES") << QByteArray() << QByteArray("fr_FR") << QByteArray("de_DE") << QByteArray() << list({"fr_FR"});
    QTest::newRow("LC_ALL") << QByteArray("it_IT") << QByteArray("fr_FR") << QByteArray("de_DE") << QByteArray() << list({"it_IT"});
    QTest::newRow("LANGUAGE") << QByteArray() << QByteArray() << QByteArray("de_DE") << QByteArray("fr:it") << list({"fr", "it", "de_DE"});
}

void TestDesktopEntry::languages()
{
    QFETCH(QByteArray, lcAll);
    QFETCH(QByteArray, lcMessages);
    QFETCH(QByteArray, lang);
    QFETCH(QByteArray, language);
    QFETCH(QStringList, expected);
    qputenv("LC_ALL", lcAll);
    qputenv("LC_MESSAGES", lcMessages);
    qputenv("LANG", lang);
    qputenv("LANGUAGE", language);
    QCOMPARE(messageLanguages(), expected);
}

void TestDesktopEntry::whatIsNoApplication_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("link") << QByteArray("[Desktop Entry]\nType=Link\nName=x\n");
    QTest::newRow("deleted") << QByteArray("[Desktop Entry]\nType=Application\nName=x\nHidden=true\n");
    QTest::newRow("without a name") << QByteArray("[Desktop Entry]\nType=Application\nName=\n");
    QTest::newRow("another group") << QByteArray("[Other]\nType=Application\nName=x\n");
    QTest::newRow("no keys") << QByteArray("[Desktop Entry]\n=\n===\n\0x", 24);
}

void TestDesktopEntry::whatIsNoApplication()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDesktopEntry(text, {}));
}

void TestDesktopEntry::details()
{
    const auto terminal = parseDesktopEntry("[Desktop Entry]\r\nType=Application\r\nName=A\\sTerm\\n\r\nCategories=System;TerminalEmulator;\r\n", {});
    QCOMPARE(terminal.value_or(DesktopEntry{}), (DesktopEntry{QStringLiteral("A Term\ufffd"), {}, true}));
}

void TestDesktopEntry::foundById()
{
    QTemporaryDir first;
    QTemporaryDir second;
    const auto write = [](const QTemporaryDir &folder, const QString &name, const QByteArray &text) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(second, QStringLiteral("browser.desktop"), browser);
    write(second, QStringLiteral("vendor/tool-box.desktop"), browser);
    write(second, QStringLiteral("removed.desktop"), browser);
    write(first, QStringLiteral("removed.desktop"), "[Desktop Entry]\nHidden=true\n");
    DesktopEntries entries({first.path(), second.path()}, {});
    QCOMPARE(entries.find(QStringLiteral("browser")).value_or(DesktopEntry{}).name, QStringLiteral("Browser"));
    QCOMPARE(entries.find(QStringLiteral("vendor-tool-box")).value_or(DesktopEntry{}).name, QStringLiteral("Browser"));
    QVERIFY(!entries.find(QStringLiteral("removed")));
    QVERIFY(!entries.find(QStringLiteral("absent")));
}

// Unit names, and so ids, may come from other users of the machine.
void TestDesktopEntry::idsThatAreNone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret.desktop")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(browser);
    file.close();
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("applications")));
    DesktopEntries entries({folder.filePath(QStringLiteral("applications"))}, {});
    for (const QString &id : {QString(), QStringLiteral("../secret"), QStringLiteral(".."), QStringLiteral("..-secret"), folder.filePath(QStringLiteral("secret"))})
        QVERIFY2(!entries.find(id), qPrintable(id));
}

void TestDesktopEntry::standardFolders()
{
    qputenv("XDG_DATA_HOME", "/home/alice/data");
    qputenv("XDG_DATA_DIRS", "/var/lib/flatpak/exports/share:relative:/usr/share");
    QCOMPARE(DesktopEntries::standardFolders(),
             list({"/home/alice/data/applications", "/var/lib/flatpak/exports/share/applications", "/usr/share/applications"}));
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_DIRS");
    QCOMPARE(DesktopEntries::standardFolders(),
             QStringList(QDir::homePath() + QStringLiteral("/.local/share/applications"))
                 + list({"/usr/local/share/applications", "/usr/share/applications"}));
}

MANYPATH_TEST(TestDesktopEntry)
#include "tst_desktopentry.moc"
