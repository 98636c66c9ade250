// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/trialkeeper.h"

#include "core/boottime.h"
#include "gui/whenfinished.h"

#include <algorithm>

namespace manypath {

TrialKeeper::TrialKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &TrialKeeper::look);
    connect(&m_session.client(), &HelperClient::trialEnded, this, &TrialKeeper::end);
    look();
}

void TrialKeeper::look()
{
    if (m_session.client().state() != HelperClient::State::Ready) {
        forget();
        return;
    }
    whenFinished(m_session.client().trials(), this, [this](const Result<QList<Trial>> &trials) {
        if (!trials || trials->isEmpty() || m_trial || m_over.contains(trials->constFirst().id))
            return;
        m_trial = trials->constFirst();
        m_ours = false;
        Q_EMIT changed();
    });
}

// The helper that comes next takes the trial up, and its numbers may begin anew.
void TrialKeeper::forget()
{
    m_over.clear();
    m_kept.clear();
    if (!m_trial)
        return;
    m_trial.reset();
    m_ours = false;
    Q_EMIT changed();
}

int TrialKeeper::secondsLeft() const
{
    if (!m_trial)
        return 0;
    const std::int64_t left = m_trial->deadlineUs - bootTimeUs();
    return static_cast<int>(std::max<std::int64_t>(0, (left + 999'999) / 1'000'000));
}

void TrialKeeper::begin(std::uint32_t seconds, QObject *context, const std::function<void(const Result<void> &)> &answer)
{
    whenFinished(m_session.client().beginTrial(seconds), context, [this, seconds, answer](const Result<quint64> &id) {
        if (!id) {
            answer(id.error());
            return;
        }
        if (m_over.contains(*id)) {  // which was heard before the answer: what would be changed now would stay
            answer(Error{Error::Kind::Unavailable, 0, {}, tr("The trial was over before the change was made")});
            return;
        }
        m_trial = Trial{*id, {}, bootTimeUs() + std::int64_t{seconds} * 1'000'000, {}};
        m_ours = true;
        answer({});
        Q_EMIT changed();
    });
}

void TrialKeeper::keep()
{
    if (!m_trial)
        return;
    whenFinished(m_session.client().confirmTrial(m_trial->id), this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Dismissed)
            Q_EMIT refused(result.error().message);
    });
}

void TrialKeeper::goBack()
{
    if (!m_trial)
        return;
    whenFinished(m_session.client().revertTrial(m_trial->id), this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Dismissed)
            Q_EMIT refused(result.error().message);
    });
}

void TrialKeeper::end(quint64 id, bool kept, const QStringList &errors)
{
    m_over.insert(id);
    if (kept)
        m_kept.insert(id);
    if (!m_trial || m_trial->id != id)
        return;
    const bool wasOurs = m_ours;
    m_trial.reset();
    m_ours = false;
    Q_EMIT ended(kept, wasOurs, errors);
    Q_EMIT changed();
}

}  // namespace manypath
