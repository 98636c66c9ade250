// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/policy/policy.h"

#include <QByteArray>

namespace manypath::cli {

/// The interfaces, the role of each, the rule it comes from and what the policy leaves undone there; then the rules that
/// no interface has its role from. JSON is an object of both.
[[nodiscard]] QByteArray printRoles(const World &world, const QList<Remark> &remarks, Format format);

}  // namespace manypath::cli
