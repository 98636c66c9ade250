// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QWidget>

namespace manypath {

class HistorySeries;

/// A small line of what an interface carried over the last two minutes. Says nothing that isn't in numbers beside it.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    static constexpr std::int64_t spanUs = 120'000'000;
    static constexpr std::int64_t shortSpanUs = 30'000'000;  // as long as there is no more to show

    /// In the colour of `interface`. `colors` outlive the line.
    Sparkline(const PathColors &colors, const QString &interface, QWidget *parent = nullptr);

    /// `series` may be null: nothing was measured. `untilUs` is the time at its end, as the points' times.
    void show(const HistorySeries *series, std::int64_t untilUs);
    [[nodiscard]] qsizetype count() const { return m_points.size(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        std::int64_t timeUs = 0;
        double value = 0;  // bytes per second, both ways
        bool afterGap = false;

        bool operator==(const Point &) const = default;
    };

    const PathColors &m_colors;
    QString m_interface;
    QList<Point> m_points;  // the oldest first
    std::int64_t m_untilUs = 0;
};

}  // namespace manypath
