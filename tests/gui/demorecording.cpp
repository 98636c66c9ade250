// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demorecording.h"

#include "tests/gui/demoworld.h"

namespace manypath::demo {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr int lostAt = 30;
constexpr int backAt = 75;

// A subflow that is opened again is another one.
constexpr std::uint64_t againCookie = 100;

Subflow openedAgain(Subflow subflow)
{
    subflow.local.port = static_cast<std::uint16_t>(subflow.local.port + 1);
    subflow.cookie += againCookie;
    return subflow;
}

/// What the kernel counts for the subflows that are there.
MetricsSample sampleAt(int seconds, const World &world)
{
    const MetricsSample all = sample(seconds);
    const MetricsSample sinceBack = sample(seconds - backAt - 600);
    MetricsSample made;
    made.timeUs = all.timeUs;
    for (qsizetype i = 0; i < all.subflows.size(); ++i) {
        const Connection *connection = world.connection(all.subflows.at(i).token);
        for (const Subflow &subflow : connection->subflows) {
            SubflowMetrics row = subflow.cookie < againCookie ? all.subflows.at(i) : sinceBack.subflows.at(i);
            row.cookie = subflow.cookie;
            if (subflow.cookie % againCookie == all.subflows.at(i).cookie)
                made.subflows.append(row);
        }
    }
    return made;
}

DiaryEntry entry(std::uint64_t number, DiaryEntry::Kind kind, std::int64_t timeUs)
{
    DiaryEntry made;
    made.number = number;
    made.kind = kind;
    made.timeUs = timeUs;
    return made;
}

}  // namespace

Recording recording()
{
    Recording made;
    made.timeUs = recordingBeginUs;
    made.monotonicUs = 600 * second;
    made.world = world();
    World now = made.world;
    const auto happen = [&](int seconds, int milliseconds, const Event &event) {
        now.apply(event);
        made.changes.append({static_cast<std::uint64_t>(made.changes.size()) + 1, recordingBeginUs + seconds * second + milliseconds * 1000, event});
    };
    const World before = made.world;
    for (int seconds = 1; seconds <= 120; ++seconds) {
        if (seconds == lostAt || seconds == backAt) {
            Interface wifi = *now.interfaceByName(QStringLiteral("wlan0"));
            wifi.carrier = seconds == backAt;
            happen(seconds, 250, InterfaceUpdated{wifi});
        }
        for (const auto &[token, connection] : before.connections()) {
            for (const Subflow &subflow : connection.subflows) {
                if (subflow.interfaceIndex != before.interfaceByName(QStringLiteral("wlan0"))->index)
                    continue;
                if (seconds == lostAt + 1)
                    happen(seconds, 100, SubflowGone{token, subflow.key()});
                if (seconds == backAt + 1)
                    happen(seconds, 100, SubflowUpdated{token, openedAgain(subflow)});
            }
        }
        if (seconds == 95) {
            Steering steering = now.steering();
            steering.policy.name = QStringLiteral("active-backup");
            happen(seconds, 0, SteeringChanged{steering});
        }
        happen(seconds, 500, MetricsSampled{sampleAt(seconds, now)});
    }
    return made;
}

QByteArray recordingText()
{
    const Recording made = recording();
    QByteArray text = recordingHeader(made.timeUs, made.monotonicUs, made.world);
    for (const Change &change : made.changes)
        text += recordingLine(change);
    return text;
}

