// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "gui/diary/diaryentry.h"

#include <functional>
#include <map>

namespace manypath {

/// A subflow that went by an interface when that was lost.
struct PathUser {
    Token token = 0;
    Address::Family family = Address::Family::None;
    bool standby = false;          ///< the connection's data went elsewhere
    std::int64_t endedUs = 0;      ///< of subflows that ended just before their interface
    QString interface = {};        ///< likewise
};

/// An interface that connections lost, and what becomes of each of them: the story that its entry in the diary tells. Lives on for a
/// while after it is over, as an interface lost again in short order has not been back for good. A value.
class PathLoss {
public:
    /// What people see of who is behind a connection; empty: unknown.
    using Naming = std::function<QString(const Connection &)>;

    PathLoss() = default;
    PathLoss(const QString &interface, std::uint64_t number, std::int64_t timeUs);

    [[nodiscard]] bool lasts() const { return m_entry.lasts(); }
    /// Over, and so long ago that another one is news.
    [[nodiscard]] bool isHistory(std::int64_t timeUs) const;
    /// Whether it explains what happened to the interface's connections at that time.
    [[nodiscard]] bool isAround(std::int64_t timeUs) const;
    /// Whether `interface` serves again what was lost.
    [[nodiscard]] bool isBackBy(const Interface *interface) const;
    [[nodiscard]] std::vector<Token> tokens() const;
    /// Fates say more than what was told.
    [[nodiscard]] bool isUntold() const { return m_untold; }
    /// With many connections, what became of them is told once a second: each time all are counted.
    [[nodiscard]] bool mayTell(std::int64_t timeUs) const;

    /// Lost, or lost again, with these families of addresses and these users.
    void lose(const QList<Address::Family> &families, const QList<PathUser> &users, const World &world, const Naming &naming, std::int64_t timeUs);
    void end(std::int64_t timeUs);
    /// Looks where the connection is now. True when something else became of it.
    bool follow(Token token, const World &world, bool closedByProgram, std::int64_t timeUs);
    /// A round of metrics: where the data of moved connections goes. False when that is no longer looked at.
    bool weigh(const World &world, const MetricsTable &metrics, std::int64_t timeUs);
    /// The entry as it is now; none when that has been told already.
    [[nodiscard]] std::optional<DiaryEntry> tell(const World &world, std::int64_t timeUs);

private:
    struct Fate {
        enum class State { Waiting, Moved, Dropped, Ended, Standby };
        State state = State::Waiting;
        QStringList to;
        QString application;
        QString remote;
    };
    void count();

    DiaryEntry m_entry;
    DiaryEntry m_told;
    QList<Address::Family> m_families;
    std::map<Token, Fate> m_fates;
    QMap<QString, double> m_weights;  // bytes per second, summed over rounds
    std::int64_t m_lostUs = 0;        // the last time
    std::int64_t m_toldUs = 0;
    bool m_untold = false;
};

/// Whoever takes an interface down often takes its endpoints, and so its subflows, first, microseconds.
inline constexpr std::int64_t pathMomentUs = 3'000'000;

}  // namespace manypath
