// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldtext.h"

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>

namespace manypath::testing {

using namespace Qt::StringLiterals;

namespace {

std::uint32_t addressFlag(const QString &name)
{
    static const QMap<QString, std::uint32_t> flags{
        {u"tentative"_s, IFA_F_TENTATIVE}, {u"optimistic"_s, IFA_F_OPTIMISTIC}, {u"deprecated"_s, IFA_F_DEPRECATED},
        {u"dadfailed"_s, IFA_F_DADFAILED}, {u"temporary"_s, IFA_F_TEMPORARY},   {u"secondary"_s, IFA_F_SECONDARY},
        {u"mngtmpaddr"_s, IFA_F_MANAGETEMPADDR},
    };
    return flags.value(name);
}

class Reader {
public:
    World read(const QString &text)
    {
        Interface loopback;
        loopback.index = 1;
        loopback.name = u"lo"_s;
        loopback.type = Interface::Type::Loopback;
        loopback.up = loopback.carrier = true;
        loopback.addresses = {{Address::fromString(u"127.0.0.1"_s), {}, 8, RT_SCOPE_HOST, 0}};
        m_interfaces.append(loopback);
        m_settings.values = {{u"enabled"_s, u"1"_s}, {u"path_manager"_s, u"kernel"_s}};
        m_health.pathManagerAvailable = m_health.privileged = true;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts); !words.isEmpty() && !readLine(words))
                qFatal("not understood: %s", qUtf8Printable(line));
        }
        m_steering.limitsOfOthers = m_others.value_or(m_limits);
        return World(m_connections, m_interfaces, m_endpoints, m_limits, m_settings, m_health, m_steering);
    }

