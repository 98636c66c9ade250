// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diagcodec.h"

#include <cstddef>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/mptcp.h>
#include <linux/tcp.h>

namespace manypath::netlink {

namespace {

// The kernel's TCP states that matter here (include/net/tcp_states.h; in no uapi header).
enum TcpState : std::uint8_t {
    TcpEstablished = 1,
    TcpSynSent = 2,
    TcpSynReceived = 3,
    TcpFinWait1 = 4,
    TcpFinWait2 = 5,
    TcpClose = 7,
    TcpCloseWait = 8,
    TcpLastAck = 9,
    TcpClosing = 11,
};

template <typename... States>
constexpr std::uint32_t stateMask(States... states)
{
    return ((1u << states) | ...);
}

// A connection whose subflows are all gone ends in CLOSE. A subflow in CLOSE or TIME_WAIT is none any more.
constexpr std::uint32_t connectionStates
    = stateMask(TcpEstablished, TcpFinWait1, TcpFinWait2, TcpClose, TcpCloseWait, TcpLastAck, TcpClosing);
constexpr std::uint32_t subflowStates
    = stateMask(TcpEstablished, TcpSynSent, TcpSynReceived, TcpFinWait1, TcpFinWait2, TcpCloseWait, TcpLastAck, TcpClosing);

// IPPROTO_MPTCP does not fit sdiag_protocol: it goes into an attribute. A kernel that doesn't know the attribute (before
// 5.9) looks at the field; it has no sockets to show for 0 and refuses.
constexpr std::uint32_t protocolMptcp = 262;
constexpr std::uint8_t protocolInAttribute = 0;

// struct mptcp_info by offset, as it grew after the header of the oldest distribution we build on.
namespace mptcpInfo {
constexpr std::size_t flags = 8;
constexpr std::size_t token = 12;
constexpr std::size_t retransmits = 44;  // 6.5
constexpr std::size_t bytesRetransmitted = 48;
constexpr std::size_t bytesSent = 56;
constexpr std::size_t bytesReceived = 64;
constexpr std::size_t bytesAcked = 72;
constexpr std::size_t endOfCounters = 80;
constexpr std::uint32_t flagFallback = 1u << 0;
}

struct Header {
    std::uint8_t state = 0;
    bool ipv6 = false;
    SocketAddress local;
    SocketAddress remote;
    int interfaceIndex = 0;
    std::uint64_t cookie = 0;
    std::uint32_t uid = 0;
    std::uint32_t inode = 0;
};

std::optional<Header> decodeHeader(Bytes payload, std::uint32_t wantedStates)
{
    if (payload.size() < sizeof(inet_diag_msg))
        return {};
    const auto message = fieldAt<inet_diag_msg>(payload, 0);
    if (message.idiag_state > TcpClosing || (wantedStates & stateMask(message.idiag_state)) == 0)
        return {};
    if (message.idiag_family != AF_INET && message.idiag_family != AF_INET6)
        return {};
    const std::size_t addressLength = message.idiag_family == AF_INET ? 4 : 16;
    Header header;
    header.state = message.idiag_state;
    header.ipv6 = message.idiag_family == AF_INET6;
    header.local = {Address::fromBytes(message.id.idiag_src, addressLength).unmapped(), ntohs(message.id.idiag_sport)};
    header.remote = {Address::fromBytes(message.id.idiag_dst, addressLength).unmapped(), ntohs(message.id.idiag_dport)};
    header.interfaceIndex = static_cast<int>(message.id.idiag_if);
    header.cookie = std::uint64_t{message.id.idiag_cookie[1]} << 32 | message.id.idiag_cookie[0];
    header.uid = message.idiag_uid;
    header.inode = message.idiag_inode;
    return header;
}

ConnectionMetrics decodeMptcpInfo(Bytes info)
{
    ConnectionMetrics metrics;
    metrics.token = fieldAt<std::uint32_t>(info, mptcpInfo::token);
    if (info.size() < mptcpInfo::endOfCounters)
        return metrics;
    metrics.bytesSent = fieldAt<std::uint64_t>(info, mptcpInfo::bytesSent);
    metrics.bytesReceived = fieldAt<std::uint64_t>(info, mptcpInfo::bytesReceived);
    metrics.bytesAcked = fieldAt<std::uint64_t>(info, mptcpInfo::bytesAcked);
    metrics.bytesRetransmitted = fieldAt<std::uint64_t>(info, mptcpInfo::bytesRetransmitted);
    metrics.retransmissions = fieldAt<std::uint32_t>(info, mptcpInfo::retransmits);
    return metrics;
}

SubflowMetrics decodeTcpInfo(Bytes info)
{
    constexpr std::uint32_t rttUnknown = ~0u;           // tcpi_min_rtt until there is a sample
    constexpr std::uint64_t rateUnlimited = ~0ull;      // tcpi_pacing_rate where none was set
    SubflowMetrics metrics;
    metrics.rttUs = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_rtt));
    metrics.rttVarUs = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_rttvar));
    metrics.minRttUs = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_min_rtt));
    if (metrics.minRttUs == rttUnknown)
        metrics.minRttUs = 0;
    metrics.cwnd = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_snd_cwnd));
    metrics.mss = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_snd_mss));
    metrics.unacked = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_unacked));
    metrics.lost = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_lost));
    metrics.retransmissions = fieldAt<std::uint32_t>(info, offsetof(tcp_info, tcpi_total_retrans));
    metrics.bytesSent = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_bytes_sent));
    metrics.bytesReceived = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_bytes_received));
    metrics.bytesAcked = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_bytes_acked));
    metrics.bytesRetransmitted = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_bytes_retrans));
    metrics.deliveryRate = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_delivery_rate));
    metrics.pacingRate = fieldAt<std::uint64_t>(info, offsetof(tcp_info, tcpi_pacing_rate));
    if (metrics.pacingRate == rateUnlimited)
        metrics.pacingRate = 0;
    return metrics;
}

