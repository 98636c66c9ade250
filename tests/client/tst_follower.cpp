// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/follower.h"
#include "samples.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace manypath;

/// A follower has the helper's World, or asks for a snapshot: there is no third.
class FollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerWireTypes(); }
    void takesNothingWithoutASnapshot();
    void appliesInOrder();
    void passesOverWhatTheSnapshotHas();
    void keepsWhatComesBeforeTheSnapshot();
    void aHoleNeedsASnapshot();
    void anEmptyMessageShowsAHoleToo();
    void anotherInstanceNeedsASnapshot();
    void unknownKindsTakeANumber();
    void aMalformedEventNeedsASnapshot();
    void keepsOnlySoMuch();
    void numbersAtTheirEnd();
    void anyStream_data();
    void anyStream();
};

namespace {

constexpr quint64 instance = 0xfeedu;

Event endpointEvent(std::uint8_t id)
{
    return EndpointUpdated{sampleEndpoint(id)};
}

WireEvents wire(const QList<Event> &events)
{
    WireEvents rows;
    for (const Event &event : events)
        rows.append(*toWire(event));
    return rows;
}

World worldOf(const QList<Event> &events)
{
    World world;
    for (const Event &event : events)
        world.apply(event);
    return world;
}

Follower following(quint64 next = 10)
{
    Follower follower;
    follower.expectSnapshot();
    if (follower.takeSnapshot(instance, next, {}).needsSnapshot)
        qFatal("a snapshot alone is enough");
    return follower;
}

}  // namespace

void FollowerTest::takesNothingWithoutASnapshot()
{
    Follower follower;
    const auto step = follower.takeChanges(instance, 0, 0, wire({endpointEvent(1)}));
    QVERIFY(step.changes.isEmpty());
    QVERIFY(!step.needsSnapshot);
    QVERIFY(follower.world() == World{});
}

void FollowerTest::appliesInOrder()
{
    Follower follower = following(10);
    const QList<Event> events{endpointEvent(1), endpointEvent(2), EndpointRemoved{1}};
    const auto step = follower.takeChanges(instance, 10, 77, wire(events));
    QVERIFY(!step.needsSnapshot);
    QVERIFY(step.changes == (QList<Change>{{10, 77, events[0]}, {11, 77, events[1]}, {12, 77, events[2]}}));
    QVERIFY(follower.world() == worldOf(events));
    QCOMPARE(follower.takeChanges(instance, 13, 0, wire({endpointEvent(3)})).changes.size(), 1);
}

void FollowerTest::passesOverWhatTheSnapshotHas()
{
    Follower follower = following(10);
    // Of these four only the last is not in the snapshot.
    const auto step = follower.takeChanges(instance, 7, 0, wire({endpointEvent(7), endpointEvent(8), endpointEvent(9), endpointEvent(10)}));
    QVERIFY(!step.needsSnapshot);
    QCOMPARE(step.changes.size(), 1);
    QCOMPARE(step.changes[0].sequence, 10u);
    QVERIFY(follower.world() == worldOf({endpointEvent(10)}));
    // Heard twice is heard once.
    const auto again = follower.takeChanges(instance, 10, 0, wire({endpointEvent(10)}));
    QVERIFY(again.changes.isEmpty());
    QVERIFY(!again.needsSnapshot);
}

void FollowerTest::keepsWhatComesBeforeTheSnapshot()
{
    Follower follower;
    follower.expectSnapshot();
    QVERIFY(follower.takeChanges(instance, 8, 0, wire({endpointEvent(8), endpointEvent(9)})).changes.isEmpty());
    QVERIFY(follower.takeChanges(instance, 10, 0, wire({endpointEvent(10), endpointEvent(11)})).changes.isEmpty());
    const auto step = follower.takeSnapshot(instance, 10, worldOf({endpointEvent(8), endpointEvent(9)}));
    QVERIFY(!step.needsSnapshot);
    QCOMPARE(step.changes.size(), 2);
    QVERIFY(follower.world() == worldOf({endpointEvent(8), endpointEvent(9), endpointEvent(10), endpointEvent(11)}));

    // A hole among those kept shows as one later would.
    follower.expectSnapshot();
    QVERIFY(!follower.takeChanges(instance, 21, 0, wire({endpointEvent(1)})).needsSnapshot);
    QVERIFY(follower.takeSnapshot(instance, 20, {}).needsSnapshot);
}

void FollowerTest::aHoleNeedsASnapshot()
{
    Follower follower = following(10);
    QVERIFY(follower.takeChanges(instance, 11, 0, wire({endpointEvent(11)})).needsSnapshot);
    QVERIFY(follower.world() == World{});
    // Not even what fits is taken in from here on: the World is to be a new one.
    QVERIFY(follower.takeChanges(instance, 10, 0, wire({endpointEvent(10)})).changes.isEmpty());
    follower.expectSnapshot();
    QVERIFY(!follower.takeSnapshot(instance, 12, worldOf({endpointEvent(10), endpointEvent(11)})).needsSnapshot);
    QCOMPARE(follower.takeChanges(instance, 12, 0, wire({endpointEvent(12)})).changes.size(), 1);
}

void FollowerTest::anEmptyMessageShowsAHoleToo()
{
    Follower follower = following(10);
    QVERIFY(!follower.takeChanges(instance, 10, 0, {}).needsSnapshot);
    QVERIFY(follower.takeChanges(instance, 11, 0, {}).needsSnapshot);
}

