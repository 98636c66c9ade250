// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sharebar.h"

#include "gui/widgets/pathmarks.h"

#include <QPainter>

#include <algorithm>

namespace manypath {

ShareBar::ShareBar(const PathColors &colors, const QString &interface, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_interface(interface)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, std::max(6, fontMetrics().height() * 7 / 16)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintShareBar(painter, rect(), m_colors, m_interface, m_share, palette());
}

}  // namespace manypath
