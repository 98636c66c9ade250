// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "gui/diary/diaryentry.h"

#include <functional>
#include <map>

namespace manypath {

/// Makes entries of a diary from what happens. Pure: knows no clock, no file and no words, so that a recording yields the
/// diary that was written then. A value: a copy goes on by itself.
///
/// All functions return entries that are new, or changed: those have a number that came before. The order of a change is
/// pass(), willApply(), World::apply(), didApply().
class DiaryWriter {
public:
    /// What people see of who is behind a connection; empty: unknown.
    using Naming = std::function<QString(const Connection &)>;

    /// Numbers start with `next`.
    explicit DiaryWriter(Naming naming, std::uint64_t next = 1);

    /// Another World: that anything is different is no news, but that an interface is back is.
    [[nodiscard]] QList<DiaryEntry> reset(const World &world, std::int64_t timeUs);
    /// `before` is about to take `change` in.
    void willApply(const World &before, const Change &change);
    /// `after` has taken it in.
    [[nodiscard]] QList<DiaryEntry> didApply(const World &after, const Change &change);
    /// A round of metrics: where the data of moved connections goes.
    [[nodiscard]] QList<DiaryEntry> sampled(const World &world, const MetricsTable &metrics, std::int64_t timeUs);
    /// Time has passed: some things are only news when they still hold a moment later.
    [[nodiscard]] QList<DiaryEntry> pass(const World &world, std::int64_t timeUs);
    /// Whether pass() may have something to tell within the next seconds though nothing else happens.
    [[nodiscard]] bool isWaiting() const;

    [[nodiscard]] QList<DiaryEntry> helperGone(std::int64_t timeUs);
    [[nodiscard]] QList<DiaryEntry> helperBack(std::int64_t timeUs);

private:
    struct User {
        Token token = 0;
        Address::Family family = Address::Family::None;
        bool standby = false;
        std::int64_t endedUs = 0;  // of subflows that ended just before their interface
        QString interface = {};
    };
    struct Fate {
        enum class State { Waiting, Moved, Dropped, Ended, Standby };
        State state = State::Waiting;
        QStringList to;
        QString application;
        QString remote;
    };
    struct Loss {
        DiaryEntry entry;
        DiaryEntry told;
        QList<Address::Family> families;
        std::map<Token, Fate> fates;
        QMap<QString, double> weights;  // bytes per second, summed over rounds
        std::int64_t lostUs = 0;        // the last time
        std::int64_t toldUs = 0;
        bool untold = false;            // fates say more than what was told
    };
    struct Unsettled {
        QStringList interfaces;  // by which the connection carried data before
        std::int64_t sinceUs = 0;
    };
    struct Before {
        std::optional<Connection> connection;
        std::optional<Interface> interface;
        std::optional<Endpoint> endpoint;
        QList<User> users;
        Steering steering;
        KernelSettings settings;
    };
    using Entries = QList<DiaryEntry>;

    void interfaceChanged(Entries &out, const World &after, int index, std::int64_t timeUs);
    void lost(Entries &out, const World &after, const QList<Address::Family> &families, std::int64_t timeUs);
    void back(Entries &out, Loss &loss, const World &world, std::int64_t timeUs);
    /// True when something else became of that connection.
    bool follow(Loss &loss, Token token, const World &world, bool closedByProgram, std::int64_t timeUs);
    void count(Loss &loss) const;
    void tell(Entries &out, Loss &loss, const World &world, std::int64_t timeUs) const;
    void connectionChanged(Entries &out, const World &after, Token token, const Change &change);
    void fellBack(Entries &out, const World &after, const Connection &connection, std::int64_t timeUs);
    void subflowFailed(const World &after, const PmEvent &event, std::int64_t timeUs);
    void rememberEnded(const World &before, const Change &change);
    void steeringChanged(Entries &out, const Steering &after, std::int64_t timeUs);
    void settingsChanged(Entries &out, const KernelSettings &after, std::int64_t timeUs);
    void endpointChanged(Entries &out, const World &world, const Endpoint *after, std::int64_t timeUs);
    void settle(Entries &out, const World &world, std::int64_t timeUs);
    void tellFailures(Entries &out, const World &world, std::int64_t timeUs);
    [[nodiscard]] const Loss *lossAround(const QString &interface, std::int64_t timeUs) const;
    /// Adds `entry`, or counts it to one that says the same and is not older than `withinUs`.
    void fold(Entries &out, DiaryEntry entry, std::int64_t withinUs);
    [[nodiscard]] DiaryEntry about(DiaryEntry::Kind kind, std::int64_t timeUs) const;
    void describe(DiaryEntry &entry, const Connection &connection) const;
    void add(Entries &out, DiaryEntry entry);

    Naming m_naming;
    std::uint64_t m_next = 1;
    Before m_before;
    std::map<QString, Loss> m_losses;  // by interface; also those over a moment ago
    QList<User> m_ended;
    std::map<Token, Unsettled> m_unsettled;
    QList<DiaryEntry> m_failures;      // that wait whether they are part of something larger
    QList<DiaryEntry> m_recent;        // told lately, for folding
    std::optional<DiaryEntry> m_helperLost;
};

}  // namespace manypath