void FollowerTest::anotherInstanceNeedsASnapshot()
{
    Follower follower = following(10);
    const auto step = follower.takeChanges(instance + 1, 10, 0, wire({endpointEvent(10)}));
    QVERIFY(step.needsSnapshot);
    QVERIFY(step.changes.isEmpty());
}

void FollowerTest::unknownKindsTakeANumber()
{
    Follower follower = following(10);
    WireEvents events = wire({endpointEvent(10), endpointEvent(12)});
    events.insert(1, WireEvent{4711, QDBusVariant(QStringLiteral("of a later release"))});
    const auto step = follower.takeChanges(instance, 10, 0, events);
    QVERIFY(!step.needsSnapshot);
    QCOMPARE(step.changes.size(), 2);
    QCOMPARE(step.changes[1].sequence, 12u);
    QVERIFY(!follower.takeChanges(instance, 13, 0, wire({endpointEvent(13)})).needsSnapshot);
}

void FollowerTest::aMalformedEventNeedsASnapshot()
{
    Follower follower = following(10);
    WireEvents events = wire({endpointEvent(10), endpointEvent(12)});
    events.insert(1, WireEvent{8, QDBusVariant(QStringLiteral("no endpoint"))});
    const auto step = follower.takeChanges(instance, 10, 0, events);
    QVERIFY(step.needsSnapshot);
    QCOMPARE(step.changes.size(), 1);
    QVERIFY(follower.world() == worldOf({endpointEvent(10)}));
}

void FollowerTest::keepsOnlySoMuch()
{
    Follower follower;
    follower.expectSnapshot();
    const WireEvents many(10000, *toWire(endpointEvent(1)));
    for (quint64 i = 0; i < 100; ++i)
        QVERIFY(!follower.takeChanges(instance, i * 10000, 0, many).needsSnapshot);
    QVERIFY(follower.takeSnapshot(instance, 1000000, {}).needsSnapshot);
    follower.expectSnapshot();
    QVERIFY(!follower.takeSnapshot(instance, 1000000, {}).needsSnapshot);
}

void FollowerTest::numbersAtTheirEnd()
{
    constexpr quint64 last = std::numeric_limits<quint64>::max();
    Follower follower = following(last);
    QVERIFY(!follower.takeChanges(instance, 0, 0, wire({endpointEvent(1)})).needsSnapshot);
    QCOMPARE(follower.takeChanges(instance, last, 0, wire({endpointEvent(1)})).changes.size(), 1);
    Follower first = following(0);
    QVERIFY(first.takeChanges(instance, last, 0, wire({endpointEvent(1), endpointEvent(2)})).needsSnapshot);
}

void FollowerTest::anyStream_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// The helper's stream with messages lost, repeated and late, and snapshots answered late.
void FollowerTest::anyStream()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&random](quint32 percent) { return random.bounded(100u) < percent; };

    QList<World> worlds{World{}};  // by number of the next change
    WireEvents stream;
    Follower follower;
    follower.expectSnapshot();
    bool asked = true;       // a snapshot is under way
    quint64 base = 0;        // number of the last one asked for
    quint64 lostBefore = 0;  // all numbers lost are below
    const auto ask = [&] {
        follower.expectSnapshot();
        base = static_cast<quint64>(stream.size());
        asked = true;
    };
    int snapshots = 0;
    for (int round = 0; round < 300; ++round) {
        const qsizetype first = stream.size();
        for (quint32 i = random.bounded(4u); i > 0; --i) {
            const auto id = static_cast<std::uint8_t>(1 + random.bounded(20u));
            const Event event = chance(50) ? endpointEvent(id) : Event(EndpointRemoved{id});
            World next = worlds.constLast();
            next.apply(event);
            worlds.append(next);
            stream.append(*toWire(event));
        }
        bool needs = false;
        if (chance(5))
            lostBefore = static_cast<quint64>(stream.size());
        else
            needs = follower.takeChanges(instance, static_cast<quint64>(first), 0, stream.mid(first)).needsSnapshot;
        if (!needs && chance(10)) {
            const auto past = static_cast<qsizetype>(random.bounded(static_cast<quint32>(first) + 1));
            QVERIFY(!follower.takeChanges(instance, static_cast<quint64>(past), 0, stream.mid(past, first - past)).needsSnapshot || lostBefore > base);
        }
        if (!needs && asked && chance(20)) {
            needs = follower.takeSnapshot(instance, base, worlds[static_cast<qsizetype>(base)]).needsSnapshot;
            asked = false;
            ++snapshots;
            QVERIFY(needs || follower.world() == worlds[worlds.size() - 1] || lostBefore > base);
        }
        if (needs) {
            QVERIFY2(lostBefore > base, "nothing was lost, yet it wants a snapshot");
            ask();
        }
    }
    QVERIFY(snapshots > 3);
    // With one more change that is heard, or a snapshot, it is the helper's World.
    worlds.append(worlds.constLast());
    worlds.last().apply(endpointEvent(200));
    stream.append(*toWire(endpointEvent(200)));
    const quint64 number = static_cast<quint64>(stream.size()) - 1;
    if (follower.takeChanges(instance, number, 0, wire({endpointEvent(200)})).changes.isEmpty()) {
        follower.expectSnapshot();
        QVERIFY(!follower.takeSnapshot(instance, number + 1, worlds.constLast()).needsSnapshot);
    }
    QVERIFY(follower.world() == worlds.constLast());
}

MANYPATH_TEST(FollowerTest)
#include "tst_follower.moc"
