// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "core/world.h"

#include <QList>

namespace manypath {

/// Subflows that the kernel was told to open, from then on until the World shows them or they turn out to be refused. "Done" from
/// the kernel only means that the SYN is on its way, and the port it chose is seen later, so each is recognised by what is known
/// of it. Pure.
class Openings {
public:
    using Number = std::uint64_t;

    /// What has become of one.
    struct Outcome {
        Number number = 0;
        CreateSubflow action;
        std::optional<SubflowKey> key;  ///< it is there, pending or established; none: it is not
        int errnum = 0;                 ///< why not, as far as the kernel said
    };

    /// Looks after whose end a subflow that is still not there never will be. A look may have begun before the SYN, and may have
    /// passed over the connection once because of an event.
    static constexpr int looksToWait = 3;

    /// The number of the next one.
    [[nodiscard]] Number reserve() { return m_next++; }
    /// `action` is complete; to be called before the World can have learnt of the subflow.
    void add(Number number, const World &world, const CreateSubflow &action);
    /// The kernel has agreed.
    void accepted(Number number);
    /// The kernel has not.
    void refused(Number number);

    [[nodiscard]] QList<Outcome> take(const Event &event);
    /// A look at the sockets has ended, and the World has its events.
    [[nodiscard]] QList<Outcome> looked();

    [[nodiscard]] bool isEmpty() const { return m_openings.isEmpty(); }
    /// How many of a connection it doesn't show yet.
    [[nodiscard]] int unseen(const Connection &connection) const;

private:
    struct Opening {
        Number number = 0;
        CreateSubflow action;
        QList<SubflowKey> before; ///< what was there already
        bool accepted = false;
        int looks = 0;
    };

    [[nodiscard]] static bool matches(const Opening &opening, const Subflow &subflow);
    [[nodiscard]] QList<Outcome> opened(Token token, const Subflow &subflow);
    [[nodiscard]] QList<Outcome> closed(const PmEvent &event);
    [[nodiscard]] QList<Outcome> gone(Token token);

    Number m_next = 1;
    QList<Opening> m_openings;
};

}  // namespace manypath
