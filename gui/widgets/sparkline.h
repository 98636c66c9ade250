// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QWidget>

namespace manypath {

/// A small line of what something was like over the last two minutes. Says nothing that isn't in numbers beside it.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    static constexpr std::int64_t spanUs = 120'000'000;

    /// In the colour of `interface`. `colors` outlive the line.
    Sparkline(const PathColors &colors, const QString &interface, QWidget *parent = nullptr);

    /// `timeUs` in microseconds from any start; values come in the order of their times. A time before the last one begins anew.
    void append(std::int64_t timeUs, double value);
    [[nodiscard]] qsizetype count() const { return m_points.size(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        std::int64_t timeUs = 0;
        double value = 0;
    };

    const PathColors &m_colors;
    QString m_interface;
    QList<Point> m_points;
};

}  // namespace manypath
