// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace manypath {

/// What the models offer beside Qt's own roles.
enum ModelRole {
    SortRole = Qt::UserRole + 1,  ///< the raw value behind the text: numbers as numbers, addresses as bytes in order
    PathsRole,      ///< QStringList: the interfaces a cell is about, for their colours
    ShareRole,      ///< double 0..1, or invalid
    MutedRole,      ///< bool: of little weight (closing, pending, down)
    TokenRole,      ///< uint: the connection a row belongs to
    MultipathRole,  ///< bool: the connection has two subflows or more
    SearchRole,     ///< QString: what a search looks through, in lower case
    IconRole,       ///< QString: what QIcon::fromTheme() or a file has for an application; empty: none of its own
    ApplicationKindRole,  ///< int: Application::Kind, where a cell shows an application; invalid elsewhere
    IdRole,         ///< int: interface index or endpoint id
    HeadingRole,    ///< bool: what stands over other rows
    RemotesRole,    ///< QStringList: the addresses of a connection's peer, without ports
};

}  // namespace manypath
