// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowmap.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

using Column = FlowKey::Column;

FlowItem box(Column column, const char *name)
{
    return {FlowKey{column, FlowKey::Group::None, QString::fromLatin1(name)}, {}};
}

// Counts how often a widget is painted.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    void reset() { m_count = 0; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

// The map of a window that shows the demo world with traffic, with nothing moving any more.
struct MapFixture : WindowFixture {
    bool start()
    {
        if (!WindowFixture::start("overview"))
            return false;
        map = window().findChild<FlowMap *>(QStringLiteral("flowMap"));
        window().resize(1280, 800);
        if (!map || !QTest::qWaitFor([this] { return helper().subscriberCount() == 1; }))
            return false;
        sendRound();
        sendRound();
        if (!QTest::qWaitFor([this] { return !map->graph().applications.isEmpty() && map->graph().applications.constFirst().totals.rate() > 0; }))
            return false;
        QTest::qWait(static_cast<int>(FlowAnimation::moveMs) + 100);
        return true;
    }

    void click(const FlowItem &item) const { QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(item).center().toPoint()); }
    [[nodiscard]] QString page() const
    {
        const auto *pages = const_cast<MapFixture *>(this)->window().findChild<QListWidget *>(QStringLiteral("navigation"));
        return pages->currentItem()->text();
    }
    [[nodiscard]] QString explanation() { return window().findChild<QLabel *>(QStringLiteral("explanation"))->text(); }
    [[nodiscard]] double weightOf(const FlowItem &item) const { return map->graph().node(*item.box)->inFocus ? 1 : 0; }

    FlowMap *map = nullptr;
};

const FlowItem rsync = box(Column::Application, "rsync");
const FlowItem firefox = box(Column::Application, "firefox");
const FlowItem wifi = box(Column::Interface, "wlan0");

}  // namespace

class TestFlowMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesEverything()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        FlowMap *map = fixture.map;
        map->setFocus(Qt::TabFocusReason);
        QVERIFY(map->hasFocus());
        QTest::keyClick(map, Qt::Key_Home);
        QCOMPARE(map->currentItem(), rsync);
        QVERIFY2(fixture.explanation().startsWith(QStringLiteral("rsync · 1 connection")), qPrintable(fixture.explanation()));
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->currentItem(), firefox);
        QTest::keyClick(map, Qt::Key_Right);  // its first ribbon
        QVERIFY(map->currentItem().ribbon);
        QCOMPARE(map->currentItem().ribbon->from, *firefox.box);
        QVERIFY2(fixture.explanation().contains(QStringLiteral("firefox → Ethernet")), qPrintable(fixture.explanation()));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->currentItem(), box(Column::Interface, "enp0s31f6"));
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->currentItem(), wifi);
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->currentItem().box->column, Column::Remote);
        QTest::keyClick(map, Qt::Key_Home);
        QCOMPARE(map->currentItem(), rsync);

        // From the first to the last, nothing is left out.
        QSet<FlowBandKey> ribbons;
        for (const FlowItem &item : map->items()) {
            if (item.ribbon)
                ribbons.insert(*item.ribbon);
        }
        QCOMPARE(static_cast<std::size_t>(ribbons.size()), static_cast<std::size_t>(flowBands(map->graph()).size()));
    }

    void spaceSelectsAndEscapeClears()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        FlowMap *map = fixture.map;
        map->setFocus();
        map->setCurrentItem(firefox);
        QTest::keyClick(map, Qt::Key_Space);
        QCOMPARE(map->selectedItem(), firefox);
        QCOMPARE(fixture.weightOf(rsync), 0.0);
        QCOMPARE(fixture.weightOf(wifi), 1.0);
        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(map->selectedItem().isEmpty());
        QCOMPARE(fixture.weightOf(rsync), 1.0);

        QTest::keyClick(map, Qt::Key_Right);
        const FlowItem ribbon = map->currentItem();
        QTest::keyClick(map, Qt::Key_Space);
        QCOMPARE(map->selectedItem(), ribbon);
        QTest::keyClick(map, Qt::Key_Space);
        QVERIFY(map->selectedItem().isEmpty());
    }

    void enterAndDoubleClickShowTheConnections()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        fixture.map->setFocus();
        fixture.map->setCurrentItem(wifi);
        QTest::keyClick(fixture.map, Qt::Key_Return);
        QCOMPARE(fixture.page(), QStringLiteral("Connections"));
        QCOMPARE(fixture.map->selectedItem(), wifi);

        QVERIFY(fixture.window().showPage(QStringLiteral("overview")));
        QTest::mouseDClick(fixture.map, Qt::LeftButton, {}, fixture.map->rectOf(rsync).center().toPoint());
        QCOMPARE(fixture.page(), QStringLiteral("Connections"));
        QCOMPARE(fixture.map->selectedItem(), rsync);
    }

    void theMouseSelects()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        fixture.click(firefox);
        QCOMPARE(fixture.map->selectedItem(), firefox);
        fixture.click(wifi);
        QCOMPARE(fixture.map->selectedItem(), wifi);
        QTest::mouseClick(fixture.map, Qt::LeftButton, {}, QPoint(fixture.map->width() / 4, fixture.map->height() - 2));
        QVERIFY(fixture.map->selectedItem().isEmpty());

        const QPoint place = fixture.map->rectOf(firefox).center().toPoint();
        QTest::mouseMove(fixture.map, place + QPoint(1, 0));
        QTest::mouseMove(fixture.map, place);
        QTRY_VERIFY2(fixture.explanation().startsWith(QStringLiteral("firefox")), qPrintable(fixture.explanation()));
    }

    void whatLooksTheSameIsNotPainted()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        QCoreApplication::processEvents();
        PaintCount paints(fixture.map);
        const QString rates = fixture.window().findChild<QLabel *>(QStringLiteral("rates"))->text();
        for (int round = 0; round < 3; ++round) {
            fixture.sendRound();
            QTest::qWait(RefreshPacer::intervalMs + 50);  // for what must not come
        }
        QCOMPARE(paints.count(), 0);
        QCOMPARE(fixture.window().findChild<QLabel *>(QStringLiteral("rates"))->text(), rates);

        // A path that is lost moves things for a while, and no longer.
        const Connection *connection = fixture.client().world().connection(demo::rsync);
        fixture.helper().publish({SubflowGone{demo::rsync, connection->subflows.at(1).key()}});
        QTRY_VERIFY(paints.count() > 1);
        QTest::qWait(static_cast<int>(FlowAnimation::moveMs) + 200);
        paints.reset();
        QTest::qWait(300);
        QCOMPARE(paints.count(), 0);

        // While what was lost stands there broken, other things move as ever.
        fixture.helper().publish({ConnectionGone{demo::ssh}});
        QTRY_VERIFY_WITH_TIMEOUT(paints.count() > 3, static_cast<int>(FlowAnimation::brokenMs - FlowAnimation::moveMs) - 1000);
    }

    void aScreenReaderFindsBoxesAndRibbons()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(fixture.map);
        QVERIFY(map);
        QVERIFY(!map->text(QAccessible::Name).isEmpty());
        QCOMPARE(map->childCount(), static_cast<int>(fixture.map->items().size()));
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *child = map->child(i);
            QCOMPARE(map->indexOfChild(child), i);
            QCOMPARE(child->parent(), map);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QVERIFY(!child->text(QAccessible::Description).isEmpty());
            QVERIFY(!child->rect().isEmpty() || child->role() == QAccessible::Graphic);
            names << child->text(QAccessible::Name);
        }
        QVERIFY(names.contains(QStringLiteral("Wi-Fi (wlan0)")));
        QVERIFY(names.contains(QStringLiteral("rsync → Mobile")));
        fixture.map->setFocus();
        fixture.map->setCurrentItem(wifi);
        QVERIFY(map->focusChild());
        QCOMPARE(map->focusChild()->text(QAccessible::Name), QStringLiteral("Wi-Fi (wlan0)"));
        QVERIFY(map->focusChild()->state().focused);
        // Of what has gone, the handle stays good.
        QAccessibleInterface *gone = map->child(0);
        fixture.helper().publish({ConnectionGone{demo::rsync}});
        QTRY_VERIFY(gone->state().invisible);
        QCOMPARE(gone->text(QAccessible::Name), QString());
    }

    void theTableSaysTheSame()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        const QTreeView *table = fixture.view("flowTable");
        QVERIFY(!table->isVisible());
        fixture.button("asTable")->click();
        QVERIFY(table->isVisible());
        QVERIFY(!fixture.map->isVisible());
        QCOMPARE(static_cast<std::size_t>(table->model()->rowCount()), fixture.map->graph().strands.size());
        const QModelIndex first = table->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("rsync"));
        QCOMPARE(first.siblingAtColumn(1).data().toString(), QStringLiteral("Ethernet (enp0s31f6)"));
        QCOMPARE(first.siblingAtColumn(4).data().toString(), QStringLiteral("26.5 Mb/s"));
        fixture.helper().publish({ConnectionGone{demo::rsync}});
        QTRY_VERIFY(table->model()->index(0, 0).data().toString() != QStringLiteral("rsync"));
        fixture.window().close();
        MainWindow again(fixture.session());  // it stays a table
        QVERIFY(again.findChild<QAbstractButton *>(QStringLiteral("asTable"))->isChecked());
    }

    void followsPaletteFontAndDirection()
    {
        MapFixture fixture;
        QVERIFY(fixture.start());
        const double left = fixture.map->rectOf(rsync).left();
        QFont large = fixture.map->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        const double height = fixture.map->rectOf(rsync).height();
        fixture.map->setFont(large);
        QTRY_VERIFY(fixture.map->rectOf(rsync).height() > height);
        fixture.map->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(fixture.map->rectOf(rsync).left() > left + 100);
        fixture.map->setFocus();
        fixture.map->setCurrentItem(rsync);
        QTest::keyClick(fixture.map, Qt::Key_Left);  // onward
        QVERIFY(fixture.map->currentItem().ribbon);
        QVERIFY(!fixture.map->grab().isNull());
    }

    void anEmptyMapHasWords()
    {
        WindowFixture fixture;
        QVERIFY(fixture.startAlone("overview"));
        auto *map = fixture.window().findChild<FlowMap *>(QStringLiteral("flowMap"));
        QTRY_VERIFY(fixture.sentence().contains(QStringLiteral("helper is not running")));
        QVERIFY(map->graph().isEmpty());
        const QImage image = map->grab().toImage();
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 2);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);  // leads nowhere, and does no harm
        QTest::keyClick(map, Qt::Key_Space);
        QVERIFY(map->currentItem().isEmpty());
    }
};

MANYPATH_WIDGET_TEST(TestFlowMap)
#include "tst_flowmap.moc"
