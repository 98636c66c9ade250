// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/pathspage.h"

#include "gui/format.h"
#include "gui/pages/endpointpanel.h"
#include "gui/pages/limitspanel.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/rowview.h"

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace manypath {

namespace {
const QString columnsKey = QStringLiteral("paths/interfaceColumns");
}

PathsPage::PathsPage(HelperClient &client, InterfaceModel &interfaces, EndpointModel &endpoints, const PathColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_interfaces(new RowView(colors, this))
    , m_endpoints(new EndpointPanel(client, endpoints, colors, this))
    , m_limits(new LimitsPanel(client, this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&interfaces);
    sorted->setSortRole(SortRole);
    m_interfaces->setObjectName(QStringLiteral("interfaces"));
    m_interfaces->setAccessibleName(tr("Interfaces"));
    m_interfaces->setModel(sorted);
    m_interfaces->sortByColumn(InterfaceModel::Name, Qt::AscendingOrder);
    m_interfaces->fitColumns({QStringLiteral("mm enp0s31f6"), QStringLiteral("Loopback"), QStringLiteral("no link"),
                              QStringLiteral("192.168.100.100/24, 2001:db8::1/64"), QStringLiteral("192.168.100.100 (table 100)"),
                              QStringLiteral("100"), rateText(111.1e3), rateText(111.1e3)});
    m_interfaces->setElasticColumn(InterfaceModel::Addresses);
    m_interfaces->setMinimumHeight(fontMetrics().height() * 8);

    auto *card = new Card(this);
    auto *title = headingLabel(tr("Interfaces"), this);
    title->setContentsMargins(8, 4, 0, 2);
    card->body()->addWidget(title);
    card->body()->addWidget(m_interfaces);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(card, 1);
    layout->addWidget(m_endpoints, 1);
    layout->addWidget(m_limits);

    connect(m_endpoints, &EndpointPanel::notice, this, &PathsPage::notice);
    connect(m_limits, &LimitsPanel::notice, this, &PathsPage::notice);
}

void PathsPage::refresh()
{
    m_endpoints->refresh();
    m_limits->refresh();
}

void PathsPage::saveLayout() const
{
    m_interfaces->saveColumns(columnsKey);
    m_endpoints->saveLayout();
}

void PathsPage::restoreLayout()
{
    m_interfaces->restoreColumns(columnsKey);
    m_endpoints->restoreLayout();
}

}  // namespace manypath
