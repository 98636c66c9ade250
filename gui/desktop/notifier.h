// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"
#include "gui/preferences/preferences.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <optional>

namespace manypath {

/// Tells people what happened, by the desktop's notifications: what is in the diary and worth an interruption. About one topic, an
/// interface or an application, there is one notification at a time, which is replaced, and no more than one in a while; of
/// what happens meanwhile the last counts. Without a notification service it says nothing.
class Notifier : public QObject {
    Q_OBJECT

public:
    struct Timing {
        int settleMs = 1000;   ///< before the first word: what is over by then needs none, and who takes over is known
        int quietMs = 10000;   ///< between two about one topic
    };

    /// `bus` is the session bus. `preferences` outlive the notifier.
    Notifier(const QDBusConnection &bus, Preferences &preferences, QObject *parent = nullptr);
    ~Notifier() override;

    void setTiming(const Timing &timing) { m_timing = timing; }
    /// Says something of the program's own, at once. The same topic replaces what was said before.
    void say(const QString &topic, const QString &summary, const QString &body);

public Q_SLOTS:
    /// A new entry, or one that changed.
    void tell(const manypath::DiaryEntry &entry);

Q_SIGNALS:
    /// Somebody wants to see more. `activationToken` may be empty.
    void showRequested(const QString &activationToken);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void closed(uint id);

private:
    struct Message {
        std::optional<Preferences::Notice> notice;  // none: of the program's own
        QString summary;
        QString body;
        QString category;
        bool transient = false;
        quint64 entry = 0;            // its number
        int times = 1;                // DiaryEntry::times
        int dropped = 0;              // connections

        // Whether people would learn nothing from this who have seen `other`.
        [[nodiscard]] bool saysTheSameAs(const Message &other) const;
    };
    struct Topic {
        uint id = 0;                  // the notification's; 0: none is there
        std::optional<Message> shown; // the last one
        std::optional<Message> next;
        std::int64_t sentMs = -1;     // by m_clock; -1: never
        std::int64_t dueMs = 0;
    };

    void loseOrRegain(const DiaryEntry &entry, Message message);
    void queue(const QString &topic, const Message &message);
    void sendDue();
    void startTimer();
    void send(const QString &topic, const Message &message);
    void withdraw(Topic &topic);
    [[nodiscard]] Topic *topicOf(uint id);

    QDBusConnection m_bus;
    Preferences &m_preferences;
    Timing m_timing;
    QHash<QString, Topic> m_topics;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QString m_token;  // that came with the action to follow
};

}  // namespace manypath
