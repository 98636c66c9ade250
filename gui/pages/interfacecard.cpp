// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/interfacecard.h"

#include "gui/flowmap/flowtext.h"
#include "gui/format.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/pathmark.h"
#include "gui/widgets/sharebar.h"
#include "gui/widgets/sparkline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace manypath {

namespace {

constexpr int barWidth = 5;  // of the interface's colour, at the card's edge
constexpr double radius = 7;

QString choiceText(Role role)
{
    switch (role) {
    case Role::Automatic:
        return InterfaceCard::tr("Automatic", "role of an interface, as a choice");
    case Role::Preferred:
        return InterfaceCard::tr("Preferred", "role of an interface, as a choice");
    case Role::Backup:
        return InterfaceCard::tr("Backup", "role of an interface, as a choice");
    case Role::Never:
        return InterfaceCard::tr("Never", "role of an interface, as a choice");
    }
    return {};
}

QString retransmittedText(std::uint64_t count)
{
    return InterfaceCard::tr("%1 retransmitted", "a number of segments").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString qualityText(const FlowNode &node)
{
    const QString separator = InterfaceCard::tr(" · ", "between facts");
    QStringList parts;
    if (!node.usable)
        parts << InterfaceCard::tr("no link", "of an interface");
    else if (node.totals.subflows == 0)
        parts << InterfaceCard::tr("not used", "of an interface");
    if (node.totals.rttUs > 0)
        parts << InterfaceCard::tr("RTT %1", "round-trip time").arg(roundedRttText(node.totals.rttUs));
    if (node.totals.subflows > 0)
        parts << retransmittedText(node.totals.retransmissions);
    if (node.metered)
        parts << InterfaceCard::tr("metered", "of an interface: its traffic costs");
    return parts.join(separator);
}

}  // namespace

InterfaceCard::InterfaceCard(const PathColors &colors, const QString &interface, QWidget *parent)
    : Card(parent)
    , m_colors(colors)
    , m_interface(interface)
    , m_title(headingLabel({}, this))
    , m_mark(new PathMark(colors, this))
    , m_subtitle(quietLabel({}, this))
    , m_role(new QComboBox(this))
    , m_rates(headingLabel({}, this))
    , m_quality(quietLabel({}, this))
    , m_share(quietLabel({}, this))
    , m_sparkline(new Sparkline(colors, interface, this))
    , m_bar(new ShareBar(colors, interface, this))
{
    setObjectName(QStringLiteral("card-") + interface);
    setFocusPolicy(Qt::TabFocus);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_title->setFont(font);
    m_mark->setInterface(interface);
    m_rates->setObjectName(QStringLiteral("rates"));
    m_quality->setObjectName(QStringLiteral("quality"));
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setAccessibleName(tr("Role of %1", "an interface").arg(interface));
    for (const Role role : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never}) {
        m_role->addItem(choiceText(role), static_cast<int>(role));
        m_role->setItemData(m_role->count() - 1, roleExplanation(role), Qt::ToolTipRole);
    }
    m_role->setFocusPolicy(Qt::StrongFocus);  // the wheel scrolls the page
    m_role->setMinimumWidth(m_role->sizeHint().width());
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        const auto role = static_cast<Role>(m_role->itemData(index).toInt());
        if (role == m_node.role)
            return;
        m_changing = true;
        Q_EMIT roleWanted(role);
    });

    m_subtitle->setWordWrap(true);  // IPv6 addresses are long
    m_quality->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title);
    title->addWidget(m_mark);
    title->addStretch(1);
    names->addLayout(title);
    names->addWidget(m_subtitle);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(1);
    figures->addWidget(m_rates);
    figures->addWidget(m_quality);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addWidget(m_role, 0, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(10);
    middle->addLayout(figures, 1);
    middle->addWidget(m_sparkline, 0, Qt::AlignBottom);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_bar, 1, Qt::AlignVCenter);
    bottom->addWidget(m_share);
    alignToDirection();
    body()->setSpacing(7);
    body()->addLayout(top);
    body()->addLayout(middle);
    body()->addLayout(bottom);
}

// The bar of the interface's colour is where lines begin, and so do the texts, whichever way they read themselves.
void InterfaceCard::alignToDirection()
{
    constexpr int start = barWidth + 10;
    constexpr int end = 12;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    body()->setContentsMargins(mirrored ? end : start, 9, mirrored ? start : end, 9);
    for (QLabel *label : {m_title, m_subtitle, m_rates, m_quality})
        label->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void InterfaceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToDirection();
}

void InterfaceCard::show(const FlowNode &node, bool measured, const QString &whyReadOnly)
{
    m_node = node;
    const QString title = flowTitle(node);
    m_title->setText(title);
    const QString other = flowOtherName(node);
    m_subtitle->setText(node.address.isEmpty() ? other : tr("%1 · %2", "name of an interface, its address").arg(other, node.address));
    setAccessibleName(tr("%1 (%2)", "kind and name of an interface").arg(title, other));
    m_rates->setText(measured ? tr("↓ %1  ↑ %2", "rates").arg(rateText(node.totals.receiveRate), rateText(node.totals.sendRate)) : QString());
    m_quality->setText(qualityText(node));
    m_share->setText(measured ? tr("%1 of bytes", "a share in percent").arg(shareText(node.totals.share)) : QString());
    m_bar->setShare(measured ? node.totals.share : 0);
    setAccessibleDescription(QStringList{m_rates->text(), m_quality->text(), m_share->text()}.join(QStringLiteral("; ")));
    m_role->setEnabled(whyReadOnly.isEmpty());
    m_role->setToolTip(whyReadOnly.isEmpty() ? roleExplanation(node.role) : whyReadOnly);
    showRole();
}

void InterfaceCard::showRole()
{
    const int index = m_role->findData(static_cast<int>(m_node.role));
    if (!m_changing && m_role->currentIndex() != index)
        m_role->setCurrentIndex(index);
}

void InterfaceCard::finishRoleChange()
{
    m_changing = false;
    showRole();
}

void InterfaceCard::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
}

void InterfaceCard::showHistory(const HistorySeries *series, std::int64_t untilUs)
{
    m_sparkline->show(series, untilUs);
}

void InterfaceCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    outline.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setClipPath(outline);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(mirrored ? frame.right() - barWidth : frame.left(), frame.top(), barWidth, frame.height()), m_colors.color(m_interface, palette()));
    painter.restore();
    if (!m_selected && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), m_selected ? 2 : 1.2));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void InterfaceCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT picked();
    else
        Card::mousePressEvent(event);
}

void InterfaceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT picked();
    else
        Card::keyPressEvent(event);
}

void InterfaceCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void InterfaceCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

}  // namespace manypath
