// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/policypanel.h"

#include "gui/format.h"
#include "gui/stateline.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace manypath {

namespace {

constexpr int remarksShown = 2;  // the rest is in the tool tip

// How this kernel is told the path manager of new connections, and what it can be told.
struct PathManagerSetting {
    QString key;
    QStringList values;
    QList<PathManager> meanings;
};

PathManagerSetting pathManagerSetting(const KernelSettings &settings)
{
    const QString byName = QStringLiteral("path_manager");
    const QString byType = QStringLiteral("pm_type");
    PathManagerSetting setting;
    if (settings.values.contains(byName)) {
        setting.key = byName;
        for (const QString &name : settings.availablePathManagers()) {
            setting.values.append(name);
            setting.meanings.append(pathManagerFromName(name));
        }
    } else if (settings.values.contains(byType)) {
        setting = {byType, {QStringLiteral("0"), QStringLiteral("1")}, {PathManager::Kernel, PathManager::Userspace}};
    }
    return setting;
}

// Live connections that another path manager than `chosen` keeps.
int connectionsThatStay(const World &world, PathManager chosen)
{
    return static_cast<int>(std::count_if(world.connections().begin(), world.connections().end(), [chosen](const auto &entry) {
        const Connection &connection = entry.second;
        return connection.state != Connection::State::Closing && !connection.fallback && connection.pathManager != PathManager::Unknown
            && connection.pathManager != chosen;
    }));
}

// "Left out: 10.1.9.1 dev eth8 – the kernel takes no more than 8 endpoints"; what is of no interface only says what it is about.
QString remarkText(const Remark &remark)
{
    if (remark.subject.contains(QLatin1String(" dev ")))
        return PolicyPanel::tr("Left out: %1 – %2", "an address with its interface, why").arg(remark.subject, remark.text);
    return PolicyPanel::tr("%1: %2", "a setting, what to know about it").arg(remark.subject, remark.text);
}

QLabel *wrapping(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

PolicyPanel::PolicyPanel(HelperClient &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_policy(wrapping(new QLabel(this), "policy"))
    , m_left(wrapping(quietLabel({}, this), "leftOut"))
    , m_pathManagerLabel(new QLabel(tr("Path &manager of new connections:"), this))
    , m_pathManager(new QComboBox(this))
{
    m_pathManager->setObjectName(QStringLiteral("pathManager"));
    m_pathManager->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_pathManagerLabel->setBuddy(m_pathManager);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(m_pathManagerLabel);
    choice->addWidget(m_pathManager);
    choice->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(8, 2, 2, 6);
    lines->setSpacing(8);
    lines->addWidget(headingLabel(tr("Policy"), this));
    lines->addWidget(m_policy);
    lines->addWidget(m_left);
    lines->addStretch(1);
    lines->addLayout(choice);
    body()->addLayout(lines);
    connect(m_pathManager, &QComboBox::activated, this, &PolicyPanel::choosePathManager);
}

void PolicyPanel::refresh()
{
    askAgain();
    showPolicy();
    showPathManager();
}

void PolicyPanel::askAgain()
{
    if (m_client.state() != HelperClient::State::Ready) {
        m_asked.reset();
        return;
    }
    const World &world = m_client.world();
    const Ground ground{world.steering(), world.limits(), world.settings(), world.interfaces(), world.endpoints()};
    if (m_asked == ground)
        return;
    const bool first = !m_asked;
    m_asked = ground;
    if (first) {
        whenFinished(m_client.policies(), this, [this](const Result<QList<PolicyInfo>> &policies) {
            m_policies = policies ? *policies : QList<PolicyInfo>();
            showPolicy();
        });
    }
    whenFinished(m_client.remarks(), this, [this](const Result<QList<Remark>> &remarks) {
        m_remarks = remarks ? *remarks : QList<Remark>();
        showPolicy();
    });
}

void PolicyPanel::showPolicy()
{
    const QString name = m_client.world().steering().policy.name;
    const auto known = std::find_if(m_policies.begin(), m_policies.end(), [&name](const PolicyInfo &each) { return each.name == name; });
    if (name.isEmpty())
        m_policy->setText(tr("None: nothing changes by itself."));
    else
        m_policy->setText(known == m_policies.end() ? name : tr("%1: %2", "a policy, what it does").arg(name, known->description));

    QStringList texts;
    for (const Remark &remark : std::as_const(m_remarks))
        texts.append(remarkText(remark));
    m_left->setToolTip(texts.join(u'\n'));
    const auto hidden = static_cast<int>(texts.size()) - remarksShown;
    texts = texts.mid(0, remarksShown);
    if (hidden > 0)
        texts.append(hidden == 1 ? tr("and 1 more") : tr("and %n more", nullptr, hidden));
    m_left->setText(texts.join(u'\n'));
    m_left->setVisible(!texts.isEmpty());
}

void PolicyPanel::showPathManager()
{
    const World &world = m_client.world();
    const PathManagerSetting setting = pathManagerSetting(world.settings());
    const PathManager current = world.settings().pathManager();
    const QString whyNot = whyReadOnly(m_client.state(), world);
    m_pathManager->setEnabled(whyNot.isEmpty() && !setting.key.isEmpty());
    QStringList texts;
    for (const PathManager meaning : setting.meanings)
        texts.append(pathManagerText(meaning));
    if (texts.isEmpty())
        texts.append(world.settings().available() ? pathManagerText(current) : tr("not available here"));
    QStringList shown;
    for (int i = 0; i < m_pathManager->count(); ++i)
        shown.append(m_pathManager->itemText(i));
    if (shown != texts) {
        m_pathManager->clear();
        m_pathManager->addItems(texts);
    }
    m_pathManager->setCurrentIndex(std::max(0, static_cast<int>(setting.meanings.indexOf(current))));

    const QString explanation = setting.key.isEmpty() ? tr("This kernel offers no choice.")
                                                      : tr("A change holds for new connections. Those there are keep theirs.");
    m_pathManager->setToolTip(whyNot.isEmpty() ? explanation : whyNot);
}

void PolicyPanel::choosePathManager(int index)
{
    const PathManagerSetting setting = pathManagerSetting(m_client.world().settings());
    if (index < 0 || index >= setting.values.size() || setting.meanings.at(index) == m_client.world().settings().pathManager())
        return;
    const PathManager chosen = setting.meanings.at(index);
    whenFinished(m_client.setSetting(setting.key, setting.values.at(index)), this, [this, chosen](const Result<void> &result) {
        if (!result) {
            if (result.error().kind != Error::Kind::Dismissed)
                Q_EMIT notice(result.error().message);
            showPathManager();
            return;
        }
        const int staying = connectionsThatStay(m_client.world(), chosen);
        const QString begin = tr("New connections use the path manager %1.").arg(pathManagerText(chosen));
        const QString rest = staying == 0 ? QString()
            : staying == 1                ? tr("1 live connection keeps the one it has.")
                                          : tr("%n live connections keep the one they have.", nullptr, staying);
        Q_EMIT notice(rest.isEmpty() ? begin : begin + u' ' + rest);
    });
}

}  // namespace manypath
