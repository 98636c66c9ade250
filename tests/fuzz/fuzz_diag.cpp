// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diagjoin.h"

using namespace manypath::netlink;

// The bytes are the payload of one sock_diag answer, taken for either kind; what can be read goes through the join.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes payload(data, size);
    std::vector<MptcpSocket> connections;
    std::vector<SubflowSocket> subflows;
    if (const std::optional<MptcpSocket> socket = decodeMptcpSocket(payload))
        connections.push_back(*socket);
    if (const std::optional<SubflowSocket> socket = decodeSubflowSocket(payload)) {
        subflows.push_back(*socket);
        MptcpSocket owner;
        owner.metrics.token = socket->metrics.token;
        connections.push_back(owner);
    }
    const std::size_t count = connections.size();
    const JoinedSockets joined = joinSockets(std::move(connections), std::move(subflows));
    if (static_cast<std::size_t>(joined.connections.size()) != count)
        __builtin_trap();
    return 0;
}
