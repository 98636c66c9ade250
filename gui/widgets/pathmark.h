// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QWidget>

namespace manypath {

/// The sign of an interface beside a line of text; a quiet dot where the text is about none.
class PathMark : public QWidget {
    Q_OBJECT

public:
    /// `colors` outlive the mark.
    explicit PathMark(const PathColors &colors, QWidget *parent = nullptr);

    void setInterface(const QString &name);  ///< empty: none

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PathColors &m_colors;
    QString m_interface;
};

}  // namespace manypath
