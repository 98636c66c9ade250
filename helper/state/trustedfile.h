// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

#include <sys/stat.h>

namespace manypath {

// Files that decide what a privileged process does: nobody but root and the process's own user may be able to write them.

/// Why a file or folder with this status is not to be trusted, empty if it is. A group or others that may write count as somebody else,
/// and so do access control lists that let them (the group bits show those).
[[nodiscard]] QString whyDistrusted(const struct stat &status, uid_t self);

/// The content of a file of at most 1 MiB, none where there is no such file. Looked at and read through one descriptor, so nobody can
/// exchange it in between.
[[nodiscard]] Result<std::optional<QByteArray>> readTrustedFile(const QString &path);

/// Fine if there is no such folder: then there is nothing in it.
[[nodiscard]] Result<void> checkTrustedFolder(const QString &path);

}  // namespace manypath
