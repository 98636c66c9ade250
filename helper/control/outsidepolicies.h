// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/world.h"

namespace manypath {

/// The programs that decide from outside in the place of the policy in force, and about what each may. A value.
class OutsidePolicies {
public:
    /// `client` (its bus name) decides from here on; what it took over before no longer counts. Refused where one of the
    /// connections is not there, or is somebody else's already.
    [[nodiscard]] Result<void> takeOver(const QString &client, const OutsidePolicy &policy, const World &world);
    /// Whether it has taken over anything.
    [[nodiscard]] bool has(const QString &client) const;
    /// Whether it had taken over anything.
    bool giveBack(const QString &client);
    /// All of them have gone. Whether there was any.
    bool clear();
    /// A connection has ended: whether it was anybody's. Who has no other decides no more.
    bool connectionEnded(Token token);

    /// Who `client` is, if it may have these carried out. All or none.
    [[nodiscard]] Result<OutsidePolicy> authorise(const QString &client, const QList<Decision> &decisions) const;

    [[nodiscard]] QList<OutsidePolicy> list() const;

private:
    struct Entry {
        QString client;
        OutsidePolicy policy;
    };
    [[nodiscard]] Result<void> checkFree(const QString &client, const OutsidePolicy &policy) const;

    QList<Entry> m_entries;
};

}  // namespace manypath
