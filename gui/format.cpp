// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"

#include "gui/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Words)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

bool isLinkLocal(const InterfaceAddress &address)
{
    return address.address.isLinkLocal();
}

}  // namespace

QString rateText(double bytesPerSecond)
{
    const bool bytes = Units::instance().rateUnit() == RateUnit::Bytes;
    const double rate = bytes ? bytesPerSecond : bytesPerSecond * 8;
    if (rate < 0.5)
        return number(0, 0);
    if (rate < 999.5)
        return (bytes ? Words::tr("%1 B/s") : Words::tr("%1 b/s")).arg(number(rate, 0));
    if (rate < 999.95e3)
        return (bytes ? Words::tr("%1 kB/s") : Words::tr("%1 kb/s")).arg(number(rate / 1e3, 1));
    if (rate < 999.95e6)
        return (bytes ? Words::tr("%1 MB/s") : Words::tr("%1 Mb/s")).arg(number(rate / 1e6, 1));
    return (bytes ? Words::tr("%1 GB/s") : Words::tr("%1 Gb/s")).arg(number(rate / 1e9, 2));
}

QString roundNumberText(double value)
{
    const QLocale locale;
    QString text = number(value, 2);
    if (!text.contains(locale.decimalPoint()))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    return text.endsWith(locale.decimalPoint()) ? text.chopped(locale.decimalPoint().size()) : text;
}

QString roundRateText(double rate)
{
    const bool bytes = Units::instance().rateUnit() == RateUnit::Bytes;
    if (rate <= 0)
        return number(0, 0);
    if (rate < 1e3)
        return (bytes ? Words::tr("%1 B/s") : Words::tr("%1 b/s")).arg(roundNumberText(rate));
    if (rate < 1e6)
        return (bytes ? Words::tr("%1 kB/s") : Words::tr("%1 kb/s")).arg(roundNumberText(rate / 1e3));
    if (rate < 1e9)
        return (bytes ? Words::tr("%1 MB/s") : Words::tr("%1 Mb/s")).arg(roundNumberText(rate / 1e6));
    return (bytes ? Words::tr("%1 GB/s") : Words::tr("%1 Gb/s")).arg(roundNumberText(rate / 1e9));
}

QString bytesText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return Words::tr("%1 B", "bytes").arg(QLocale().toString(static_cast<qulonglong>(bytes)));
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString rttText(std::uint32_t microseconds)
{
    if (microseconds == 0)
        return {};
    const double milliseconds = microseconds / 1e3;
    const int decimals = milliseconds < 0.995 ? 2 : milliseconds < 9.95 ? 1 : 0;
    if (milliseconds >= 999.5)
        return Words::tr("%1 s").arg(number(milliseconds / 1000, 1));
    return Words::tr("%1 ms").arg(number(milliseconds, decimals));
}

QString shareText(double share)
{
    return Words::tr("%1 %", "percent").arg(number(share * 100, 0));
}

QString stateText(const Connection &connection)
{
    if (connection.fallback)
        return Words::tr("TCP (fallback)", "connection state");
    switch (connection.state) {
    case Connection::State::Created:
        return Words::tr("created", "connection state");
    case Connection::State::Established:
        return Words::tr("established", "connection state");
    case Connection::State::Closing:
        return Words::tr("closing", "connection state");
    }
    return {};
}

QString stateExplanation(const Connection &connection)
{
    if (connection.fallback)
        return Words::tr("The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.");
    switch (connection.state) {
    case Connection::State::Created:
        return Words::tr("The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.");
    case Connection::State::Established:
        return Words::tr("Multipath TCP is confirmed by both sides.");
    case Connection::State::Closing:
        return Words::tr("The connection is being closed.");
    }
    return {};
}

QString stateText(const Subflow &subflow)
{
    switch (subflow.state) {
    case Subflow::State::Pending:
        return Words::tr("pending", "subflow state");
    case Subflow::State::Established:
        return Words::tr("established", "subflow state");
    case Subflow::State::Closing:
        return Words::tr("closing", "subflow state");
    }
    return {};
}

QString roleText(const Subflow &subflow)
{
    QStringList roles;
    if (subflow.initial)
        roles << Words::tr("initial", "role of a subflow");
    if (subflow.backup)
        roles << Words::tr("backup", "role of a subflow");
    if (subflow.backupByPeer)
        roles << Words::tr("backup by peer", "role of a subflow");
    return roles.isEmpty() ? Words::tr("normal", "role of a subflow") : roles.join(Words::tr(", ", "between items"));
}

