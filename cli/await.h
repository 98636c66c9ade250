// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace manypath::cli {

[[nodiscard]] inline Error noAnswer(std::chrono::milliseconds waited)
{
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = QStringLiteral("the helper does not answer (waited %1 s)").arg(static_cast<double>(waited.count()) / 1000);
    return error;
}

/// Runs the event loop until `future` is done, at most for `limit`; the error is Unavailable then.
template <typename T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future, std::chrono::milliseconds limit)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished() || future.resultCount() == 0)
        return noAnswer(limit);
    return future.result();
}

}  // namespace manypath::cli
