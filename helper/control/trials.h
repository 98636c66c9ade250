// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wirepolicy.h"
#include "helper/state/trialrecord.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace manypath {

/// The change on trial: whose it is, how to take it back, until when it may be confirmed. Has neither the kernel nor the disk asked:
/// whoever owns this carries the inverses out.
class Trials : public QObject {
    Q_OBJECT

public:
    explicit Trials(QObject *parent = nullptr);
    ~Trials() override;

    [[nodiscard]] Result<quint64> begin(const QString &client, uint seconds);
    /// What `client` changes now is part of the trial.
    [[nodiscard]] bool covers(const QString &client) const { return m_record && m_client == client; }
    /// `inverses`, in the order in which to do them, undo `what`.
    void add(const QString &what, const QList<Inverse> &inverses);

    /// The record to carry out; there is no trial any more then. NotSupported words for a number that isn't under way.
    [[nodiscard]] Result<TrialRecord> end(quint64 id);
    /// The trial of an earlier process: it goes back at once or in its time.
    void resume(const TrialRecord &record);

    [[nodiscard]] const std::optional<TrialRecord> &record() const { return m_record; }
    [[nodiscard]] QList<Trial> list() const;

Q_SIGNALS:
    /// Nobody confirmed in time.
    void expired(quint64 id);

private:
    void startTimer();

    std::optional<TrialRecord> m_record;
    QString m_client;
    QStringList m_changes;
    QTimer m_timer;
};

}  // namespace manypath