QString sideText(const Connection &connection)
{
    return connection.serverSide ? Words::tr("server", "this side of a connection") : Words::tr("client", "this side of a connection");
}

QString pathManagerText(PathManager pathManager)
{
    switch (pathManager) {
    case PathManager::Unknown:
        return Words::tr("unknown", "path manager");
    case PathManager::Kernel:
        return Words::tr("kernel", "path manager");
    case PathManager::Userspace:
        return Words::tr("userspace", "path manager");
    }
    return {};
}

QString subflowText(const SubflowKey &key)
{
    return Words::tr("%1 → %2", "local and remote address of a subflow").arg(key.local.toString(), key.remote.toString());
}

QString applicationText(const Application &application)
{
    return application.name.isEmpty() ? Words::tr("unknown", "application") : application.name;
}

QStringList applicationFacts(const Application &application, const Connection &connection)
{
    if (application.kind == Application::Kind::Unknown)
        return {};
    QStringList facts;
    if (!connection.unit.isEmpty())
        facts << Words::tr("unit %1", "a systemd unit").arg(connection.unit);
    if (!application.process.isEmpty())
        facts << Words::tr("process %1").arg(application.process);
    facts << Words::tr("user %1").arg(userText(connection.uid, application.user));
    return facts;
}

QString userText(std::uint32_t uid, const QString &name)
{
    const QString numeral = QString::number(uid);
    return name.isEmpty() ? numeral : Words::tr("%1 (%2)", "user name and number").arg(name, numeral);
}

QString interfaceTypeText(const Interface &interface)
{
    switch (interface.type) {
    case Interface::Type::Loopback:
        return Words::tr("Loopback", "interface type");
    case Interface::Type::Ethernet:
        return Words::tr("Ethernet", "interface type");
    case Interface::Type::Wifi:
        return Words::tr("Wi-Fi", "interface type");
    case Interface::Type::Mobile:
        return Words::tr("Mobile", "interface type");
    case Interface::Type::Tunnel:
        return Words::tr("Tunnel", "interface type");
    case Interface::Type::Bridge:
        return Words::tr("Bridge", "interface type");
    case Interface::Type::Virtual:
        return Words::tr("Virtual", "interface type");
    case Interface::Type::Other:
        return Words::tr("Other", "interface type");
    }
    return {};
}

namespace {

// People know their Wi-Fi; which of the virtual ones is meant only the name says.
bool typeTells(const Interface &interface)
{
    using Type = Interface::Type;
    return interface.type == Type::Ethernet || interface.type == Type::Wifi || interface.type == Type::Mobile;
}

}  // namespace

QString interfaceTitle(const Interface &interface)
{
    return typeTells(interface) ? interfaceTypeText(interface) : interface.name;
}

QString interfaceSubtitle(const Interface &interface)
{
    return typeTells(interface) ? interface.name : interfaceTypeText(interface);
}

QString interfaceStateText(const Interface &interface)
{
    if (!interface.up)
        return Words::tr("down", "interface state");
    return interface.carrier ? Words::tr("up", "interface state") : Words::tr("no link", "interface state");
}

QString addressesText(const Interface &interface)
{
    QList<InterfaceAddress> addresses = interface.addresses;
    std::stable_partition(addresses.begin(), addresses.end(), [](const InterfaceAddress &address) { return !isLinkLocal(address); });
    QStringList texts;
    for (const InterfaceAddress &address : std::as_const(addresses))
        texts << QStringLiteral("%1/%2").arg(address.address.toString()).arg(address.prefix);
    return texts.join(Words::tr(", ", "between items"));
}

QString defaultRouteText(const Interface &interface)
{
    QStringList texts;
    for (const DefaultRoute &route : interface.defaultRoutes) {
        const QString way = route.gateway.isNull() ? Words::tr("direct", "default route without a gateway") : route.gateway.toString();
        const QString text = route.table == 254 ? way : Words::tr("%1 (table %2)", "gateway, routing table").arg(way).arg(route.table);
        if (!texts.contains(text))
            texts << text;
    }
    return texts.isEmpty() ? Words::tr("none", "default route") : texts.join(Words::tr(", ", "between items"));
}

QString flagsText(EndpointFlags flags)
{
    return flags == 0 ? Words::tr("none", "endpoint flags") : endpointFlagNames(flags).join(Words::tr(", ", "between items"));
}

