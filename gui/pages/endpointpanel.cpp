// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/endpointpanel.h"

#include "gui/dialogs/endpointdialog.h"
#include "gui/format.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/rowview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace manypath {

namespace {

const QString columnsKey = QStringLiteral("paths/endpointColumnsWithOwner");

constexpr int endpointsNamed = 8;  // in a question

// Who will not let it be.
QString ownerWarning(EndpointOwner owner)
{
    switch (owner) {
    case EndpointOwner::Other:
        return EndpointPanel::tr("Another program made this endpoint, or a person with ip mptcp.");
    case EndpointOwner::Kernel:
        return EndpointPanel::tr("The kernel made this endpoint by itself and may make it again.");
    case EndpointOwner::Person:
        return {};
    case EndpointOwner::Policy:
        return EndpointPanel::tr("The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.");
    case EndpointOwner::NetworkManager:
        return EndpointPanel::tr("NetworkManager made this endpoint and will put it back.");
    case EndpointOwner::Mptcpd:
        return EndpointPanel::tr("The service mptcpd made this endpoint and may put it back.");
    }
    return {};
}

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setMinimumWidth(made->sizeHint().width() + 12);
    return made;
}

}  // namespace

EndpointPanel::EndpointPanel(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new RowView(models.colors(), this))
    , m_add(button(tr("&Add…"), "addEndpoint", this))
    , m_change(button(tr("C&hange…"), "changeEndpoint", this))
    , m_remove(button(tr("&Remove"), "removeEndpoint", this))
    , m_removeAll(button(tr("Remove a&ll…"), "removeAllEndpoints", this))
{
    m_sorted->setSourceModel(&models.endpoints());
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("endpoints"));
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(EndpointModel::Id, Qt::AscendingOrder);
    m_table->fitColumns({QStringLiteral("255"), QStringLiteral("2001:db8:1000:1000::1000"), QStringLiteral("65535"),
                         QStringLiteral("mm enp0s31f6"), QStringLiteral("subflow, backup, fullmesh"), ownerWords(),
                         QStringLiteral("100")});
    m_table->setElasticColumns({EndpointModel::Flags});
    m_table->setMinimumHeight(fontMetrics().height() * 6);

    auto *title = headingLabel(tr("Endpoints"), this);
    title->setToolTip(tr("The addresses from which the kernel's path manager opens subflows, and those it announces to peers"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 2, 2, 0);
    tools->addWidget(title);
    tools->addStretch(1);
    for (QPushButton *each : {m_add, m_change, m_remove, m_removeAll})
        tools->addWidget(each);
    body()->addLayout(tools);
    body()->addWidget(m_table, 1);

    auto *removal = new QAction(tr("Remove"), m_table);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, &EndpointPanel::remove);
    connect(m_add, &QPushButton::clicked, this, &EndpointPanel::add);
    connect(m_change, &QPushButton::clicked, this, &EndpointPanel::change);
    connect(m_remove, &QPushButton::clicked, this, &EndpointPanel::remove);
    connect(m_removeAll, &QPushButton::clicked, this, &EndpointPanel::removeAll);
    connect(m_table, &QAbstractItemView::activated, this, &EndpointPanel::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EndpointPanel::updateButtons);
    updateButtons();
}

void EndpointPanel::refresh()
{
    const QString whyNot = m_models.session().whyReadOnly();
    m_table->setPlaceholder(m_models.session().state() == HelperClient::State::Ready
                                ? tr("No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.")
                                : QString());
    for (QPushButton *each : {m_add, m_change, m_remove, m_removeAll})
        each->setToolTip(whyNot);
    updateButtons();
    checkAdded();
}

void EndpointPanel::saveLayout() const
{
    m_table->saveColumns(columnsKey);
}

void EndpointPanel::restoreLayout()
{
    m_table->restoreColumns(columnsKey);
}

const EndpointRow *EndpointPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_models.endpoints().rowAt(m_sorted->mapToSource(rows.constFirst()));
}

void EndpointPanel::updateButtons()
{
    const bool can = m_models.session().whyReadOnly().isEmpty();
    const bool one = selected() != nullptr;
    m_add->setEnabled(can);
    m_change->setEnabled(can && one);
    m_remove->setEnabled(can && one);
    m_removeAll->setEnabled(can && m_models.endpoints().rowCount() > 0);
}

