// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/pmcodec.h"

#include <linux/genetlink.h>
#include <linux/mptcp.h>
#include <netlink/attr.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>

#include <arpa/inet.h>

namespace manypath::netlink {

namespace {

// ---- decoding

template <typename T>
bool readInto(std::optional<T> &target, const Attribute &attribute)
{
    target = attribute.read<T>();
    return target.has_value();
}

/// Events carry ports in network order, endpoints carry them in host order.
bool readNetworkOrder(std::optional<std::uint16_t> &target, const Attribute &attribute)
{
    if (!readInto(target, attribute))
        return false;
    target = ntohs(*target);
    return true;
}

template <std::size_t size>
bool readAddress(std::optional<Address> &target, const Attribute &attribute)
{
    if (attribute.payload.size() < size)
        return false;
    target = Address::fromBytes(attribute.payload.data(), size);
    return true;
}

enum class Reading { Done, Unknown, TooShort };

Reading readEventAttribute(PmEvent &event, const Attribute &attribute)
{
    const auto outcome = [](bool longEnough) { return longEnough ? Reading::Done : Reading::TooShort; };
    switch (attribute.type) {
    case MPTCP_ATTR_TOKEN: return outcome(readInto(event.token, attribute));
    case MPTCP_ATTR_FAMILY: return outcome(readInto(event.family, attribute));
    case MPTCP_ATTR_LOC_ID: return outcome(readInto(event.localId, attribute));
    case MPTCP_ATTR_REM_ID: return outcome(readInto(event.remoteId, attribute));
    case MPTCP_ATTR_SADDR4: return outcome(readAddress<4>(event.localAddress, attribute));
    case MPTCP_ATTR_SADDR6: return outcome(readAddress<16>(event.localAddress, attribute));
    case MPTCP_ATTR_DADDR4: return outcome(readAddress<4>(event.remoteAddress, attribute));
    case MPTCP_ATTR_DADDR6: return outcome(readAddress<16>(event.remoteAddress, attribute));
    case MPTCP_ATTR_SPORT: return outcome(readNetworkOrder(event.localPort, attribute));
    case MPTCP_ATTR_DPORT: return outcome(readNetworkOrder(event.remotePort, attribute));
    case MPTCP_ATTR_BACKUP: return outcome(readInto(event.backup, attribute));
    case MPTCP_ATTR_ERROR: return outcome(readInto(event.error, attribute));
    case MPTCP_ATTR_FLAGS: return outcome(readInto(event.flags, attribute));
    case MPTCP_ATTR_TIMEOUT: return outcome(readInto(event.timeout, attribute));
    case MPTCP_ATTR_IF_IDX: return outcome(readInto(event.interfaceIndex, attribute));
    case MPTCP_ATTR_RESET_REASON: return outcome(readInto(event.resetReason, attribute));
    case MPTCP_ATTR_RESET_FLAGS: return outcome(readInto(event.resetFlags, attribute));
    case MPTCP_ATTR_SERVER_SIDE: return outcome(readInto(event.serverSide, attribute));
    }
    return Reading::Unknown;
}

bool isListener(PmEvent::Type type)
{
    return type == PmEvent::Type::ListenerCreated || type == PmEvent::Type::ListenerClosed;
}

struct AddressRow {
    Endpoint endpoint;
    bool wellFormed = true;

    template <typename T>
    T take(const Attribute &attribute)
    {
        const std::optional<T> value = attribute.read<T>();
        wellFormed = wellFormed && value.has_value();
        return value.value_or(T{});
    }

    void takeAddress(const Attribute &attribute, std::size_t size)
    {
        wellFormed = wellFormed && attribute.payload.size() >= size;
        if (wellFormed)
            endpoint.address = Address::fromBytes(attribute.payload.data(), size);
    }

