// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace manypath {

/// What a written file has to outlast.
enum class Durability {
    Process,    ///< this process: no waiting for the disk
    PowerLoss,  ///< everything: waits for the disk
};

/// The object in a file of at most 16 MiB, none where there is no such file. InvalidArgument where the file holds no JSON object, other
/// kinds where it can't be read.
[[nodiscard]] Result<std::optional<QJsonObject>> readJsonFile(const QString &path);

/// All of it or nothing: the file holds the object, or what it held before. Made readable and writable for this user alone.
[[nodiscard]] Result<void> writeJsonFile(const QString &path, const QJsonObject &object, Durability durability);

/// Renames a damaged file to PATH.damaged-1, or up to PATH.damaged-5 as they are taken; the fifth is overwritten. Answers the new path.
[[nodiscard]] Result<QString> setAside(const QString &path);

/// Fine if it is not there.
[[nodiscard]] Result<void> removeFile(const QString &path);

}  // namespace manypath