QList<DiaryEntry> diary(std::int64_t nowUs)
{
    using Kind = DiaryEntry::Kind;
    constexpr std::int64_t hour = 3600 * second;
    constexpr std::int64_t day = 24 * hour;
    const QMap<QString, Interface::Type> types{{QStringLiteral("wlan0"), Interface::Type::Wifi},
                                               {QStringLiteral("wwan0"), Interface::Type::Mobile},
                                               {QStringLiteral("enp0s31f6"), Interface::Type::Ethernet}};
    DiaryEntry moved = entry(1, Kind::InterfaceLost, nowUs - 3 * day);
    moved.endUs = moved.timeUs + 5400 * second;
    moved.interface = QStringLiteral("enp0s31f6");
    moved.movedTo = {QStringLiteral("wlan0"), QStringLiteral("wwan0")};
    moved.types = types;
    moved.connections = 9;
    moved.moved = 6;
    moved.dropped = 1;
    DiaryEntry flapping = entry(2, Kind::InterfaceLost, nowUs - day - 2 * hour);
    flapping.endUs = flapping.timeUs + 70 * second;
    flapping.times = 5;
    flapping.interface = QStringLiteral("wlan0");
    flapping.movedTo = {QStringLiteral("enp0s31f6")};
    flapping.types = types;
    flapping.connections = flapping.moved = 4;
    DiaryEntry fallback = entry(3, Kind::FellBack, nowUs - day - hour);
    fallback.endUs = fallback.timeUs + 600 * second;
    fallback.times = 12;
    fallback.application = QStringLiteral("ssh");
    fallback.remote = QStringLiteral("203.0.113.9:22");
    fallback.interface = QStringLiteral("enp0s31f6");
    DiaryEntry helper = entry(4, Kind::HelperLost, nowUs - day);
    helper.endUs = helper.timeUs + 4 * second;
    DiaryEntry policy = entry(5, Kind::PolicyChanged, nowUs - 80 * 60 * second);
    policy.subject = QStringLiteral("active-backup");
    DiaryEntry role = entry(6, Kind::RoleChanged, nowUs - 78 * 60 * second);
    role.subject = role.interface = QStringLiteral("wwan0");
    role.value = QStringLiteral("backup");
    DiaryEntry setting = entry(7, Kind::SettingChanged, nowUs - 77 * 60 * second);
    setting.subject = QStringLiteral("scheduler");
    setting.value = QStringLiteral("bpf_rr");
    DiaryEntry failed = entry(8, Kind::SubflowFailed, nowUs - 50 * 60 * second);
    failed.application = QStringLiteral("firefox");
    failed.remote = QStringLiteral("198.51.100.33:443");
    failed.interface = QStringLiteral("wlan0");
    failed.types = types;
    failed.reason = QStringLiteral("Connection reset by peer");
    DiaryEntry way = entry(9, Kind::ConnectionsMoved, nowUs - 40 * 60 * second);
    way.application = QStringLiteral("rsync");
    way.remote = QStringLiteral("198.51.100.90:873");
    way.interface = QStringLiteral("wlan0");
    way.movedTo = {QStringLiteral("enp0s31f6")};
    way.types = types;
    way.connections = way.moved = 1;
    DiaryEntry endpoint = entry(10, Kind::EndpointsChanged, nowUs - 31 * 60 * second);
    endpoint.subject = QStringLiteral("198.51.100.7");
    endpoint.interface = QStringLiteral("wlan0");
    endpoint.value = QStringLiteral("added");
    endpoint.reason = QStringLiteral("networkmanager");
    DiaryEntry dropped = entry(11, Kind::ConnectionDropped, nowUs - 20 * 60 * second);
    dropped.application = QStringLiteral("curl");
    dropped.remote = QStringLiteral("198.51.100.60:443");
    dropped.interface = QStringLiteral("enp0s31f6");
    dropped.reason = QStringLiteral("Connection timed out");
    dropped.dropped = 1;
    DiaryEntry lost = entry(12, Kind::InterfaceLost, nowUs - 5 * 60 * second);
    lost.endUs = lost.timeUs + 89 * second;
    lost.interface = QStringLiteral("enp0s31f6");
    lost.movedTo = {QStringLiteral("wlan0")};
    lost.types = types;
    lost.connections = lost.moved = 6;
    DiaryEntry now = entry(13, Kind::InterfaceLost, nowUs - 4 * second);
    now.interface = QStringLiteral("wwan0");
    now.types = types;
    now.standby = 1;
    return {moved, flapping, fallback, helper, policy, role, setting, failed, way, endpoint, dropped, lost, now};
}

}  // namespace manypath::demo
