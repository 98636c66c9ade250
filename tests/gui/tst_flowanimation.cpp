// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowanimation.h"
#include "tests/gui/demograph.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QTest>

using namespace manypath;

namespace {

constexpr qint64 half = FlowAnimation::moveMs / 2;

FlowLayout layoutOf(const FlowGraph &graph, const QSizeF &size = {900, 400})
{
    return flowLayout(graph, size, QGuiApplication::font(), false);
}

// The demo world when one of rsync's paths is lost: as it was shown before, as it is to be shown now.
struct Loss {
    World world = demo::world();
    FlowGraph before = graphOf(world, measured(2));
    FlowGraph now;
    QList<FlowBandKey> bands;  // what breaks: left of the interface, right of it

    Loss()
    {
        const SubflowKey gone = world.connection(demo::rsync)->subflows.at(1).key();
        world.apply(SubflowGone{demo::rsync, gone});
        now = graphOf(world, measured(2), {}, before);
        for (const int place : lostStrands(before, now)) {
            for (const FlowBandKey &key : bandsOf(before, before.strands.at(static_cast<std::size_t>(place))))
                bands.append(key);
        }
    }
};

}  // namespace

class TestFlowAnimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMovesMovesAndWhatIsLostBreaks()
    {
        const Loss loss;
        FlowAnimation animation;
        animation.show(layoutOf(loss.before), {}, 1000, true);
        QCOMPARE(animation.nextChange(1000), -1);  // nothing was there to move from
        QCOMPARE(animation.frame(1000), animation.target());

        animation.show(layoutOf(loss.now), loss.bands, 2000, true);
        QCOMPARE(animation.nextChange(2000), 2000);
        const FlowLayout soon = animation.frame(2100);
        for (const FlowBandKey &band : loss.bands) {
            const FlowRibbon *broken = soon.ribbon(band);
            QVERIFY(broken && broken->broken && broken->opacity == 1);
        }
        // It stands there without costing anything, then fades.
        const qint64 fades = 2000 + FlowAnimation::brokenMs;
        QCOMPARE(animation.nextChange(2000 + FlowAnimation::moveMs), fades);
        QVERIFY(animation.frame(fades + half).ribbon(loss.bands.constFirst())->opacity < 1);
        QVERIFY(!animation.frame(fades + FlowAnimation::moveMs).ribbon(loss.bands.constFirst()));
        QCOMPARE(animation.nextChange(fades + FlowAnimation::moveMs), -1);
    }

    void aBoxFadesWithItsRibbons()
    {
        World world = demo::world();
        const FlowGraph before = graphOf(world, measured(2));
        FlowAnimation animation;
        animation.show(layoutOf(before), {}, 1000, true);
        world.apply(ConnectionGone{demo::rsync});
        animation.show(layoutOf(graphOf(world, measured(2), {}, before)), {}, 2000, true);

        const FlowKey key{FlowKey::Column::Application, FlowKey::Group::None, QStringLiteral("rsync")};
        QVERIFY(!animation.target().box(key));
        const FlowLayout soon = animation.frame(2000 + half);
        QVERIFY(soon.box(key));
        QCOMPARE(soon.box(key)->opacity, 0.5);
        // Another layout that moves nothing doesn't stop it.
        animation.show(animation.target(), {}, 2000 + half, true);
        QCOMPARE(animation.nextChange(2000 + half), 2000 + half);
        QCOMPARE(animation.frame(2000 + 4 * half), animation.target());
        QCOMPARE(animation.nextChange(2000 + 4 * half), -1);
    }

    void whatIsBrokenGoesWithItsBoxes()
    {
        Loss loss;
        FlowAnimation animation;
        animation.show(layoutOf(loss.before), {}, 1000, true);
        animation.show(layoutOf(loss.now), loss.bands, 2000, true);
        const FlowBandKey key = loss.bands.constFirst();
        const auto distance = [&](qint64 nowMs) {
            const FlowLayout frame = animation.frame(nowMs);
            return frame.ribbon(key)->start.y() - frame.box(key.from)->rect.top();
        };
        const double atFirst = distance(2000);
        const double top = animation.frame(2000).box(key.from)->rect.top();
        // Others go, so its boxes move, and move on before they are there.
        std::vector<Token> others;
        for (const auto &[token, connection] : loss.world.connections()) {
            if (token != demo::rsync)
                others.push_back(token);
        }
        FlowGraph graph = loss.now;
        qint64 nowMs = 2000;
        for (const Token token : others) {
            loss.world.apply(ConnectionGone{token});
            graph = graphOf(loss.world, measured(2), {}, graph);
            nowMs += 100;
            animation.show(layoutOf(graph), {}, nowMs, true);
            QVERIFY(std::abs(distance(nowMs + 50) - atFirst) < 0.01);
        }
        QVERIFY(std::abs(distance(2000 + FlowAnimation::brokenMs) - atFirst) < 0.01);
        QVERIFY(std::abs(animation.target().box(key.from)->rect.top() - top) > 20);
    }

    void whatIsBrokenFadesWithItsApplication()
    {
        Loss loss;
        FlowAnimation animation;
        animation.show(layoutOf(loss.before), {}, 1000, true);
        animation.show(layoutOf(loss.now), loss.bands, 2000, true);
        loss.world.apply(ConnectionGone{demo::rsync});
        animation.show(layoutOf(graphOf(loss.world, measured(2), {}, loss.now)), {}, 3000, true);
        QVERIFY(animation.frame(3000 + half).ribbon(loss.bands.constFirst())->opacity < 1);
        QVERIFY(!animation.frame(3000 + FlowAnimation::moveMs).ribbon(loss.bands.constFirst()));
    }

    // The diary's new line makes the map lower just when a path is lost.
    void anotherSizeInterruptsNothing()
    {
        const Loss loss;
        FlowAnimation animation;
        animation.show(layoutOf(loss.before, {900, 420}), {}, 1000, true);
        animation.show(layoutOf(loss.before, {900, 440}), {}, 1500, true);
        QCOMPARE(animation.nextChange(1500), -1);  // a size alone moves nothing

        animation.show(layoutOf(loss.now, {900, 440}), loss.bands, 2000, true);
        animation.show(layoutOf(loss.now, {900, 400}), {}, 2100, true);
        QCOMPARE(animation.nextChange(2100), 2100);
        const FlowLayout frame = animation.frame(2100);
        QCOMPARE(frame.size, QSizeF(900, 400));
        const FlowRibbon *broken = frame.ribbon(loss.bands.constFirst());
        QVERIFY(broken && broken->broken);
        const QRectF box = frame.box(loss.bands.constFirst().from)->rect;
        QVERIFY(broken->start.y() > box.top() - 4 && broken->start.y() + broken->width < box.bottom() + 4);
        QCOMPARE(animation.nextChange(2100 + FlowAnimation::moveMs), 2000 + FlowAnimation::brokenMs);
    }

    void aLittleMoreTrafficCostsNoFrames()
    {
        FlowAnimation animation;
        MetricsTable metrics = measured(2);
        const World world = demo::world();
        animation.show(layoutOf(graphOf(world, metrics)), {}, 0, true);
        MetricsSample more = demo::sample(3);
        for (SubflowMetrics &row : more.subflows)
            row.bytesReceived += row.cookie == 11 ? 300'000 : 0;
        metrics.apply(more);
        const FlowLayout next = layoutOf(graphOf(world, metrics));
        QVERIFY(next != animation.target());
        animation.show(next, {}, 1000, true);
        QCOMPARE(animation.nextChange(1000), -1);
        QCOMPARE(animation.frame(1000), next);
    }

    void withoutAnimationAllIsThereAtOnce()
    {
        FlowAnimation animation;
        const World world = demo::world();
        animation.show(layoutOf(graphOf(world, {})), {}, 0, false);
        const FlowLayout target = layoutOf(graphOf(world, measured(2)));
        animation.show(target, {}, 10, false);
        QCOMPARE(animation.frame(10), target);
        QCOMPARE(animation.nextChange(10), -1);
    }
};

MANYPATH_WIDGET_TEST(TestFlowAnimation)
#include "tst_flowanimation.moc"
