// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/interfacepanel.h"

#include "gui/format.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/rowview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace manypath {

namespace {
const QString columnsKey = QStringLiteral("paths/interfaceColumnsWithRole");
}

InterfacePanel::InterfacePanel(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new RowView(models.colors(), this))
    , m_role(new QPushButton(tr("R&ole"), this))
    , m_roles(new QMenu(this))
{
    m_sorted->setSourceModel(&models.interfaces());
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("interfaces"));
    m_table->setAccessibleName(tr("Interfaces"));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(InterfaceModel::Name, Qt::AscendingOrder);
    m_table->fitColumns({QStringLiteral("mm enp0s31f6"), interfaceTypeWords(), interfaceStateWords(), roleWords(),
                         QStringLiteral("192.168.100.100/24, 2001:db8::1/64"), QStringLiteral("192.168.100.100 (table 100)"),
                         QStringLiteral("100"), rateText(111.1e3), rateText(111.1e3)});
    m_table->setElasticColumns({InterfaceModel::Addresses, InterfaceModel::DefaultRoute});
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    m_roles->setObjectName(QStringLiteral("roles"));
    m_roles->setToolTipsVisible(true);
    m_role->setObjectName(QStringLiteral("setRole"));
    m_role->setAutoDefault(false);
    m_role->setMenu(m_roles);
    m_role->setMinimumWidth(m_role->sizeHint().width() + 12);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 2, 2, 0);
    tools->addWidget(headingLabel(tr("Interfaces"), this));
    tools->addStretch(1);
    tools->addWidget(m_role);
    body()->addLayout(tools);
    body()->addWidget(m_table, 1);

    connect(m_roles, &QMenu::aboutToShow, this, &InterfacePanel::fillMenu);
    connect(m_table, &QAbstractItemView::activated, this, &InterfacePanel::popUpMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) { popUpMenu(m_table->indexAt(position)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InterfacePanel::updateButton);
    updateButton();
}

void InterfacePanel::refresh()
{
    updateButton();
}

void InterfacePanel::saveLayout() const
{
    m_table->saveColumns(columnsKey);
}

void InterfacePanel::restoreLayout()
{
    m_table->restoreColumns(columnsKey);
}

const InterfaceRow *InterfacePanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_models.interfaces().rowAt(m_sorted->mapToSource(rows.constFirst()));
}

void InterfacePanel::updateButton()
{
    const QString whyNot = m_models.session().whyReadOnly();
    m_role->setEnabled(whyNot.isEmpty() && selected());
    m_role->setToolTip(whyNot.isEmpty() ? tr("What the policy may use the selected interface for") : whyNot);
}

void InterfacePanel::fillMenu()
{
    m_roles->clear();
    const InterfaceRow *row = selected();
    if (!row)
        return;
    for (const Role role : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never}) {
        QAction *action = m_roles->addAction(roleText(role), this, [this, role] { setRole(role); });
        action->setObjectName(roleName(role));
        action->setToolTip(roleExplanation(role));
        action->setCheckable(true);
        action->setChecked(row->role == role);
    }
    m_roles->addSeparator();
    QAction *forget = m_roles->addAction(tr("&Forget what was set for %1").arg(row->interface.name), this, [this] { setRole(std::nullopt); });
    forget->setObjectName(QStringLiteral("forget"));
    forget->setEnabled(row->rule == row->interface.name);
}

void InterfacePanel::popUpMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    if (m_role->isEnabled())
        m_roles->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index.siblingAtColumn(InterfaceModel::Role)).bottomLeft()));
}

// None: what was set for it is forgotten.
void InterfacePanel::setRole(std::optional<Role> role)
{
    const InterfaceRow *row = selected();
    if (row && row->role != role)
        m_models.history().apply(roleStep(m_models.session().world(), row->interface.name, role));
}

}  // namespace manypath
