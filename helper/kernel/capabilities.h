// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manypath {

/// Does this process hold CAP_NET_ADMIN, in effect, in its user namespace?
[[nodiscard]] bool hasNetAdmin();

}  // namespace manypath
