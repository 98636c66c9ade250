// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/authority.h"

#include "helper/bus/polkit.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <limits>

#include <unistd.h>

namespace manypath {

namespace {

// People may take their time; that the caller or polkit is gone is heard from the bus.
constexpr int noTimeout = std::numeric_limits<int>::max();

Error refusal(Error::Kind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

}  // namespace

QSet<uint> Authority::rootAndSelf()
{
    return {0u, geteuid()};
}

Authority::Authority(const QDBusConnection &bus, const QSet<uint> &trusted, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_trusted(trusted)
{
    polkit::registerTypes();
}

Authority::~Authority() = default;

void Authority::check(const QDBusMessage &call, uint uid, const QString &action, std::function<void(const Result<void> &)> decide)
{
    if (m_trusted.contains(uid)) {
        decide({});
        return;
    }
    const auto ofUser = std::count_if(m_questions.begin(), m_questions.end(), [uid](const Question &each) { return each.uid == uid; });
    if (ofUser >= maximumQuestionsPerUser || m_questions.size() >= maximumQuestions) {
        decide(refusal(Error::Kind::Unavailable, QStringLiteral("Too many changes wait for somebody's authorisation: answer those first")));
        return;
    }

    const QString id = QStringLiteral("manypath-%1").arg(m_nextQuestion++);
    const QDBusMessage question = polkit::check(call.service(), action, call.isInteractiveAuthorizationAllowed(), id);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, noTimeout), this);
    m_questions.push_back({call.service(), uid, id, watcher});
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, action, decide = std::move(decide)](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        std::erase_if(m_questions, [finished](const Question &each) { return each.watcher == finished; });
        decide(read(*finished, action));
    });
}

void Authority::callerVanished(const QString &caller)
{
    std::erase_if(m_questions, [this, &caller](const Question &question) {
        if (question.caller != caller)
            return false;
        m_bus.send(polkit::cancelCheck(question.cancellationId));
        delete question.watcher;
        return true;
    });
}

Result<void> Authority::read(const QDBusPendingCall &answer, const QString &action)
{
    const QDBusPendingReply<polkit::Answer> reply = answer;
    if (reply.isError()) {
        // Once, not for each call that somebody makes.
        const QString complaint = reply.error().message();
        if (complaint != std::exchange(m_lastComplaint, complaint))
            qWarning("polkit can't be asked, so only root and the helper's user may change anything: %s", qUtf8Printable(complaint));
        return refusal(Error::Kind::NotAuthorized, QStringLiteral("Only root and the user the helper runs as may change this"));
    }
    m_lastComplaint.clear();
    const polkit::Answer said = reply.value();
    if (said.authorized)
        return {};
    if (said.dismissed())
        return refusal(Error::Kind::Dismissed, QStringLiteral("Nothing was changed: the question for authorisation was dismissed"));
    if (said.challenge) {
        return refusal(Error::Kind::NotAuthorized,
                       QStringLiteral("This takes an administrator's password, and nobody could be asked for it (%1)").arg(action));
    }
    return refusal(Error::Kind::NotAuthorized, QStringLiteral("This user is not authorised to do that (%1)").arg(action));
}

}  // namespace manypath
