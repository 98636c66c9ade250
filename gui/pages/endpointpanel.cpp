// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/endpointpanel.h"

#include "gui/dialogs/addendpointdialog.h"
#include "gui/dialogs/changeendpointdialog.h"
#include "gui/format.h"
#include "gui/stateline.h"
#include "gui/whenfinished.h"
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

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setMinimumWidth(made->sizeHint().width() + 12);
    return made;
}

}  // namespace

EndpointPanel::EndpointPanel(HelperClient &client, EndpointModel &model, const PathColors &colors, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new RowView(colors, this))
    , m_add(button(tr("&Add…"), "addEndpoint", this))
    , m_change(button(tr("C&hange…"), "changeEndpoint", this))
    , m_remove(button(tr("&Remove"), "removeEndpoint", this))
    , m_removeAll(button(tr("Remove a&ll…"), "removeAllEndpoints", this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("endpoints"));
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(EndpointModel::Id, Qt::AscendingOrder);
    m_table->fitColumns({QStringLiteral("255"), QStringLiteral("2001:db8:1000:1000::1000"), QStringLiteral("65535"),
                         QStringLiteral("mm enp0s31f6"), QStringLiteral("subflow, backup, fullmesh"), QStringLiteral("Manypath (by hand)"),
                         QStringLiteral("100")});
    m_table->setElasticColumn(EndpointModel::Flags);
    m_table->setMinimumHeight(fontMetrics().height() * 8);

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
    const QString whyNot = whyReadOnly(m_client.state(), m_client.world());
    m_table->setPlaceholder(m_client.state() == HelperClient::State::Ready
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
    return rows.isEmpty() ? nullptr : m_model.rowAt(m_sorted->mapToSource(rows.constFirst()));
}

void EndpointPanel::updateButtons()
{
    const bool can = whyReadOnly(m_client.state(), m_client.world()).isEmpty();
    const bool one = selected() != nullptr;
    m_add->setEnabled(can);
    m_change->setEnabled(can && one);
    m_remove->setEnabled(can && one);
    m_removeAll->setEnabled(can && m_model.rowCount() > 0);
}

void EndpointPanel::add()
{
    auto *dialog = new AddEndpointDialog(m_client, this);
    connect(dialog, &AddEndpointDialog::added, this, [this](const Endpoint &requested) {
        m_added.append(requested);
        checkAdded();
    });
    dialog->open();
}

void EndpointPanel::checkAdded()
{
    // A kernel passes over flags it doesn't know without a word; its answer is what the World shows now.
    const auto seen = [this](const Endpoint &requested) {
        const auto found = m_client.world().endpoints().find(requested.id);
        if (found == m_client.world().endpoints().end() || found->second.address != requested.address)
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
        (new ChangeEndpointDialog(m_client, row->endpoint, this))->open();
}

void EndpointPanel::remove()
{
    const EndpointRow *row = selected();
    if (!row || !m_remove->isEnabled())
        return;
    const Endpoint endpoint = row->endpoint;
    if (row->subflows == 0) {
        sendRemoval(endpoint);
        return;
    }
    confirm(tr("Remove endpoint %1 (%2)?").arg(endpoint.id).arg(endpoint.address.toString()),
            row->subflows == 1 ? tr("The subflow that leaves from this address will be closed.")
                               : tr("The %n subflows that leave from this address will be closed.", nullptr, row->subflows),
            tr("Remove"), [this, endpoint] { sendRemoval(endpoint); });
}

void EndpointPanel::sendRemoval(const Endpoint &endpoint)
{
    whenFinished(m_client.removeEndpoint(endpoint.id, endpoint.address), this, [this](const Result<void> &result) { report(result); });
}

void EndpointPanel::removeAll()
{
    confirm(tr("Remove all endpoints?"),
            tr("All endpoints go, also those that other programs such as NetworkManager made, and the subflows from their addresses are closed. The limits stay."),
            tr("Remove all"), [this] {
                whenFinished(m_client.flushEndpoints(), this, [this](const Result<void> &result) { report(result); });
            });
}

void EndpointPanel::confirm(const QString &question, const QString &consequence, const QString &action, const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Manypath"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [box, yes, confirmed] {
        if (box->clickedButton() == yes)
            confirmed();
    });
    box->open();
}

void EndpointPanel::report(const Result<void> &result)
{
    if (!result && result.error().kind != Error::Kind::Dismissed)
        Q_EMIT notice(result.error().message);
}

}  // namespace manypath
