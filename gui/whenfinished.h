// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFutureWatcher>

namespace manypath {

/// Hands the answer to `handler` from the event loop, unless `context` has gone by then, as a dialog that was cancelled.
/// QFuture::then() with a context does not allow that before Qt 6.5: it asserts that the context is there.
template <typename T, typename Handler>
void whenFinished(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(future);
}

}  // namespace manypath