void EndpointPanel::add()
{
    auto *dialog = new EndpointDialog(m_models.session(), m_models.history(), this);
    connect(dialog, &EndpointDialog::added, this, [this](const Endpoint &requested) {
        m_added.append(requested);
        checkAdded();
    });
    dialog->open();
}

void EndpointPanel::checkAdded()
{
    // A kernel passes over flags it doesn't know without a word; its answer is what the World shows now.
    const auto seen = [this](const Endpoint &requested) {
        const auto found = m_models.session().world().endpoints().find(requested.id);
        if (found == m_models.session().world().endpoints().end() || found->second.address != requested.address)
            return false;
        const EndpointFlags missing = requested.flags & ~found->second.flags;
        if (missing != 0)
            Q_EMIT notice(tr("Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.")
                              .arg(requested.id)
                              .arg(requested.address.toString(), endpointFlagNames(missing).join(tr(", ", "between flags"))));
        return true;
    };
    m_added.removeIf(seen);
}

void EndpointPanel::change()
{
    const EndpointRow *row = selected();
    if (row && m_change->isEnabled())
        edit(row->endpoint);
}

void EndpointPanel::edit(const Endpoint &endpoint)
{
    auto *dialog = new EndpointDialog(m_models.session(), m_models.history(), endpoint, this);
    if (endpoint.owner != EndpointOwner::Person)
        dialog->warn(ownerWarning(endpoint.owner));
    dialog->open();
}

void EndpointPanel::remove()
{
    const EndpointRow *row = selected();
    if (!row || !m_remove->isEnabled())
        return;
    const Endpoint endpoint = row->endpoint;
    const EndpointsStep step{{endpoint}, {}};
    QStringList consequences;
    if (endpoint.owner != EndpointOwner::Person)
        consequences << ownerWarning(endpoint.owner);
    if (row->subflows > 0)
        consequences << (row->subflows == 1 ? tr("The subflow that leaves from this address will be closed.")
                                            : tr("The %n subflows that leave from this address will be closed.", nullptr, row->subflows));
    if (consequences.isEmpty())
        m_models.history().apply(step);
    else
        ask(tr("Remove endpoint %1 (%2)?").arg(endpoint.id).arg(endpoint.address.toString()), consequences.join(u' '), tr("&Remove"), step);
}

void EndpointPanel::removeAll()
{
    EndpointsStep step;
    QStringList names;
    for (const auto &[id, endpoint] : m_models.session().world().endpoints()) {
        step.before.append(endpoint);
        names.append(tr("%1 (%2)", "an endpoint's address, its owner").arg(endpoint.address.toString(), ownerText(endpoint.owner)));
    }
    const auto more = static_cast<int>(names.size()) - endpointsNamed;
    names = names.mid(0, endpointsNamed);
    if (more > 0)
        names.append(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, more));
    ask(tr("Remove all endpoints?"), tr("The subflows from their addresses are closed. The limits stay.") + QStringLiteral("\n\n") + names.join(u'\n'),
        tr("&Remove all"), step);
}

void EndpointPanel::ask(const QString &question, const QString &consequence, const QString &action, const EndpointsStep &step)
{
    const Session &session = m_models.session();
    const Risk risk = riskOf(step, session.world(), session.metrics());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Manypath"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(risk ? tr("%1\n\n%2 So it goes back by itself unless you keep it within %3 s.", "what happens; what is at stake; seconds")
                                       .arg(consequence, riskText(risk))
                                       .arg(StepHistory::trialSeconds)
                                 : consequence);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm"));
    QPushButton *attempt = risk ? nullptr : box->addButton(tr("&Try for %1 s").arg(StepHistory::trialSeconds), QMessageBox::ActionRole);
    if (attempt)
        attempt->setObjectName(QStringLiteral("tryIt"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, yes, attempt, step] {
        if (box->clickedButton() == yes)
            m_models.history().apply(step);
        else if (attempt && box->clickedButton() == attempt)
            m_models.history().apply(step, StepHistory::Mode::OnTrial);
    });
    box->open();
}

}  // namespace manypath
