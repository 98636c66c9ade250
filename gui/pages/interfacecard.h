// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"
#include "gui/pathcolors.h"
#include "gui/widgets/card.h"

class QComboBox;
class QLabel;

namespace manypath {

class HistorySeries;
class PathMark;
class ShareBar;
class Sparkline;

/// How one interface does: its role as one choice, what flows, and how that was over the last two minutes.
class InterfaceCard : public Card {
    Q_OBJECT

public:
    /// `colors` outlive the card.
    InterfaceCard(const PathColors &colors, const QString &interface, QWidget *parent = nullptr);

    [[nodiscard]] const QString &interface() const { return m_interface; }
    /// `node` is that of this interface. `whyReadOnly`: why the role can't be changed; empty when it can.
    void show(const FlowNode &node, bool measured, const QString &whyReadOnly);
    void setSelected(bool selected);
    /// What it carried so far; as Sparkline::show().
    void showHistory(const HistorySeries *series, std::int64_t untilUs);
    /// The role that was wanted is set, or refused: the choice shows the interface's own again.
    void finishRoleChange();

Q_SIGNALS:
    void roleWanted(manypath::Role role);
    void picked();  ///< by mouse or keyboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignToDirection();
    void showRole();

    const PathColors &m_colors;
    QString m_interface;
    FlowNode m_node;
    bool m_changing = false;  // a role is wanted and not answered yet
    bool m_selected = false;
    QLabel *m_title;
    PathMark *m_mark;
    QLabel *m_subtitle;
    QComboBox *m_role;
    QLabel *m_rates;
    QLabel *m_quality;
    QLabel *m_share;
    Sparkline *m_sparkline;
    ShareBar *m_bar;
};

}  // namespace manypath