Subflow::State subflowState(std::uint8_t tcpState)
{
    if (tcpState == TcpEstablished)
        return Subflow::State::Established;
    return tcpState == TcpSynSent || tcpState == TcpSynReceived ? Subflow::State::Pending : Subflow::State::Closing;
}

// What the MPTCP part of INET_DIAG_ULP_INFO says.
struct UlpInfo {
    Token token = 0;
    std::uint32_t flags = 0;
    std::uint8_t localId = 0;
    std::uint8_t remoteId = 0;
};

// None for a subflow-to-be or another protocol on top of TCP, which have a name only.
std::optional<UlpInfo> decodeUlpInfo(Bytes bytes)
{
    Bytes subflow;
    const bool sane = forEachAttribute(bytes, [&subflow](const Attribute &attribute) {
        if (attribute.type == INET_ULP_INFO_MPTCP)
            subflow = attribute.payload;
    });
    UlpInfo ulp;
    const bool subflowSane = forEachAttribute(subflow, [&ulp](const Attribute &attribute) {
        if (attribute.type == MPTCP_SUBFLOW_ATTR_TOKEN_LOC)
            ulp.token = attribute.as<std::uint32_t>();
        else if (attribute.type == MPTCP_SUBFLOW_ATTR_FLAGS)
            ulp.flags = attribute.as<std::uint32_t>();
        else if (attribute.type == MPTCP_SUBFLOW_ATTR_ID_LOC)
            ulp.localId = attribute.as<std::uint8_t>();
        else if (attribute.type == MPTCP_SUBFLOW_ATTR_ID_REM)
            ulp.remoteId = attribute.as<std::uint8_t>();
    });
    if (!sane || !subflowSane || ulp.token == 0)
        return {};
    return ulp;
}

Bytes attributesOf(Bytes payload)
{
    return payload.subspan(NLMSG_ALIGN(sizeof(inet_diag_msg)));
}

}  // namespace

