// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"

#include <QHash>

#include <memory>

namespace manypath {

class Applications;
class ApplicationTable;
class Diary;
class DiaryKeeper;
class Player;
class Recorder;
struct Recording;

/// What the program shows, in one place for window, tray and notifications: this computer, as the helper tells it, or a recording.
/// Everything that shows reads from here; everything that changes something asks whyReadOnly() first and then goes through client().
class Session : public QObject {
    Q_OBJECT

public:
    /// `client` outlives the session, which doesn't call follow().
    explicit Session(HelperClient &client, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] HelperClient &client() const { return m_client; }
    [[nodiscard]] HelperClient::State state() const;
    /// The last known World; while not Ready, the one from before.
    [[nodiscard]] const World &world() const;
    /// Empty while not Ready: what was measured last says nothing about now once nobody measures any more.
    [[nodiscard]] const MetricsTable &metrics() const;
    /// What time it is in what is shown: CLOCK_REALTIME, microseconds.
    [[nodiscard]] std::int64_t nowUs() const;
    /// Why nothing can be changed just now, one sentence; empty when it can.
    [[nodiscard]] QString whyReadOnly() const;

    /// Who is behind the connections of this computer; for what is shown, see applicationTable().
    [[nodiscard]] const Applications &applications() const { return *m_applications; }
    /// Who is behind the connections that are shown. A recording has names of its own: this computer is not asked.
    [[nodiscard]] const ApplicationTable &applicationTable() const;
    /// What happened in what is shown.
    [[nodiscard]] const Diary &diary() const;
    /// What happens on this computer, whatever is shown: for notifications, and for openStore().
    [[nodiscard]] Diary &liveDiary() const { return *m_diary; }

    /// Shows a recording instead of this computer; `name` is for people. The client goes on following meanwhile.
    void showRecording(const Recording &recording, const QString &name);
    void showLive();
    [[nodiscard]] bool isRecording() const { return m_player != nullptr; }
    [[nodiscard]] QString recordingName() const { return m_recordingName; }
    /// Plays the recording; null while there is none.
    [[nodiscard]] Player *player() const { return m_player.get(); }

    /// Records what happens on this computer, whatever is shown.
    [[nodiscard]] Recorder &recorder() const { return *m_recorder; }

    /// `who` wants rounds of metrics every `intervalMs` (100..60000); 0: no more. The shortest interval that somebody wants
    /// counts. Ends with `who`.
    void wantMetrics(const QObject *who, int intervalMs);

Q_SIGNALS:
    void stateChanged();
    /// Another recording is shown, or none any more: after it come stateChanged() and worldReset().
    void recordingChanged();
    /// world() is a new one: compare, don't patch.
    void worldReset();
    /// world() has these changes in it already.
    void worldChanged(const QList<manypath::Change> &changes);
    /// metrics() has this round in it already.
    void metricsSampled(const manypath::MetricsSample &sample);

private:
    void chooseInterval();
    void showChanged();

    HelperClient &m_client;
    QHash<const QObject *, int> m_wanted;  // milliseconds
    int m_interval = 0;
    std::unique_ptr<Applications> m_applications;
    std::unique_ptr<Diary> m_diary;
    std::unique_ptr<DiaryKeeper> m_keeper;
    std::unique_ptr<Player> m_player;
    QString m_recordingName;
    std::unique_ptr<Recorder> m_recorder;  // the first to go: it wants metrics no more
};

}  // namespace manypath
