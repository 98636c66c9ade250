// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overviewpage.h"

#include "gui/flowmap/flowmap.h"
#include "gui/flowmap/flowtablemodel.h"
#include "gui/format.h"
#include "gui/pages/interfacecard.h"
#include "gui/pages/latelycard.h"
#include "gui/widgets/cardgrid.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/rowview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace manypath {

namespace {
const QString tableKey = QStringLiteral("overview/asTable");
const QString columnsKey = QStringLiteral("overview/tableColumns");
}

OverviewPage::OverviewPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_map(new FlowMap(models, this))
    , m_strands(new FlowTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new RowView(models.colors(), this))
    , m_picture(new QStackedLayout)
    , m_asTable(new QToolButton(this))
    , m_explanation(quietLabel({}, this))
    , m_grid(new CardGrid(this))
    , m_lately(new LatelyCard(models.colors(), this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeMapCard(), 1);
    column->addWidget(m_grid);
    column->addWidget(m_lately);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    connect(scroll->verticalScrollBar(), &QAbstractSlider::rangeChanged, column, [this, column](int, int most) {
        const int air = most > 0 ? 8 : 0;  // beside the scroll bar
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        column->setContentsMargins(mirrored ? air : 0, 0, mirrored ? 0 : air, 0);
    });
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    setFocusProxy(m_map);

    connect(m_map, &FlowMap::explained, this, &OverviewPage::showHint);
    connect(m_map, &FlowMap::connectionsWanted, this, &OverviewPage::connectionsWanted);
    connect(m_asTable, &QAbstractButton::toggled, this, &OverviewPage::showTable);
    connect(m_table, &QAbstractItemView::activated, this, &OverviewPage::openRow);
    connect(&m_models.focus(), &Focus::changed, this, [this] {
        refreshMap();
        showSelection();
    });
}

QWidget *OverviewPage::makeMapCard()
{
    m_sorted->setSourceModel(m_strands);
    m_sorted->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("flowTable"));
    m_table->setAccessibleName(tr("Flows"));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(FlowTableModel::ReceiveRate, Qt::DescendingOrder);
    m_table->fitColumns({QStringLiteral("Firefox Web Browser"), QStringLiteral("mm Ethernet (enp0s31f6)"), QStringLiteral("198.51.100.100"),
                         QStringLiteral("100"), rateText(111.1e3), rateText(111.1e3), QStringLiteral("1000 ms"), QStringLiteral("backup, carrying data")});
    m_table->setElasticColumns({FlowTableModel::Remote});

    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setText(tr("Show as &table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Always room for two lines: the map doesn't move when a long text comes.
    m_explanation->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);

    auto *card = new Card(this);
    card->body()->setContentsMargins(14, 12, 14, 6);
    m_picture->addWidget(m_map);
    m_picture->addWidget(m_table);
    card->body()->addLayout(m_picture, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(4, 0, 4, 0);
    below->addWidget(m_explanation, 1);
    below->addWidget(m_asTable, 0, Qt::AlignVCenter);
    card->body()->addLayout(below);
    setTabOrder(m_map, m_table);
    setTabOrder(m_table, m_asTable);
    return card;
}

// What the item at hand is, or else how to find out.
void OverviewPage::showHint(const QString &explanation)
{
    if (m_asTable->isChecked())
        m_explanation->setText(tr("Enter shows the connections of a row."));
    else if (!explanation.isEmpty() || m_map->graph().isEmpty())
        m_explanation->setText(explanation);
    else
        m_explanation->setText(tr("Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter."));
}

void OverviewPage::setDiary(QAbstractItemModel *diary)
{
    m_lately->setModel(diary);
}

void OverviewPage::setMetered(const QStringList &interfaces)
{
    m_metered = interfaces;
    refreshMap();
    refreshCards();
}

void OverviewPage::refresh(const StateLine &line)
{
    const bool idle = line.kind == StateLine::Kind::Idle;
    m_map->setPlaceholder(idle ? tr("No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM") : line.sentence);
    m_table->setPlaceholder(line.sentence);
    refreshMap();
    refreshCards();
}

void OverviewPage::refreshMap()
{
    m_map->refresh(m_metered);
    showHint(m_map->explanation());
    if (m_asTable->isChecked())
        m_strands->sync(m_map->graph());
}

void OverviewPage::showTable(bool table)
{
    const bool focused = m_map->hasFocus() || m_table->hasFocus();
    m_picture->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_map);
    setFocusProxy(m_picture->currentWidget());
    refreshMap();
    showHint(m_map->explanation());
    if (focused)
        m_picture->currentWidget()->setFocus();
}

