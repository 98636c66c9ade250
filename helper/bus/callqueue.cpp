// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/callqueue.h"

#include <utility>

namespace manypath {

CallQueue::Turn::Turn(CallQueue *queue, std::shared_ptr<Caller> caller)
    : m_queue(queue)
    , m_caller(std::move(caller))
{
}

CallQueue::Turn::~Turn()
{
    pass();
    if (m_queue)
        m_queue->ended(m_caller);
}

void CallQueue::Turn::pass()
{
    if (std::exchange(m_passed, true) || !m_queue)
        return;
    m_queue->passed(m_caller);
}

CallQueue::CallQueue(QObject *parent)
    : QObject(parent)
{
}

CallQueue::~CallQueue() = default;

bool CallQueue::add(const QString &caller, Start start)
{
    std::shared_ptr<Caller> &known = m_callers[caller];
    if (!known) {
        known = std::make_shared<Caller>();
        known->name = caller;
    }
    if (known->open >= maximumOpen)
        return false;
    ++known->open;
    known->waiting.push_back(std::move(start));
    startNext(std::shared_ptr<Caller>(known));
    return true;
}

void CallQueue::drop(const QString &caller)
{
    if (const std::shared_ptr<Caller> dropped = m_callers.take(caller))
        dropped->waiting.clear();
}

void CallQueue::startNext(const std::shared_ptr<Caller> &caller)
{
    if (caller->busy || caller->waiting.empty())
        return;
    caller->busy = true;
    const Start start = std::move(caller->waiting.front());
    caller->waiting.pop_front();
    start(std::make_shared<Turn>(this, caller));
}

void CallQueue::passed(const std::shared_ptr<Caller> &caller)
{
    caller->busy = false;
    // From the event loop, so that what others sent meanwhile comes in between.
    if (!caller->waiting.empty())
        QMetaObject::invokeMethod(this, [this, caller] { startNext(caller); }, Qt::QueuedConnection);
}

void CallQueue::ended(const std::shared_ptr<Caller> &caller)
{
    --caller->open;
    if (caller->open == 0 && m_callers.value(caller->name) == caller)
        m_callers.remove(caller->name);
}

}  // namespace manypath
