// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QWidget>

namespace manypath {

/// A bar filled to a share, in the colour of an interface. Says nothing that isn't in words beside it.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    /// `colors` outlive the bar.
    ShareBar(const PathColors &colors, const QString &interface, QWidget *parent = nullptr);

    void setShare(double share);  ///< 0..1

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PathColors &m_colors;
    QString m_interface;
    double m_share = 0;
};

}  // namespace manypath
