// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath {

/// What somebody wants to change: a connection or one of its subflows, as it is now.
struct Subject {
    const Connection *connection = nullptr;
    const Subflow *subflow = nullptr;  ///< of `connection`; none: the connection as a whole is chosen
    QString readOnly;                  ///< Session::whyReadOnly()
};

/// What can be done to one connection.
enum class Deed : std::uint8_t { OpenSubflow, CloseSubflow, ChangeBackup, AnnounceAddress, WithdrawAddress };

/// Why it can't be done just now, a sentence or two that say what would help; empty when it can. The helper and the kernel may
/// still refuse for reasons that only they know.
[[nodiscard]] QString whyNot(Deed deed, const Subject &subject, const World &world);

/// Whether the connection would have no other subflow that is up.
[[nodiscard]] bool isLastSubflow(const Connection &connection, const SubflowKey &key);

}  // namespace manypath
