// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wirepolicy.h"
#include "core/world.h"

namespace manypath {

inline Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

inline SocketAddress socketAddress(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

// Values with no field at its default and no two fields alike, so that a field lost or two exchanged show.

inline Subflow sampleSubflow()
{
    return {.local = socketAddress("10.1.1.1:40122"),
            .remote = socketAddress("[2001:db8::2]:443"),
            .localId = 3,
            .remoteId = 4,
            .state = Subflow::State::Closing,
            .initial = true,
            .backup = false,
            .backupByPeer = true,
            .interfaceIndex = 5,
            .boundInterfaceIndex = 6,
            .cookie = 0xfedcba9876543210u};
}

inline Connection sampleConnection(Token token = 0x1f03a2c4)
{
    return {.token = token,
            .local = socketAddress("10.1.1.1:40122"),
            .remote = socketAddress("10.1.1.2:443"),
            .state = Connection::State::Closing,
            .fallback = true,
            .serverSide = false,
            .denyJoinId0 = true,
            .takesIPv6 = true,
            .pathManager = PathManager::Userspace,
            .uid = 1000,
            .inode = 4242,
            .cgroupId = 0x123456789abcdef0u,
            .application = QStringLiteral("curl – ünïcode"),
            .unit = QStringLiteral("app-gnome-org.example.Browser-4711.scope"),
            .subflows = {sampleSubflow()},
            .announced = {{7, socketAddress("10.2.2.2:8443")}, {9, socketAddress("[2001:db8::9]:1")}}};
}

/// As ConnectionUpdated has it.
inline Connection sampleConnectionWithoutLists(Token token = 0x1f03a2c4)
{
    Connection connection = sampleConnection(token);
    connection.subflows.clear();
    connection.announced.clear();
    return connection;
}

inline Interface sampleInterface(int index = 2)
{
    return {.index = index,
            .name = QStringLiteral("wlan0"),
            .kind = QStringLiteral("veth"),
            .type = Interface::Type::Virtual,
            .up = true,
            .carrier = false,
            .pointToPoint = true,
            .operState = 6,
            .mtu = 1420,
            .networkManagerEndpoints = true,
            .addresses = {{address("10.1.1.1"), address("10.1.1.9"), 24, 253, 0x80}, {address("fe80::1"), {}, 64, 0, 1}},
            .defaultRoutes = {{Address::Family::IPv4, address("10.1.1.254"), 600, 254}, {Address::Family::IPv6, {}, 1024, 100}}};
}

inline Endpoint sampleEndpoint(std::uint8_t id = 8)
{
    return {.id = id, .address = address("10.1.1.1"), .port = 8443, .flags = EndpointFlag::Signal | EndpointFlag::Backup, .interfaceIndex = 2,
            .owner = EndpointOwner::NetworkManager};
}

inline Health sampleHealth()
{
    return {.pathManagerAvailable = true,
            .eventsSubscribed = false,
            .privileged = true,
            .diagAvailable = true,
            .overruns = 1,
            .interruptedDumps = 2,
            .unknownMessages = 3,
            .unknownAttributes = 4,
            .endpointCapacity = 8,
            .malformedMessages = 0xffffffffffffffffu};
}

inline KernelSettings sampleSettings()
{
    return {{{QStringLiteral("enabled"), QStringLiteral("1")}, {QStringLiteral("scheduler"), QStringLiteral("default")}}};
}

inline Steering sampleSteering()
{
    return {.policy = {QStringLiteral("endpoints"), {{QStringLiteral("fullmesh"), QStringLiteral("true")}}},
            .roles = {{QStringLiteral("wlan0"), Role::Preferred}, {QStringLiteral("docker*"), Role::Never}},
            .subflowsPerConnection = 3,
            .subflowLimit = std::nullopt,
            .addAddressLimit = 0xffffffffu,
            .limitsOfOthers = {2, 1},
            .outside = {{QStringLiteral("script"), QStringLiteral("Tries something."), {1, 0xffffffffu}}}};
}

inline QList<Action> sampleActions()
{
    const SubflowKey key{{Address::fromString(QStringLiteral("10.1.1.1")), 40122}, {Address::fromString(QStringLiteral("10.1.1.2")), 443}};
    const SocketAddress v6{Address::fromString(QStringLiteral("2001:db8::1")), 0};
    return {CreateSubflow{0xffffffffu, key.local, key.remote, 0, {}, 3, true},
            CreateSubflow{1, {}, key.remote, {}, 255, 0, false},
            DestroySubflow{1, key},
            SetSubflowBackup{2, key, true},
            AnnounceAddress{3, v6, {}, 2, true},
            AnnounceAddress{3, v6, 7, 0, false},
            WithdrawAddress{4, 255},
            AddEndpoint{Endpoint{1, v6.address, 9, 3, 4, EndpointOwner::Policy}},
            ChangeEndpoint{0, v6.address, 4, 4},
            RemoveEndpoint{9, {}},
            SetLimits{0, {}},
            SetLimits{{}, 0xffffffffu}};
}

inline QList<PolicyInfo> samplePolicies()
{
    using Type = PolicyParameter::Type;
    return {{.name = QStringLiteral("endpoints"),
             .description = QStringLiteral("An endpoint for each interface."),
             .pathManager = PathManager::Kernel,
             .parameters = {{QStringLiteral("fullmesh"), QStringLiteral("To every address."), Type::Boolean, {}, QStringLiteral("false"), {}, {}, {}},
                            {QStringLiteral("delay"), QStringLiteral("How long."), Type::Integer, QStringLiteral("ms"), QStringLiteral("-5"),
                             -10, 9'000'000'000, {}},
                            {QStringLiteral("order"), QStringLiteral("By what."), Type::Choice, {}, QStringLiteral("metric"), {}, {},
                             {QStringLiteral("metric"), QStringLiteral("index")}}}},
            {.name = QStringLiteral("observe"), .description = QStringLiteral("Changes nothing."), .pathManager = PathManager::Unknown, .parameters = {}}};
}

inline Trial sampleTrial()
{
    return {.id = 0xfedcba9876543210u,
            .client = QStringLiteral(":1.7"),
            .deadlineUs = 123'456'789'012,
            .changes = {QStringLiteral("limits set subflows 4"), QStringLiteral("policy set observe")}};
}

inline PmEvent samplePmEvent()
{
    return {.type = PmEvent::Type::SubflowClosed,
            .token = 0xdeadbeef,
            .family = 10,
            .localAddress = address("::ffff:10.1.1.1"),
            .remoteAddress = address("::ffff:10.1.1.2"),
            .localPort = 40122,
            .remotePort = 443,
            .localId = 1,
            .remoteId = 2,
            .backup = 3,
            .error = 111,
            .flags = 5,
            .timeout = 6,
            .interfaceIndex = -7,
            .resetReason = 8,
            .resetFlags = 9,
            .serverSide = 10};
}

inline SubflowMetrics sampleSubflowMetrics(std::uint64_t cookie = 0xfedcba9876543210u)
{
    return {cookie, 0x1f03a2c4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
}

inline ConnectionMetrics sampleConnectionMetrics()
{
    return {0x1f03a2c4, 1, 2, 3, 4, 5};
}

inline World sampleWorld()
{
    return World({sampleConnection(), sampleConnection(7)}, {sampleInterface(1), sampleInterface(2)}, {sampleEndpoint(1), sampleEndpoint(8)},
                 {3, 4}, sampleSettings(), sampleHealth(), sampleSteering());
}

}  // namespace manypath