void OverviewPage::openRow(const QModelIndex &index)
{
    const FlowRow *row = m_strands->rowAt(m_sorted->mapToSource(index));
    if (!row)
        return;
    // Of what can't be picked, the rest of the row.
    const auto name = [](const FlowKey &key) { return key.isPickable() ? key.name : QString(); };
    m_models.focus().select({name(row->strand.application), name(row->strand.interface), name(row->strand.remote), {}});
    Q_EMIT connectionsWanted();
}

void OverviewPage::saveLayout() const
{
    QSettings().setValue(tableKey, m_asTable->isChecked());
    m_table->saveColumns(columnsKey);
}

void OverviewPage::restoreLayout()
{
    m_table->restoreColumns(columnsKey);
    m_asTable->setChecked(QSettings().value(tableKey).toBool());
}

InterfaceCard *OverviewPage::cardOf(const QString &interface)
{
    if (InterfaceCard *known = m_cards.value(interface))
        return known;
    auto *card = new InterfaceCard(m_models.colors(), interface, m_grid);
    card->hide();
    m_cards.insert(interface, card);
    connect(card, &InterfaceCard::picked, this, [this, interface] { pick(interface); });
    connect(card, &InterfaceCard::roleWanted, this, [this, card](Role role) { setRole(card, role); });
    return card;
}

void OverviewPage::refreshCards()
{
    const Session &session = m_models.session();
    const QList<FlowNode> &shown = m_map->graph().interfaces;
    const bool all = std::none_of(shown.cbegin(), shown.cend(), [](const FlowNode &node) { return node.key.group != FlowKey::Group::None; });
    if (!all) {
        const FlowSource source{session.world(), session.metrics(), session.applicationTable(), m_metered, {}};
        m_paths = flowGraph(source, {2, 1000, 2}, m_paths);
    }
    const HistoryStore &history = m_models.measured().store();
    const QString whyReadOnly = session.whyReadOnly();
    const bool measured = session.state() == HelperClient::State::Ready;
    QList<QWidget *> cards;
    for (const FlowNode &node : all ? shown : std::as_const(m_paths.interfaces)) {
        if (node.key.name.isEmpty() || node.type == Interface::Type::Loopback)
            continue;
        InterfaceCard *card = cardOf(node.key.name);
        card->show(node, measured, whyReadOnly);
        card->showHistory(history.interface(node.key.name), history.lastRoundUs());
        cards.append(card);
    }
    m_grid->setCards(cards);
    showSelection();
}

void OverviewPage::pick(const QString &interface)
{
    Selection selection;
    selection.interface = interface;
    if (m_models.focus().selection() == selection)
        m_models.focus().clear();
    else
        m_models.focus().select(selection);
}

void OverviewPage::showSelection()
{
    for (InterfaceCard *card : std::as_const(m_cards))
        card->setSelected(m_models.focus().selection().interface == card->interface());
}

void OverviewPage::setRole(InterfaceCard *card, Role role)
{
    const RoleStep step = roleStep(m_models.session().world(), card->interface(), role);
    m_models.history().apply(step, StepHistory::Mode::ForGood, card, [this, card](const Result<Step> &result) {
        card->finishRoleChange();
        if (!result && result.error().kind != Error::Kind::Dismissed)
            Q_EMIT notice(result.error().message);
    });
}

}  // namespace manypath
