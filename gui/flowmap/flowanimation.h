// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowlayout.h"

namespace manypath {

/// Leads the eye from one layout to the next: what stays moves there, what is new grows, what is gone fades, and what was lost
/// stands broken for a while before that. Knows no clock: times come in, milliseconds from any start.
class FlowAnimation {
public:
    static constexpr qint64 moveMs = 400;
    static constexpr qint64 brokenMs = 3500;  ///< that a lost ribbon stands broken

    /// Shows `layout` from now on, at once where `animated` is false or little moves. `lost` are ribbons that are to break, as far as they are gone.
    void show(const FlowLayout &layout, const QList<FlowBandKey> &lost, qint64 nowMs, bool animated);

    /// What to paint at this time.
    [[nodiscard]] FlowLayout frame(qint64 nowMs) const;
    [[nodiscard]] const FlowLayout &target() const { return m_target; }
    /// When frame() changes next: `nowMs` itself while things move, negative for never.
    [[nodiscard]] qint64 nextChange(qint64 nowMs) const;

private:
    struct Ghost {
        FlowRibbon ribbon;   // where it was when m_from was shown
        qint64 fadesMs = 0;  // when it begins to
    };
    struct GhostBox {
        FlowBox box;
        qint64 fadesMs = 0;
    };

    [[nodiscard]] double progress(qint64 nowMs) const;
    /// Brings what is shown, and the ghosts, about to where it is in a map of another size.
    void resize(FlowLayout &shown, const QSizeF &size);

    FlowLayout m_from;
    FlowLayout m_target;
    QList<Ghost> m_ghosts;
    QList<GhostBox> m_ghostBoxes;
    qint64 m_startMs = 0;
    bool m_moving = false;
};

/// Whether the eye needs to be led from one to the other. A ribbon that is a little wider than a second ago can be so at once:
/// frames cost.
[[nodiscard]] bool movesMuch(const FlowLayout &from, const FlowLayout &to);

/// The layout between two, `progress` 0..1. What `from` alone has is left out.
[[nodiscard]] FlowLayout between(const FlowLayout &from, const FlowLayout &to, double progress);

}  // namespace manypath
