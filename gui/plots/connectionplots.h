// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plots/timeplot.h"

class QComboBox;

namespace manypath {

class ElidedLabel;

/// What a connection did over time: two plots, each of a quantity one may choose, over a range one may choose; one where there is
/// no room for two. Beside each choice the values at the cursor, or the latest.
class ConnectionPlots : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the widget.
    ConnectionPlots(const HistoryStore &history, const PathColors &colors, QWidget *parent = nullptr);

    /// Shows `token` up to `nowUs` (CLOCK_REALTIME, microseconds). To be called after each refresh.
    void showConnection(Token token, std::int64_t nowUs);

    void saveChoice() const;  ///< to QSettings
    void restoreChoice();

    /// Room for one plot.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Panel {
        QWidget *widget = nullptr;
        QComboBox *quantity = nullptr;
        ElidedLabel *reading = nullptr;
        TimePlot *plot = nullptr;
    };

    [[nodiscard]] Panel makePanel(const QString &name, const QString &title, Quantity quantity);
    void update(Panel &panel);
    void updateAll();

    const HistoryStore &m_history;
    const PathColors &m_colors;
    QComboBox *m_range;
    Panel m_first;
    Panel m_second;
    Token m_token = 0;
    std::int64_t m_nowUs = 0;
    std::uint64_t m_revision = 0;  // of the history, that is shown
};

}  // namespace manypath
