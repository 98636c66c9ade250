// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowgraph.h"

#include "gui/flowmap/flowarrange.h"
#include "gui/format.h"
#include "gui/session/network.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <map>
#include <tuple>

namespace manypath {

namespace {

using Column = FlowKey::Column;
using Group = FlowKey::Group;

// A subflow, with places in the lists of raw applications, interfaces and remote hosts.
struct Piece {
    std::array<int, 3> places{};
    FlowStrand::Kind kind = FlowStrand::Kind::Carrying;
    Token token = 0;
    FlowTotals totals;  // of this subflow alone; share holds bytes
    bool inFocus = true;
};

struct RawInterface {
    int index = 0;
    QString name;
};

double steady(double now, double before)
{
    constexpr double flicker = 0.03;
    if (now < 1)
        return 0;
    if (before > 0 && std::abs(now - before) <= flicker * before)
        return before;
    const double step = std::pow(10, std::floor(std::log10(now)) - 2);
    return std::round(now / step) * step;
}

std::uint32_t steady(std::uint32_t now, std::uint32_t before)
{
    constexpr double flicker = 0.15;
    const double distance = std::abs(static_cast<double>(now) - static_cast<double>(before));
    return now > 0 && before > 0 && distance <= flicker * before ? before : now;
}

void keepSteady(FlowTotals &now, const FlowTotals &before)
{
    now.receiveRate = steady(now.receiveRate, before.receiveRate);
    now.sendRate = steady(now.sendRate, before.sendRate);
    now.rttUs = steady(now.rttUs, before.rttUs);
}

class Collector {
public:
    explicit Collector(const FlowSource &source)
        : m_source(source)
    {
        for (const auto &[index, interface] : source.world.interfaces()) {
            if (leadsSomewhere(interface))
                interfacePlace(index);
        }
        for (const auto &[token, connection] : source.world.connections()) {
            if (connection.state != Connection::State::Closing)
                take(connection);
        }
    }

    [[nodiscard]] QList<FlowCandidate> applications() const
    {
        QList<FlowCandidate> candidates;
        for (int place = 0; place < m_applications.size(); ++place)
            candidates.append({{Column::Application, Group::None, applicationText(m_applications.at(place))}, m_weights[0][place], {place}});
        return candidates;
    }

    [[nodiscard]] QList<FlowCandidate> interfaces() const
    {
        QList<FlowCandidate> candidates;
        for (int place = 0; place < m_interfaces.size(); ++place)
            candidates.append({{Column::Interface, Group::None, m_interfaces.at(place).name}, m_weights[1][place], {place}});
        // In the kernel's order, whether they are used or not; what nobody knows yet comes last.
        std::stable_sort(candidates.begin(), candidates.end(), [this](const FlowCandidate &a, const FlowCandidate &b) {
            const auto order = [this](const FlowCandidate &candidate) {
                const RawInterface &interface = m_interfaces.at(candidate.members.constFirst());
                return interface.name.isEmpty() ? INT_MAX : interface.index;
            };
            return order(a) < order(b);
        });
        return candidates;
    }

    [[nodiscard]] QList<FlowCandidate> remotes(bool byNetwork) const
    {
        QList<Address> networks;
        QHash<Address, int> sizes;
        for (const Address &address : m_remotes) {
            networks.append(byNetwork ? networkAddress(address) : address);
            ++sizes[networks.constLast()];
        }
        QList<FlowCandidate> candidates;
        QHash<Address, qsizetype> known;
        for (int place = 0; place < m_remotes.size(); ++place) {
            const Address &network = networks.at(place);
            if (!byNetwork || sizes.value(network) == 1) {
                candidates.append({{Column::Remote, Group::None, m_remotes.at(place).toString()}, m_weights[2][place], {place}});
            } else if (const auto found = known.constFind(network); found != known.constEnd()) {
                candidates[*found].weight += m_weights[2][place];
                candidates[*found].members.append(place);
            } else {
                known.insert(network, candidates.size());
                candidates.append({{Column::Remote, Group::Network, networkOf(network)}, m_weights[2][place], {place}});
            }
        }
        return candidates;
    }

    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] double bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype remoteCount() const { return m_remotes.size(); }
    [[nodiscard]] const Application &application(int place) const { return m_applications.at(place); }
    [[nodiscard]] const Interface *interface(int place) const { return m_source.world.interface(m_interfaces.at(place).index); }

