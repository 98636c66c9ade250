// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandline.h"
#include "gui/desktop/autostart.h"
#include "gui/format.h"
#include "gui/models/interfacemodel.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/translation.h"
#include "tests/gui/widgetchecks.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace manypath;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); }  // Qt complains where there is none

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    }

    void cleanup()
    {
        Units::instance().setRateUnit(RateUnit::Bits);
        speak(QLocale::c());
    }

    void changesUnitsWhereRatesAreShown()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.window().showPage(QStringLiteral("paths"));
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.sendRound();
        const QTreeView *interfaces = fixture.view("interfaces");
        const auto rate = [&] {
            const QModelIndex row = WindowFixture::row(interfaces, InterfaceModel::Name, QStringLiteral("enp0s31f6"));
            return row.siblingAtColumn(InterfaceModel::ReceiveRate).data().toString();
        };
        QTRY_COMPARE(rate(), QStringLiteral("39.0 Mb/s"));
        Preferences preferences;
        PreferencesDialog dialog(preferences, {});
        dialog.show();
        auto *unit = dialog.findChild<QComboBox *>(QStringLiteral("rateUnit"));
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(rate(), QStringLiteral("4.9 MB/s"));
        QCOMPARE(Preferences().rateUnit(), RateUnit::Bytes);  // also the next time
        QTest::keyClick(unit, Qt::Key_Up);
        QCOMPARE(rate(), QStringLiteral("39.0 Mb/s"));
    }

    void saysRatesInBytes()
    {
        QLocale::setDefault(QLocale::c());
        Units::instance().setRateUnit(RateUnit::Bytes);
        QCOMPARE(rateText(0), QStringLiteral("0"));
        QCOMPARE(rateText(12), QStringLiteral("12 B/s"));
        QCOMPARE(rateText(999.7), QStringLiteral("1.0 kB/s"));
        QCOMPARE(rateText(5.125e6), QStringLiteral("5.1 MB/s"));
        QCOMPARE(rateText(1.25e9), QStringLiteral("1.25 GB/s"));
    }

    void startsWithTheSession()
    {
        QVERIFY(!autostart::isOn());
        QVERIFY(autostart::set(true));
        QVERIFY(autostart::isOn());
        const QString name = m_folder->filePath(QStringLiteral("autostart/org.manypath.Manypath.desktop"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        file.close();
        QVERIFY(text.contains(QStringLiteral("tst_gui --background\n")));
        QCOMPARE(QProcess::execute(QStringLiteral("desktop-file-validate"), {name}), 0);

        // Another program's switch, such as the desktop's own, has hidden it.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nName=Manypath\nExec=manypath\nHidden = true\n");
        file.close();
        QVERIFY(!autostart::isOn());
        QVERIFY(autostart::set(true));
        QVERIFY(autostart::isOn());
        QVERIFY(autostart::set(false));
        QVERIFY(!autostart::isOn());
        QVERIFY(!QFile::exists(name));
        QCOMPARE(autostart::quotedForExec(QStringLiteral("/opt/my $apps/100%/manypath")), QStringLiteral("\"/opt/my \\$apps/100%%/manypath\""));
    }

    void saysWhereAutostartFails()
    {
        QFile blocked(m_folder->filePath(QStringLiteral("autostart")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        const Result<void> result = autostart::set(true);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(m_folder->path()));
        Preferences preferences;
        PreferencesDialog dialog(preferences, {});
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("autostart"));
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked());
    }

    void watchesApplications()
    {
        Preferences preferences;
        PreferencesDialog dialog(preferences, {QStringLiteral("Firefox"), QStringLiteral("rsync")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *more = dialog.findChild<QComboBox *>(QStringLiteral("watchMore"));
        auto *add = dialog.findChild<QPushButton *>(QStringLiteral("watchAdd"));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(more->lineEdit(), QStringLiteral("ssh"));
        QTest::keyClick(more->lineEdit(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        more->setCurrentIndex(0);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(preferences.watchedApplications(), (QStringList{QStringLiteral("ssh"), QStringLiteral("Firefox")}));
        QVERIFY(Preferences().watches(QStringLiteral("firefox")));
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("watched"));
        list->setCurrentRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("watchRemove")), Qt::LeftButton);
        QCOMPARE(preferences.watchedApplications(), QStringList{QStringLiteral("Firefox")});

        QTest::keyClick(dialog.findChild<QCheckBox *>(QStringLiteral("notifyFellBack")), Qt::Key_Space);
        QVERIFY(!preferences.notifies(Preferences::Notice::FellBack));
        QVERIFY(!list->isEnabled());
        QTest::keyClick(dialog.findChild<QCheckBox *>(QStringLiteral("trayIcon")), Qt::Key_Space);
        QVERIFY(!preferences.trayIcon());
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("closeToTray"))->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void hasRoomForEveryLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
        QTest::newRow("French") << QLocale(QLocale::French);
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese);
    }

    void hasRoomForEveryLanguage()
    {
        QFETCH(const QLocale, locale);
        speak(locale);
        Preferences preferences;
        preferences.setWatchedApplications({QStringLiteral("Firefox")});
        PreferencesDialog dialog(preferences, {QStringLiteral("rsync")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QStringList wrong = cutTexts(dialog) + namelessWidgets(dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // All of it by Tab alone.
        const QStringList order = tabOrder(dialog);
        for (const char *name : {"rateUnit", "trayIcon", "closeToTray", "autostart", "notifyLost", "notifyBack", "notifyFellBack",
                                 "watchMore", "watched"})
            QVERIFY2(order.contains(QString::fromLatin1(name)), name);
    }

    void opensTheMenuByKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("F10") << static_cast<int>(Qt::Key_F10) << Qt::NoModifier;
        QTest::newRow("Alt+U") << static_cast<int>(Qt::Key_U) << Qt::AltModifier;
    }

    void opensTheMenuByKeyboard()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        WindowFixture fixture;
        QVERIFY(fixture.startAlone());
        const auto *button = fixture.window().findChild<QToolButton *>(QStringLiteral("mainMenu"));
        bool opened = false;
        connect(button->menu(), &QMenu::aboutToShow, button->menu(), [&] {
            opened = true;
            QTimer::singleShot(0, button->menu(), &QMenu::close);
        });
        QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(key), modifier);
        QTRY_VERIFY(opened);
    }

    void hasAMenu()
    {
        WindowFixture fixture;
        QVERIFY(fixture.startAlone());
        QSignalSpy preferences(&fixture.window(), &MainWindow::preferencesWanted);
        QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(preferences.size(), 1);
        QSignalSpy quit(&fixture.window(), &MainWindow::quitWanted);
        QTest::keyClick(&fixture.window(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.size(), 1);

        fixture.window().findChild<QAction *>(QStringLiteral("about"))->trigger();
        QTRY_VERIFY(fixture.window().findChild<QMessageBox *>(QStringLiteral("aboutDialog")));
        fixture.window().findChild<QMessageBox *>(QStringLiteral("aboutDialog"))->close();
        fixture.window().findChild<QAction *>(QStringLiteral("shortcuts"))->trigger();
        auto *shortcuts = fixture.window().findChild<QDialog *>(QStringLiteral("shortcutsDialog"));
        QVERIFY(shortcuts);
        QStringList texts;
        for (const QLabel *label : shortcuts->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Ctrl+,")) && texts.contains(QStringLiteral("Preferences")));
        QVERIFY(texts.contains(QStringLiteral("Ctrl+1")));
    }

    void readsTheCommandLine()
    {
        const auto parse = [](const QStringList &arguments) { return parseCommandLine(QStringList{QStringLiteral("manypath")} + arguments); };
        QCOMPARE(parse({})->request, StartRequest{});
        QCOMPARE(parse({QStringLiteral("--page=paths"), QStringLiteral("--background")})->request.page, QStringLiteral("paths"));
        QVERIFY(parse({QStringLiteral("--background")})->request.background);
        QCOMPARE(parse({QStringLiteral("--replay"), QStringLiteral("a")})->request.open, QDir::current().absoluteFilePath(QStringLiteral("a")));
        QCOMPARE(parse({QStringLiteral("/b")})->request.open, QStringLiteral("/b"));
        QCOMPARE(parse({QStringLiteral("--record"), QStringLiteral("/c")})->request.record, QStringLiteral("/c"));
        QVERIFY(!parse({QStringLiteral("--page"), QStringLiteral("moon")}));
        QVERIFY(!parse({QStringLiteral("--nonsense")}));
        QVERIFY(!parse({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!parse({QStringLiteral("--replay"), QStringLiteral("a"), QStringLiteral("--record"), QStringLiteral("b")}));
        QCOMPARE(parse({QStringLiteral("--version")})->task, CommandLine::Task::ShowVersion);

        QProcess process;
        process.start(QStringLiteral(MANYPATH_PROGRAM), {QStringLiteral("--page"), QStringLiteral("moon")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(process.readAllStandardError().count("\n"), 1);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.remove(QStringLiteral("DISPLAY"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MANYPATH_PROGRAM), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--background"));
    }

private:
    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

MANYPATH_WIDGET_TEST(TestPreferences)
#include "tst_preferences.moc"
