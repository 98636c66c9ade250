// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/endpoints/plan.h"

#include <map>

namespace manypath::endpoints {

/// Subflows that the network closed: the kernel opens them again only for an endpoint that is new to it, so the endpoint is
/// removed and added with the same id.
///
/// An endpoint is renewed when connections could have a subflow from it and have none. As peers may refuse for good, the
/// first renewal comes two seconds after the lack shows, the next after four, and so on up to five minutes; a subflow that
/// has lived for ten seconds starts that over. Never while any connection has a subflow from the endpoint: a renewal would
/// cut it.
class Renewal {
public:
    struct Outcome {
        QList<Decision> decisions;
        QList<Remark> remarks;
    };
    /// `settled`: our endpoints that are as they should be.
    [[nodiscard]] Outcome check(const World &world, const QList<Endpoint> &settled, std::chrono::microseconds now);

    /// When an endpoint that lacks subflows becomes due, or a remark on it.
    [[nodiscard]] std::optional<std::chrono::microseconds> next() const;

private:
    struct History {
        std::chrono::microseconds wait;                        ///< before the next renewal
        std::chrono::microseconds seen;                        ///< when it was last one of the settled
        std::optional<std::chrono::microseconds> livingSince;
        std::optional<std::chrono::microseconds> lackingSince; ///< or last renewed then; nobody has a subflow from it
        std::optional<std::chrono::microseconds> blockedSince; ///< some lack one, others have one
        bool remarked = false;                                 ///< on that

        void living(bool someLack, std::chrono::microseconds now);
        void idle(std::chrono::microseconds now);
        /// Nobody has a subflow and some lack one; whether it is time to renew.
        [[nodiscard]] bool lacking(std::chrono::microseconds now);
        [[nodiscard]] bool blocked(std::chrono::microseconds now);
        [[nodiscard]] std::optional<std::chrono::microseconds> next() const;
    };
    History &history(const Address &address, std::chrono::microseconds now);
    void forgetOld(std::chrono::microseconds now);

    std::map<Address, History> m_histories;
};

}  // namespace manypath::endpoints
