// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <concepts>
#include <exception>

namespace manypath {

/// "decide() threw an exception: map::at". `function` is what threw, in words.
[[nodiscard]] inline Error thrownBy(const char *function, const char *what)
{
    return invalidArgument(QStringLiteral("%1 threw an exception: %2").arg(QString::fromUtf8(function), QString::fromUtf8(what)));
}

/// Calls code of a plugin. Nothing in this program throws, plugins may: what they throw comes back as an Error that names `function`.
template <std::invocable Call>
[[nodiscard]] auto guarded(const char *function, const Call &call) -> Result<std::invoke_result_t<Call>>
{
    try {
        return call();
    } catch (const std::exception &exception) {
        return thrownBy(function, exception.what());
    } catch (...) {
        return thrownBy(function, "one that says nothing of itself");
    }
}

}  // namespace manypath
