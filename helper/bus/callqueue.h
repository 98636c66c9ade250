// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace manypath {

/// Lets each caller's calls start one after the other, in order, while the callers go on side by side: whoever makes many
/// calls waits for their own.
class CallQueue : public QObject {
    Q_OBJECT
    struct Caller;

public:
    /// Calls of one caller that may be without an answer.
    static constexpr int maximumOpen = 64;

    /// A call that has started. Its caller's next one starts when this is passed on, or else when it ends; it ends when the
    /// last of its owners lets go of it.
    class Turn {
    public:
        Turn(CallQueue *queue, std::shared_ptr<Caller> caller);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

        void pass();

    private:
        QPointer<CallQueue> m_queue;
        std::shared_ptr<Caller> m_caller;
        bool m_passed = false;
    };
    using Start = std::function<void(const std::shared_ptr<Turn> &)>;

    explicit CallQueue(QObject *parent = nullptr);
    ~CallQueue() override;

    /// `start` is called at once or later. False, and nothing else, if `caller` has too many calls open.
    [[nodiscard]] bool add(const QString &caller, Start start);
    /// The calls of `caller` that have not started don't any more.
    void drop(const QString &caller);

private:
    struct Caller {
        QString name;
        std::deque<Start> waiting;
        int open = 0;       // waiting, or started and not ended
        bool busy = false;  // one has started and not passed
    };

    void startNext(const std::shared_ptr<Caller> &caller);
    void passed(const std::shared_ptr<Caller> &caller);
    void ended(const std::shared_ptr<Caller> &caller);

    QHash<QString, std::shared_ptr<Caller>> m_callers;
};

}  // namespace manypath
