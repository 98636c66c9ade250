// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diary.h"
#include "gui/diary/diarymodel.h"
#include "gui/diary/diaryview.h"
#include "gui/history/history.h"
#include "gui/pages/connectionspage.h"
#include "gui/pages/diarypage.h"
#include "gui/session/player.h"
#include "gui/session/recorder.h"
#include "tests/gui/demorecording.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSlider>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace manypath;

namespace {

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

class Folder {
public:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for a recording");
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

DiaryView *diaryView(WindowFixture &fixture)
{
    return fixture.window().findChild<DiaryView *>(QStringLiteral("diary"));
}

QStringList diaryTexts(WindowFixture &fixture)
{
    QStringList texts;
    const QAbstractItemModel *model = diaryView(fixture)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, DiaryModel::Text).data().toString());
    return texts;
}

}  // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsShownScrubbedAndLeftByKeyboard()
    {
        const Folder folder;
        const QString file = folder.write(QStringLiteral("handover.jsonl"), demo::recordingText());
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QVERIFY(fixture.session().whyReadOnly().isEmpty());
        fixture.window().openRecording(file);
        QVERIFY(fixture.session().isRecording());
        QCOMPARE(fixture.message(), QString());
        QVERIFY(fixture.window().windowTitle().contains(QStringLiteral("handover.jsonl")));
        QVERIFY(!fixture.session().whyReadOnly().isEmpty());

        auto *slider = fixture.window().findChild<QSlider *>(QStringLiteral("recordingPosition"));
        QTRY_VERIFY(slider->hasFocus());
        QTest::keyClick(slider, Qt::Key_Right, Qt::ControlModifier);  // the next event: Wi-Fi is lost
        QVERIFY(!fixture.session().world().interfaceByName(QStringLiteral("wlan0"))->carrier);
        QTRY_VERIFY(fixture.row(fixture.view("interfaces"), 2, QStringLiteral("no link")).isValid());
        QVERIFY(fixture.window().showPage(QStringLiteral("diary")));
        QTRY_COMPARE(diaryTexts(fixture), QStringList{QStringLiteral("Wi-Fi lost: 3 connections moved to Ethernet, none dropped.")});
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE(diaryTexts(fixture).size(), 2);
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE(diaryTexts(fixture).size(), 0);

        QTest::keyClick(slider, Qt::Key_Space);
        QVERIFY(fixture.session().player()->isPlaying());
        QTRY_VERIFY(slider->value() > 0);
        QTest::keyClick(slider, Qt::Key_Space);
        QVERIFY(!fixture.session().player()->isPlaying());

        QAbstractButton *live = fixture.button("backToLive");
        live->setFocus();
        QTest::keyClick(live, Qt::Key_Space);
        QVERIFY(!fixture.session().isRecording());
        QVERIFY(fixture.session().whyReadOnly().isEmpty());
        QTRY_VERIFY(!live->isVisible());
    }

    void whatHappensMeanwhileIsNotLost()
    {
        const Folder folder;
        WindowFixture fixture;
        QVERIFY(fixture.start("connections"));
        fixture.window().openRecording(folder.write(QStringLiteral("r.jsonl"), demo::recordingText()));
        const QTreeView *tree = fixture.view("connections");
        QTRY_COMPARE(tree->model()->rowCount(), 5);  // applications
        // The helper goes on, the window shows the recording.
        fixture.helper().publish({ConnectionGone{demo::ssh}});
        Interface wifi = *demo::world().interfaceByName(QStringLiteral("wlan0"));
        wifi.carrier = false;
        fixture.helper().publish({InterfaceUpdated{wifi}});
        QTRY_COMPARE(fixture.session().liveDiary().entries().size(), 1);
        QVERIFY(fixture.session().diary().entries().isEmpty());
        QCOMPARE(fixture.session().world().connections().size(), 6u);
        fixture.session().showLive();
        QTRY_COMPARE(tree->model()->rowCount(), 4);
        QCOMPARE(fixture.session().world().connections().size(), 5u);
        QCOMPARE(fixture.session().diary().entries().size(), 1);
    }

    void thePlotsKnowWhatCameBefore()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("connections"));
        fixture.session().showRecording(demo::recording(), QStringLiteral("r"));
        const HistoryStore &store = fixture.window().findChild<ConnectionsPage *>()->history().store();
        QVERIFY(!store.subflow(11));
        const auto revision = store.revision();
        fixture.session().player()->seek(demo::recordingBeginUs + 60'000'000);
        QVERIFY(store.subflow(11));
        QVERIFY(store.revision() > revision);
        QCOMPARE(store.subflowsOf(demo::rsync).size(), 3);  // the lost one among them
        QVERIFY(!store.markersOf(demo::rsync).isEmpty());
        fixture.session().showLive();
        QVERIFY(store.markersOf(demo::rsync).isEmpty());
    }

    void namesAreTheRecordedOnes()
    {
        Recording recording = demo::recording();
        Connection own = *recording.world.connection(demo::ssh);
        own.application.clear();
        own.uid = 0;  // root here, somebody else there
        own.inode = 1;
        recording.world.apply(ConnectionUpdated{own});
        WindowFixture fixture;
        QVERIFY(fixture.start("connections"));
        fixture.session().showRecording(recording, QStringLiteral("other machine"));
        QCOMPARE(fixture.session().applicationTable().of(own).name, QStringLiteral("uid 0"));
    }

    void aDamagedRecordingShowsWhatWasReadable()
    {
        const Folder folder;
        QByteArray text = demo::recordingText();
        text.truncate(text.size() * 2 / 3);
        WindowFixture fixture;
        QVERIFY(fixture.start("diary"));
        fixture.window().openRecording(folder.write(QStringLiteral("cut.jsonl"), text));
        QVERIFY(fixture.session().isRecording());
        QVERIFY2(fixture.message().contains(QStringLiteral("Line ")), qPrintable(fixture.message()));

        fixture.session().showLive();
        fixture.window().openRecording(folder.write(QStringLiteral("none.jsonl"), "{}\n"));
        QVERIFY(!fixture.session().isRecording());
        QVERIFY(fixture.message().contains(QStringLiteral("none.jsonl")));
        fixture.window().openRecording(folder.path(QStringLiteral("missing.jsonl")));
        QVERIFY(!fixture.session().isRecording());
        QVERIFY(fixture.message().contains(QStringLiteral("missing.jsonl")));
    }

    void aDroppedFileOpens()
    {
        const Folder folder;
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.write(QStringLiteral("drop.jsonl"), demo::recordingText()))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &drop);
        QVERIFY(fixture.session().isRecording());
        QCOMPARE(fixture.session().recordingName(), QStringLiteral("drop.jsonl"));
        // Another one in its place.
        fixture.session().showRecording(demo::recording(), QStringLiteral("second"));
        QCOMPARE(fixture.window().findChild<QLabel *>(QStringLiteral("recordingName"))->text(), QStringLiteral("Recording: second"));
    }

    void recordsAndPlaysWhatItRecorded()
    {
        const Folder folder;
        const QString file = folder.path(QStringLiteral("own.jsonl"));
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        fixture.window().recordTo(file);
        Recorder &recorder = fixture.session().recorder();
        QVERIFY(recorder.isRecording());
        auto *action = fixture.window().findChild<QAction *>(QStringLiteral("record"));
        QVERIFY(action->isChecked());
        QVERIFY(fixture.button("stopRecording")->isVisible());
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.sendRound();
        Interface wifi = *demo::world().interfaceByName(QStringLiteral("wlan0"));
        wifi.carrier = false;
        fixture.helper().publish({InterfaceUpdated{wifi}});
        QTRY_COMPARE(fixture.session().liveDiary().entries().size(), 1);
        action->trigger();
        QVERIFY(!recorder.isRecording());
        QVERIFY(!fixture.button("stopRecording")->isVisible());
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        fixture.window().openRecording(file);
        QVERIFY(fixture.session().isRecording());
        QCOMPARE(fixture.session().player()->wholeDiary().size(), 1);
        QVERIFY(fixture.session().world() == demo::world());
        fixture.session().player()->seek(fixture.session().player()->endUs());
        QVERIFY(fixture.session().metrics().subflow(11));
    }

    void aRecordingThatCannotGoOnSaysSo()
    {
        const Folder folder;
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        fixture.window().recordTo(QStringLiteral("/proc/nowhere/r.jsonl"));
        QVERIFY(fixture.message().contains(QStringLiteral("/proc/nowhere/r.jsonl")));
        fixture.window().recordTo(folder.path(QStringLiteral("r.jsonl")));
        QVERIFY(fixture.session().recorder().isRecording());
        fixture.helper().stop();
        QTRY_VERIFY(!fixture.session().recorder().isRecording());
        QVERIFY(fixture.message().contains(QStringLiteral("helper")));
    }

    void theDiaryIsFilteredSearchedAndCopied()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("diary"));
        DiaryView *view = diaryView(fixture);
        QVERIFY(!view->placeholder().isEmpty());
        fixture.session().liveDiary().record(demo::diary(now()));
        QTRY_COMPARE(view->model()->rowCount(), 13);
        QVERIFY(view->model()->index(0, 0).data(DiaryModel::LastsRole).toBool());  // the latest first
        auto *summary = fixture.window().findChild<QLabel *>(QStringLiteral("diarySummary"));
        QTRY_VERIFY(summary->text().contains(QStringLiteral("saved")));

        auto *kind = fixture.window().findChild<QComboBox *>(QStringLiteral("diaryKind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(DiaryEntry::Kind::InterfaceLost)));
        QCOMPARE(view->model()->rowCount(), 4);
        kind->setCurrentIndex(0);
        auto *interface = fixture.window().findChild<QComboBox *>(QStringLiteral("diaryInterface"));
        QCOMPARE(interface->count(), 4);
        interface->setCurrentIndex(interface->findData(QStringLiteral("wwan0")));
        QCOMPARE(view->model()->rowCount(), 3);
        interface->setCurrentIndex(0);

        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = fixture.window().findChild<QLineEdit *>(QStringLiteral("diarySearch"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("rsync ethernet"));
        QCOMPARE(diaryTexts(fixture), QStringList{QStringLiteral("rsync to 198.51.100.90:873 moved from Wi-Fi to Ethernet.")});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("rsync to 198.51.100.90:873 moved from Wi-Fi to Ethernet.")));
        search->clear();
        QTest::keyClicks(search, QStringLiteral("no such words"));
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(!fixture.button("diaryExport")->isEnabled());
    }

    void theDiaryFollowsWhatIsPickedOut()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("diary"));
        fixture.session().liveDiary().record(demo::diary(now()));
        SessionModels models(fixture.session());
        DiaryPage page(models);
        page.show();
        const auto *view = page.findChild<DiaryView *>();
        auto *showAll = page.findChild<QAbstractButton *>(QStringLiteral("diaryShowAll"));
        QCOMPARE(view->model()->rowCount(), 13);
        QVERIFY(!showAll->isVisible());
        models.focus().select({{}, QStringLiteral("wwan0"), {}, {}});
        QVERIFY(showAll->isVisible());
        QCOMPARE(view->model()->rowCount(), 3);
        models.focus().select({QStringLiteral("rsync"), {}, QStringLiteral("198.51.100.90"), {}});
        // Its own move, and the losses of several connections, which may have been its as well.
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto kind = static_cast<DiaryEntry::Kind>(view->model()->index(row, 0).data(DiaryModel::KindRole).toInt());
            QVERIFY(kind == DiaryEntry::Kind::InterfaceLost || kind == DiaryEntry::Kind::ConnectionsMoved);
        }
        QTest::mouseClick(showAll, Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 13);
        QVERIFY(models.focus().selection().isEmpty());
    }

    void theDiaryIsExported()
    {
        const Folder folder;
        WindowFixture fixture;
        QVERIFY(fixture.start("diary"));
        QList<DiaryEntry> entries = demo::diary(now());
        entries.last().application = QStringLiteral("a, \"quoted\" name");
        fixture.session().liveDiary().record(entries);
        const auto *page = fixture.window().findChild<DiaryPage *>();
        const QString csv = folder.path(QStringLiteral("diary.csv"));
        QVERIFY(page->exportTo(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 14);
        QVERIFY(text.startsWith("time,end,kind,text,"));
        QVERIFY(text.contains("\"a, \"\"quoted\"\" name\""));
        const QString json = folder.path(QStringLiteral("diary.json"));
        QVERIFY(page->exportTo(json));
        QFile jsonFile(json);
        QVERIFY(jsonFile.open(QIODevice::ReadOnly));
        const QJsonArray array = QJsonDocument::fromJson(jsonFile.readAll()).array();
        QCOMPARE(array.size(), 13);
        QCOMPARE(array.at(0).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("interface_lost"));
        const Result<void> refused = page->exportTo(QStringLiteral("/proc/nowhere/diary.csv"));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("/proc/nowhere")));
    }
};

MANYPATH_WIDGET_TEST(TestReplay)
#include "tst_replay.moc"
