// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPainterPath>
#include <QPalette>
#include <QStringList>

namespace manypath {

/// The colour and the shape by which an interface is known all over the program. The eight colours are told apart by
/// colour-blind eyes too (after Okabe and Ito), one set for light and one for dark surroundings; each has a shape of its
/// own, for those who see no colour at all.
///
/// An interface's place follows from its name, so it has the same colour tomorrow and on a screenshot of last week. Two
/// interfaces whose names fall on one place get different ones as long as there are places left.
class PathColors {
public:
    static constexpr int places = 8;

    /// Gives places to interfaces not seen before. Those that have one keep it.
    void remember(QStringList names);

    /// Also for a name never remembered: the place its name falls on.
    [[nodiscard]] int place(const QString &name) const;
    [[nodiscard]] QColor color(const QString &name, const QPalette &palette) const;
    /// The shape within `rect`, to be filled with color().
    [[nodiscard]] QPainterPath shape(const QString &name, const QRectF &rect) const;

private:
    QHash<QString, int> m_places;
};

/// Whether `palette` is one of light text on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// What fills the unused part of a bar and draws quiet lines: the ground with a little of the text's colour in it.
[[nodiscard]] QColor quietColor(const QPalette &palette);

/// For words and signs of what is not as it should be. Never the only sign.
[[nodiscard]] QColor alarmColor(const QPalette &palette);

}  // namespace manypath
