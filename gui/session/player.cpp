// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/player.h"

#include "core/application/application.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr int tickMs = 40;
// Between two keyframes at least; and no more connections in all keyframes than fit into memory with ease.
constexpr qsizetype shortestStretch = 500;
constexpr qsizetype mostKept = 100'000;
// Changes times connections: what can be gone through again while somebody draws on the slider.
constexpr qsizetype mostRecalled = 100'000;

// Nothing of this machine is asked: the recording may be of another one.
QString recordedName(const Connection &connection)
{
    return ApplicationTable().of(connection).name;
}

void put(QList<DiaryEntry> &entries, const QList<DiaryEntry> &news)
{
    for (const DiaryEntry &entry : news) {
        const auto known = std::find_if(entries.rbegin(), entries.rend(), [&entry](const DiaryEntry &each) { return each.number == entry.number; });
        if (known != entries.rend())
            *known = entry;
        else
            entries.append(entry);
    }
}

}  // namespace

Player::Player(Recording recording, QObject *parent)
    : QObject(parent)
    , m_recording(std::move(recording))
    , m_now(beginning())
    , m_positionUs(m_recording.timeUs)
{
    m_timer.setInterval(tickMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    prepare();
}

Player::Moment Player::beginning() const
{
    return {0, m_recording.world, {}, DiaryWriter(recordedName), {}};
}

// Once through all of it, for the diary and for the keyframes from which seek() goes on.
void Player::prepare()
{
    m_times.reserve(m_recording.changes.size());
    for (const Change &change : m_recording.changes)
        m_times.append(std::max(endUs(), change.timeUs));

    const auto connections = static_cast<qsizetype>(m_recording.world.connections().size()) + 100;
    const qsizetype frames = std::max<qsizetype>(1, mostKept / connections);
    const qsizetype stretch = std::max(shortestStretch, m_recording.changes.size() / frames);
    Moment moment = beginning();
    while (moment.next < m_recording.changes.size()) {
        if (moment.next % stretch == 0)
            m_keyframes.push_back(moment);
        step(moment);
    }
    m_wholeDiary = moment.entries;
}

QList<DiaryEntry> Player::step(Moment &moment) const
{
    Change change = m_recording.changes.at(moment.next);
    change.timeUs = m_times.at(moment.next);
    QList<DiaryEntry> news = moment.writer.pass(moment.world, change.timeUs);
    if (const auto *sampled = std::get_if<MetricsSampled>(&change.event)) {
        moment.metrics.apply(sampled->sample);
        news += moment.writer.sampled(moment.world, moment.metrics, change.timeUs);
        // Not at each round: it is dear, and those that have gone show nowhere.
        if (moment.next % shortestStretch == 0)
            moment.metrics.retain(moment.world.connections());
    } else {
        moment.writer.willApply(moment.world, change);
        moment.world.apply(change.event);
        news += moment.writer.didApply(moment.world, change);
    }
    ++moment.next;
    put(moment.entries, news);
    return news;
}

void Player::setSpeed(double speed)
{
    if (speed == m_speed || speed <= 0)
        return;
    m_speed = speed;
    rewindClock();
    Q_EMIT speedChanged();
}

void Player::rewindClock()
{
    m_clockBeginUs = m_positionUs;
    m_clock.start();
}

void Player::play()
{
    if (isPlaying() || beginUs() == endUs())
        return;
    if (m_positionUs >= endUs())
        seek(beginUs());
    rewindClock();
    m_timer.start();
    Q_EMIT playingChanged();
}

void Player::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged();
}

void Player::tick()
{
    const auto passed = static_cast<std::int64_t>(static_cast<double>(m_clock.nsecsElapsed()) / 1000 * m_speed);
    advanceTo(std::min(endUs(), m_clockBeginUs + passed));
    if (m_positionUs >= endUs())
        pause();
}

void Player::advanceTo(std::int64_t positionUs)
{
    m_positionUs = positionUs;
    QList<Change> changes;
    QList<DiaryEntry> news;
    const auto tellChanges = [&] {
        if (!changes.isEmpty())
            Q_EMIT changed(std::exchange(changes, {}));
    };
    while (m_now.next < m_times.size() && m_times.at(m_now.next) <= positionUs) {
        const Change &change = m_recording.changes.at(m_now.next);
        news += step(m_now);
        if (const auto *metrics = std::get_if<MetricsSampled>(&change.event)) {
            tellChanges();
            Q_EMIT sampled(metrics->sample);
        } else {
            changes.append(change);
        }
    }
    tellChanges();
    m_diary.record(news);
    Q_EMIT moved();
}

void Player::seek(std::int64_t positionUs)
{
    positionUs = std::clamp(positionUs, beginUs(), endUs());
    if (positionUs == m_positionUs)
        return;
    const auto next = std::upper_bound(m_times.cbegin(), m_times.cend(), positionUs) - m_times.cbegin();
    // From here on, where that is nearer than from the last keyframe.
    if (next < m_now.next || next - m_now.next > shortestStretch)
        m_now = momentAt(next);
    while (m_now.next < next)
        step(m_now);
    m_positionUs = positionUs;
    rewindClock();
    m_diary.replace(m_now.entries);
    Q_EMIT jumped();
    Q_EMIT moved();
}

Player::Moment Player::momentAt(qsizetype next) const
{
    const auto frame = std::find_if(m_keyframes.rbegin(), m_keyframes.rend(), [next](const Moment &each) { return each.next <= next; });
    Moment moment = frame == m_keyframes.rend() ? beginning() : *frame;
    while (moment.next < next)
        step(moment);
    return moment;
}

void Player::recall(std::int64_t sinceUs, const std::function<void(const World &world, std::int64_t timeUs)> &begin,
                    const std::function<void(const Change &change, const MetricsTable &metrics)> &next) const
{
    const auto since = std::lower_bound(m_times.cbegin(), m_times.cend(), sinceUs) - m_times.cbegin();
    const qsizetype affordable = mostRecalled / (static_cast<qsizetype>(m_now.world.connections().size()) + 10);
    const qsizetype first = std::max({qsizetype{0}, std::min(since, m_now.next), m_now.next - affordable});
    Moment moment = momentAt(first);
    begin(moment.world, first == 0 ? beginUs() : m_times.at(first - 1));
    while (moment.next < m_now.next) {
        const Change &change = m_recording.changes.at(moment.next);
        step(moment);
        next(change, moment.metrics);
    }
}

}  // namespace manypath
