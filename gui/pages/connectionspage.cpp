// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/connectionspage.h"

#include "gui/connections/connectionactions.h"
#include "gui/format.h"
#include "gui/models/connectioncells.h"
#include "gui/models/applicationtreemodel.h"
#include "gui/pages/connectiondetail.h"
#include "gui/plots/connectionplots.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/connectiontreeview.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/quietheader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace manypath {

namespace {
const QString columnsKey = QStringLiteral("connections/header");
const QString splitterKey = QStringLiteral("connections/split");

// What is shown only on demand.
constexpr std::array hiddenColumns{ConnectionTreeModel::Application, ConnectionTreeModel::Retransmissions, ConnectionTreeModel::CongestionWindow,
                                   ConnectionTreeModel::Manager,     ConnectionTreeModel::User,            ConnectionTreeModel::TokenText};

// "Firefox over wlan0 to 198.51.100.20"
QString focusText(const Selection &selection)
{
    QStringList parts;
    if (!selection.application.isEmpty())
        parts.append(selection.application);
    if (selection.connection)
        parts.append(ConnectionsPage::tr("connection %1", "token").arg(tokenToString(*selection.connection)));
    if (!selection.interface.isEmpty())
        parts.append(ConnectionsPage::tr("over %1", "interface").arg(selection.interface));
    if (!selection.remote.isEmpty())
        parts.append(ConnectionsPage::tr("to %1", "remote address").arg(selection.remote));
    return parts.join(QLatin1Char(' '));
}
}

ConnectionsPage::ConnectionsPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_model(models.connections())
    , m_applications(new ApplicationTreeModel(m_model, this))
    , m_filter(new ConnectionFilterModel(this))
    , m_search(new QLineEdit(this))
    , m_multipathOnly(new QCheckBox(tr("&Multipath only"), this))
    , m_focus(new QPushButton(this))
    , m_columns(new QPushButton(tr("&Columns"), this))
    , m_count(quietLabel({}, this))
    , m_tree(new ConnectionTreeView(models.colors(), this))
    , m_actions(new ConnectionActions(models.session(), this))
    , m_detail(new ConnectionDetail(models, *m_actions, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search: application, address, interface, state, token"));
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setToolTip(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 1, 4, 1);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_multipathOnly->setObjectName(QStringLiteral("multipathOnly"));
    m_multipathOnly->setToolTip(tr("Only connections with two subflows or more"));
    m_tree->setObjectName(QStringLiteral("connections"));
    m_tree->setAccessibleName(tr("Connections"));

    m_filter->setSourceModel(m_applications);
    m_tree->setModel(m_filter);
    m_tree->sortByColumn(ConnectionTreeModel::Name, Qt::AscendingOrder);
    m_tree->fitColumns({QStringLiteral("mmm 198.51.100.7:38820 → 198.51.100.20:443"), QStringLiteral("mm Application"), connectionsText(999) + u'\n' + connectionStateWords(),
                        QStringLiteral("mm enp0s31f6, wlan0\nmmmm ") + manyInterfacesText(3), subflowRoleWords(), rateText(111.1e3), rateText(111.1e3), rttText(880),
                        bytesText(999900000), bytesText(999900000), QStringLiteral("100 %  mmmm"), QStringLiteral("99,999"), QStringLiteral("99,999"),
                        pathManagerText(PathManager::Userspace), QStringLiteral("mm alice (1000)"), tokenToString(0xdddddddd)});
    for (const ConnectionTreeModel::Column column : hiddenColumns)
        m_tree->setColumnHidden(column, true);
    m_tree->setElasticColumns({ConnectionTreeModel::Name});

    m_focus->setObjectName(QStringLiteral("focusChip"));
    m_focus->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_focus->setToolTip(tr("Show all connections again"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleDescription(tr("Which columns to show"));
    auto *columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(columnsMenu);
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] {
        columnsMenu->clear();
        static_cast<QuietHeader *>(m_tree->header())->addColumnsTo(*columnsMenu);
    });

    m_tree->addActions(m_actions->all());
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ConnectionsPage::showMenu);
    connect(m_actions, &ConnectionActions::notice, this, &Page::notice);

    auto *card = new Card(this);
    card->body()->addWidget(m_tree);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 390});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(14);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_multipathOnly);
    tools->addWidget(m_focus);
    tools->addStretch(1);
    tools->addWidget(m_count);
    tools->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);

    setFocusProxy(m_tree);
    connect(m_search, &QLineEdit::textChanged, m_filter, &ConnectionFilterModel::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionsPage::showPlaceholder);
    connect(m_multipathOnly, &QCheckBox::toggled, m_filter, &ConnectionFilterModel::setMultipathOnly);
    connect(m_multipathOnly, &QCheckBox::toggled, this, &ConnectionsPage::showPlaceholder);
    connect(m_tree, &ConnectionTreeView::connectionSelected, this, [this] {
        if (m_tree->selectedRow().isValid())
            showSelected();
    });
    connect(m_focus, &QPushButton::clicked, this, [this] {
        m_tree->setFocus();
        m_models.focus().clear();
    });
    connect(&m_models.focus(), &Focus::changed, this, &ConnectionsPage::showFocus);
    showFocus();
}

