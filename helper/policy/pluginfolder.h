// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyproblem.h"
#include "helper/policy/policyregistry.h"

namespace manypath {

/// The plugins of a folder, and why others in it are none.
struct LoadedPlugins {
    QList<PolicyRegistry::Plugin> plugins;  ///< by the files' names
    QList<PolicyProblem> problems;
};

/// Loads the policies of a folder: each NAME.so in it. What is loaded stays so until the process ends.
///
/// Folder and files have to belong to root or this process's user, and neither their group nor others may write them. What was
/// looked at is what is loaded: links are not followed, and files are opened once. A file's metadata is read before any of its code
/// runs, and one that was made for another policy interface or a newer Qt is not loaded.
///
/// `mayBeAbsent`: no such folder is no problem, since nobody asked for it.
[[nodiscard]] LoadedPlugins loadPlugins(const QString &folder, bool mayBeAbsent);

}  // namespace manypath
