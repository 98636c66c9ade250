// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/application.h"
#include "core/metrics.h"
#include "core/world.h"
#include "gui/session/focus.h"

#include <compare>

namespace manypath {

/// What identifies a box of the flow map.
struct FlowKey {
    enum class Column : std::uint8_t { Application, Interface, Remote };
    enum class Group : std::uint8_t {
        None,
        Network,  ///< remote hosts of one network
        Rest,     ///< all that has no box of its own
    };

    Column column = Column::Application;
    Group group = Group::None;
    QString name;  ///< an application as applicationText() has it, an interface's name, an address or a network; empty for the rest

    /// Whether a Selection can say it: what nobody knows yet, and all that has no box of its own, it can't.
    [[nodiscard]] bool isPickable() const { return group != Group::Rest && !name.isEmpty(); }

    bool operator==(const FlowKey &) const = default;
    std::strong_ordering operator<=>(const FlowKey &) const = default;
};

size_t qHash(const FlowKey &key, size_t seed = 0) noexcept;

/// What is known of all that goes through a box or a ribbon. Quantised: a flicker of a few percent changes nothing.
struct FlowTotals {
    int connections = 0;
    int subflows = 0;
    int backups = 0;                     ///< of the subflows: those that are backup, to whichever side
    int fallbacks = 0;                   ///< of the connections
    double receiveRate = 0;              ///< bytes per second
    double sendRate = 0;
    std::uint32_t rttUs = 0;             ///< the mean of the subflows, those that carry more counting more; 0: not measured
    std::uint64_t retransmissions = 0;
    double share = 0;                    ///< of all bytes that all subflows carried, 0..1 in steps of 0.01

    [[nodiscard]] double rate() const { return receiveRate + sendRate; }
    void add(const FlowTotals &other);   ///< connections are counted twice where both have them
    bool operator==(const FlowTotals &) const = default;
};

/// A box: an application, an interface of this computer, a remote host, or a group of such.
struct FlowNode {
    FlowKey key;
    FlowTotals totals = {};
    int members = 1;             ///< how many applications, interfaces or hosts it stands for
    QStringList names;           ///< of a group: its members, the most used first, eight at most
    bool inFocus = true;         ///< has to do with what is selected; true while nothing is

    Application::Kind kind = Application::Kind::Unknown;  // of applications
    QString icon;

    Interface::Type type = Interface::Type::Other;        // of interfaces
    Role role = Role::Automatic;
    QString address;             ///< the first that is not link-local
    bool metered = false;
    bool usable = true;

    bool operator==(const FlowNode &) const = default;
};

/// What goes from an application through an interface to a remote host. The three are places in the columns of the graph.
struct FlowStrand {
    enum class Kind : std::uint8_t { Carrying, Standby, Fallback };

    int application = 0;
    int interface = 0;
    int remote = 0;
    Kind kind = Kind::Carrying;
    FlowTotals totals = {};
    double focus = 1;            ///< the part of it that has to do with what is selected, 0..1
    std::vector<Token> tokens = {};  ///< of its connections, ascending

    [[nodiscard]] int at(FlowKey::Column column) const;
    bool operator==(const FlowStrand &) const = default;
};

/// Who goes where: the applications, interfaces and remote hosts of a World and what flows between them. A value with no words
/// and no geometry in it.
struct FlowGraph {
    QList<FlowNode> applications;
    QList<FlowNode> interfaces;
    QList<FlowNode> remotes;
    std::vector<FlowStrand> strands;
    bool selected = false;  ///< something is

    [[nodiscard]] const QList<FlowNode> &column(FlowKey::Column column) const;
    [[nodiscard]] QList<FlowNode> &column(FlowKey::Column column);
    [[nodiscard]] const FlowNode *node(const FlowKey &key) const;  ///< null where there is none
    [[nodiscard]] bool isEmpty() const { return applications.isEmpty() && interfaces.isEmpty() && remotes.isEmpty(); }
    bool operator==(const FlowGraph &) const = default;
};

/// How many boxes a column may have, at least two.
struct FlowLimits {
    int applications = 8;
    int interfaces = 6;
    int remotes = 8;

    bool operator==(const FlowLimits &) const = default;
};

/// What a graph is made from. Refers to what outlives it.
struct FlowSource {
    const World &world;
    const MetricsTable &metrics;
    const ApplicationTable &applications;
    QStringList metered = {};    ///< names of interfaces
    Selection selection = {};
};

/// The graph of now. `before` is the one shown so far: boxes keep their places and stay shown, and rates keep their values, unless
/// something really outgrows them. Connections that are closing are left out.
[[nodiscard]] FlowGraph flowGraph(const FlowSource &source, const FlowLimits &limits, const FlowGraph &before);

/// The strands of `before` that lost all subflows of a connection that goes on by another interface.
[[nodiscard]] QList<int> lostStrands(const FlowGraph &before, const FlowGraph &now);

}  // namespace manypath
