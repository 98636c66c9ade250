// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stateline.h"

#include <QWidget>

namespace manypath {

/// A page of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The session's models have been synced. Called for the page that is shown, and for a page that comes to be shown.
    virtual void refresh(const StateLine &line) = 0;
    /// Ctrl+F. A page that has nothing to search returns false.
    virtual bool focusSearch() { return false; }

    virtual void saveLayout() const {}  ///< to QSettings
    virtual void restoreLayout() {}

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);
};

}  // namespace manypath
