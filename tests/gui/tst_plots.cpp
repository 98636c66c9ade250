// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pathcolors.h"
#include "gui/plots/connectionplots.h"
#include "gui/plots/markerlabels.h"
#include "gui/plots/plottext.h"
#include "gui/widgets/elidedlabel.h"
#include "tests/gui/demoworld.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace manypath;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t start = 1'700'000'000 * second;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

PlotLine line(const QString &interface, const QList<QPointF> &points)
{
    PlotLine made;
    made.interface = interface;
    made.points = points;
    return made;
}

// "1=10 2=- 3=5"
QString text(const PlotLine &line)
{
    QStringList parts;
    for (const QPointF &point : line.points)
        parts << QStringLiteral("%1=%2").arg(point.x()).arg(std::isnan(point.y()) ? QStringLiteral("-") : QString::number(point.y()));
    return parts.join(u' ');
}

void fill(HistoryStore &history, int rounds)
{
    history.reset(demo::world(), start);
    MetricsTable metrics;
    for (int i = 1; i <= rounds; ++i) {
        metrics.apply(demo::sample(i));
        history.take(metrics, i * second, start + i * second);
    }
}

}  // namespace

class TestPlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void linesOfAConnection()
    {
        HistoryStore history;
        fill(history, 20);
        const QList<PlotLine> lines = plotLines(history, demo::rsync, Quantity::ReceiveRate, start, start + 20 * second);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).interface, QStringLiteral("wlan0"));
        QVERIFY(lines.at(2).backup);
        QCOMPARE(lines.at(1).points.constLast().y(), 14.5e6);
        QCOMPARE(plotLines(history, demo::rsync, Quantity::Rtt, start, start + 20 * second).at(1).points.constLast().y(), 18.3);
        QVERIFY(plotLines(history, 0x1234, Quantity::Rtt, start, start + 20 * second).isEmpty());
    }

    void noMoreIsShownThanThereIs()
    {
        constexpr std::int64_t minute = 60 * second;
        HistoryStore history;
        fill(history, 20);
        const std::int64_t now = start + 20 * second;
        QCOMPARE(shownSpanUs(history, demo::rsync, now, 5 * minute), minute);
        QCOMPARE(shownSpanUs(history, demo::rsync, now, minute), minute);
        QCOMPARE(shownSpanUs(history, demo::rsync, now + minute, 60 * minute), 2 * minute);
        QCOMPARE(shownSpanUs(history, demo::rsync, now + 40 * minute, 60 * minute), 60 * minute);
        QCOMPARE(shownSpanUs(history, 0x1234, now, 5 * minute), minute);  // nothing was measured yet
    }

    void areasStandUponEachOther()
    {
        const QList<PlotLine> raised = stacked({line(QStringLiteral("a"), {{1, 10}, {2, 20}, {3, 30}}), line(QStringLiteral("b"), {{1, 1}, {3, 3}})});
        QCOMPARE(text(raised.at(0)), QStringLiteral("1=10 2=20 3=30"));
        QCOMPARE(text(raised.at(1)), QStringLiteral("1=11 2=22 3=33"));
    }

    void whereOnlyOneWasMeasuredTheOtherCountsAsNothing()
    {
        const QList<PlotLine> raised = stacked({line(QStringLiteral("a"), {{1, 10}, {2, 10}}), line(QStringLiteral("b"), {{1, 5}, {2, 5}, {3, 5}, {4, 5}})});
        QCOMPARE(text(raised.at(0)), QStringLiteral("1=10 2=10 3=0 4=0"));
        QCOMPARE(text(raised.at(1)), QStringLiteral("1=15 2=15 3=5 4=5"));
    }

    void whereNothingWasMeasuredThereIsAGap()
    {
        const QList<QPointF> parted{{1, 10}, {2, 10}, {5, none}, {8, 10}, {9, 10}};
        const QList<PlotLine> raised = stacked({line(QStringLiteral("a"), parted), line(QStringLiteral("b"), parted)});
        QCOMPARE(text(raised.at(1)), QStringLiteral("1=20 2=20 5=- 8=20 9=20"));
        QVERIFY(std::isnan(line(QStringLiteral("a"), parted).valueAt(4)));
        QCOMPARE(line(QStringLiteral("a"), parted).valueAt(1.5), 10.0);
        QVERIFY(std::isnan(line(QStringLiteral("a"), parted).valueAt(10)));
        QVERIFY(stacked({}).isEmpty());
    }

    void axesEndAtRoundNumbers()
    {
        QCOMPARE(roundedUp(41e6), 50e6);
        QCOMPARE(roundedUp(20e6), 20e6);
        QCOMPARE(roundedUp(0.7), 0.8);
        QCOMPARE(roundedUp(0), 0.0);
        QCOMPARE(axisText(Quantity::Rate, 20e6), QStringLiteral("20 Mb/s"));
        QCOMPARE(axisText(Quantity::Rate, 2.5e9), QStringLiteral("2.5 Gb/s"));
        QCOMPARE(axisText(Quantity::Rtt, 0), QStringLiteral("0"));
        QCOMPARE(valueText(Quantity::Rtt, 18.3), QStringLiteral("18 ms"));
        QCOMPARE(valueText(Quantity::CongestionWindow, 1), QStringLiteral("1 segment"));
    }

    void labelsDontCoverEachOther()
    {
        const QList<PlacedLabel> placed = placeLabels({{100, 60}, {110, 60}, {120, 60}, {300, 60}, {390, 60}}, 0, 400, 2);
        QCOMPARE(placed.at(0), PlacedLabel());  // three in one place and two rows: the oldest has none
        QCOMPARE(placed.at(1).row, 1);
        QCOMPARE(placed.at(2).row, 0);
        QCOMPARE(placed.at(4).left, 390 - 4 - 60);  // at the edge, left of its line
        QVERIFY(placed.at(3).row != placed.at(4).row);
    }

    void theCursorReadsOut()
    {
        const PathColors colors;
        TimePlot plot(colors);
        plot.resize(600, 200);
        plot.setQuantity(Quantity::ReceiveRate);
        plot.setLines({line(QStringLiteral("wlan0"), {{10, 8e6}, {11, 16e6}, {12, 24e6}}), line(QStringLiteral("wwan0"), {{10, 0}, {11, 8e3}, {12, 0}})},
                      {{11, QStringLiteral("wwan0 joined")}}, 0, 20);
        QCOMPARE(plot.reading(), QStringLiteral("wlan0 24.0 Mb/s, wwan0 0"));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.cursor(), std::optional(12.0));
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY(plot.reading().endsWith(QStringLiteral("wlan0 16.0 Mb/s, wwan0 8.0 kb/s; wwan0 joined")));
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.cursor(), std::optional(10.0));
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.cursor(), std::optional(10.0));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.cursor(), std::optional(11.0));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.cursor());
        QVERIFY(!QAccessible::queryAccessibleInterface(&plot)->text(QAccessible::Name).isEmpty());
    }

    void drawsOnlyWhatIsNewAndCanBeSeen()
    {
        const PathColors colors;
        HistoryStore history;
        fill(history, 5);
        ConnectionPlots plots(history, colors);
        plots.resize(700, 500);
        const auto *plot = plots.findChild<TimePlot *>(QStringLiteral("firstPlot"));
        plots.showConnection(demo::rsync, start + 5 * second);
        QCOMPARE(plot->drawings(), 0);
        plots.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plots));
        const int drawings = plot->drawings();
        QVERIFY(drawings > 0);
        plots.showConnection(demo::rsync, start + 5 * second);
        plots.showConnection(demo::rsync, start + 5 * second + second / 10);
        QCOMPARE(plot->drawings(), drawings);
        fill(history, 8);
        plots.showConnection(demo::rsync, start + 8 * second);
        QCOMPARE(plot->drawings(), drawings + 1);
        // Where nobody measures any more, the plot says so by going on.
        plots.showConnection(demo::rsync, start + 60 * second);
        plots.showConnection(demo::rsync, start + 60 * second + second / 2);
        QCOMPARE(plot->drawings(), drawings + 2);
    }

    void quantityAndRangeAreChosenAndRemembered()
    {
        const PathColors colors;
        HistoryStore history;
        fill(history, 30);
        ConnectionPlots plots(history, colors);
        plots.resize(700, 500);
        plots.show();
        plots.showConnection(demo::rsync, start + 30 * second);
        auto *quantity = plots.findChild<QComboBox *>(QStringLiteral("secondPlotQuantity"));
        const auto *reading = plots.findChild<ElidedLabel *>(QStringLiteral("secondPlotReading"));
        QVERIFY(reading->text().contains(QStringLiteral("18 ms")));
        quantity->setCurrentIndex(quantity->findText(quantityTitle(Quantity::SendRate)));
        QVERIFY(reading->text().contains(QStringLiteral("wlan0 100.0 kb/s")));
        plots.findChild<QComboBox *>(QStringLiteral("plotRange"))->setCurrentIndex(2);
        plots.saveChoice();
        ConnectionPlots again(history, colors);
        again.restoreChoice();
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("secondPlotQuantity"))->currentText(), quantityTitle(Quantity::SendRate));
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("plotRange"))->currentIndex(), 2);
    }

    void followsThePalette()
    {
        const PathColors colors;
        TimePlot plot(colors);
        plot.resize(300, 150);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const QPalette before = QApplication::palette();
        QPalette dark(QColor(0x2a, 0x2e, 0x33));
        dark.setColor(QPalette::Base, QColor(0x11, 0x22, 0x33));
        QApplication::setPalette(dark);
        QTRY_COMPARE(plot.grab().toImage().pixelColor(2, 60), QColor(0x11, 0x22, 0x33));
        QApplication::setPalette(before);
    }

private:
    QTemporaryDir m_settings;
};

MANYPATH_WIDGET_TEST(TestPlots)
#include "tst_plots.moc"
