// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/folders.h"

namespace manypath {

namespace {

QString folder(const char *variable, const char *compiledIn)
{
    // systemd separates several with colons; the first is the unit's main one.
    const QString given = qEnvironmentVariable(variable).section(u':', 0, 0);
    return given.isEmpty() ? QString::fromUtf8(compiledIn) : given;
}

}  // namespace

QString stateFolder()
{
    return folder("STATE_DIRECTORY", MANYPATH_STATE_FOLDER);
}

QString configurationFolder()
{
    return folder("CONFIGURATION_DIRECTORY", MANYPATH_CONFIGURATION_FOLDER);
}

QString defaultPluginFolder()
{
    return QStringLiteral(MANYPATH_PLUGIN_FOLDER);
}

}  // namespace manypath
