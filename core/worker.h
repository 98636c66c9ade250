// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace manypath {

/// A thread that does jobs one after the other, for what blocks on the kernel.
class Worker {
public:
    explicit Worker(const QString &name)
        : m_target(new QObject)
    {
        m_thread.setObjectName(name);
        m_target->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_target, &QObject::deleteLater);
        m_thread.start();
    }
    ~Worker() { stop(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Ends after the job at hand; jobs that wait are dropped. To be called before what their answers go to is destroyed.
    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs `job` in the thread and hands what it returns to `done` in the thread of `context`, which outlives this.
    template <typename Job, typename Done>
    void run(Job job, QObject *context, Done done)
    {
        QMetaObject::invokeMethod(
            m_target,
            [job = std::move(job), context, done = std::move(done)]() mutable {
                auto result = std::make_shared<decltype(job())>(job());
                QMetaObject::invokeMethod(
                    context, [done = std::move(done), result]() mutable { done(std::move(*result)); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_target;  // deleted in its thread, when that ends
};

}  // namespace manypath
