// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

namespace manypath {

/// Decides who may change what. Every method that changes something asks here first, and nothing else does the deciding.
///
/// The trusted users may do everything. For all others polkit is asked each time and nothing is remembered; without polkit
/// they are refused.
class Authority : public QObject {
    Q_OBJECT

public:
    /// Questions to polkit that one user may have open at a time: somebody has to answer them. More are Unavailable.
    static constexpr int maximumQuestionsPerUser = 8;
    static constexpr int maximumQuestions = 64;

    /// uid 0 and the helper's own.
    [[nodiscard]] static QSet<uint> rootAndSelf();

    explicit Authority(const QDBusConnection &bus, const QSet<uint> &trusted = rootAndSelf(), QObject *parent = nullptr);
    ~Authority() override;

    /// May the sender of `call`, whose uid is `uid`, do what polkit's `action` stands for? `decide` is called once, at once or
    /// later, in this thread: NotAuthorized, Dismissed or Unavailable are the answers besides yes. Not called any more once
    /// the caller has vanished. People are only asked for a password if the call allows that.
    void check(const QDBusMessage &call, uint uid, const QString &action, std::function<void(const Result<void> &)> decide);

    /// The owner of this bus name has gone: what was asked for it is taken back.
    void callerVanished(const QString &caller);

private:
    struct Question {
        QString caller;
        uint uid = 0;
        QString cancellationId;
        QDBusPendingCallWatcher *watcher = nullptr;
    };

    [[nodiscard]] Result<void> read(const QDBusPendingCall &answer, const QString &action);

    QDBusConnection m_bus;
    QSet<uint> m_trusted;
    quint64 m_nextQuestion = 1;
    std::vector<Question> m_questions;
    QString m_lastComplaint;
};

}  // namespace manypath
