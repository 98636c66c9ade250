// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/units.h"

namespace manypath {

Units &Units::instance()
{
    static Units units;
    return units;
}

void Units::setRateUnit(RateUnit unit)
{
    if (m_rateUnit == unit)
        return;
    m_rateUnit = unit;
    Q_EMIT changed();
}

}  // namespace manypath
