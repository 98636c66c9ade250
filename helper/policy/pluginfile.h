// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/descriptor.h"

#include <QJsonObject>
#include <QObject>

namespace manypath {

/// What became of loading a plugin.
struct LoadedPlugin {
    QJsonObject metaData;         ///< as QPluginLoader has it; as far as it could be read
    QObject *instance = nullptr;  ///< Qt's; null: there is a problem
    QString problem;              ///< why it is not used, one sentence, no trailing full stop

    [[nodiscard]] QString name() const;  ///< of the policy, if the metadata says it
};

/// Loads a policy plugin that is open already, and lets it make its instance. `path` leads to the same file, to read its metadata by
/// before anything of it runs. The descriptor has to stay open as long as the process lives.
[[nodiscard]] LoadedPlugin loadPlugin(const Descriptor &file, const QString &path);

}  // namespace manypath
