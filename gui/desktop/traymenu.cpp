// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/traymenu.h"

#include "gui/desktop/pauseaction.h"
#include "gui/format.h"
#include "gui/whenfinished.h"

#include <QActionGroup>

#include <algorithm>

namespace manypath {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

// In a menu "&" underlines the letter after it.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

// Whether people would think of it as a way out, unlike the many ends of containers and virtual machines.
bool mayBePath(const Interface &interface, const Steering &steering)
{
    if (!interface.defaultRoutes.isEmpty() || steering.ruleFor(interface.name))
        return true;
    switch (interface.type) {
    case Interface::Type::Ethernet:
    case Interface::Type::Wifi:
    case Interface::Type::Mobile:
    case Interface::Type::Tunnel:
        return true;
    case Interface::Type::Loopback:
    case Interface::Type::Bridge:
    case Interface::Type::Virtual:
    case Interface::Type::Other:
        return false;
    }
    return false;
}

}  // namespace

TrayMenu::TrayMenu(Session &session, PolicyPause &pause, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_sentence(addAction(QString()))
    , m_rates(addAction(QString()))
{
    setObjectName(QStringLiteral("trayMenu"));
    setToolTipsVisible(true);
    m_sentence->setEnabled(false);
    m_sentence->setObjectName(QStringLiteral("traySentence"));
    m_rates->setEnabled(false);
    m_rates->setObjectName(QStringLiteral("trayRates"));
    addSeparator();
    m_window = addAction(tr("&Show Manypath"), this, &TrayMenu::windowWanted);
    m_window->setObjectName(QStringLiteral("trayWindow"));
    addSeparator();
    m_policies = addMenu(tr("Po&licy"));
    m_policies->setObjectName(QStringLiteral("trayPolicies"));
    m_policies->setToolTipsVisible(true);
    auto *paused = new PauseAction(session, pause, this);
    paused->setObjectName(QStringLiteral("trayPause"));
    addAction(paused);
    addSeparator();
    addAction(tr("&Preferences…"), this, &TrayMenu::preferencesWanted)->setObjectName(QStringLiteral("trayPreferences"));
    addAction(tr("&Quit"), this, &TrayMenu::quitWanted)->setObjectName(QStringLiteral("trayQuit"));
}

void TrayMenu::showReport(const TrayReport &report, bool windowShown)
{
    m_sentence->setText(plain(report.line.sentence));
    m_rates->setText(plain(ratesText(report.rates)));
    m_rates->setVisible(report.line.kind == StateLine::Kind::Active);
    m_window->setText(windowShown ? tr("&Hide Manypath") : tr("&Show Manypath"));

    askForPolicies();
    fillWhereChanged();
}

void TrayMenu::fillWhereChanged()
{
    const World &world = m_session.world();
    Content content;
    content.whyNot = m_session.whyReadOnly();
    content.policy = world.steering().policy.name;
    for (const PolicyInfo &info : std::as_const(m_known))
        content.policies.append(info.name);
    if (!content.policy.isEmpty() && !content.policies.contains(content.policy))
        content.policies.append(content.policy);
    for (const auto &[index, interface] : world.interfaces()) {
        if (!mayBePath(interface, world.steering()))
            continue;
        const Role role = world.steering().roleOf(interface.name);
        // Two may be of one kind, so its name as well; but once.
        const QString title = interfaceTitle(interface);
        const QString text = title == interface.name
            ? tr("%1: %2", "an interface, its role").arg(title, roleText(role))
            : tr("%1 (%2): %3", "kind of interface, its name, its role").arg(title, interface.name, roleText(role));
        content.entries.append({interface.name, text, role});
    }
    if (m_content != content)
        fill(content);
}

void TrayMenu::askForPolicies()
{
    if (m_session.state() != HelperClient::State::Ready) {
        m_asked = false;
        return;
    }
    if (m_asked)
        return;
    m_asked = true;
    whenFinished(m_session.client().policies(), this, [this](const Result<QList<PolicyInfo>> &policies) {
        if (!policies)
            return;
        m_known = *policies;
        fillWhereChanged();
    });
}

void TrayMenu::fill(const Content &content)
{
    m_content = content;
    while (m_roles.size() > content.entries.size())
        delete m_roles.takeLast();
    while (m_roles.size() < content.entries.size()) {
        auto *menu = new QMenu(this);
        menu->setToolTipsVisible(true);
        m_roles.append(menu);
        insertMenu(m_policies->menuAction(), menu);
    }
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        fillRoles(m_roles.at(i), content.entries.at(i));
    fillPolicies(content);
}

void TrayMenu::fillRoles(QMenu *menu, const Entry &entry)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    menu->setObjectName(QStringLiteral("trayRoles-") + entry.interface);
    menu->setTitle(plain(entry.text));  // no icon: the panel's colours are not ours
    auto *group = new QActionGroup(menu);
    for (const Role role : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never}) {
        QAction *action = group->addAction(capitalised(roleText(role)));
        action->setObjectName(roleName(role));
        action->setCheckable(true);
        action->setChecked(role == entry.role);
        action->setEnabled(m_content->whyNot.isEmpty());
        action->setToolTip(m_content->whyNot.isEmpty() ? roleExplanation(role) : m_content->whyNot);
        connect(action, &QAction::triggered, this, [this, name = entry.interface, role] {
            if (m_session.whyReadOnly().isEmpty() && m_session.world().steering().roleOf(name) != role)
                whenFinished(m_session.client().setRole(name, role), this, [this](const Result<void> &result) { this->report(result); });
        });
    }
    menu->addActions(group->actions());
}

void TrayMenu::fillPolicies(const Content &content)
{
    m_policies->clear();
    qDeleteAll(m_policies->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    m_policies->setEnabled(!content.policies.isEmpty());
    auto *group = new QActionGroup(m_policies);
    for (const QString &name : content.policies) {
        QAction *action = group->addAction(plain(name));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(name == content.policy);
        action->setEnabled(content.whyNot.isEmpty());
        const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&name](const PolicyInfo &info) { return info.name == name; });
        action->setToolTip(!content.whyNot.isEmpty() ? content.whyNot : known == m_known.cend() ? QString() : known->description);
        connect(action, &QAction::triggered, this, [this, name] {
            if (m_session.whyReadOnly().isEmpty() && m_session.world().steering().policy.name != name)
                whenFinished(m_session.client().setPolicy(name, {}), this, [this](const Result<void> &result) { this->report(result); });
        });
    }
    m_policies->addActions(group->actions());
}

void TrayMenu::report(const Result<void> &result)
{
    if (result)
        return;
    m_content.reset();  // the choice goes back to what is true
    if (result.error().kind != Error::Kind::Dismissed)
        Q_EMIT failed(result.error().message);
}

}  // namespace manypath
