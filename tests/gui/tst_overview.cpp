// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarymodel.h"
#include "gui/flowmap/flowmap.h"
#include "gui/history/history.h"
#include "gui/pages/connectionspage.h"
#include "gui/pages/interfacecard.h"
#include "gui/pages/overviewpage.h"
#include "gui/widgets/sparkline.h"
#include "tests/gui/demohistory.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

using namespace manypath;

namespace {

InterfaceCard *card(WindowFixture &fixture, const char *name)
{
    return fixture.window().findChild<InterfaceCard *>(QStringLiteral("card-") + QString::fromLatin1(name));
}

QComboBox *roleOf(WindowFixture &fixture, const char *name)
{
    return card(fixture, name)->findChild<QComboBox *>(QStringLiteral("role"));
}

QString text(WindowFixture &fixture, const char *name, const char *label)
{
    return card(fixture, name)->findChild<QLabel *>(QString::fromLatin1(label))->text();
}

// As by keyboard.
void choose(QComboBox *box, Role role)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = box->findData(static_cast<int>(role)); step > 0; --step)
        QTest::keyClick(box, Qt::Key_Down);
}

QStringList lately(WindowFixture &fixture)
{
    QStringList texts;
    for (const QLabel *label : fixture.window().findChild<QWidget *>(QStringLiteral("lately"))->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

}  // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardAnInterface()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wwan0"));
        QVERIFY(!card(fixture, "lo"));
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.sendRound();
        fixture.sendRound();
        QTRY_COMPARE(text(fixture, "wlan0", "rates"), QStringLiteral("↓ 20.3 Mb/s  ↑ 340.0 kb/s"));
        QVERIFY2(text(fixture, "wlan0", "quality").contains(QStringLiteral("0 retransmitted")), qPrintable(text(fixture, "wlan0", "quality")));
        QCOMPARE(text(fixture, "wwan0", "quality"), QStringLiteral("RTT 52 ms · 0 retransmitted"));
        QTRY_VERIFY(card(fixture, "wlan0")->findChild<Sparkline *>()->count() >= 1);

        fixture.window().findChild<OverviewPage *>()->setMetered({QStringLiteral("wwan0")});
        QCOMPARE(text(fixture, "wwan0", "quality"), QStringLiteral("RTT 52 ms · 0 retransmitted · metered"));
        fixture.helper().publish({InterfaceRemoved{4}});
        QTRY_VERIFY(!card(fixture, "wwan0")->isVisible());
    }

    void aLineShowsTheLastMinutes()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wlan0"));
        demo::fillHistory(fixture.window().findChild<ConnectionsPage *>()->history().store(), fixture.session().nowUs());
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.sendRound();
        auto *line = card(fixture, "wlan0")->findChild<Sparkline *>();
        QTRY_VERIFY(line->count() > 100);
        // It crosses the widget, above the line at its bottom.
        const QImage image = line->grab().toImage();
        int columns = 0;
        for (int x = 0; x < image.width(); ++x) {
            bool drawn = false;
            for (int y = 0; y < image.height() - 4; ++y)
                drawn = drawn || image.pixelColor(x, y).saturation() > 100;
            columns += drawn;
        }
        QVERIFY2(columns > image.width() / 2, qPrintable(QString::number(columns)));
    }

    void theRoleIsSetByTheBox()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wlan0"));
        QCOMPARE(roleOf(fixture, "wwan0")->currentText(), QStringLiteral("Backup"));
        QCOMPARE(roleOf(fixture, "wlan0")->currentText(), QStringLiteral("Automatic"));
        choose(roleOf(fixture, "wlan0"), Role::Preferred);
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("SetRole")).arguments,
                     (QVariantList{QStringLiteral("wlan0"), QVariant::fromValue(uchar(1))}));
        QTRY_COMPARE(fixture.helper().world().steering().roleOf(QStringLiteral("wlan0")), Role::Preferred);
        QTRY_COMPARE(roleOf(fixture, "wlan0")->currentText(), QStringLiteral("Preferred"));
        QCOMPARE(fixture.message(), QString());
    }

    void aRefusalIsSaidAndTheBoxGoesBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wlan0"));
        fixture.helper().setError(QStringLiteral("SetRole"), Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("only an administrator may do this")});
        choose(roleOf(fixture, "wlan0"), Role::Preferred);
        QTRY_COMPARE(fixture.message(), QStringLiteral("only an administrator may do this"));
        QTRY_COMPARE(roleOf(fixture, "wlan0")->currentText(), QStringLiteral("Automatic"));
    }

    void withoutAHelperNothingCanBeChosen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wlan0"));
        QVERIFY(roleOf(fixture, "wlan0")->isEnabled());
        fixture.helper().stop();
        QTRY_VERIFY(!roleOf(fixture, "wlan0")->isEnabled());
        QVERIFY(roleOf(fixture, "wlan0")->toolTip().contains(QStringLiteral("helper is not running")));
        QCOMPARE(text(fixture, "wlan0", "rates"), QString());  // nobody measures any more
    }

    void aCardPicksItsInterface()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        QTRY_VERIFY(card(fixture, "wlan0"));
        const auto *map = fixture.window().findChild<FlowMap *>(QStringLiteral("flowMap"));
        const FlowItem wifi{FlowKey{FlowKey::Column::Interface, FlowKey::Group::None, QStringLiteral("wlan0")}, {}};
        QTest::mouseClick(card(fixture, "wlan0"), Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(map->selectedItem(), wifi);
        QTest::mouseClick(card(fixture, "wlan0"), Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(map->selectedItem().isEmpty());
        card(fixture, "wlan0")->setFocus();
        QTest::keyClick(card(fixture, "wlan0"), Qt::Key_Space);
        QCOMPARE(map->selectedItem(), wifi);
    }

    void saysWhatHappenedLately()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        auto *page = fixture.window().findChild<OverviewPage *>();
        page->setDiary(nullptr);
        const auto *shown = fixture.window().findChild<QWidget *>(QStringLiteral("lately"));
        QVERIFY(!shown->isVisible());
        QStandardItemModel diary(0, 2);
        page->setDiary(&diary);
        QVERIFY(!shown->isVisible());
        for (int i = 1; i <= 7; ++i)
            diary.appendRow({new QStandardItem(QStringLiteral("14:0%1").arg(i)), new QStandardItem(QStringLiteral("entry %1").arg(i))});
        QVERIFY(shown->isVisible());
        const QStringList texts = lately(fixture);
        QCOMPARE(texts.filter(QStringLiteral("entry")).size(), 5);
        QVERIFY(texts.contains(QStringLiteral("entry 7")) && !texts.contains(QStringLiteral("entry 2")));
        QVERIFY(texts.indexOf(QStringLiteral("entry 7")) < texts.indexOf(QStringLiteral("entry 6")));
        diary.item(6, 1)->setText(QStringLiteral("entry 7, over"));
        QVERIFY(lately(fixture).contains(QStringLiteral("entry 7, over")));
        // Written late: it stands where it happened.
        for (int row = 0; row < diary.rowCount(); ++row)
            diary.item(row, 1)->setData(10 * row, DiaryModel::TimeRole);
        auto *late = new QStandardItem(QStringLiteral("entry 5 and a half"));
        late->setData(45, DiaryModel::TimeRole);
        diary.appendRow({new QStandardItem(QStringLiteral("14:05")), late});
        const QStringList order = lately(fixture).filter(QStringLiteral("entry"));
        QCOMPARE(order.indexOf(QStringLiteral("entry 5 and a half")), 2);
        diary.removeRow(7);
        diary.removeRows(0, 6);
        QCOMPARE(lately(fixture).filter(QStringLiteral("entry")).size(), 1);
    }

    void cardsWrap()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("overview"));
        fixture.window().resize(1280, 800);
        QTRY_VERIFY(card(fixture, "wwan0") && card(fixture, "wwan0")->isVisible());
        QTRY_COMPARE(card(fixture, "wwan0")->y(), card(fixture, "enp0s31f6")->y());
        fixture.window().resize(700, 800);
        QTRY_VERIFY(card(fixture, "wwan0")->y() > card(fixture, "enp0s31f6")->y());
        QVERIFY(card(fixture, "wwan0")->geometry().right() <= card(fixture, "wwan0")->parentWidget()->width());
    }
};

MANYPATH_WIDGET_TEST(TestOverview)
#include "tst_overview.moc"
