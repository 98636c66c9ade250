// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings as text, and policies that they are played through.

#include "core/recording/recording.h"
#include "core/recording/replay.h"
#include "randomvalues.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <stdexcept>

using namespace manypath;
using namespace std::chrono_literals;
using manypath::testing::RandomValues;

namespace {

constexpr std::int64_t start = 1767225600000000;
constexpr std::int64_t second = 1000000;

QByteArray textOf(const Recording &recording)
{
    QByteArray text = recordingHeader(recording.timeUs, recording.monotonicUs, recording.world);
    for (const Change &change : recording.changes)
        text += recordingLine(change);
    return text;
}

Recording sample()
{
    Recording recording{start, 5 * second, World(), {}};
    recording.changes = {{1, start + second, LimitsChanged{{1, 0}}}, {2, start + 3 * second, LimitsChanged{{2, 0}}}, {3, start + 4 * second, LimitsChanged{{3, 0}}}};
    return recording;
}

using Asked = std::function<Decisions(const World &, const Event &, std::chrono::microseconds)>;

class Scripted : public Policy {
public:
    explicit Scripted(Asked asked) : m_asked(std::move(asked)) {}
    Decisions decide(const World &world, const Event &event, std::chrono::microseconds now) override { return m_asked(world, event, now); }
    std::optional<std::chrono::microseconds> wakeUp() const override { return wake; }

    std::optional<std::chrono::microseconds> wake;

private:
    Asked m_asked;
};

Decisions limits(std::uint32_t subflows)
{
    return {{{SetLimits{subflows, {}}, QStringLiteral("because")}}, {}};
}

const PolicyChoice choice{QStringLiteral("scripted"), {}};

}  // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void aDamagedLineIsNamed_data();
    void aDamagedLineIsNamed();
    void whatIsNoRecording_data();
    void whatIsNoRecording();
    void playsInOrderAndTime();
    void answersAreDoneAndChangeNothing();
    void wakesUpBetweenChanges();
    void comesToAnEnd();
};

void RecordingTest::isReadAsItWasWritten()
{
    RandomValues random(1);
    for (int i = 0; i < 50; ++i) {
        Recording recording{start, 7, random.world(), {}};
        for (int changes = random.below(20); changes > 0; --changes)
            recording.changes.append(random.change());
        const auto reading = readRecording(textOf(recording));
        QVERIFY(reading.ok());
        QVERIFY(!reading->problem);
        QVERIFY(reading->recording == recording);
    }
}

void RecordingTest::aDamagedLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray good = textOf(sample());
    QTest::newRow("cut off") << good.chopped(9) << QStringLiteral("Line 4 of the recording can't be read: it is cut off");
    QTest::newRow("no end of line") << good.chopped(1) << QString();
    QTest::newRow("no JSON") << good + "{]\n" + good << QStringLiteral("Line 5 ");
    QTest::newRow("an empty line") << good + "\n" << QStringLiteral("Line 5 ");
    QTest::newRow("a wrong value") << good + R"({"kind":"limits_changed","event":{"limits":{"subflows":-1}}})" "\n" << QStringLiteral("event.limits.subflows");
    QTest::newRow("a kind that isn't one") << good + R"({"kind":"x"})" "\n" << QStringLiteral("\"kind\" is not");
}

void RecordingTest::aDamagedLineIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto reading = readRecording(text);
    QVERIFY(reading.ok());
    QCOMPARE(reading->problem.has_value(), !says.isEmpty());
    if (reading->problem)
        QVERIFY2(reading->problem->message.contains(says) && !reading->problem->message.contains(u'\n'), qPrintable(reading->problem->message));
    // What came before is there.
    Recording before = sample();
    before.changes.resize(reading->recording.changes.size());
    QVERIFY(reading->recording == before);
    QVERIFY(before.changes.size() >= 2);
}

