// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace manypath {

/// A quiet frame around one thing: the ground of the views with rounded corners.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// That of the window, for cards with fields, which have the ground of the views themselves.
    void setQuietGround() { m_ground = QPalette::Window; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QPalette::ColorRole m_ground = QPalette::Base;
};

}  // namespace manypath
