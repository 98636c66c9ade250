// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <optional>

namespace manypath {

/// A value of the kernel's that Manypath set over one that was there: a limit, a sysctl. The kernel doesn't say who set a value, so it
/// counts as ours as long as it is what we set. asked() is said, and written, before the kernel is asked, done() or refused() with the
/// same value after: a crash in between leaves either value recognised. More may be asked before the answer is there.
template <typename T>
struct Claim {
    std::optional<T> before;  ///< as others left it
    std::optional<T> set;     ///< what the kernel has taken from us
    QList<T> asking;          ///< what it may have taken: no answer yet

    [[nodiscard]] bool holds(const T &current) const { return before && (current == set || asking.contains(current)); }
    /// The value that would be there without Manypath.
    [[nodiscard]] T ofOthers(const T &current) const { return holds(current) ? *before : current; }
    [[nodiscard]] bool empty() const { return !set && asking.isEmpty(); }

    void asked(const T &current, const T &wanted)
    {
        if (!holds(current)) {
            before = current;
            set.reset();
        }
        asking.append(wanted);
    }
    void done(const T &wanted)
    {
        asking.removeOne(wanted);
        set = wanted;
    }
    void refused(const T &wanted)
    {
        asking.removeOne(wanted);
        if (empty())
            before.reset();
    }

    /// What remains to be known once the kernel has answered all that it was asked.
    [[nodiscard]] Claim settled(const T &current) const
    {
        return holds(current) ? Claim{before, current, {}} : Claim{};
    }

    /// Not QList's own ==, which has memcmp(3) compare null pointers when both lists are empty (Qt 6.4).
    bool operator==(const Claim &other) const
    {
        return before == other.before && set == other.set
            && std::equal(asking.begin(), asking.end(), other.asking.begin(), other.asking.end());
    }
};

}  // namespace manypath