void RecordingTest::whatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray good = recordingHeader(1, 1, World());
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("hello\n") << QString();
    QTest::newRow("a list") << QByteArray("[]\n") << QStringLiteral("object");
    QTest::newRow("a snapshot") << QByteArray("{\"connections\":[]}\n") << QStringLiteral("manypath-recording");
    QTest::newRow("of later") << QByteArray(good).replace("\"version\":1", "\"version\":2") << QStringLiteral("\"version\" is 2");
    QTest::newRow("no time") << QByteArray(good).replace("\"time_us\":1", "\"time_us\":true") << QStringLiteral("time_us");
    QTest::newRow("no snapshot") << QByteArray(good).replace("snapshot\":", "snap\":") << QStringLiteral("snapshot");
}

void RecordingTest::whatIsNoRecording()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto reading = readRecording(text);
    QVERIFY(!reading.ok());
    QVERIFY2(reading.error().message.startsWith(QStringLiteral("Line 1 ")) && reading.error().message.contains(says), qPrintable(reading.error().message));
}

void RecordingTest::playsInOrderAndTime()
{
    QList<std::pair<std::uint32_t, std::int64_t>> asked;
    Recording recording = sample();
    Steering others;
    others.policy.name = QStringLiteral("endpoints");
    recording.changes.insert(1, {9, start, SteeringChanged{others}});  // and the clock was set back
    Scripted policy([&](const World &world, const Event &event, std::chrono::microseconds now) {
        if (const auto *steering = std::get_if<SteeringChanged>(&event); steering && steering->steering.policy != choice)
            throw std::logic_error("another's steering");
        asked.append({world.limits().subflows, now.count()});
        return Decisions();
    });
    QVERIFY(replay(recording, choice, policy, [](const World &, const ReplayStep &) {}).ok());
    // On the clock that metrics have.
    QCOMPARE(asked, (QList<std::pair<std::uint32_t, std::int64_t>>{{0, 5 * second}, {1, 6 * second}, {1, 6 * second}, {2, 8 * second}, {3, 9 * second}}));
}

void RecordingTest::answersAreDoneAndChangeNothing()
{
    QList<ActionAnswered> answers;
    Scripted policy([&](const World &world, const Event &event, std::chrono::microseconds) {
        if (const auto *answer = std::get_if<ActionAnswered>(&event)) {
            answers.append(*answer);
            return limits(5);
        }
        return world.limits().subflows < 2 ? limits(5) : limits(6);
    });
    QList<ReplayStep> steps;
    QList<std::uint32_t> worlds;
    QVERIFY(replay(sample(), choice, policy, [&](const World &world, const ReplayStep &step) {
                steps.append(step);
                worlds.append(world.limits().subflows);
            }).ok());
    // What it decides over and over is told once, and it comes to rest.
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0].decisions == limits(5).decisions && std::get_if<Event>(&steps[0].cause));
    QVERIFY(steps[1].decisions == limits(6).decisions);
    QCOMPARE(steps[1].timeUs, start + 3 * second);
    QCOMPARE(worlds, (QList<std::uint32_t>{0, 2}));
    QVERIFY(!answers.isEmpty() && !answers.first().error);
}

void RecordingTest::wakesUpBetweenChanges()
{
    QList<std::int64_t> times;
    Scripted policy([&](const World &, const Event &, std::chrono::microseconds now) {
        times.append(now.count());
        return Decisions();
    });
    policy.wake = 5500ms;  // long past after the first time
    Recording recording = sample();
    recording.changes.resize(1);
    recording.changes.first().timeUs = start + second / 2 + 2000;
    QVERIFY(replay(recording, choice, policy, [](const World &, const ReplayStep &) {}).ok());
    QCOMPARE(times, (QList<std::int64_t>{5000000, 5500000, 5501000, 5502000}));
}

void RecordingTest::comesToAnEnd()
{
    std::uint32_t number = 0;
    Scripted restless([&](const World &, const Event &, std::chrono::microseconds) { return limits(++number); });
    const auto played = replay(sample(), choice, restless, [](const World &, const ReplayStep &) {});
    QVERIFY(!played.ok());
    QVERIFY(played.error().message.contains(QStringLiteral("scripted")));
    Scripted throwing([](const World &, const Event &, std::chrono::microseconds) -> Decisions { throw std::runtime_error("no idea"); });
    QVERIFY(replay(sample(), choice, throwing, [](const World &, const ReplayStep &) {}).error().message.contains(QStringLiteral("no idea")));
}

MANYPATH_TEST(RecordingTest)
#include "tst_recording.moc"
