// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace manypath {

/// Who may call a method of the helper's D-Bus interfaces.
struct MethodAccess {
    const char *interface;
    const char *method;
    const char *action;  ///< the polkit action a caller needs; null: it only reads, so anyone may
};

/// Every method there is. What is not here may not be called.
[[nodiscard]] std::span<const MethodAccess> methodTable();

/// The line of a method, null where there is none. A call that names no interface has none.
[[nodiscard]] const MethodAccess *accessTo(const QString &interface, const QString &method);

}  // namespace manypath
