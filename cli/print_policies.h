// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/policy/policy.h"

#include <QByteArray>

namespace manypath::cli {

/// A line each, "*" before the one in force; or an array of the objects that printPolicy() prints.
[[nodiscard]] QByteArray printPolicies(const World &world, const QList<PolicyInfo> &policies, Format format);

/// One policy with its parameters. `remarks` are what it leaves undone, when it is in force.
[[nodiscard]] QByteArray printPolicy(const World &world, const PolicyInfo &policy, const QList<Remark> &remarks, Format format);

/// "endpoints fullmesh=true"; empty where none is in force.
[[nodiscard]] QString policyText(const PolicyChoice &policy);

}  // namespace manypath::cli
