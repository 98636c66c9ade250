// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/methodcalls.h"

#include "core/dbus/wire.h"
#include "core/quoted.h"
#include "helper/bus/actions.h"

#include <QDBusMessage>

namespace manypath {

namespace {

// Also where a method is in the table and was written for the other kind: default deny.
Error notInTable(const QDBusMessage &call)
{
    return refusal(Error::Kind::NotAuthorized,
                   QStringLiteral("There is no method %1 of an interface %2 that may be called").arg(quoted(call.member()), quoted(call.interface())));
}

}  // namespace

Error refusal(Error::Kind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

MethodCalls::MethodCalls(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_mirror(mirror)
    , m_callers(bus)
    , m_authority(bus, trusted)
    , m_refresher(firstNumber)
    , m_nextNumber(firstNumber)
{
    connect(&m_refresher, &Refresher::wanted, this, &MethodCalls::refreshWanted);
}

MethodCalls::~MethodCalls() = default;

void MethodCalls::refreshed(quint64 number)
{
    m_refresher.refreshed(number);
}

QDBusMessage MethodCalls::takeCall()
{
    setDelayedReply(true);
    return message();
}

void MethodCalls::refuse(const Error &error)
{
    answerError(takeCall(), error);
}

void MethodCalls::read(const std::function<void(const QDBusMessage &, uint, const Turn &)> &start)
{
    const QDBusMessage call = takeCall();
    const MethodAccess *access = accessTo(call.interface(), call.member());
    if (!access || access->action) {
        answerError(call, notInTable(call));
        return;
    }
    queueUp(m_reads, call, [call, start](uint uid, const Turn &turn) { start(call, uid, turn); });
}

void MethodCalls::request(const Request &request, bool withId)
{
    perform([this, request, withId](const QDBusMessage &call, const Turn &turn) {
        const quint64 number = await(call, turn, withId);
        Q_EMIT requested(number, request, call.service());
    });
}

void MethodCalls::perform(const std::function<void(const QDBusMessage &, const Turn &)> &start)
{
    const QDBusMessage call = takeCall();
    const MethodAccess *access = accessTo(call.interface(), call.member());
    if (!access || !access->action) {
        answerError(call, notInTable(call));
        return;
    }
    queueUp(m_changes, call, [this, call, start, action = QLatin1String(access->action)](uint uid, const Turn &turn) {
        m_authority.check(call, uid, action, [this, call, start, turn](const Result<void> &allowed) {
            if (allowed)
                start(call, turn);
            else
                answerError(call, allowed.error());
        });
    });
}

quint64 MethodCalls::await(const QDBusMessage &call, const Turn &turn, bool withId)
{
    const quint64 number = m_nextNumber++;
    m_awaited.insert(number, {call, turn, withId});
    return number;
}

QDBusMessage MethodCalls::takeAwaited(quint64 number)
{
    return m_awaited.take(number).call;
}

void MethodCalls::answered(quint64 number, const Result<Answer> &result)
{
    const auto awaited = m_awaited.constFind(number);
    if (awaited == m_awaited.constEnd())
        return;
    const Awaited ended = *awaited;
    m_awaited.erase(awaited);
    if (!result)
        answerError(ended.call, result.error());
    else
        reply(ended.call, ended.withId ? ended.call.createReply(QVariant::fromValue(result->endpointId)) : ended.call.createReply());
}

void MethodCalls::queueUp(CallQueue &queue, const QDBusMessage &call, const Start &start)
{
    const bool queued = queue.add(call.service(), [this, call, start](const Turn &turn) {
        m_callers.identify(call.service(), [this, call, start, turn](const Result<uint> &uid) {
            if (!uid)
                answerError(call, uid.error());
            else
                start(*uid, turn);
        });
    });
    if (!queued) {
        answerError(call, refusal(Error::Kind::Unavailable, QStringLiteral("Too many calls are waiting: a caller may have %1 without an answer")
                                                                .arg(CallQueue::maximumOpen)));
    }
}

void MethodCalls::reply(const QDBusMessage &call, const QDBusMessage &answer)
{
    if (call.isReplyRequired())
        m_bus.send(answer);
}

void MethodCalls::answer(const QDBusMessage &call, const Result<void> &result)
{
    if (!result)
        answerError(call, result.error());
    else
        reply(call, call.createReply());
}

void MethodCalls::answerError(const QDBusMessage &call, const Error &error)
{
    if (!call.isReplyRequired())
        return;
    QDBusMessage answer = call.createErrorReply(errorName(error.kind), error.message);
    const QVariantList arguments = errorArguments(error);
    for (qsizetype i = 1; i < arguments.size(); ++i)
        answer << arguments.at(i);
    m_bus.send(answer);
}

}  // namespace manypath
