// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/pmconnectioncodec.h"

#include <linux/genetlink.h>
#include <linux/mptcp.h>

namespace manypath::netlink {

namespace {

void putAddress(ConnectionRequest &request, const Address &address)
{
    request.put(MPTCP_PM_ADDR_ATTR_FAMILY, static_cast<std::uint16_t>(address.addressFamily()));
    request.put(address.isIPv4() ? MPTCP_PM_ADDR_ATTR_ADDR4 : MPTCP_PM_ADDR_ATTR_ADDR6, address.bytes(), address.size());
}

// Here the kernel has ports in host order; its events have them in network order.
void putSocket(ConnectionRequest &request, const SocketAddress &socket)
{
    putAddress(request, socket.address);
    if (socket.port != 0)
        request.put(MPTCP_PM_ADDR_ATTR_PORT, socket.port);
}

void putPair(ConnectionRequest &request, const SubflowKey &key, std::uint32_t flags)
{
    const std::size_t local = request.beginNest(MPTCP_PM_ATTR_ADDR);
    putSocket(request, key.local);
    if (flags != 0)
        request.put(MPTCP_PM_ADDR_ATTR_FLAGS, flags);
    request.endNest(local);
    const std::size_t remote = request.beginNest(MPTCP_PM_ATTR_ADDR_REMOTE);
    putSocket(request, key.remote);
    request.endNest(remote);
}

void putLocal(ConnectionRequest &request, const LocalAddress &address, std::uint32_t flags)
{
    const std::size_t nest = request.beginNest(MPTCP_PM_ATTR_ADDR);
    request.put(MPTCP_PM_ADDR_ATTR_ID, address.id);
    putSocket(request, address.socket);
    if (flags != 0)
        request.put(MPTCP_PM_ADDR_ATTR_FLAGS, flags);
    if (address.interfaceIndex != 0)
        request.put(MPTCP_PM_ADDR_ATTR_IF_IDX, static_cast<std::int32_t>(address.interfaceIndex));
    request.endNest(nest);
}

}  // namespace

ConnectionRequest::ConnectionRequest(std::uint8_t command, Token token)
{
    nlmsghdr header{};
    header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
    genlmsghdr generic{};
    generic.cmd = command;
    generic.version = MPTCP_PM_VER;
    std::memcpy(m_bytes.data(), &header, sizeof header);
    std::memcpy(m_bytes.data() + sizeof header, &generic, sizeof generic);
    m_size = sizeof header + sizeof generic;
    put(MPTCP_PM_ATTR_TOKEN, token);
}

void ConnectionRequest::put(std::uint16_t type, const void *value, std::size_t size)
{
    const nlattr attribute{static_cast<std::uint16_t>(sizeof(nlattr) + size), type};
    std::memcpy(m_bytes.data() + m_size, &attribute, sizeof attribute);
    std::memcpy(m_bytes.data() + m_size + sizeof attribute, value, size);
    m_size += NLA_ALIGN(attribute.nla_len);
}

std::size_t ConnectionRequest::beginNest(std::uint16_t type)
{
    const std::size_t nest = m_size;
    const nlattr attribute{0, static_cast<std::uint16_t>(type | NLA_F_NESTED)};
    std::memcpy(m_bytes.data() + nest, &attribute, sizeof attribute);
    m_size += sizeof attribute;
    return nest;
}

void ConnectionRequest::endNest(std::size_t nest)
{
    const auto length = static_cast<std::uint16_t>(m_size - nest);
    std::memcpy(m_bytes.data() + nest + offsetof(nlattr, nla_len), &length, sizeof length);
}

void ConnectionRequest::address(std::uint16_t family, std::uint32_t sequence)
{
    const auto length = static_cast<std::uint32_t>(m_size);
    std::memcpy(m_bytes.data() + offsetof(nlmsghdr, nlmsg_len), &length, sizeof length);
    std::memcpy(m_bytes.data() + offsetof(nlmsghdr, nlmsg_type), &family, sizeof family);
    std::memcpy(m_bytes.data() + offsetof(nlmsghdr, nlmsg_seq), &sequence, sizeof sequence);
}

ConnectionRequest buildAnnounce(Token token, const LocalAddress &address)
{
    ConnectionRequest request(MPTCP_PM_CMD_ANNOUNCE, token);
    putLocal(request, address, MPTCP_PM_ADDR_FLAG_SIGNAL);
    return request;
}

ConnectionRequest buildWithdraw(Token token, std::uint8_t id)
{
    ConnectionRequest request(MPTCP_PM_CMD_REMOVE, token);
    request.put(MPTCP_PM_ATTR_LOC_ID, id);
    return request;
}

ConnectionRequest buildCreateSubflow(Token token, const LocalAddress &local, const SocketAddress &remote,
                                     std::optional<std::uint8_t> remoteId)
{
    ConnectionRequest request(MPTCP_PM_CMD_SUBFLOW_CREATE, token);
    putLocal(request, local, local.backup ? MPTCP_PM_ADDR_FLAG_BACKUP : 0u);
    const std::size_t nest = request.beginNest(MPTCP_PM_ATTR_ADDR_REMOTE);
    if (remoteId)
        request.put(MPTCP_PM_ADDR_ATTR_ID, *remoteId);
    putSocket(request, remote);
    request.endNest(nest);
    return request;
}

ConnectionRequest buildDestroySubflow(Token token, const SubflowKey &key)
{
    ConnectionRequest request(MPTCP_PM_CMD_SUBFLOW_DESTROY, token);
    putPair(request, key, 0);
    return request;
}

ConnectionRequest buildSetBackup(Token token, const SubflowKey &key, bool backup)
{
    ConnectionRequest request(MPTCP_PM_CMD_SET_FLAGS, token);
    putPair(request, key, backup ? MPTCP_PM_ADDR_FLAG_BACKUP : 0u);
    return request;
}

}  // namespace manypath::netlink
