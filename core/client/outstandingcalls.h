// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <set>
#include <utility>

namespace manypath {

/// A call that waits for its answer, whatever type that is of.
class OutstandingCall {
public:
    virtual ~OutstandingCall() = default;
    virtual void fail(const Error &error) = 0;
};

template <typename T>
class OutstandingCallFor : public OutstandingCall {
public:
    OutstandingCallFor() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void end(const Result<T> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }
    void fail(const Error &error) override { end(Result<T>(error)); }

private:
    QPromise<Result<T>> m_promise;
};

/// The calls that wait for their answer. Each future ends once: with end() or with failAll().
class OutstandingCalls {
public:
    template <typename T>
    [[nodiscard]] std::shared_ptr<OutstandingCallFor<T>> begin()
    {
        const auto call = std::make_shared<OutstandingCallFor<T>>();
        m_calls.insert(call);
        return call;
    }

    /// An answer that comes after failAll() is passed over.
    template <typename T>
    void end(const std::shared_ptr<OutstandingCallFor<T>> &call, const Result<T> &result)
    {
        if (m_calls.erase(call) > 0)
            call->end(result);
    }

    void failAll(const Error &error)
    {
        for (const auto &call : std::exchange(m_calls, {}))
            call->fail(error);
    }

private:
    std::set<std::shared_ptr<OutstandingCall>> m_calls;
};

}  // namespace manypath
