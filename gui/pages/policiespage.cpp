// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/policiespage.h"

#include "gui/pages/journalpanel.h"
#include "gui/pages/policydetail.h"
#include "gui/policywords.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/policydelegate.h"
#include "gui/widgets/sentencelist.h"
#include "gui/widgets/undobar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace manypath {

PoliciesPage::PoliciesPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_tabs(new QTabWidget(this))
    , m_outside(new QLabel(this))
    , m_list(new SentenceList(this))
    , m_none(quietLabel(tr("Which policies there are is known once the helper runs."), this))
    , m_detail(new PolicyDetail(models, this))
    , m_journal(new JournalPanel(models, this))
{
    m_outside->setObjectName(QStringLiteral("outsidePolicies"));
    m_outside->setTextFormat(Qt::PlainText);
    m_outside->setWordWrap(true);
    m_outside->setContentsMargins(8, 0, 8, 0);
    m_outside->hide();
    m_list->setObjectName(QStringLiteral("policies"));
    m_list->setAccessibleName(tr("Policies"));
    m_list->setModel(&m_policies);
    m_list->setItemDelegate(new PolicyDelegate(m_list));
    auto *listCard = new Card(this);
    listCard->body()->addWidget(m_list);
    listCard->setMaximumWidth(fontMetrics().averageCharWidth() * 54);

    m_none->setObjectName(QStringLiteral("noPolicies"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto *choice = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(10);
    listCard->body()->addWidget(m_none, 1);
    columns->addWidget(listCard, 2);
    columns->addWidget(m_detail, 3);
    auto *rows = new QVBoxLayout(choice);
    rows->setContentsMargins(0, 10, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(m_outside);
    rows->addLayout(columns, 1);
    auto *history = new QWidget(this);
    auto *historyRows = new QVBoxLayout(history);
    historyRows->setContentsMargins(0, 10, 0, 0);
    historyRows->addWidget(m_journal);

    m_tabs->setObjectName(QStringLiteral("policyTabs"));
    m_tabs->setAccessibleName(tr("Policies"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(choice, tr("&Policies"));
    m_tabs->addTab(history, tr("&Journal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(new UndoBar(models.history(), this));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PoliciesPage::showSelected);
    connect(m_detail, &PolicyDetail::notice, this, &Page::notice);
    connect(&models.history(), &StepHistory::changed, m_detail, &PolicyDetail::refresh);
}

void PoliciesPage::refresh(const StateLine & /*line*/)
{
    askAgain();
    sync();
    showOutside();
    m_journal->refresh();
}

void PoliciesPage::askAgain()
{
    const Session &session = m_models.session();
    if (session.client().state() != HelperClient::State::Ready) {
        m_asked.reset();
        return;
    }
    const World &world = session.world();
    const Ground ground{world.steering(), world.limits(), world.settings(), world.interfaces(), world.endpoints(), world.connections().size()};
    if (m_asked == ground)
        return;
    const bool otherPolicy = !m_asked || m_asked->steering != ground.steering;
    m_asked = ground;
    HelperClient &client = session.client();
    if (otherPolicy) {
        whenFinished(client.policies(), this, [this](const Result<QList<PolicyInfo>> &policies) {
            m_infos = policies ? *policies : QList<PolicyInfo>();
            sync();
        });
        whenFinished(client.policyProblems(), this, [this](const Result<QList<PolicyProblem>> &problems) {
            m_problems = problems ? *problems : QList<PolicyProblem>();
            sync();
        });
    }
    whenFinished(client.remarks(), this, [this](const Result<QList<Remark>> &remarks) {
        m_detail->setRemarks(remarks ? *remarks : QList<Remark>());
    });
    m_detail->askAgain();
}

void PoliciesPage::sync()
{
    const Steering &steering = m_models.session().world().steering();
    m_policies.sync(m_infos, m_problems, steering);
    if (!m_list->currentIndex().isValid()) {
        const QModelIndex inForce = m_policies.find(steering.policy.name);
        m_list->setCurrentIndex(inForce.isValid() ? inForce : m_policies.index(0, 0));
    }
    m_list->setVisible(m_policies.rowCount() > 0);
    m_none->setVisible(m_policies.rowCount() == 0);
    showSelected();
}

void PoliciesPage::showSelected()
{
    m_detail->setPolicy(m_policies.rowAt(m_list->currentIndex()));
}

void PoliciesPage::showOutside()
{
    const World &world = m_models.session().world();
    QStringList sentences;
    for (const OutsidePolicy &outside : world.steering().outside)
        sentences.append(outsideSentence(outside, world, m_models.session().applicationTable()));
    if (world.steering().outsideAll() && !world.steering().policy.name.isEmpty())
        sentences.append(tr("The policy %1 comes back when it ends.").arg(world.steering().policy.name));
    m_outside->setText(sentences.join(u'\n'));
    m_outside->setVisible(!sentences.isEmpty());
}

bool PoliciesPage::focusSearch()
{
    m_tabs->setCurrentIndex(1);
    m_journal->focusSearch();
    return true;
}

void PoliciesPage::saveLayout() const
{
    m_journal->saveLayout();
}

void PoliciesPage::restoreLayout()
{
    m_journal->restoreLayout();
}

}  // namespace manypath
