// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/authority.h"
#include "helper/bus/callers.h"
#include "helper/bus/callqueue.h"
#include "helper/bus/mirror.h"
#include "helper/bus/refresher.h"
#include "helper/control/request.h"

#include <QDBusContext>
#include <QHash>
#include <QObject>

#include <functional>

namespace manypath {

/// How calls are treated, whatever they ask for: who may (actions.cpp), whose turn it is, and how they are answered. The classes
/// of the interfaces stand on this one; each of their methods goes through read(), request() or perform().
class MethodCalls : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    ~MethodCalls() override;

    // From the keeper.
    void refreshed(quint64 number);
    // From the control, to what this has asked for.
    void answered(quint64 number, const Result<Answer> &result);

Q_SIGNALS:
    /// To the keeper.
    void refreshWanted(quint64 number, const manypath::DumpParts &parts);
    /// To the control: what is to be changed, who asks. answered() comes with the same number, when the World shows it.
    void requested(quint64 number, const manypath::Request &request, const QString &caller);

protected:
    using Turn = std::shared_ptr<CallQueue::Turn>;

    /// `mirror` outlives this. `firstNumber` keeps what this asks of the main thread apart from what objects before have asked.
    MethodCalls(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent);

    /// Starts the call at hand, one that only reads, when it is its turn. It ends when `turn` is let go of.
    void read(const std::function<void(const QDBusMessage &call, uint uid, const Turn &turn)> &start);
    /// Authorises the call at hand when it is its turn, has the control do it, and answers: with an endpoint's id where `withId`.
    void request(const Request &request, bool withId = false);
    /// The same, where it is not the control's answer that ends the call: `start` is called when the caller may.
    void perform(const std::function<void(const QDBusMessage &call, const Turn &turn)> &start);
    void refuse(const Error &error);

    /// What the control is asked under, to end `call`.
    [[nodiscard]] quint64 await(const QDBusMessage &call, const Turn &turn, bool withId = false);
    /// Forgets `number`, where another answer than answered() came.
    [[nodiscard]] QDBusMessage takeAwaited(quint64 number);

    void reply(const QDBusMessage &call, const QDBusMessage &answer);
    void answer(const QDBusMessage &call, const Result<void> &result);
    void answerError(const QDBusMessage &call, const Error &error);

    QDBusConnection m_bus;
    const Mirror &m_mirror;
    CallQueue m_reads;
    CallQueue m_changes;  // beside the reads: a change may wait for somebody's password
    Callers m_callers;
    Authority m_authority;
    Refresher m_refresher;

private:
    using Start = std::function<void(uint uid, const Turn &turn)>;
    struct Awaited {
        QDBusMessage call;
        Turn turn;
        bool withId = false;
    };

    [[nodiscard]] QDBusMessage takeCall();
    void queueUp(CallQueue &queue, const QDBusMessage &call, const Start &start);

    quint64 m_nextNumber;
    QHash<quint64, Awaited> m_awaited;
};

[[nodiscard]] Error refusal(Error::Kind kind, const QString &message);

}  // namespace manypath
