// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/widgets/card.h"

class QPushButton;
class QSpinBox;

namespace manypath {

/// The limits of the kernel's path manager. Follows the kernel until the user edits; what is edited stays until applied
/// or reverted.
class LimitsPanel : public Card {
    Q_OBJECT

public:
    /// `client` outlives the panel.
    explicit LimitsPanel(HelperClient &client, QWidget *parent = nullptr);

    /// To be called after each change of the World.
    void refresh();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    [[nodiscard]] Limits entered() const;
    void revert();
    void apply();
    void updateButtons();

    HelperClient &m_client;
    Limits m_shown;  // as the kernel had them when they were put into the fields
    QSpinBox *m_subflows;
    QSpinBox *m_accepted;
    QPushButton *m_apply;
    QPushButton *m_revert;
};

}  // namespace manypath
