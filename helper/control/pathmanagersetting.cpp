// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/pathmanagersetting.h"

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byName = "path_manager"_L1;  // since 6.15
constexpr auto byType = "pm_type"_L1;       // since 5.19

}  // namespace

std::optional<ChangeKernelSetting> pathManagerSetting(const KernelSettings &settings, PathManager wanted)
{
    if (wanted == PathManager::Unknown || settings.pathManager() == wanted)
        return std::nullopt;
    if (settings.values.contains(byName))
        return ChangeKernelSetting{byName, pathManagerName(wanted)};
    if (settings.values.contains(byType))
        return ChangeKernelSetting{byType, wanted == PathManager::Userspace ? u"1"_s : u"0"_s};
    return std::nullopt;
}

bool isPathManagerSetting(const QString &key)
{
    return key == byName || key == byType;
}

}  // namespace manypath
