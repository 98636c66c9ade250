// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/policybadge.h"

#include <QEvent>
#include <QPainter>

namespace manypath {

namespace {
constexpr int margin = 16;
}

PolicyBadge::PolicyBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("policyBadge"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setPolicy({}, false);
}

void PolicyBadge::setPolicy(const QString &name, bool outside)
{
    setVisible(!name.isEmpty());
    if (name == text() && outside == m_outside)
        return;
    m_outside = outside;
    setText(name);
    setToolTip(outside ? tr("%1 decides from outside. Choose a policy.", "a program").arg(name) : tr("Choose a policy"));
    setAccessibleName(tr("Policy in force: %1").arg(name));
    QAbstractButton::update();
}

QString PolicyBadge::title() const
{
    return m_outside ? tr("Policy from outside") : tr("Policy");
}

QSize PolicyBadge::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, 2 * fontMetrics().height() + 14};
}

void PolicyBadge::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

void PolicyBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6.5, 0.5, -2.5, -0.5), 5, 5);
    }
    const QRect inner = rect().adjusted(margin, 6, -8, -6);
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), align, fontMetrics().elidedText(title(), Qt::ElideRight, inner.width()));
    QFont bold = font();
    bold.setBold(true);
    bold.setUnderline(underMouse() || isDown());
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(inner.left(), inner.top() + line + 2, inner.width(), line), align,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideMiddle, inner.width()));
}

}  // namespace manypath
