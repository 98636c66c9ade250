// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"
#include "gui/plots/plotlines.h"

#include <QWidget>

namespace manypath {

/// An event to mark in a plot.
struct PlotMarker {
    double x = 0;  ///< seconds since 1970
    QString text;

    bool operator==(const PlotMarker &) const = default;
};

/// One quantity over time, each subflow a line or an area in the colour of its interface. Left and Right move a cursor that reads
/// the values out, Home and End take it to the ends, Escape takes it away. Follows palette and font.
class TimePlot : public QWidget {
    Q_OBJECT

public:
    /// `colors` outlives the plot.
    explicit TimePlot(const PathColors &colors, QWidget *parent = nullptr);

    void setQuantity(Quantity quantity);
    [[nodiscard]] Quantity quantity() const { return m_quantity; }
    /// What to show, from `fromX` to `toX` seconds since 1970. Drawn when it differs from before, and only while it can be seen.
    void setLines(const QList<PlotLine> &lines, const QList<PlotMarker> &markers, double fromX, double toX);

    /// What is to be read at the cursor, with time and events there; without a cursor the latest values. Empty where there are none.
    [[nodiscard]] QString reading() const;
    /// Where the cursor is, seconds since 1970.
    [[nodiscard]] std::optional<double> cursor() const { return m_cursor; }
    /// How often it was drawn anew; for tests.
    [[nodiscard]] int drawings() const { return m_drawings; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Canvas;

    void restyle();
    void draw();
    void setCursorAt(std::optional<double> x);
    void moveCursor(int step);
    [[nodiscard]] QList<double> times() const;
    void tellReading();

    const PathColors &m_colors;
    Canvas *m_canvas;
    Quantity m_quantity = Quantity::Rate;
    QList<PlotLine> m_lines;
    QList<PlotMarker> m_markers;
    double m_fromX = 0;
    double m_toX = 1;
    std::optional<double> m_cursor;
    bool m_outdated = true;
    int m_drawings = 0;
};

}  // namespace manypath
