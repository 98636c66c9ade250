// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace manypath {

/// The limits of the kernel's path manager, and Manypath's own for connections of the userspace one. Follows them until the user
/// edits; what is edited stays until applied or reverted.
class LimitsPanel : public Card {
    Q_OBJECT

public:
    /// `models` outlives the panel.
    explicit LimitsPanel(SessionModels &models, QWidget *parent = nullptr);

    /// To be called after each change of the World.
    void refresh();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    struct Field {
        QSpinBox *box = nullptr;
        QLabel *words = nullptr;
        QToolButton *automatic = nullptr;  // gives the limit back to the policy; none where no policy decides it
        std::uint32_t shown = 0;           // as it was when it was put into the box
    };
    enum Place { Subflows, Accepted, PerConnection };

    Field addField(QGridLayout *grid, int row, const char *name, const QString &label, const QString &explanation);
    [[nodiscard]] std::array<std::uint32_t, 3> current() const;
    [[nodiscard]] static std::uint32_t entered(const Field &field);
    [[nodiscard]] static bool edited(const Field &field) { return entered(field) != field.shown; }
    void follow(Place place);
    void revert();
    void apply();
    void giveBack(Place place);
    void updateButtons();

    SessionModels &m_models;
    std::array<Field, 3> m_fields;
    QPushButton *m_apply;
    QPushButton *m_revert;
};

}  // namespace manypath
