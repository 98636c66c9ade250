// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "gui/diary/pathloss.h"
#include "gui/diary/recententries.h"

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
    using Naming = PathLoss::Naming;

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
    struct Unsettled {
        QStringList interfaces;  // by which the connection carried data before
        std::int64_t sinceUs = 0;
    };
    struct Before {
        std::optional<Connection> connection;
        std::optional<Interface> interface;
        std::optional<Endpoint> endpoint;
        QList<PathUser> users;
        Steering steering;
        KernelSettings settings;
    };
    using Entries = QList<DiaryEntry>;

    void interfaceChanged(Entries &out, const World &after, int index, std::int64_t timeUs);
    void lost(Entries &out, const World &after, const QList<Address::Family> &families, std::int64_t timeUs);
    static void tell(Entries &out, PathLoss &loss, const World &world, std::int64_t timeUs);
    void connectionChanged(Entries &out, const World &after, Token token, const Change &change);
    void fellBack(Entries &out, const World &after, const Connection &connection, std::int64_t timeUs);
    void subflowFailed(const World &after, const PmEvent &event, std::int64_t timeUs);
    void rememberEnded(const World &before, const Change &change);
    void endpointChanged(Entries &out, const World &world, const Endpoint *after, std::int64_t timeUs);
    void settle(Entries &out, const World &world, std::int64_t timeUs);
    void tellFailures(Entries &out, const World &world, std::int64_t timeUs);
    [[nodiscard]] bool lostAround(const QString &interface, std::int64_t timeUs) const;
    void addAll(Entries &out, const QList<DiaryEntry> &entries);
    [[nodiscard]] DiaryEntry about(DiaryEntry::Kind kind, std::int64_t timeUs) const;
    void describe(DiaryEntry &entry, const Connection &connection) const;

    Naming m_naming;
    Before m_before;
    std::map<QString, PathLoss> m_losses;  // by interface; also those over a moment ago
    QList<PathUser> m_ended;
    std::map<Token, Unsettled> m_unsettled;
    QList<DiaryEntry> m_failures;      // that wait whether they are part of something larger
    RecentEntries m_recent;
    std::optional<DiaryEntry> m_helperLost;
};

}  // namespace manypath
