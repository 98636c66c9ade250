// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plots/connectionplots.h"

#include "gui/plots/plottext.h"
#include "gui/units.h"
#include "gui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace manypath {

namespace {

const QString choiceKey = QStringLiteral("connections/plots");

}  // namespace

ConnectionPlots::ConnectionPlots(const HistoryStore &history, const PathColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_colors(colors)
    , m_range(new QComboBox(this))
{
    m_range->setObjectName(QStringLiteral("plotRange"));
    m_range->setAccessibleName(tr("How far back the plots reach"));
    m_range->setToolTip(tr("How far back the plots reach, if the connection is that old"));
    m_range->addItem(tr("1 minute", "range of a plot"), 60);
    m_range->addItem(tr("5 minutes", "range of a plot"), 300);
    m_range->addItem(tr("1 hour", "range of a plot"), 3600);
    m_range->setCurrentIndex(1);
    m_first = makePanel(QStringLiteral("firstPlot"), tr("What the first plot shows"), Quantity::Rate);
    m_second = makePanel(QStringLiteral("secondPlot"), tr("What the second plot shows"), Quantity::Rtt);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_first.widget, 1);
    layout->addWidget(m_second.widget, 1);
    qobject_cast<QBoxLayout *>(m_first.widget->layout()->itemAt(0)->layout())->addWidget(m_range);
    setTabOrder(m_first.quantity, m_range);
    setTabOrder(m_range, m_first.plot);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ConnectionPlots::updateAll);
    connect(&Units::instance(), &Units::changed, this, &ConnectionPlots::updateAll);
}

ConnectionPlots::Panel ConnectionPlots::makePanel(const QString &name, const QString &title, Quantity quantity)
{
    Panel panel;
    panel.widget = new QWidget(this);
    panel.quantity = new QComboBox(panel.widget);
    panel.quantity->setObjectName(name + QStringLiteral("Quantity"));
    panel.quantity->setAccessibleName(title);
    for (const Quantity each : quantities)
        panel.quantity->addItem(quantityTitle(each), static_cast<int>(each));
    panel.quantity->setCurrentIndex(panel.quantity->findData(static_cast<int>(quantity)));
    panel.reading = new ElidedLabel(panel.widget);
    panel.reading->setObjectName(name + QStringLiteral("Reading"));
    panel.plot = new TimePlot(m_colors, panel.widget);
    panel.plot->setObjectName(name);
    panel.plot->setQuantity(quantity);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(panel.quantity);
    head->addWidget(panel.reading, 1);
    auto *layout = new QVBoxLayout(panel.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(panel.plot, 1);

    connect(panel.plot, &TimePlot::readingChanged, panel.reading, [panel] { panel.reading->setText(panel.plot->reading()); });
    connect(panel.quantity, &QComboBox::currentIndexChanged, this, [this, panel] {
        Panel chosen = panel;
        chosen.plot->setQuantity(static_cast<Quantity>(chosen.quantity->currentData().toInt()));
        update(chosen);
    });
    return panel;
}

void ConnectionPlots::showConnection(Token token, std::int64_t nowUs)
{
    // Between two rounds nothing moves, so that nothing is drawn. Where none come any more, time goes on by the second.
    constexpr std::int64_t second = 1'000'000;
    const std::int64_t lastUs = nowUs - m_history.lastRoundUs() > 3 * second ? nowUs / second * second : m_history.lastRoundUs();
    if (token == m_token && m_revision == m_history.revision() && m_nowUs == lastUs)
        return;
    m_token = token;
    m_nowUs = lastUs;
    updateAll();
}

void ConnectionPlots::updateAll()
{
    m_revision = m_history.revision();
    update(m_first);
    if (!m_second.widget->isHidden())
        update(m_second);
}

void ConnectionPlots::update(Panel &panel)
{
    if (m_token == 0)
        return;
    const std::int64_t spanUs = m_range->currentData().toInt() * std::int64_t{1'000'000};
    const std::int64_t fromUs = m_nowUs - shownSpanUs(m_history, m_token, m_nowUs, spanUs);
    QList<PlotMarker> markers;
    for (const Marker &marker : m_history.markersOf(m_token)) {
        const double x = static_cast<double>(marker.timeUs) / 1e6;
        if (marker.timeUs >= fromUs)
            markers.append({x, markerText(marker)});
    }
    panel.plot->setLines(plotLines(m_history, m_token, panel.plot->quantity(), fromUs, m_nowUs), markers, static_cast<double>(fromUs) / 1e6,
                         static_cast<double>(m_nowUs) / 1e6);
}

QSize ConnectionPlots::minimumSizeHint() const
{
    return m_first.widget->minimumSizeHint();
}

void ConnectionPlots::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int both = 2 * (m_first.plot->minimumSizeHint().height() + m_first.quantity->sizeHint().height() + 12);
    const bool room = height() >= both;
    if (room == m_second.widget->isHidden()) {
        m_second.widget->setVisible(room);
        if (room)
            update(m_second);
    }
}

void ConnectionPlots::saveChoice() const
{
    QSettings().setValue(choiceKey, QStringList{m_range->currentData().toString(), m_first.quantity->currentData().toString(),
                                                m_second.quantity->currentData().toString()});
}

void ConnectionPlots::restoreChoice()
{
    const QStringList choice = QSettings().value(choiceKey).toStringList();
    if (choice.size() != 3)
        return;
    const auto choose = [](QComboBox *box, const QString &value) {
        if (const int place = box->findData(value.toInt()); place >= 0)
            box->setCurrentIndex(place);
    };
    choose(m_range, choice.at(0));
    choose(m_first.quantity, choice.at(1));
    choose(m_second.quantity, choice.at(2));
}

}  // namespace manypath
