// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "core/policy/policy.h"
#include "core/policy/policyproblem.h"

#include <QByteArray>

namespace manypath::cli {

/// A line each, "*" before the one in force, and those that can't be used after them; or an array of the objects that printPolicy()
/// prints, those of plugins that can't be used with "file" and "problem".
[[nodiscard]] QByteArray printPolicies(const World &world, const QList<PolicyInfo> &policies, const QList<PolicyProblem> &problems,
                                       Format format);

/// One policy with its parameters. `remarks` are what it leaves undone, when it is in force.
[[nodiscard]] QByteArray printPolicy(const World &world, const PolicyInfo &policy, const QList<Remark> &remarks, Format format);

/// "endpoints fullmesh=true"; empty where none is in force.
[[nodiscard]] QString policyText(const PolicyChoice &policy);

/// Who decides from outside, and about what: "lowest-rtt decides about all connections, endpoints and limits: SENTENCE".
[[nodiscard]] QString outsideText(const OutsidePolicy &outside);
/// The key "outside" of an object.
void writeOutside(JsonWriter &json, const Steering &steering);

}  // namespace manypath::cli
