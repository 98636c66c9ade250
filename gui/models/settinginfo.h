// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

namespace manypath {

/// What people should know of a net.mptcp sysctl.
struct SettingInfo {
    enum class Kind : std::uint8_t {
        Switch,  ///< "0" or "1"
        Choice,  ///< one of `choices`
        Number,  ///< `minimum`..`maximum`
        Text,    ///< of a newer kernel: whatever that takes
    };

    QString key;
    Kind kind = Kind::Text;
    QString title;
    QString explanation;          ///< a sentence or two
    QString unit;                 ///< "s"; empty: none
    std::optional<QString> defaultValue;  ///< the kernel's; none: not known
    qint64 minimum = 0;
    qint64 maximum = 0;
    QStringList choices;          ///< values
    QStringList choiceTexts;      ///< their words
    bool advanced = false;

    bool operator==(const SettingInfo &) const = default;
};

/// The settings this kernel has and lets people change, in the order to show them.
[[nodiscard]] QList<SettingInfo> settingInfos(const KernelSettings &settings);

/// "Path manager" for "path_manager"; the kernel's name where there is no other.
[[nodiscard]] QString settingTitle(const QString &key);
/// "on", "60 s", "userspace".
[[nodiscard]] QString settingValueText(const QString &key, const QString &value);

}  // namespace manypath
