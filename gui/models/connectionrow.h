// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/application.h"
#include "core/world.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace manypath {

/// What is measured of a subflow, or of a connection as a whole.
struct Traffic {
    bool measured = false;
    double receiveRate = 0;       ///< bytes per second
    double sendRate = 0;
    std::uint32_t rttUs = 0;      ///< of a connection: the shortest of its subflows, those that stand by left out where others carry. 0: unknown
    std::uint64_t received = 0;   ///< bytes
    std::uint64_t sent = 0;       ///< those the peer has: bytes on the way, or sent twice, are none yet
    std::uint64_t retransmissions = 0;  ///< segments sent again
    std::uint32_t cwnd = 0;       ///< congestion window, segments; subflows only, 0: unknown
    std::optional<double> share;  ///< of the connection's bytes, 0..1; subflows only

    bool operator==(const Traffic &) const = default;
};

struct SubflowRow {
    Subflow subflow;
    QString interface;
    Traffic traffic;
};

struct ConnectionRow {
    Connection connection;
    Application application;
    QStringList interfaces;            ///< in order of its subflows, each once
    Traffic traffic;
    QString searchText;                ///< lower case
    std::vector<SubflowRow> subflows;  ///< sorted by SubflowKey
    int row = 0;                       ///< its place in the model
};

/// The connections of one application taken together.
struct ApplicationRow {
    QString name;                  ///< as applicationText() has it
    Application application;       ///< of the first of them
    int connections = 0;
    QStringList interfaces;        ///< in order of the connections, each once
    Traffic traffic;
};
void addTo(ApplicationRow &total, const ConnectionRow &row);

/// The subflows of a connection sorted by key, as the rows are.
[[nodiscard]] QList<Subflow> sortedSubflows(const Connection &connection);
[[nodiscard]] QList<SubflowKey> subflowKeys(const QList<Subflow> &subflows);
[[nodiscard]] QList<SubflowKey> subflowKeys(const std::vector<SubflowRow> &rows);

/// The traffic of `connection.subflows`, in their order, and of the connection itself.
struct ConnectionTraffic {
    Traffic total;
    QList<Traffic> subflows;
};
[[nodiscard]] ConnectionTraffic measure(const Connection &connection, const MetricsTable &metrics);

[[nodiscard]] QStringList interfacesOf(const Connection &connection, const World &world);
[[nodiscard]] QString searchTextOf(const Connection &connection, const Application &application, const QStringList &interfaces);
[[nodiscard]] std::unique_ptr<ConnectionRow> makeConnectionRow(const Connection &connection, const World &world, const MetricsTable &metrics,
                                                               const ApplicationTable &applications);

}  // namespace manypath
