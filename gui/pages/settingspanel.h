// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/settinginfo.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace manypath {

/// The net.mptcp settings this kernel has, each with what it means, its unit and its default. A change takes effect at once.
class SettingsPanel : public Card {
    Q_OBJECT

public:
    /// `models` outlives the panel.
    explicit SettingsPanel(SessionModels &models, QWidget *parent = nullptr);

    /// To be called after each change of the World.
    void refresh();

    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    struct Row {
        SettingInfo info;
        QWidget *editor = nullptr;
        QToolButton *reset = nullptr;  // none where the default is not known
    };

    void rebuild(const QList<SettingInfo> &infos);
    Row addRow(QGridLayout *grid, const SettingInfo &info);
    QWidget *makeEditor(const SettingInfo &info, QWidget *parent);
    void showValues();
    void showValue(const Row &row, const QString &value);
    void set(const QString &key, const QString &value);
    void tellPathManager(PathManager chosen);
    void showAdvanced(bool shown);

    SessionModels &m_models;
    QList<Row> m_rows;
    QMap<QString, QString> m_asked;  // values on their way
    QWidget *m_main = nullptr;
    QWidget *m_more = nullptr;
    QLabel *m_none;
    QToolButton *m_advanced;
    bool m_showing = false;  // the fields are being filled: nobody edits them
};

}  // namespace manypath
