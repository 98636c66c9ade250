// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"
#include "gui/diary/diary.h"
#include "gui/diary/diarywriter.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace manypath {

/// Plays a recording like a video: at any position it has the World, the metrics and the diary of then.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr double speeds[] = {0.5, 1, 2, 4, 8, 16};

    /// Stands at the beginning and doesn't play yet.
    explicit Player(Recording recording, QObject *parent = nullptr);

    // Times are CLOCK_REALTIME, microseconds, as recorded; where the clock was set back, it stood.
    [[nodiscard]] std::int64_t beginUs() const { return m_recording.timeUs; }
    [[nodiscard]] std::int64_t endUs() const { return m_times.isEmpty() ? m_recording.timeUs : m_times.constLast(); }
    [[nodiscard]] std::int64_t positionUs() const { return m_positionUs; }

    [[nodiscard]] const World &world() const { return m_now.world; }
    [[nodiscard]] const MetricsTable &metrics() const { return m_now.metrics; }
    [[nodiscard]] const Diary &diary() const { return m_diary; }                          ///< up to the position
    [[nodiscard]] const QList<DiaryEntry> &wholeDiary() const { return m_wholeDiary; }  ///< up to the end

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);  ///< 1 is as fast as it was

    /// At the end, from the beginning.
    void play();
    void pause();
    /// Within beginUs()..endUs().
    void seek(std::int64_t positionUs);

    /// Goes once more through what came before the position, from about `sinceUs` on, for those that show the past: `begin` has
    /// the World of then and when that was; `next` a change, and the metrics that have it in already where it is a round of them.
    /// Of very many connections, less than was asked for.
    void recall(std::int64_t sinceUs, const std::function<void(const World &world, std::int64_t timeUs)> &begin,
                const std::function<void(const Change &change, const MetricsTable &metrics)> &next) const;

Q_SIGNALS:
    /// world(), metrics() and diary() are those of another position.
    void jumped();
    void changed(const QList<manypath::Change> &changes);
    void sampled(const manypath::MetricsSample &sample);
    void moved();            ///< positionUs() is another
    void playingChanged();
    void speedChanged();

private:
    /// All that there is at a position: after the first `next` changes.
    struct Moment {
        qsizetype next = 0;
        World world;
        MetricsTable metrics;
        DiaryWriter writer;
        QList<DiaryEntry> entries;
    };

    [[nodiscard]] Moment beginning() const;
    /// Takes the next change in; the entries that are new or changed.
    QList<DiaryEntry> step(Moment &moment) const;
    void prepare();
    void tick();
    void advanceTo(std::int64_t positionUs);
    void rewindClock();
    /// The moment after `next` changes, from the last keyframe before it.
    [[nodiscard]] Moment momentAt(qsizetype next) const;

    Recording m_recording;
    QList<std::int64_t> m_times;  // of the changes, never going back
    std::vector<Moment> m_keyframes;
    QList<DiaryEntry> m_wholeDiary;
    Moment m_now;
    Diary m_diary;
    std::int64_t m_positionUs = 0;
    double m_speed = 1;
    QTimer m_timer;
    QElapsedTimer m_clock;         // since m_clockBeginUs was the position
    std::int64_t m_clockBeginUs = 0;
};

}  // namespace manypath
