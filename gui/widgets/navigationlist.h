// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace manypath {

/// The pages, at the left of the window.
class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// `sign` names the picture beside the title: a page's name.
    void addPage(const QString &title, const QString &sign, const QKeySequence &shortcut);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace manypath
