// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stateline.h"

#include <QHash>
#include <QSet>

namespace manypath {

/// What the panel's icon says; each is a shape of its own.
enum class TrayState : std::uint8_t {
    Idle,      ///< no connections
    Active,    ///< a connection uses more than one path
    Single,    ///< there are connections, each on one path
    Degraded,  ///< an interface that carried connections is lost
    Problem,   ///< no helper, or Multipath TCP is off
    Paused,    ///< Manypath's policies are paused
};

/// Interfaces that connections used and that are no longer usable, as long as those connections live. Nobody is reminded for ever of
/// a cable they have pulled.
class LostPaths {
public:
    void sync(const World &world);
    [[nodiscard]] QStringList names() const;  ///< sorted

private:
    QHash<QString, QSet<Token>> m_users;  // by interface: the live connections that used it since it came up
    QHash<QString, QSet<Token>> m_lost;   // the same, when it was lost
};

/// All that the icon, its tool tip and its menu's first line say.
struct TrayReport {
    TrayState state = TrayState::Problem;
    StateLine line;
    MetricsTable::Rates rates;  ///< of all connections together
    QStringList lost;           ///< names of interfaces
    QString policy;             ///< in force
    bool paused = false;
    bool recording = false;     ///< all this is of a recording

    bool operator==(const TrayReport &other) const;
};

/// `paused`: Manypath's policies are.
[[nodiscard]] TrayReport trayReport(HelperClient::State state, const World &world, const MetricsTable &metrics, const QStringList &lost, bool paused);
/// A few short lines.
[[nodiscard]] QString trayToolTip(const TrayReport &report);
/// "↓ 44.8 Mb/s  ↑ 3.1 Mb/s"
[[nodiscard]] QString ratesText(const MetricsTable::Rates &rates);

}  // namespace manypath