void ConnectionsPage::showFocus()
{
    const Selection &selection = m_models.focus().selection();
    m_filter->setSelection(selection);
    m_focus->setVisible(!selection.isEmpty());
    m_focus->setText(tr("Only %1", "an application, interface and remote address").arg(focusText(selection)));
    m_focus->setAccessibleDescription(m_focus->toolTip());
    showPlaceholder();
    if (selection.connection) {
        const QModelIndex row = m_filter->mapFromSource(m_applications->mapFromSource(m_model.indexOf(*selection.connection)));
        if (row.isValid())
            m_tree->setCurrentIndex(row);
    }
}

History &ConnectionsPage::history() const
{
    return m_models.measured();
}

void ConnectionsPage::showMenu(const QPoint &place)
{
    // From the keyboard there is no place: beside the row then.
    const QRect row = m_tree->visualRect(m_tree->selectedRow());
    const QPoint inside = m_tree->viewport()->rect().contains(place) && m_tree->indexAt(place).isValid() ? place : row.bottomLeft();
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->popup(m_tree->viewport()->mapToGlobal(inside));
}

std::optional<SubflowKey> ConnectionsPage::selectedSubflow() const
{
    const SubflowRow *row = m_model.subflowAt(m_applications->mapToSource(m_filter->mapToSource(m_tree->selectedRow())));
    return row ? std::optional(row->subflow.key()) : std::nullopt;
}

void ConnectionsPage::showSelected()
{
    const QModelIndex row = m_tree->selectedRow();
    const std::optional<Token> token = m_tree->selectedConnection();
    m_actions->choose(token, selectedSubflow());
    if (row.isValid() && !token)
        m_detail->showApplication(row.data().toString(), m_filter->rowCount(row));
    else
        m_detail->showConnection(token);
}

void ConnectionsPage::refresh(const StateLine &line)
{
    m_line = line;
    m_detail->setVisible(m_model.rowCount() > 0);
    showPlaceholder();
    showSelected();
}

bool ConnectionsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ConnectionsPage::showPlaceholder()
{
    showCount();
    if (m_model.rowCount() > 0)
        m_tree->setPlaceholder(tr("No connection matches."));
    else if (m_line.kind == StateLine::Kind::Idle)
        m_tree->setPlaceholder(tr("Connections show here as soon as a program opens one with Multipath TCP."));
    else
        m_tree->setPlaceholder({});
}

void ConnectionsPage::showCount()
{
    const int shown = m_filter->connectionCount();
    const int all = m_model.rowCount();
    if (!m_filter->isFiltering())
        m_count->clear();
    else
        m_count->setText(tr("%1 of %2", "connections shown, all connections").arg(QLocale().toString(shown), connectionsText(all)));
}

void ConnectionsPage::saveLayout() const
{
    m_tree->saveColumns(columnsKey);
    m_detail->plots().saveChoice();
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

void ConnectionsPage::restoreLayout()
{
    m_tree->restoreColumns(columnsKey);
    m_detail->plots().restoreChoice();
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
}

}  // namespace manypath