private:
    bool readLine(const QStringList &words)
    {
        const QString &first = words.first();
        if (first.front().isDigit())
            return readInterface(words);
        if (first == "endpoint"_L1)
            return readEndpoint(words);
        if (first == "connection"_L1)
            return readConnection(words);
        if (first == "subflow"_L1)
            return readSubflow(words);
        if (first == "announced"_L1)
            return readAnnounced(words);
        if (first == "limits"_L1 || first == "others"_L1) {
            const Limits limits{words.value(1).toUInt(), words.value(2).toUInt()};
            first == "limits"_L1 ? m_limits = limits : m_others.emplace(limits);
        } else if (first == "person"_L1)
            (words.value(1) == "subflows"_L1 ? m_steering.subflowLimit : m_steering.addAddressLimit) = words.value(2).toUInt();
        else if (first == "role"_L1)
            m_steering.roles.append({words.value(1), roleFromName(words.value(2)).value()});
        else if (first == "per-connection"_L1)
            m_steering.subflowsPerConnection = words.value(1).toUInt();
        else if (first == "capacity"_L1)
            m_health.endpointCapacity = words.value(1).toUInt();
        else if (first == "setting"_L1)
            m_settings.values.insert(words.value(1), words.value(2));
        else if (first == "lacks"_L1)
            (words.value(1) == "privilege"_L1 ? m_health.privileged : m_health.pathManagerAvailable) = false;
        else
            return false;
        return true;
    }

    bool readInterface(const QStringList &words)
    {
        Interface interface;
        interface.index = words.first().toInt();
        interface.name = words.value(1);
        interface.up = interface.carrier = true;
        for (const QString &word : words.mid(2)) {
            if (word == "down"_L1)
                interface.up = interface.carrier = false;
            else if (word == "nocarrier"_L1)
                interface.carrier = false;
            else if (word == "nm"_L1)
                interface.networkManagerEndpoints = true;
            else if (word.startsWith("kind="_L1))
                interface.kind = word.mid(5);
            else if (word.startsWith("default"_L1))
                interface.defaultRoutes.append(route(word.mid(7)));
            else if (const InterfaceAddress row = address(word); !row.address.isNull())
                interface.addresses.append(row);
            else
                return false;
        }
        m_interfaces.append(interface);
        return true;
    }

    // "4@100/101"
    static DefaultRoute route(const QString &text)
    {
        DefaultRoute route;
        route.family = text.startsWith(u'6') ? Address::Family::IPv6 : Address::Family::IPv4;
        const QString numbers = text.section(u'@', 1);
        route.metric = numbers.section(u'/', 0, 0).toUInt();
        if (numbers.contains(u'/'))
            route.table = numbers.section(u'/', 1).toUInt();
        return route;
    }

    // "10.1.1.1>10.1.1.9!deprecated"
    static InterfaceAddress address(const QString &text)
    {
        InterfaceAddress row;
        const QStringList parts = text.split(u'!');
        row.address = Address::fromString(parts.first().section(u'>', 0, 0));
        row.peer = Address::fromString(parts.first().section(u'>', 1));
        if (row.address.isLinkLocal())
            row.scope = RT_SCOPE_LINK;
        for (const QString &flag : parts.mid(1))
            row.flags |= addressFlag(flag);
        return row;
    }

    bool readEndpoint(const QStringList &words)
    {
        Endpoint endpoint;
        endpoint.id = static_cast<std::uint8_t>(words.value(1).toUInt());
        endpoint.address = Address::fromString(words.value(2));
        for (qsizetype at = 3; at < words.size(); ++at) {
            const QString &word = words[at];
            if (word == "dev"_L1)
                endpoint.interfaceIndex = words.value(++at).toInt();
            else if (word == "port"_L1)
                endpoint.port = words.value(++at).toUShort();
            else if (word == "owner"_L1)
                endpoint.owner = endpointOwnerFromName(words.value(++at));
            else if (const auto flag = endpointFlagFromName(word))
                endpoint.flags = endpoint.flags | *flag;
            else
                return false;
        }
        m_endpoints.append(endpoint);
        return true;
    }

    bool readConnection(const QStringList &words)
    {
        Connection connection;
        connection.token = words.value(1).toUInt();
        connection.local = SocketAddress::fromString(words.value(2)).value();
        connection.remote = SocketAddress::fromString(words.value(3)).value();
        connection.pathManager = PathManager::Kernel;
        connection.state = Connection::State::Established;
        std::optional<std::uint64_t> cookie;
        for (const QString &word : words.mid(4)) {
            if (word == "created"_L1 || word == "closing"_L1)
                connection.state = connectionStateFromName(word);
            else if (word == "userspace"_L1)
                connection.pathManager = PathManager::Userspace;
            else if (word == "server"_L1)
                connection.serverSide = true;
            else if (word == "fallback"_L1)
                connection.fallback = true;
            else if (word == "deny-join-id0"_L1)
                connection.denyJoinId0 = true;
            else if (word == "ipv6-socket"_L1)
                connection.takesIPv6 = true;
            else if (word.startsWith("uid="_L1))
                connection.uid = word.mid(4).toUInt();
            else if (word.startsWith("cookie="_L1))
                cookie = word.mid(7).toULongLong();
            else if (word.startsWith("application="_L1))
                connection.application = word.mid(12);
            else if (word.startsWith("unit="_L1))
                connection.unit = word.mid(5);
            else
                return false;
        }
        Subflow initial;
        initial.local = connection.local;
        initial.remote = connection.remote;
        initial.initial = true;
        initial.cookie = connection.state == Connection::State::Created ? 0 : cookie.value_or(connection.token * 100u);
        connection.takesIPv6 = connection.takesIPv6 || connection.remote.address.isIPv6();
        connection.subflows = {initial};
        m_connections.append(connection);
        return true;
    }

    bool readAnnounced(const QStringList &words)
    {
        if (m_connections.isEmpty())
            return false;
        m_connections.last().announced.append(
            {static_cast<std::uint8_t>(words.value(1).toUInt()), SocketAddress::fromString(words.value(2)).value()});
        return true;
    }

    bool readSubflow(const QStringList &words)
    {
        if (m_connections.isEmpty())
            return false;
        Subflow subflow;
        subflow.local = SocketAddress::fromString(words.value(1)).value();
        subflow.remote = SocketAddress::fromString(words.value(2)).value();
        subflow.cookie = m_connections.last().token * 100u + static_cast<std::uint64_t>(m_connections.last().subflows.size());
        for (qsizetype at = 3; at < words.size(); ++at) {
            if (words[at] == "backup"_L1)
                subflow.backup = true;
            else if (words[at].startsWith("cookie="_L1))
                subflow.cookie = words[at].mid(7).toULongLong();
            else if (words[at] == "id"_L1)
                subflow.localId = static_cast<std::uint8_t>(words.value(++at).toUInt());
            else
                subflow.state = subflowStateFromName(words[at]);
        }
        m_connections.last().subflows.append(subflow);
        return true;
    }

    QList<Connection> m_connections;
    QList<Interface> m_interfaces;
    QList<Endpoint> m_endpoints;
    Limits m_limits{2, 0};
    std::optional<Limits> m_others;
    KernelSettings m_settings;
    Health m_health;
    Steering m_steering;
};

}  // namespace

World worldFromText(const char *text)
{
    return Reader().read(QString::fromUtf8(text));
}

QString toText(const QList<Decision> &decisions)
{
    QString text;
    for (const Decision &decision : decisions)
        text += actionText(decision.action) + u" | "_s + decision.reason + u'\n';
    return text;
}

QString toText(const QList<Remark> &remarks)
{
    QString text;
    for (const Remark &remark : remarks)
        text += remark.subject + u": "_s + remark.text + u'\n';
    return text;
}

Decisions decideOn(Policy &policy, const World &world, std::chrono::microseconds now)
{
    return policy.decide(world, SteeringChanged{world.steering()}, now);
}

}  // namespace manypath::testing
