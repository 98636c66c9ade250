// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stateline.h"

#include <QWidget>

namespace manypath {

/// A small sign for a kind of state; each kind has a shape of its own. The words beside it say the same.
class StateSign : public QWidget {
    Q_OBJECT

public:
    explicit StateSign(QWidget *parent = nullptr);

    void setKind(StateLine::Kind kind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLine::Kind m_kind = StateLine::Kind::Waiting;
};

}  // namespace manypath
