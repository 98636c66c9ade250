// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QObject>

#include <optional>

namespace manypath {

/// What somebody picked out of the picture; what is not set doesn't matter. The text is as the window shows it.
struct Selection {
    QString application;   ///< as applicationText() has it; empty: any
    QString interface;     ///< by name; empty: any
    QString remote;        ///< an address, without port, or a network as networkOf() has it; empty: any
    std::optional<Token> connection;

    [[nodiscard]] bool isEmpty() const { return *this == Selection{}; }
    bool operator==(const Selection &) const = default;
};

/// The one selection that all parts of the window go by: picked in the flow map, it filters the tree, the cards and the diary.
class Focus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection)
    {
        if (m_selection == selection)
            return;
        m_selection = selection;
        Q_EMIT changed(m_selection);
    }
    void clear() { select({}); }

Q_SIGNALS:
    void changed(const manypath::Selection &selection);

private:
    Selection m_selection;
};

}  // namespace manypath
