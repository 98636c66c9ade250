// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/policypause.h"

#include "gui/whenfinished.h"

#include <QSettings>
#include <QTimer>

namespace manypath {

namespace {

constexpr int patienceMs = 5000;  // for the change to show after the helper's answer
const QString observe = QStringLiteral("observe");
const QString nameKey = QStringLiteral("pause/policy");
const QString parametersKey = QStringLiteral("pause/parameters");

std::optional<PolicyChoice> stored()
{
    const QSettings settings;
    PolicyChoice choice;
    choice.name = settings.value(nameKey).toString();
    const QVariantMap parameters = settings.value(parametersKey).toMap();
    for (auto each = parameters.begin(); each != parameters.end(); ++each)
        choice.parameters.insert(each.key(), each.value().toString());
    return choice.name.isEmpty() ? std::nullopt : std::optional(choice);
}

}  // namespace

PolicyPause::PolicyPause(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_before(stored())
{
    const HelperClient &client = m_session.client();
    connect(&client, &HelperClient::stateChanged, this, &PolicyPause::follow);
    connect(&client, &HelperClient::worldReset, this, &PolicyPause::follow);
    connect(&client, &HelperClient::worldChanged, this, &PolicyPause::follow);
    follow();
}

const Steering &PolicyPause::steering() const
{
    return m_session.client().world().steering();
}

bool PolicyPause::paused() const
{
    return m_before && steering().policy.name == observe;
}

QString PolicyPause::whyNot() const
{
    if (const QString reason = m_session.whyReadOnly(); !reason.isEmpty())
        return reason;
    if (const OutsidePolicy *outside = steering().outsideAll())
        return tr("The program %1 decides from outside and can't be paused here.").arg(outside->name);
    if (!paused() && (steering().policy.name.isEmpty() || steering().policy.name == observe))
        return tr("No policy is in force that would act.");
    return {};
}

void PolicyPause::setPaused(bool paused)
{
    if (!m_expected.isEmpty() || paused == this->paused() || !whyNot().isEmpty())
        return;
    const PolicyChoice wanted = paused ? PolicyChoice{observe, {}} : *m_before;
    if (paused)
        remember(steering().policy);
    m_expected = wanted.name;
    whenFinished(m_session.client().setPolicy(wanted.name, wanted.parameters), this, [this, paused](const Result<void> &result) {
        if (result) {
            follow();
            QTimer::singleShot(patienceMs, this, &PolicyPause::expectNothing);
            return;
        }
        if (paused)
            remember({});
        expectNothing();
        Q_EMIT changed();
        if (result.error().kind != Error::Kind::Dismissed)
            Q_EMIT failed(result.error().message);
    });
}

void PolicyPause::expectNothing()
{
    m_expected.clear();
    follow();
}

void PolicyPause::follow()
{
    const QString policy = steering().policy.name;
    if (m_session.client().state() != HelperClient::State::Ready || (!m_expected.isEmpty() && policy != m_expected))
        return;
    const bool arrived = !m_expected.isEmpty();
    m_expected.clear();
    const bool over = m_before && policy != observe;  // somebody, or we, put another policy into force
    if (over)
        remember({});
    if (over || arrived)
        Q_EMIT changed();
}

void PolicyPause::remember(const std::optional<PolicyChoice> &before)
{
    m_before = before;
    QSettings settings;
    settings.remove(nameKey);
    settings.remove(parametersKey);
    if (!before)
        return;
    QVariantMap parameters;
    for (auto each = before->parameters.begin(); each != before->parameters.end(); ++each)
        parameters.insert(each.key(), each.value());
    settings.setValue(nameKey, before->name);
    settings.setValue(parametersKey, parameters);
}

}  // namespace manypath
