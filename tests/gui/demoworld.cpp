// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demoworld.h"

#include <QDateTime>

#include <algorithm>
#include <array>

#include <cerrno>

namespace manypath::demo {

namespace {

constexpr int ethernet = 2;
constexpr int wifi = 3;
constexpr int mobile = 4;

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

SocketAddress socket(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

Interface interface(int index, const char *name, Interface::Type type, const QList<InterfaceAddress> &addresses, const char *gateway)
{
    Interface made;
    made.index = index;
    made.name = QString::fromLatin1(name);
    made.type = type;
    made.up = made.carrier = true;
    made.operState = 6;
    made.mtu = 1500;
    made.addresses = addresses;
    if (gateway)
        made.defaultRoutes = {{Address::Family::IPv4, address(gateway), static_cast<std::uint32_t>(100 * index), 254}};
    return made;
}

InterfaceAddress of(const char *text, int prefix)
{
    InterfaceAddress made;
    made.address = address(text);
    made.prefix = static_cast<std::uint8_t>(prefix);
    return made;
}

Subflow subflow(const char *local, const char *remote, int interfaceIndex, int id, std::uint64_t cookie)
{
    Subflow made;
    made.local = socket(local);
    made.remote = socket(remote);
    made.localId = static_cast<std::uint8_t>(id);
    made.initial = id == 0;
    made.interfaceIndex = interfaceIndex;
    made.cookie = cookie;
    return made;
}

Connection connection(Token token, const char *application, const QList<Subflow> &subflows)
{
    Connection made;
    made.token = token;
    made.local = subflows.constFirst().local;
    made.remote = subflows.constFirst().remote;
    made.state = Connection::State::Established;
    made.pathManager = PathManager::Kernel;
    made.uid = 54321;  // one that has no name on whatever machine makes a picture
    made.application = QString::fromLatin1(application);
    made.subflows = subflows;
    return made;
}

QList<Connection> connections()
{
    Subflow standby = subflow("203.0.113.80:37110", "198.51.100.90:873", mobile, 3, 13);
    standby.backup = true;
    Connection first = connection(rsync, "rsync",
                                  {subflow("192.0.2.14:50122", "198.51.100.90:873", ethernet, 0, 11),
                                   subflow("198.51.100.7:41003", "198.51.100.90:873", wifi, 2, 12), standby});
    first.announced = {{1, {address("198.51.100.91"), 0}}};

    Connection fallback = connection(ssh, "ssh", {subflow("192.0.2.14:40022", "203.0.113.9:22", ethernet, 0, 31)});
    fallback.fallback = true;
    Connection created = connection(idle, "curl", {subflow("192.0.2.14:40108", "198.51.100.60:443", ethernet, 0, 41)});
    created.state = Connection::State::Created;
    Connection served = connection(0xe0411d72, "nginx", {subflow("[2001:db8::14]:443", "[2001:db8:7::21]:51822", ethernet, 0, 51)});
    served.serverSide = true;
    served.uid = 33;
    served.unit = QStringLiteral("nginx.service");
    return {first,
            connection(0x30c81e55, "firefox",
                       {subflow("192.0.2.14:50310", "198.51.100.20:443", ethernet, 0, 21),
                        subflow("198.51.100.7:38820", "198.51.100.20:443", wifi, 2, 22)}),
            connection(0x4d20f7a8, "firefox",
                       {subflow("192.0.2.14:50344", "198.51.100.33:443", ethernet, 0, 23),
                        subflow("198.51.100.7:38854", "198.51.100.33:443", wifi, 2, 24)}),
            fallback, created, served};
}

SubflowMetrics metrics(Token token, std::uint64_t cookie, std::uint32_t rttUs, std::uint64_t received, std::uint64_t sent)
{
    SubflowMetrics made;
    made.token = token;
    made.cookie = cookie;
    made.rttUs = rttUs;
    made.bytesReceived = received;
    made.bytesSent = sent;
    made.bytesAcked = sent;
    return made;
}

struct Flow {
    Token token;
    std::uint64_t cookie;
    std::uint32_t rttUs;
    std::uint64_t receivedPerSecond;  // bytes
    std::uint64_t sentPerSecond;
};

constexpr std::array<Flow, 10> flows{{
    {rsync, 11, 4100, 3'312'500, 37'500},
    {rsync, 12, 18300, 1'812'500, 12'500},
    {rsync, 13, 52000, 0, 0},
    {0x30c81e55, 21, 7200, 1'050'000, 20'000},
    {0x30c81e55, 22, 21500, 450'000, 5'000},
    {0x4d20f7a8, 23, 9400, 500'000, 62'500},
    {0x4d20f7a8, 24, 23900, 275'000, 25'000},
    {ssh, 31, 11000, 120, 96},
    {idle, 41, 14200, 0, 0},
    {0xe0411d72, 51, 820, 9'000, 640'000},
}};

}  // namespace

World world()
{
    const QList<Interface> interfaces{
        interface(1, "lo", Interface::Type::Loopback, {of("127.0.0.1", 8)}, nullptr),
        interface(ethernet, "enp0s31f6", Interface::Type::Ethernet, {of("192.0.2.14", 24), of("2001:db8::14", 64)}, "192.0.2.1"),
        interface(wifi, "wlan0", Interface::Type::Wifi, {of("198.51.100.7", 24)}, "198.51.100.1"),
        interface(mobile, "wwan0", Interface::Type::Mobile, {of("203.0.113.80", 30)}, "203.0.113.81"),
    };
    const EndpointFlags subflows = static_cast<EndpointFlags>(EndpointFlag::Subflow);
    const QList<Endpoint> endpoints{
        {1, address("192.0.2.14"), 0, subflows, ethernet, EndpointOwner::Policy},
        {2, address("198.51.100.7"), 0, subflows | EndpointFlag::Fullmesh, wifi, EndpointOwner::Person},
        {3, address("203.0.113.80"), 0, subflows | EndpointFlag::Backup, mobile, EndpointOwner::Policy},
    };
    KernelSettings settings;
    settings.values = {{QStringLiteral("enabled"), QStringLiteral("1")},
                       {QStringLiteral("path_manager"), QStringLiteral("kernel")},
                       {QStringLiteral("available_path_managers"), QStringLiteral("kernel userspace")},
                       {QStringLiteral("scheduler"), QStringLiteral("default")},
                       {QStringLiteral("available_schedulers"), QStringLiteral("default")},
                       {QStringLiteral("stale_loss_cnt"), QStringLiteral("4")},
                       {QStringLiteral("close_timeout"), QStringLiteral("60")},
                       {QStringLiteral("add_addr_timeout"), QStringLiteral("120")},
                       {QStringLiteral("blackhole_timeout"), QStringLiteral("3600")},
                       {QStringLiteral("checksum_enabled"), QStringLiteral("0")},
                       {QStringLiteral("allow_join_initial_addr_port"), QStringLiteral("1")}};
    Health health;
    health.pathManagerAvailable = health.eventsSubscribed = health.privileged = health.diagAvailable = true;
    Steering steering;
    steering.policy.name = QStringLiteral("endpoints");
    steering.roles = {{QStringLiteral("wwan*"), Role::Backup}};
    return World(connections(), interfaces, endpoints, {2, 0}, settings, health, steering);
}

QList<PolicyInfo> policies()
{
    using Type = PolicyParameter::Type;
    PolicyInfo endpoints;
    endpoints.name = QStringLiteral("endpoints");
    endpoints.description = QStringLiteral("Keeps an endpoint for each address that leads somewhere.");
    endpoints.pathManager = PathManager::Kernel;

    PolicyInfo activeBackup;
    activeBackup.name = QStringLiteral("active-backup");
    activeBackup.description = QStringLiteral("The preferred interface carries the data; the others stand by and take over when it is lost or fails.");
    activeBackup.pathManager = PathManager::Userspace;
    activeBackup.parameters = {
        {QStringLiteral("order"), QStringLiteral("Interfaces, the most wanted first, with commas between."), Type::Text, {}, {}, {}, {}, {}},
        {QStringLiteral("standby"), QStringLiteral("Interfaces that stand by have a subflow open, or cold: none until it is needed."), Type::Choice, {},
         QStringLiteral("open"), {}, {}, {QStringLiteral("open"), QStringLiteral("cold")}},
        {QStringLiteral("stall"), QStringLiteral("An interface has failed when data waits as long as this and the peer acknowledges nothing."), Type::Integer,
         QStringLiteral("ms"), QStringLiteral("1500"), 200, 60000, {}},
        {QStringLiteral("beside-vpn"), QStringLiteral("Automatic interfaces are used also while a VPN takes this machine's traffic."), Type::Boolean, {},
         QStringLiteral("false"), {}, {}, {}},
    };

    PolicyInfo observe;
    observe.name = QStringLiteral("observe");
    observe.description = QStringLiteral("Watches and changes nothing.");

    PolicyInfo rules;
    rules.name = QStringLiteral("rules");
    rules.description = QStringLiteral("Gives each connection one of the other policies, by its application, user, destination, port or interface.");
    rules.pathManager = PathManager::Userspace;
    rules.parameters = {{QStringLiteral("rules"), QStringLiteral("Separated by \";\", the first that fits counts."), Type::Text, {},
                         QStringLiteral("all use observe"), {}, {}, {}}};
    return {activeBackup, endpoints, observe, rules};
}

QList<PolicyProblem> policyProblems()
{
    return {{{}, QStringLiteral("/usr/lib/manypath/policies/weather.so"), QStringLiteral("it was built for another release of Manypath")}};
}

Decisions decisions()
{
    CreateSubflow create;
    create.token = rsync;
    create.remote = socket("198.51.100.90:873");
    create.interfaceIndex = mobile;
    create.backup = true;
    const SubflowKey second{socket("198.51.100.7:41003"), socket("198.51.100.90:873")};
    return {{{create, QStringLiteral("wwan0 stands by")}, {SetSubflowBackup{rsync, second, true}, QStringLiteral("enp0s31f6 is preferred")}},
            QList<Remark>{{QStringLiteral("2001:db8::14 dev enp0s31f6"), QStringLiteral("its interface has no default route for IPv6")}}};
}

QList<JournalRow> journal()
{
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch() * 1000;
    const QString policy = QStringLiteral("endpoints");
    const Endpoint endpoint{0, address("203.0.113.80"), 0, EndpointFlag::Subflow | EndpointFlag::Backup, mobile};
    const QList<Decision> made = decisions().decisions;
    const Error refused = kernelError(QStringLiteral("can't open the subflow"), EEXIST);
    return {{1, now - 90'000'000, policy, WokenUp{}, AddEndpoint{endpoint}, QStringLiteral("its interface has a default route"), {3, {}}},
            {2, now - 60'000'000, {}, WokenUp{}, SetLimits{2, {}}, QStringLiteral("the policy needs them"), {}},
            {3, now - 30'000'000, QStringLiteral("active-backup"), WokenUp{}, made.at(1).action, made.at(1).reason, {}},
            {4, now - 10'000'000, QStringLiteral("active-backup"), WokenUp{}, made.at(0).action, made.at(0).reason, {{}, refused}}};
}

QList<Remark> remarks()
{
    return {{QStringLiteral("2001:db8::14 dev enp0s31f6"), QStringLiteral("its interface has no default route for IPv6")}};
}

MetricsSample sample(int seconds)
{
    MetricsSample made;
    const auto elapsed = static_cast<std::uint64_t>(600 + seconds);
    made.timeUs = 1'000'000 * static_cast<std::int64_t>(elapsed);
    for (const Flow &flow : flows)
        made.subflows.append(metrics(flow.token, flow.cookie, flow.rttUs, flow.receivedPerSecond * elapsed, flow.sentPerSecond * elapsed));
    return made;
}

World manyConnections(int count)
{
    const World small = world();
    QList<Connection> connections;
    for (int i = 0; i < count; ++i) {
        const int port = 10000 + i;
        const QByteArray remote = QByteArrayLiteral("198.51.100.") + QByteArray::number(20 + i % 200) + QByteArrayLiteral(":443");
        const QByteArray first = QByteArrayLiteral("192.0.2.14:") + QByteArray::number(port);
        const QByteArray second = QByteArrayLiteral("198.51.100.7:") + QByteArray::number(port);
        // Tokens far apart, as the kernel's are.
        const Token token = static_cast<Token>(i + 1) * 2654435761u;
        connections.append(connection(token, "load",
                                      {subflow(first.constData(), remote.constData(), ethernet, 0, static_cast<std::uint64_t>(2 * i + 1)),
                                       subflow(second.constData(), remote.constData(), wifi, 2, static_cast<std::uint64_t>(2 * i + 2))}));
    }
    QList<Interface> interfaces;
    for (const auto &[index, each] : small.interfaces())
        interfaces.append(each);
    return World(connections, interfaces, {}, small.limits(), small.settings(), small.health());
}

MetricsSample sampleOf(const World &world, int seconds)
{
    MetricsSample made;
    made.timeUs = 1'000'000 * static_cast<std::int64_t>(seconds + 1);
    std::uint64_t salt = 0;
    for (const auto &[token, each] : world.connections()) {
        for (const Subflow &part : each.subflows) {
            salt = (salt * 31 + 7) % 997;
            // Never less than the second before, and the fastest of one second is not that of the next.
            const std::uint64_t moved = 100'000 * static_cast<std::uint64_t>(seconds + 1)
                + salt * 131 * static_cast<std::uint64_t>(seconds + 1) % 90'000;
            made.subflows.append(metrics(token, part.cookie, static_cast<std::uint32_t>(1000 + salt + 10 * static_cast<std::uint64_t>(seconds)),
                                         moved, moved / 7));
        }
    }
    return made;
}

}  // namespace manypath::demo