QByteArray diagRequest(DiagProtocol protocol, int addressFamily)
{
    inet_diag_req_v2 request{};
    request.sdiag_family = static_cast<std::uint8_t>(addressFamily);
    request.sdiag_protocol = protocol == DiagProtocol::Tcp ? std::uint8_t{IPPROTO_TCP} : protocolInAttribute;
    request.idiag_ext = 1u << (INET_DIAG_INFO - 1);
    request.idiag_states = protocol == DiagProtocol::Tcp ? subflowStates : connectionStates;
    QByteArray message;
    appendStruct(message, request);
    if (protocol == DiagProtocol::Mptcp)
        appendAttribute(message, INET_DIAG_REQ_PROTOCOL, protocolMptcp);
    return message;
}

std::optional<MptcpSocket> decodeMptcpSocket(Bytes payload)
{
    const std::optional<Header> header = decodeHeader(payload, connectionStates);
    if (!header)
        return {};
    MptcpSocket socket;
    Bytes info;
    const bool sane = forEachAttribute(attributesOf(payload), [&](const Attribute &attribute) {
        if (attribute.type == INET_DIAG_INFO)
            info = attribute.payload;
        else if (attribute.type == INET_DIAG_CGROUP_ID)
            socket.cgroupId = attribute.as<std::uint64_t>();
    });
    socket.counted = info.size() >= mptcpInfo::endOfCounters;
    socket.metrics = decodeMptcpInfo(info);
    if (!sane || socket.metrics.token == 0)
        return {};
    socket.local = header->local;
    socket.remote = header->remote;
    socket.ipv6 = header->ipv6;
    socket.closing = header->state != TcpEstablished;
    socket.fallback = (fieldAt<std::uint32_t>(info, mptcpInfo::flags) & mptcpInfo::flagFallback) != 0;
    socket.uid = header->uid;
    socket.inode = header->inode;
    return socket;
}

std::optional<SubflowSocket> decodeSubflowSocket(Bytes payload)
{
    const std::optional<Header> header = decodeHeader(payload, subflowStates);
    if (!header)
        return {};
    SubflowSocket socket;
    Bytes info;
    Bytes ulpInfo;
    const bool sane = forEachAttribute(attributesOf(payload), [&](const Attribute &attribute) {
        if (attribute.type == INET_DIAG_INFO)
            info = attribute.payload;
        else if (attribute.type == INET_DIAG_ULP_INFO)
            ulpInfo = attribute.payload;
        else if (attribute.type == INET_DIAG_MARK)
            socket.mark = attribute.as<std::uint32_t>();
    });
    // Most TCP sockets of a machine end here, before anything of theirs is looked at.
    if (!sane || ulpInfo.empty())
        return {};
    const std::optional<UlpInfo> ulp = decodeUlpInfo(ulpInfo);
    if (!ulp)
        return {};

    const auto has = [&ulp](std::uint32_t flags) { return (ulp->flags & flags) != 0; };
    Subflow &subflow = socket.subflow;
    subflow.local = header->local;
    subflow.remote = header->remote;
    subflow.localId = ulp->localId;
    subflow.remoteId = ulp->remoteId;
    subflow.state = subflowState(header->state);
    // Not by the MP_CAPABLE flags: one that fell back, or waits for its answer, has none from the peer.
    subflow.initial = !has(MPTCP_SUBFLOW_FLAG_JOIN_LOC | MPTCP_SUBFLOW_FLAG_JOIN_REM);
    subflow.backup = has(MPTCP_SUBFLOW_FLAG_BKUP_LOC);
    subflow.backupByPeer = has(MPTCP_SUBFLOW_FLAG_BKUP_REM);
    subflow.boundInterfaceIndex = subflow.interfaceIndex = header->interfaceIndex;
    subflow.cookie = header->cookie;
    socket.opened = has(MPTCP_SUBFLOW_FLAG_MCAP_LOC | MPTCP_SUBFLOW_FLAG_JOIN_LOC);
    socket.fullyEstablished = has(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED);
    socket.metrics = decodeTcpInfo(info);
    socket.metrics.cookie = header->cookie;
    socket.metrics.token = ulp->token;
    return socket;
}

}  // namespace manypath::netlink
