// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace manypath {

/// Leaves the mouse wheel to scrolling: the field it watches takes it only while it has the focus.
class CalmWheel : public QObject {
    Q_OBJECT

public:
    /// A child of `field`.
    explicit CalmWheel(QWidget *field)
        : QObject(field)
    {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(parent())->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

}  // namespace manypath
