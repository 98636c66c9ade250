// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QSlider>

namespace manypath {

/// A slider over a stretch of time, with signs above it where something happened. A click goes there at once.
class TimeSlider : public QSlider {
    Q_OBJECT

public:
    struct Tick {
        int value = 0;
        QString interface;  ///< whose sign it has; empty: a plain line
    };

    /// `colors` outlives the slider.
    explicit TimeSlider(const PathColors &colors, QWidget *parent = nullptr);

    void setTicks(const QList<Tick> &ticks);
    /// The next tick behind the position, or the last one before it; none there: the end, or the beginning.
    [[nodiscard]] int nextTick() const;
    [[nodiscard]] int previousTick() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playPause();  ///< the space bar

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int handleLength() const;
    [[nodiscard]] double placeOf(int value) const;
    [[nodiscard]] bool isReversed() const;

    const PathColors &m_colors;
    QList<Tick> m_ticks;  // by value
};

}  // namespace manypath
