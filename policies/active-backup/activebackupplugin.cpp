// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/active-backup/activebackupplugin.h"

#include "policies/active-backup/activebackup.h"

namespace manypath {

Result<void> ActiveBackupPlugin::check(const QMap<QString, QString> &parameters) const
{
    return connections::ActiveBackupOptions::from(parameters).check();
}

std::unique_ptr<connections::Strategy> ActiveBackupPlugin::strategy(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<connections::ActiveBackup>(connections::ActiveBackupOptions::from(parameters));
}

}  // namespace manypath