    /// The names of the members of a group, the most used first.
    [[nodiscard]] QStringList names(Column column, QList<int> places) const
    {
        const auto &weights = m_weights[static_cast<std::size_t>(column)];
        std::stable_sort(places.begin(), places.end(), [&weights](int a, int b) { return weights[a] > weights[b]; });
        QStringList names;
        for (const int place : places.first(std::min<qsizetype>(places.size(), 8))) {
            names.append(column == Column::Application ? applicationText(m_applications.at(place))
                         : column == Column::Interface ? m_interfaces.at(place).name
                                                       : m_remotes.at(place).toString());
        }
        return names;
    }

private:
    // Whether to show an interface that no subflow uses.
    [[nodiscard]] bool leadsSomewhere(const Interface &interface) const
    {
        if (interface.type == Interface::Type::Loopback)
            return false;
        return (interface.usable() && !interface.defaultRoutes.isEmpty()) || m_source.world.steering().ruleFor(interface.name);
    }

    // While the kernel hasn't been asked where a new subflow's packets leave, who has its address is as good as sure.
    [[nodiscard]] int interfaceOf(const Subflow &subflow) const
    {
        if (subflow.interfaceIndex > 0)
            return subflow.interfaceIndex;
        for (const auto &[index, interface] : m_source.world.interfaces()) {
            if (std::any_of(interface.addresses.cbegin(), interface.addresses.cend(),
                            [&subflow](const InterfaceAddress &each) { return each.address == subflow.local.address; }))
                return index;
        }
        return 0;
    }

    // By name, as a box is: one of that name may have gone unheard before the next came. All that nobody knows yet are one.
    int interfacePlace(int index)
    {
        const QString name = m_source.world.interfaceName(index);
        const auto known = m_interfacePlaces.constFind(name);
        if (known != m_interfacePlaces.constEnd())
            return *known;
        const auto place = static_cast<int>(m_interfaces.size());
        m_interfacePlaces.insert(name, place);
        m_interfaces.append({index, name});
        m_weights[1].append(0);
        return place;
    }

    int applicationPlace(const Application &application)
    {
        const auto known = m_applicationPlaces.constFind(application.name);
        if (known != m_applicationPlaces.constEnd())
            return *known;
        const auto place = static_cast<int>(m_applications.size());
        m_applicationPlaces.insert(application.name, place);
        m_applications.append(application);
        m_weights[0].append(0);
        return place;
    }

    int remotePlace(const Address &address)
    {
        const auto known = m_remotePlaces.constFind(address);
        if (known != m_remotePlaces.constEnd())
            return *known;
        const auto place = static_cast<int>(m_remotes.size());
        m_remotePlaces.insert(address, place);
        m_remotes.append(address);
        m_weights[2].append(0);
        return place;
    }

    void take(const Connection &connection)
    {
        const Application application = m_source.applications.of(connection);
        const Selection &wanted = m_source.selection;
        const bool connectionWanted = (!wanted.connection || *wanted.connection == connection.token)
            && (wanted.application.isEmpty() || wanted.application == applicationText(application));
        for (const Subflow &subflow : connection.subflows) {
            if (subflow.state == Subflow::State::Closing)
                continue;
            Piece piece;
            piece.places = {applicationPlace(application), interfacePlace(interfaceOf(subflow)), remotePlace(subflow.remote.address)};
            const bool backup = subflow.backup || subflow.backupByPeer;
            piece.kind = connection.fallback ? FlowStrand::Kind::Fallback : backup ? FlowStrand::Kind::Standby : FlowStrand::Kind::Carrying;
            piece.token = connection.token;
            piece.inFocus = connectionWanted
                && (wanted.interface.isEmpty() || wanted.interface == m_interfaces.at(piece.places[1]).name)
                && (wanted.remote.isEmpty() || means(wanted.remote, subflow.remote.address));
            piece.totals.subflows = 1;
            piece.totals.backups = backup;
            piece.totals.fallbacks = connection.fallback;
            measure(piece.totals, subflow.cookie);
            // What it has carried says more than what it carries this second, and doesn't jump about.
            const double weight = 1 + piece.totals.share + 10 * piece.totals.rate();
            for (std::size_t column = 0; column < 3; ++column)
                m_weights[column][piece.places[column]] += weight;
            m_bytes += piece.totals.share;
            m_pieces.push_back(std::move(piece));
        }
    }

