// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"
#include "gui/pages/page.h"
#include "gui/session/sessionmodels.h"

class QAbstractButton;
class QAbstractItemModel;
class QLabel;
class QStackedLayout;

namespace manypath {

class CardGrid;
class FlowMap;
class InterfaceCard;
class LatelyCard;

/// What is going on, at a glance: the flow map, a card an interface, and what happened lately.
class OverviewPage : public Page {
    Q_OBJECT

public:
    /// `models` outlive the page.
    explicit OverviewPage(SessionModels &models, QWidget *parent = nullptr);

    /// What happened, oldest or newest first as its rows have it: columns Time and Text. Null: nobody keeps a diary.
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
    void refreshCards();
    void pick(const QString &interface);
    void showSelection();
    void setRole(InterfaceCard *card, Role role);
    void takeRound(const MetricsSample &sample);
    [[nodiscard]] InterfaceCard *cardOf(const QString &interface);

    SessionModels &m_models;
    QStringList m_metered;
    FlowGraph m_paths;  // with all interfaces, for the cards
    FlowMap *m_map;
    QLabel *m_explanation;
    CardGrid *m_grid;
    QHash<QString, InterfaceCard *> m_cards;
};

}  // namespace manypath
