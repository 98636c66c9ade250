// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/plan.h"
#include "policies/connections/situation.h"

namespace manypath::connections {

/// What has been done for one connection, and what is under way. Compares a plan with the connection and decides what is missing.
///
/// A subflow that failed or was closed is tried again after two seconds, then after twice as long each time, up to five minutes; one
/// that lived for ten seconds starts that over, and so does a path that was away.
class Course {
public:
    /// Appends to `decisions`.
    void follow(const Plan &plan, const Situation &situation, QList<Decision> &decisions);
    /// `answer` is about this connection.
    void take(const ActionAnswered &answer, std::chrono::microseconds now);

    /// When something that waits becomes due; none: nothing waits.
    [[nodiscard]] std::optional<std::chrono::microseconds> next() const { return m_next; }

private:
    /// A subflow that was asked for, by what tells one wanted subflow from another.
    struct Attempt {
        SocketAddress local;
        SocketAddress remote;
        int copy = 0;                                         // plans may want several of the same
        std::chrono::microseconds wait{};                     // before it is tried again
        std::chrono::microseconds since{};                    // when it was asked for, seen first, or lost
        enum class State : std::uint8_t { New, Asked, Up, Lost } state = State::New;
        std::optional<bool> backup = std::nullopt;            // as it was asked for

        [[nodiscard]] bool isFor(const WantedSubflow &wanted) const { return local == wanted.local && remote == wanted.remote; }
        void lose(std::chrono::microseconds now);
    };
    /// Something that was asked for and doesn't show yet: not to be asked for again meanwhile.
    struct Asked {
        Action action;
        std::chrono::microseconds at{};
    };
    /// A priority that changed. MP_PRIO is an option on one packet, and nobody repeats that when it gets lost.
    struct Told {
        SubflowKey key;
        bool backup = false;
        QString reason;
        std::chrono::microseconds at{};
    };
    struct Announcement {
        Address address;
        std::optional<std::uint8_t> id;  // once the answer is there
        std::chrono::microseconds since{};
        bool failed = false;
    };

    void forgetOld(const Plan &plan, const Situation &situation);
    void noteUp(Attempt &attempt, const Subflow &subflow, std::chrono::microseconds now);
    void open(const Plan &plan, const Situation &situation, QList<Decision> &decisions);
    void prioritise(const Plan &plan, const Situation &situation, QList<Decision> &decisions);
    void tellAgain(const Situation &situation, QList<Decision> &decisions);
    void destroy(const Subflow &subflow, const QString &reason, bool dead, const Situation &situation, QList<Decision> &decisions);
    void close(const Plan &plan, const Situation &situation, QList<Decision> &decisions);
    void announce(const Plan &plan, const Situation &situation, QList<Decision> &decisions);
    /// False: it was asked for already, and has not shown yet.
    bool ask(const Decision &decision, std::chrono::microseconds now, QList<Decision> &decisions);
    void dueAt(std::chrono::microseconds time);
    [[nodiscard]] Attempt &attempt(const WantedSubflow &wanted, int copy, std::chrono::microseconds now);

    QList<Attempt> m_attempts;
    QList<Asked> m_asked;
    QList<Told> m_told;
    QList<Announcement> m_announcements;
    std::optional<std::chrono::microseconds> m_next;
};

}  // namespace manypath::connections
