// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/trialmethods.h"

#include <QDBusMessage>

namespace manypath {

qulonglong TrialMethods::Begin(uint seconds)
{
    perform([this, seconds](const QDBusMessage &call, const Turn &turn) { Q_EMIT trialWanted(await(call, turn), call.service(), seconds); });
    return 0;
}

void TrialMethods::trialBegun(quint64 number, const Result<quint64> &trial)
{
    const QDBusMessage call = takeAwaited(number);
    if (!trial)
        answerError(call, trial.error());
    else
        reply(call, call.createReply(QVariant::fromValue(*trial)));
}

void TrialMethods::Confirm(qulonglong trial)
{
    perform([this, trial](const QDBusMessage &call, const Turn &turn) { Q_EMIT trialEndWanted(await(call, turn), trial, true); });
}

void TrialMethods::Revert(qulonglong trial)
{
    perform([this, trial](const QDBusMessage &call, const Turn &turn) { Q_EMIT trialEndWanted(await(call, turn), trial, false); });
}

QList<Trial> TrialMethods::List()
{
    read([this](const QDBusMessage &call, uint, const Turn &) { reply(call, call.createReply(QVariant::fromValue(m_mirror.trials))); });
    return {};
}

void TrialMethods::announceTrialEnd(quint64 trial, bool confirmed, const QStringList &errors)
{
    Q_EMIT Ended(trial, confirmed, errors);
}

}  // namespace manypath
