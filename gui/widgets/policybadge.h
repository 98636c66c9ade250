// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace manypath {

/// The policy in force, quietly below the navigation: pressed, it leads to where policies are chosen.
class PolicyBadge : public QAbstractButton {
    Q_OBJECT

public:
    explicit PolicyBadge(QWidget *parent = nullptr);

    /// `name`: of the policy, or of the program that decides from outside; empty: none.
    void setPolicy(const QString &name, bool outside);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString title() const;

    bool m_outside = false;
};

}  // namespace manypath
