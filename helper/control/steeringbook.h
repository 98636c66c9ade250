// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/configuration.h"
#include "helper/state/runtimestate.h"

namespace manypath {

/// What the command line, people at run time and the administrator's file say, and what follows from it.
struct SteeringBook {
    ConfigurationLayer commandLine;
    ConfigurationLayer file;
    RuntimeState state;
    QString statePath;     ///< named where the state has something that isn't allowed
    Available available;

    [[nodiscard]] Configuration effective() const
    {
        return manypath::effective(commandLine, layerOf(state, statePath, available).layer, file);
    }
};

}  // namespace manypath
