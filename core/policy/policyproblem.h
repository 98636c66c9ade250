// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

/// A policy that can't be had, or that was switched off while it was in force.
struct PolicyProblem {
    QString name;  ///< the policy's; empty where its plugin didn't get to say it
    QString file;  ///< the plugin's, or the folder's where that is at fault; empty: the policy is built in
    QString text;  ///< why, one sentence, no trailing full stop

    bool operator==(const PolicyProblem &) const = default;
};

}  // namespace manypath