    void measure(FlowTotals &totals, std::uint64_t cookie) const
    {
        const SubflowMetrics *metrics = cookie == 0 ? nullptr : m_source.metrics.subflow(cookie);
        if (!metrics)
            return;
        const MetricsTable::Rates rates = m_source.metrics.subflowRates(cookie);
        totals.receiveRate = rates.receiveBytesPerSecond;
        totals.sendRate = rates.sendBytesPerSecond;
        totals.rttUs = metrics->rttUs;
        totals.retransmissions = metrics->retransmissions;
        totals.share = static_cast<double>(metrics->bytesReceived) + static_cast<double>(metrics->bytesDelivered());
    }

    const FlowSource &m_source;
    QList<Application> m_applications;
    QList<RawInterface> m_interfaces;
    QList<Address> m_remotes;
    std::array<QList<double>, 3> m_weights;
    QHash<QString, int> m_applicationPlaces;
    QHash<QString, int> m_interfacePlaces;
    QHash<Address, int> m_remotePlaces;
    std::vector<Piece> m_pieces;
    double m_bytes = 0;
};

// Sums pieces up; connections once each, as all pieces of one come in a row.
struct Sum {
    FlowTotals totals;
    Token last = 0;
    double focusRate = 0;
    int focusSubflows = 0;

    // Whether the piece is of a connection not seen here so far.
    bool add(const Piece &piece)
    {
        const bool another = piece.token != last;
        last = piece.token;
        FlowTotals part = piece.totals;
        part.connections = another;
        part.fallbacks = another ? part.fallbacks : 0;
        totals.add(part);
        if (piece.inFocus) {
            focusRate += piece.totals.rate();
            ++focusSubflows;
        }
        return another;
    }
};

double wholePercent(double share)
{
    return std::round(share * 100) / 100;
}

class Maker {
public:
    Maker(const FlowSource &source, const FlowLimits &limits, const FlowGraph &before)
        : m_source(source)
        , m_before(before)
        , m_collected(source)
    {
        m_graph.selected = !source.selection.isEmpty();
        addColumn(Column::Application, arranged(m_collected.applications(), limits.applications, keysOf(before.applications), true));
        addColumn(Column::Interface, arranged(m_collected.interfaces(), limits.interfaces, {}, false));
        addColumn(Column::Remote, arranged(remotes(limits.remotes), limits.remotes, keysOf(before.remotes), true));
        addStrands();
        finishNodes();
    }

    [[nodiscard]] FlowGraph take() { return std::move(m_graph); }

private:
    static QList<FlowKey> keysOf(const QList<FlowNode> &nodes)
    {
        QList<FlowKey> keys;
        for (const FlowNode &node : nodes)
            keys.append(node.key);
        return keys;
    }

    // By network when there are more than twice too many, until there are clearly fewer; a few too many are the rest. So are
    // most hosts of a few networks only, which would say too little.
    [[nodiscard]] QList<FlowCandidate> remotes(int limit) const
    {
        const bool before = std::any_of(m_before.remotes.cbegin(), m_before.remotes.cend(), [](const FlowNode &node) { return node.key.group == Group::Network; });
        if (m_collected.remoteCount() <= 2 * limit - (before ? 2 : 0))
            return m_collected.remotes(false);
        const QList<FlowCandidate> networks = m_collected.remotes(true);
        return 2 * networks.size() < limit ? m_collected.remotes(false) : networks;
    }

    void addColumn(Column column, const QList<FlowCandidate> &candidates)
    {
        QList<int> &places = m_places[static_cast<std::size_t>(column)];
        for (const FlowCandidate &candidate : candidates) {
            FlowNode node;
            node.key = candidate.key;
            node.members = static_cast<int>(candidate.members.size());
            if (candidate.key.group != Group::None)
                node.names = m_collected.names(column, candidate.members);
            else
                describe(node, candidate.members.constFirst());
            const auto at = static_cast<int>(m_graph.column(column).size());
            m_graph.column(column).append(node);
            for (const int member : candidate.members) {
                if (places.size() <= member)
                    places.resize(member + 1);
                places[member] = at;
            }
        }
    }

