// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/outsidemethods.h"

#include "helper/bus/outsidearguments.h"

#include <QDBusMessage>

namespace manypath {

void OutsideMethods::TakeOver(const QString &name, const QString &description, const QList<uint> &tokens)
{
    const Result<OutsidePolicy> policy = takeOutsidePolicy(name, description, tokens);
    if (!policy)
        return refuse(policy.error());
    request(manypath::TakeOver{*policy});
}

void OutsideMethods::GiveBack()
{
    request(manypath::GiveBack{});
}

QList<ActionOutcome> OutsideMethods::Act(const QList<WireDecision> &decisions)
{
    const Result<QList<Decision>> taken = takeDecisions(decisions);
    if (!taken) {
        refuse(taken.error());
        return {};
    }
    perform([this, taken = *taken](const QDBusMessage &call, const Turn &turn) { Q_EMIT actWanted(await(call, turn), taken, call.service()); });
    return {};
}

void OutsideMethods::acted(quint64 number, const Result<QList<ActionOutcome>> &outcomes)
{
    const QDBusMessage call = takeAwaited(number);
    if (!outcomes)
        answerError(call, outcomes.error());
    else
        reply(call, call.createReply(QVariant::fromValue(*outcomes)));
}

}  // namespace manypath
