// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_answer ADDRESS: the least a program can do that opens a second subflow from ADDRESS for each connection of this host. One thread
// that waits for an event, reads it and sends the command: no state, no policy, no event loop. What it takes is what is left to nobody.

#include "helper/netlink/pmcodec.h"
#include "helper/netlink/pmconnectioncodec.h"
#include "helper/netlink/pmevents.h"
#include "helper/netlink/socket.h"

#include <array>
#include <cstdio>

#include <sys/socket.h>

using namespace manypath;
using namespace manypath::netlink;

namespace {

constexpr std::uint8_t secondId = 1;

void answer(const MessageView &message, const PmEvents::Source &source, int commands, const Address &second)
{
    if (message.type != source.family)
        return;
    const PmEventMessage read = decodePmEvent(message.payload);
    if (!read.event || read.event->type != PmEvent::Type::Established || read.event->serverSide)
        return;
    ConnectionRequest request = buildCreateSubflow(*read.event->token, {{second, 0}, secondId, 0, false}, read.event->remote(), {});
    request.address(source.family, 1);
    const Bytes bytes = request.bytes();
    // The kernel's answer is left where it is: there is room for those of one turn.
    if (send(commands, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0)
        std::perror("send");
}

}  // namespace

int main(int argc, char **argv)
{
    const Address second = argc == 2 ? Address::fromString(QString::fromLocal8Bit(argv[1])) : Address();
    if (second.isNull()) {
        std::fputs("bench_answer takes the address of the second path.\n", stderr);
        return 2;
    }
    const PmEvents::Source source = PmEvents::find(PmEvents::Options().family);
    Socket::Options options;
    options.receiveBufferBytes = PmEvents::Options().receiveBufferBytes;
    Result<Socket> listening = Socket::open(Socket::Protocol::Generic, options);
    Result<Socket> sending = Socket::open(Socket::Protocol::Generic, options);
    if (source.state != PmEvents::State::Subscribed || !listening || !sending) {
        std::fputs("bench_answer finds no path manager to listen to.\n", stderr);
        return 1;
    }
    Socket events = std::move(listening).value();
    const Socket commands = std::move(sending).value();
    if (const Result<void> joined = events.joinGroup(source.group); !joined) {
        std::fprintf(stderr, "bench_answer: %s\n", qUtf8Printable(joined.error().message));
        return 1;
    }
    std::array<std::uint8_t, 8192> buffer;
    for (;;) {
        const ssize_t length = recv(events.descriptor(), buffer.data(), buffer.size(), 0);
        if (length < 0) {
            std::perror("recv");
            return 1;
        }
        (void)forEachMessage({buffer.data(), static_cast<std::size_t>(length)},
                             [&](const MessageView &message) { answer(message, source, commands.descriptor(), second); });
    }
}