    void describe(FlowNode &node, int place) const
    {
        if (node.key.column == Column::Application) {
            node.kind = m_collected.application(place).kind;
            node.icon = m_collected.application(place).icon;
        }
        if (node.key.column != Column::Interface)
            return;
        const Interface *interface = m_collected.interface(place);
        if (!interface)
            return;
        node.type = interface->type;
        node.role = m_source.world.steering().roleOf(interface->name);
        node.metered = m_source.metered.contains(interface->name);
        node.usable = interface->usable();
        for (const InterfaceAddress &address : interface->addresses) {
            if (!address.address.isLinkLocal()) {
                node.address = address.address.toString();
                break;
            }
        }
    }

    void addStrands()
    {
        m_sums = {std::vector<Sum>(m_graph.applications.size()), std::vector<Sum>(m_graph.interfaces.size()),
                  std::vector<Sum>(m_graph.remotes.size())};
        QHash<quint64, std::size_t> known;
        std::vector<Sum> sums;
        for (const Piece &piece : m_collected.pieces()) {
            std::array<int, 3> at{};
            for (std::size_t column = 0; column < 3; ++column) {
                at[column] = m_places[column].at(piece.places[column]);
                m_sums[column][static_cast<std::size_t>(at[column])].add(piece);
            }
            const auto packed = [](int value, int shift) { return static_cast<quint64>(value) << shift; };
            const quint64 key = packed(at[0], 40) | packed(at[1], 24) | packed(at[2], 8) | static_cast<quint64>(piece.kind);
            auto found = known.constFind(key);
            if (found == known.constEnd()) {
                found = known.insert(key, sums.size());
                sums.emplace_back();
                m_graph.strands.push_back({at[0], at[1], at[2], piece.kind});
            }
            if (sums[*found].add(piece))
                m_graph.strands[*found].tokens.push_back(piece.token);
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            FlowStrand &strand = m_graph.strands[i];
            strand.totals = sums[i].totals;
            strand.focus = focusOf(sums[i]);
            finish(strand.totals);
        }
        std::sort(m_graph.strands.begin(), m_graph.strands.end(), [](const FlowStrand &a, const FlowStrand &b) {
            return std::tie(a.application, a.interface, a.remote, a.kind) < std::tie(b.application, b.interface, b.remote, b.kind);
        });
        keepStrandsSteady();
    }

    static double focusOf(const Sum &sum)
    {
        if (sum.focusSubflows == sum.totals.subflows)
            return 1;
        if (sum.focusSubflows == 0)
            return 0;
        const double rate = sum.totals.rate();
        const double part = rate > 0 ? sum.focusRate / rate : static_cast<double>(sum.focusSubflows) / sum.totals.subflows;
        return std::clamp(std::round(part * 50) / 50, 0.02, 1.0);
    }

    void finish(FlowTotals &totals) const
    {
        totals.share = m_collected.bytes() > 0 ? wholePercent(totals.share / m_collected.bytes()) : 0;
    }

    void keepStrandsSteady()
    {
        std::array<QHash<FlowKey, int>, 3> places;
        for (const Column column : {Column::Application, Column::Interface, Column::Remote}) {
            const QList<FlowNode> &nodes = m_graph.column(column);
            for (int i = 0; i < nodes.size(); ++i)
                places[static_cast<std::size_t>(column)].insert(nodes.at(i).key, i);
        }
        std::array<QList<int>, 3> now;  // where the boxes of before are now; -1: nowhere
        for (const Column column : {Column::Application, Column::Interface, Column::Remote}) {
            for (const FlowNode &node : m_before.column(column))
                now[static_cast<std::size_t>(column)].append(places[static_cast<std::size_t>(column)].value(node.key, -1));
        }
        using Place = std::tuple<int, int, int, FlowStrand::Kind>;
        std::map<Place, const FlowTotals *> before;
        for (const FlowStrand &strand : m_before.strands)
            before.emplace(Place{now[0].at(strand.application), now[1].at(strand.interface), now[2].at(strand.remote), strand.kind}, &strand.totals);
        for (FlowStrand &strand : m_graph.strands) {
            const auto found = before.find({strand.application, strand.interface, strand.remote, strand.kind});
            keepSteady(strand.totals, found == before.cend() ? FlowTotals() : *found->second);
        }
    }

