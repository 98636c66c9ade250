// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketrials.h"

#include "core/boottime.h"

namespace manypath {

void FakeTrials::endTrial(quint64 id, bool confirmed, const QStringList &errors)
{
    m_trials.removeIf([id](const Trial &trial) { return trial.id == id; });
    sendSignal(QStringLiteral("org.manypath.Trials1"), QStringLiteral("Ended"), {id, confirmed, errors});
}

qulonglong FakeTrials::Begin(uint seconds)
{
    serve(QStringLiteral("Begin"), {seconds}, [this, seconds](const QString &sender) -> QVariantList {
        m_trials.append({m_nextTrial, sender, bootTimeUs() + std::int64_t(seconds) * 1'000'000, {}});
        return {m_nextTrial++};
    });
    return 0;
}

void FakeTrials::Confirm(qulonglong trial)
{
    serve(QStringLiteral("Confirm"), {trial}, [this, trial](const QString &) {
        endTrial(trial, true);
        return QVariantList();
    });
}

void FakeTrials::Revert(qulonglong trial)
{
    serve(QStringLiteral("Revert"), {trial}, [this, trial](const QString &) {
        endTrial(trial, false);
        return QVariantList();
    });
}

QList<manypath::Trial> FakeTrials::List()
{
    serve(QStringLiteral("Trials1.List"), {}, [this](const QString &) -> QVariantList { return {QVariant::fromValue(m_trials)}; });
    return {};
}

}  // namespace manypath
