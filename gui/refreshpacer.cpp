// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refreshpacer.h"

namespace manypath {

RefreshPacer::RefreshPacer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_sinceLast.start();
        Q_EMIT due();
    });
}

void RefreshPacer::request()
{
    if (m_timer.isActive())
        return;
    const qint64 wait = m_sinceLast.isValid() ? std::max<qint64>(0, intervalMs - m_sinceLast.elapsed()) : 0;
    m_timer.start(static_cast<int>(wait));
}

}  // namespace manypath
