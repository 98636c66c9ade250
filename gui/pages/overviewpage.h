// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"
#include "gui/pages/page.h"
#include "gui/session/sessionmodels.h"

#include <QHash>

class QAbstractItemModel;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QToolButton;

namespace manypath {

class CardGrid;
class FlowMap;
class FlowTableModel;
class InterfaceCard;
class LatelyCard;
class RowView;

/// What is going on, at a glance: the flow map, a card an interface, and what happened lately.
class OverviewPage : public Page {
    Q_OBJECT

public:
    /// `models` outlive the page.
    explicit OverviewPage(SessionModels &models, QWidget *parent = nullptr);

    /// What happened, the oldest first: columns Time and Text. Null: nobody keeps a diary.
    void setDiary(QAbstractItemModel *diary);
    /// Names of the interfaces whose traffic costs.
    void setMetered(const QStringList &interfaces);

    void refresh(const StateLine &line) override;
    void saveLayout() const override;
    void restoreLayout() override;

Q_SIGNALS:
    /// The user wants to see the connections of what is selected.
    void connectionsWanted();

private:
    [[nodiscard]] QWidget *makeMapCard();
    void showHint(const QString &explanation);
    void refreshMap();
    void refreshCards();
    void showTable(bool table);
    void openRow(const QModelIndex &index);
    void pick(const QString &interface);
    void showSelection();
    void setRole(InterfaceCard *card, Role role);
    [[nodiscard]] InterfaceCard *cardOf(const QString &interface);

    SessionModels &m_models;
    QStringList m_metered;
    FlowGraph m_paths;  // for the cards, where the map doesn't show all interfaces
    FlowMap *m_map;
    FlowTableModel *m_strands;
    QSortFilterProxyModel *m_sorted;
    RowView *m_table;
    QStackedLayout *m_picture;  // the map, or the table of the same
    QToolButton *m_asTable;
    QLabel *m_explanation;
    CardGrid *m_grid;
    LatelyCard *m_lately;
    QHash<QString, InterfaceCard *> m_cards;
};

}  // namespace manypath
