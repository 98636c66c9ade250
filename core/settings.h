// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QMap>
#include <QStringList>

namespace manypath {

/// The net.mptcp sysctls of the network namespace, by the kernel's names without the "net.mptcp." prefix, values as
/// the kernel prints them. What a kernel lacks is absent.
struct KernelSettings {
    QMap<QString, QString> values;

    [[nodiscard]] bool available() const { return !values.isEmpty(); }  ///< false: this kernel has no MPTCP
    [[nodiscard]] bool enabled() const;          ///< net.mptcp.enabled
    [[nodiscard]] PathManager pathManager() const;  ///< for new connections: path_manager (6.15), else pm_type (5.19)
    [[nodiscard]] QStringList availableSchedulers() const;
    [[nodiscard]] QStringList availablePathManagers() const;

    bool operator==(const KernelSettings &) const = default;
};

/// Refuses what a net.mptcp sysctl must not hold, also where the kernel forgets to (it takes -1 as a time-out):
/// an unknown or read-only key, a value out of range, a path manager or scheduler `current` doesn't offer.
/// NotSupported where the kernel has no MPTCP.
[[nodiscard]] Result<void> validateSetting(const KernelSettings &current, const QString &key, const QString &value);

}  // namespace manypath