    void finishNodes()
    {
        for (const Column column : {Column::Application, Column::Interface, Column::Remote}) {
            QList<FlowNode> &nodes = m_graph.column(column);
            for (int i = 0; i < nodes.size(); ++i) {
                FlowNode &node = nodes[i];
                const Sum &sum = m_sums[static_cast<std::size_t>(column)][static_cast<std::size_t>(i)];
                node.totals = sum.totals;
                finish(node.totals);
                const FlowNode *before = m_before.node(node.key);
                keepSteady(node.totals, before ? before->totals : FlowTotals());
                node.inFocus = !m_graph.selected || sum.focusSubflows > 0 || isSelected(node.key);
            }
        }
    }

    [[nodiscard]] bool isSelected(const FlowKey &key) const
    {
        const Selection &selection = m_source.selection;
        if (!key.isPickable())
            return false;
        switch (key.column) {
        case Column::Application:
            return selection.application == key.name;
        case Column::Interface:
            return selection.interface == key.name;
        case Column::Remote:
            return selection.remote == key.name;
        }
        return false;
    }

    const FlowSource &m_source;
    const FlowGraph &m_before;
    const Collector m_collected;
    FlowGraph m_graph;
    std::array<QList<int>, 3> m_places;  // where what was collected is in the columns of the graph
    std::array<std::vector<Sum>, 3> m_sums;
};


}  // namespace

size_t qHash(const FlowKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(key.column), static_cast<int>(key.group), key.name);
}

void FlowTotals::add(const FlowTotals &other)
{
    const auto weight = [](const FlowTotals &totals) { return totals.rttUs == 0 ? 0 : totals.rate() + 100 * totals.subflows; };
    if (const double weights = weight(*this) + weight(other); weights > 0)
        rttUs = static_cast<std::uint32_t>(std::lround((weight(*this) * rttUs + weight(other) * other.rttUs) / weights));
    connections += other.connections;
    subflows += other.subflows;
    backups += other.backups;
    fallbacks += other.fallbacks;
    receiveRate += other.receiveRate;
    sendRate += other.sendRate;
    retransmissions += other.retransmissions;
    share += other.share;
}

int FlowStrand::at(FlowKey::Column column) const
{
    switch (column) {
    case FlowKey::Column::Application:
        return application;
    case FlowKey::Column::Interface:
        return interface;
    case FlowKey::Column::Remote:
        return remote;
    }
    return 0;
}

const QList<FlowNode> &FlowGraph::column(FlowKey::Column column) const
{
    return const_cast<FlowGraph *>(this)->column(column);
}

QList<FlowNode> &FlowGraph::column(FlowKey::Column column)
{
    switch (column) {
    case FlowKey::Column::Application:
        return applications;
    case FlowKey::Column::Interface:
        return interfaces;
    case FlowKey::Column::Remote:
        break;
    }
    return remotes;
}

const FlowNode *FlowGraph::node(const FlowKey &key) const
{
    const QList<FlowNode> &nodes = column(key.column);
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(), [&key](const FlowNode &node) { return node.key == key; });
    return found == nodes.cend() ? nullptr : &*found;
}

FlowGraph flowGraph(const FlowSource &source, const FlowLimits &limits, const FlowGraph &before)
{
    return Maker(source, limits, before).take();
}

QList<int> lostStrands(const FlowGraph &before, const FlowGraph &now)
{
    QHash<Token, QStringList> interfaces;  // that a connection has now
    for (const FlowStrand &strand : now.strands) {
        for (const Token token : strand.tokens)
            interfaces[token].append(now.interfaces.at(strand.interface).key.name);
    }
    const auto stillThere = [&](const FlowStrand &gone) {
        return std::any_of(now.strands.cbegin(), now.strands.cend(), [&](const FlowStrand &strand) {
            return now.applications.at(strand.application).key == before.applications.at(gone.application).key
                && now.interfaces.at(strand.interface).key == before.interfaces.at(gone.interface).key
                && now.remotes.at(strand.remote).key == before.remotes.at(gone.remote).key;
        });
    };
    QList<int> lost;
    for (std::size_t i = 0; i < before.strands.size(); ++i) {
        const FlowStrand &strand = before.strands[i];
        const QString &name = before.interfaces.at(strand.interface).key.name;
        const bool movedOn = !name.isEmpty() && std::any_of(strand.tokens.cbegin(), strand.tokens.cend(), [&](Token token) {
            const auto known = interfaces.constFind(token);
            return known != interfaces.constEnd() && !known->contains(name);
        });
        if (movedOn && !stillThere(strand))
            lost.append(static_cast<int>(i));
    }
    return lost;
}

}  // namespace manypath
