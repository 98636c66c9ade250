// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/groupreader.h"

#include <linux/netlink.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace manypath::netlink {

namespace {
constexpr std::size_t batch = 32;
// NLMSG_GOODSIZE, which no notification of the kernel exceeds, is 8 KiB at most; one of rtnetlink about a link with many
// virtual functions can.
constexpr std::size_t datagramBytes = 16 * 1024;
}  // namespace

struct GroupReader::Buffers {
    std::array<std::array<std::uint8_t, datagramBytes>, batch> bytes;
    std::array<sockaddr_nl, batch> senders;
    std::array<iovec, batch> vectors;
    std::array<mmsghdr, batch> headers;

    Buffers()
    {
        for (std::size_t i = 0; i < batch; ++i) {
            vectors[i] = {bytes[i].data(), bytes[i].size()};
            prepare(i);
        }
    }

    // For the kernel, which writes into all of it. Only those that were used need it again: the fewer memory is touched the better,
    // when a reader has just been woken up.
    void prepare(std::size_t i)
    {
        senders[i] = {};
        headers[i] = {};
        headers[i].msg_hdr.msg_name = &senders[i];
        headers[i].msg_hdr.msg_namelen = sizeof(sockaddr_nl);
        headers[i].msg_hdr.msg_iov = &vectors[i];
        headers[i].msg_hdr.msg_iovlen = 1;
    }
};

GroupReader::GroupReader() : m_buffers(new Buffers) {}
GroupReader::~GroupReader() = default;

GroupReader::Round GroupReader::read(int descriptor, int limit, const std::function<void(const MessageView &)> &take)
{
    Round round;
    for (int taken = 0; taken < limit;) {
        const int count = recvmmsg(descriptor, m_buffers->headers.data(), batch, MSG_DONTWAIT, nullptr);
        if (count < 0) {
            if (errno == EAGAIN) {
                round.drained = true;
                return round;
            }
            if (errno == ENOBUFS)
                round.overrun = true;
            else if (errno != EINTR) {
                round.errnum = errno;
                return round;
            }
            ++taken;  // so that nothing can keep us here
            continue;
        }
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(i);
            const mmsghdr &header = m_buffers->headers[index];
            const bool fromKernel = m_buffers->senders[index].nl_pid == 0;
            const bool cutOff = (header.msg_hdr.msg_flags & MSG_TRUNC) != 0;
            const Bytes datagram(m_buffers->bytes[index].data(), header.msg_len);
            m_buffers->prepare(index);
            if (fromKernel && (cutOff || !forEachMessage(datagram, take)))
                ++round.malformed;
        }
        taken += count;
        // The kernel stops short when nothing is left, or at an error, which it keeps for the next call (and the socket stays
        // readable for that): no need to ask once more before anybody hears of these.
        if (static_cast<std::size_t>(count) < batch) {
            round.drained = true;
            return round;
        }
    }
    return round;
}

}  // namespace manypath::netlink
