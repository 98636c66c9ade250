// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manypath::cli {

/// What manypathctl ends with.
enum class ExitStatus : int {
    Done = 0,
    Refused = 1,        ///< by the kernel or the helper; its message is on stderr
    Usage = 2,
    NoHelper = 3,       ///< there is none, or it doesn't answer
    NotAuthorized = 4,  ///< or whoever was asked for a password dismissed the question
};

}  // namespace manypath::cli
