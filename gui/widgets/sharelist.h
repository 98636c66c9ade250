// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QListView>

namespace manypath {

/// How the bytes of one connection are shared among its subflows: a name, a number and a bar each. Shows the rows below
/// its root index in a ConnectionTreeModel, nothing without one.
class ShareList : public QListView {
    Q_OBJECT

public:
    /// `colors` outlives the list.
    explicit ShareList(const PathColors &colors, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

}  // namespace manypath