QString ownerText(EndpointOwner owner)
{
    switch (owner) {
    case EndpointOwner::Other:
        return Words::tr("another program", "owner of an endpoint");
    case EndpointOwner::Kernel:
        return Words::tr("the kernel", "owner of an endpoint");
    case EndpointOwner::Person:
        return Words::tr("Manypath (by hand)", "owner of an endpoint");
    case EndpointOwner::Policy:
        return Words::tr("Manypath (policy)", "owner of an endpoint");
    case EndpointOwner::NetworkManager:
        return Words::tr("NetworkManager", "owner of an endpoint");
    case EndpointOwner::Mptcpd:
        return Words::tr("mptcpd", "owner of an endpoint");
    }
    return {};
}

QString ownerExplanation(EndpointOwner owner)
{
    switch (owner) {
    case EndpointOwner::Other:
        return Words::tr("Another program made it, or a person with ip mptcp. The policy leaves it alone; you can change and remove it.");
    case EndpointOwner::Kernel:
        return Words::tr("The kernel made it by itself when it answered an announced address.");
    case EndpointOwner::Person:
        return Words::tr("Somebody added it through Manypath. The policy leaves it alone.");
    case EndpointOwner::Policy:
        return Words::tr("The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.");
    case EndpointOwner::NetworkManager:
        return Words::tr("NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).");
    case EndpointOwner::Mptcpd:
        return Words::tr("The service mptcpd made it, and may bring back what you change or remove.");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Automatic:
        return Words::tr("automatic", "role of an interface");
    case Role::Preferred:
        return Words::tr("preferred", "role of an interface");
    case Role::Backup:
        return Words::tr("backup", "role of an interface");
    case Role::Never:
        return Words::tr("never", "role of an interface");
    }
    return {};
}

QString roleExplanation(Role role)
{
    switch (role) {
    case Role::Automatic:
        return Words::tr("Used when it leads somewhere: a default route, up, with a link.");
    case Role::Preferred:
        return Words::tr("Used before all others where not all can be.");
    case Role::Backup:
        return Words::tr("Its subflows carry data only when no other can.");
    case Role::Never:
        return Words::tr("The policy leaves it alone.");
    }
    return {};
}

namespace {

template <typename Value, typename Words>
QString lines(std::initializer_list<Value> values, Words words)
{
    QStringList texts;
    for (const Value &value : values)
        texts << words(value);
    return texts.join(u'\n');
}

}  // namespace

QString interfaceTypeWords()
{
    using Type = Interface::Type;
    return lines({Type::Loopback, Type::Ethernet, Type::Wifi, Type::Mobile, Type::Tunnel, Type::Bridge, Type::Virtual, Type::Other}, [](Type type) {
        Interface interface;
        interface.type = type;
        return interfaceTypeText(interface);
    });
}

QString interfaceStateWords()
{
    Interface down;
    Interface unplugged;
    unplugged.up = true;
    Interface up = unplugged;
    up.carrier = true;
    return lines({down, unplugged, up}, [](const Interface &interface) { return interfaceStateText(interface); });
}

QString roleWords()
{
    return lines({Role::Automatic, Role::Preferred, Role::Backup, Role::Never}, [](Role role) { return roleText(role); });
}

QString ownerWords()
{
    using Whose = EndpointOwner;
    return lines({Whose::Other, Whose::Kernel, Whose::Person, Whose::Policy, Whose::NetworkManager, Whose::Mptcpd}, [](Whose owner) { return ownerText(owner); });
}

QString connectionStateWords()
{
    Connection connection;
    connection.fallback = true;
    const QString fallback = stateText(connection);
    connection.fallback = false;
    using State = Connection::State;
    return fallback + u'\n' + lines({State::Created, State::Established, State::Closing}, [&connection](State state) {
               connection.state = state;
               return stateText(connection);
           });
}

// What is rare may be cut short.
QString subflowRoleWords()
{
    Connection server;
    server.serverSide = true;
    Subflow initial;
    initial.initial = true;
    Subflow backup;
    backup.backup = true;
    return lines({initial, backup, Subflow()}, [](const Subflow &subflow) { return roleText(subflow); }) + u'\n' + sideText(Connection()) + u'\n' + sideText(server);
}

QString connectionsText(int count)
{
    return count == 1 ? Words::tr("1 connection") : Words::tr("%n connections", nullptr, count);
}

QString subflowsText(int count)
{
    return count == 1 ? Words::tr("1 subflow") : Words::tr("%n subflows", nullptr, count);
}

QString interfacesText(int count)
{
    return count == 1 ? Words::tr("1 interface") : Words::tr("%n interfaces", nullptr, count);
}

}  // namespace manypath
