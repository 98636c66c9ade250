// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/application.h"

#include <QHash>
#include <QIcon>

class QPainter;

namespace manypath {

/// The icons of applications: from the icon theme or a file, else a sign of our own for the kind of thing it is.
class ApplicationIcons {
public:
    /// `name` as Application::icon; `color` is that of our own signs. Paints nothing for Unknown.
    void paint(QPainter &painter, const QRect &rect, Application::Kind kind, const QString &name, const QColor &color);

private:
    [[nodiscard]] const QIcon &icon(const QString &name);

    QHash<QString, QIcon> m_icons;  // a null one: the theme has none, or none that can be read here
    QString m_theme;                // from which they are
};

}  // namespace manypath