    void read(const Attribute &attribute)
    {
        switch (attribute.type) {
        case MPTCP_PM_ADDR_ATTR_ID: endpoint.id = take<std::uint8_t>(attribute); break;
        case MPTCP_PM_ADDR_ATTR_ADDR4: takeAddress(attribute, 4); break;
        case MPTCP_PM_ADDR_ATTR_ADDR6: takeAddress(attribute, 16); break;
        case MPTCP_PM_ADDR_ATTR_PORT: endpoint.port = take<std::uint16_t>(attribute); break;
        case MPTCP_PM_ADDR_ATTR_FLAGS: endpoint.flags = take<std::uint32_t>(attribute); break;
        case MPTCP_PM_ADDR_ATTR_IF_IDX: endpoint.interfaceIndex = take<std::int32_t>(attribute); break;
        }
    }
};

// ---- building

Message newRequest(std::uint16_t family, std::uint8_t command)
{
    Message message(nlmsg_alloc());
    if (!message || !genlmsg_put(message.get(), 0, 0, family, 0, 0, command, MPTCP_PM_VER))
        return nullptr;
    return message;
}

/// The nested address of a request, as far as it is filled in. The order is that of ip(8).
bool putAddress(nl_msg *message, const Endpoint &endpoint, bool withId, int attribute = MPTCP_PM_ATTR_ADDR)
{
    nlattr *nest = nla_nest_start(message, NLA_F_NESTED | attribute);
    if (!nest)
        return false;
    int failed = 0;
    if (withId)
        failed |= nla_put_u8(message, MPTCP_PM_ADDR_ATTR_ID, endpoint.id);
    if (endpoint.flags != 0)
        failed |= nla_put_u32(message, MPTCP_PM_ADDR_ATTR_FLAGS, endpoint.flags);
    if (endpoint.interfaceIndex != 0)
        failed |= nla_put_s32(message, MPTCP_PM_ADDR_ATTR_IF_IDX, endpoint.interfaceIndex);
    if (endpoint.port != 0)
        failed |= nla_put_u16(message, MPTCP_PM_ADDR_ATTR_PORT, endpoint.port);
    if (!endpoint.address.isNull()) {
        failed |= nla_put_u16(message, MPTCP_PM_ADDR_ATTR_FAMILY, static_cast<std::uint16_t>(endpoint.address.addressFamily()));
        failed |= nla_put(message, endpoint.address.isIPv4() ? MPTCP_PM_ADDR_ATTR_ADDR4 : MPTCP_PM_ADDR_ATTR_ADDR6,
                          static_cast<int>(endpoint.address.size()), endpoint.address.bytes());
    }
    return failed == 0 && nla_nest_end(message, nest) == 0;
}

Message addressRequest(std::uint16_t family, std::uint8_t command, const Endpoint &endpoint, bool withId)
{
    Message message = newRequest(family, command);
    if (!message || !putAddress(message.get(), endpoint, withId))
        return nullptr;
    return message;
}

}  // namespace

PmEventMessage decodePmEvent(Bytes payload)
{
    PmEventMessage result;
    if (payload.size() < GENL_HDRLEN) {
        result.malformed = true;
        return result;
    }
    const std::optional<PmEvent::Type> type = pmEventType(payload[0]);
    if (!type)
        return result;

    PmEvent event;
    event.type = *type;
    const bool complete = forEachAttribute(payload.subspan(GENL_HDRLEN), [&](const Attribute &attribute) {
        switch (readEventAttribute(event, attribute)) {
        case Reading::Done: break;
        case Reading::Unknown: ++result.unknownAttributes; break;
        case Reading::TooShort: result.malformed = true; break;
        }
    });
    if (!complete || (!event.token && !isListener(*type)))
        result.malformed = true;
    if (!result.malformed)
        result.event = event;
    return result;
}

std::optional<Endpoint> decodeEndpoint(Bytes payload)
{
    const std::optional<Endpoint> endpoint = decodeConnectionAddress(payload);
    return endpoint && endpoint->id != 0 ? endpoint : std::nullopt;
}

std::optional<Endpoint> decodeConnectionAddress(Bytes payload)
{
    if (payload.size() < GENL_HDRLEN)
        return std::nullopt;
    AddressRow row;
    const bool complete = forEachAttribute(payload.subspan(GENL_HDRLEN), [&](const Attribute &attribute) {
        if (attribute.type == MPTCP_PM_ATTR_ADDR
            && !forEachAttribute(attribute.payload, [&](const Attribute &inner) { row.read(inner); }))
            row.wellFormed = false;
    });
    if (!complete || !row.wellFormed || row.endpoint.address.isNull())
        return std::nullopt;
    return row.endpoint;
}

std::optional<Limits> decodeLimits(Bytes payload)
{
    if (payload.size() < GENL_HDRLEN)
        return std::nullopt;
    std::optional<std::uint32_t> subflows;
    std::optional<std::uint32_t> addAddressAccepted;
    const bool complete = forEachAttribute(payload.subspan(GENL_HDRLEN), [&](const Attribute &attribute) {
        if (attribute.type == MPTCP_PM_ATTR_SUBFLOWS)
            subflows = attribute.read<std::uint32_t>();
        else if (attribute.type == MPTCP_PM_ATTR_RCV_ADD_ADDRS)
            addAddressAccepted = attribute.read<std::uint32_t>();
    });
    if (!complete || !subflows || !addAddressAccepted)
        return std::nullopt;
    return Limits{*subflows, *addAddressAccepted};
}

Message buildAddEndpoint(std::uint16_t family, const Endpoint &endpoint)
{
    return addressRequest(family, MPTCP_PM_CMD_ADD_ADDR, endpoint, endpoint.id != 0);
}

Message buildRemoveEndpoint(std::uint16_t family, std::uint8_t id, const Address &address)
{
    Endpoint endpoint;
    endpoint.id = id;
    if (id == 0)
        endpoint.address = address;
    return addressRequest(family, MPTCP_PM_CMD_DEL_ADDR, endpoint, true);
}

Message buildSetFlags(std::uint16_t family, const Endpoint &endpoint)
{
    Endpoint request;
    request.flags = endpoint.flags;
    // With an address in the request the kernel would look for that and not for the id.
    if (endpoint.id != 0) {
        request.id = endpoint.id;
    } else {
        request.address = endpoint.address;
        request.port = endpoint.port;
    }
    return addressRequest(family, MPTCP_PM_CMD_SET_FLAGS, request, endpoint.id != 0);
}

Message buildGetEndpoints(std::uint16_t family)
{
    return newRequest(family, MPTCP_PM_CMD_GET_ADDR);
}

Message buildGetConnectionAddresses(std::uint16_t family, Token token)
{
    Message message = newRequest(family, MPTCP_PM_CMD_GET_ADDR);
    if (!message || nla_put_u32(message.get(), MPTCP_PM_ATTR_TOKEN, token) != 0)
        return nullptr;
    return message;
}

Message buildDestroyImpossibleSubflow(std::uint16_t family, Token token)
{
    // Nobody can connect to the limited broadcast address, or from it.
    Endpoint nowhere;
    nowhere.address = Address::fromString(QStringLiteral("255.255.255.255"));
    nowhere.port = 1;
    Message message = newRequest(family, MPTCP_PM_CMD_SUBFLOW_DESTROY);
    if (!message || nla_put_u32(message.get(), MPTCP_PM_ATTR_TOKEN, token) != 0
        || !putAddress(message.get(), nowhere, false, MPTCP_PM_ATTR_ADDR)
        || !putAddress(message.get(), nowhere, false, MPTCP_PM_ATTR_ADDR_REMOTE))
        return nullptr;
    return message;
}

Message buildFlushEndpoints(std::uint16_t family)
{
    return newRequest(family, MPTCP_PM_CMD_FLUSH_ADDRS);
}

Message buildGetLimits(std::uint16_t family)
{
    return newRequest(family, MPTCP_PM_CMD_GET_LIMITS);
}

Message buildSetLimits(std::uint16_t family, std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    Message message = newRequest(family, MPTCP_PM_CMD_SET_LIMITS);
    if (!message)
        return nullptr;
    int failed = 0;
    if (addAddressAccepted)
        failed |= nla_put_u32(message.get(), MPTCP_PM_ATTR_RCV_ADD_ADDRS, *addAddressAccepted);
    if (subflows)
        failed |= nla_put_u32(message.get(), MPTCP_PM_ATTR_SUBFLOWS, *subflows);
    return failed == 0 ? std::move(message) : nullptr;
}

}  // namespace manypath::netlink
