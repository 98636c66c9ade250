// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/overviewpage.h"

#include "gui/flowmap/flowmap.h"
#include "gui/pages/interfacecard.h"
#include "gui/whenfinished.h"
#include "gui/widgets/cardgrid.h"
#include "gui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace manypath {

OverviewPage::OverviewPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_map(new FlowMap(models, this))
    , m_explanation(quietLabel({}, this))
    , m_grid(new CardGrid(this))
{
    auto *mapCard = new Card(this);
    mapCard->body()->setContentsMargins(18, 12, 18, 8);
    mapCard->body()->addWidget(m_map, 1);
    mapCard->body()->addWidget(m_explanation);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(fontMetrics().height());

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(mapCard, 1);
    column->addWidget(m_grid);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    setFocusProxy(m_map);

    connect(m_map, &FlowMap::explained, m_explanation, &QLabel::setText);
    connect(m_map, &FlowMap::connectionsWanted, this, &OverviewPage::connectionsWanted);
    connect(&m_models.focus(), &Focus::changed, this, &OverviewPage::showSelection);
    connect(&m_models.session(), &Session::metricsSampled, this, &OverviewPage::takeRound);
}

void OverviewPage::setDiary(QAbstractItemModel *) {}

void OverviewPage::setMetered(const QStringList &interfaces)
{
    m_metered = interfaces;
    m_map->refresh(m_metered);
    refreshCards();
}

void OverviewPage::refresh(const StateLine &line)
{
    m_map->setPlaceholder(line.sentence);
    m_map->refresh(m_metered);
    refreshCards();
}

void OverviewPage::saveLayout() const {}

void OverviewPage::restoreLayout() {}

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
    const FlowSource source{session.world(), session.metrics(), session.applicationTable(), m_metered, {}};
    m_paths = flowGraph(source, {2, 1000, 2}, m_paths);
    const QString whyReadOnly = session.whyReadOnly();
    const bool measured = session.state() == HelperClient::State::Ready;
    QList<QWidget *> cards;
    for (const FlowNode &node : std::as_const(m_paths.interfaces)) {
        if (node.key.name.isEmpty() || node.type == Interface::Type::Loopback)
            continue;
        InterfaceCard *card = cardOf(node.key.name);
        card->show(node, measured, whyReadOnly);
        cards.append(card);
    }
    m_grid->setCards(cards);
    showSelection();
}

void OverviewPage::takeRound(const MetricsSample &sample)
{
    QHash<QString, double> rates;
    const World &world = m_models.session().world();
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const MetricsTable::Rates rate = m_models.session().metrics().subflowRates(subflow.cookie);
            rates[world.interfaceName(subflow.interfaceIndex)] += rate.receiveBytesPerSecond + rate.sendBytesPerSecond;
        }
    }
    for (InterfaceCard *card : std::as_const(m_cards))
        card->appendRate(sample.timeUs, rates.value(card->interface()));
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
    whenFinished(m_models.session().client().setRole(card->interface(), role), card, [this, card](const Result<void> &result) {
        card->finishRoleChange();
        if (!result && result.error().kind != Error::Kind::Dismissed)
            Q_EMIT notice(result.error().message);
    });
}

}  // namespace manypath
