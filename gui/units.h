// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace manypath {

enum class RateUnit : std::uint8_t {
    Bits,   ///< "41.0 Mb/s", as networks are sold
    Bytes,  ///< "5.1 MB/s", as files are counted
};

/// The units in which the whole program speaks. rateText() goes by them; who keeps such text listens to changed().
class Units : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static Units &instance();

    [[nodiscard]] RateUnit rateUnit() const { return m_rateUnit; }
    void setRateUnit(RateUnit unit);

Q_SIGNALS:
    void changed();

private:
    RateUnit m_rateUnit = RateUnit::Bits;
};

}  // namespace manypath
