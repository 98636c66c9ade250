// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A datagram of the path manager's sockets: whatever is in it, as events, endpoints, limits, families and
// acknowledgements.
#include "helper/netlink/exchange.h"
#include "helper/netlink/genericfamily.h"
#include "helper/netlink/pmcodec.h"

#include <cstdio>
#include <cstdlib>

using namespace manypath;
using namespace manypath::netlink;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void readPayload(Bytes payload)
{
    const PmEventMessage event = decodePmEvent(payload);
    require(!event.event || !event.malformed, "a malformed event is none");
    if (event.event) {
        const PmEvent::Type type = event.event->type;
        const bool listener = type == PmEvent::Type::ListenerCreated || type == PmEvent::Type::ListenerClosed;
        require(listener || event.event->token.has_value(), "an event has a token");
    }
    if (const std::optional<Endpoint> endpoint = decodeEndpoint(payload))
        require(endpoint->id != 0 && !endpoint->address.isNull(), "an endpoint has an id and an address");
    std::ignore = decodeLimits(payload);
    if (const std::optional<FamilyMessage> message = decodeFamilyMessage(payload))
        require(!message->family.name.isEmpty(), "a family has a name");
}

void readMessage(const MessageView &message)
{
    readPayload(message.payload);
    if (const std::optional<Acknowledgement> acknowledgement = decodeAcknowledgement(message))
        require(acknowledgement->errnum >= 0, "an errno is positive");
    // As the answer to the request it claims to answer.
    Exchange exchange(message.sequence, message.port);
    const bool wellFormed = exchange.read(message.whole, [](const MessageView &answer) { readPayload(answer.payload); });
    require(wellFormed || !exchange.outcome(), "a malformed answer is no outcome");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes datagram(data, size);
    readPayload(datagram);
    std::ignore = forEachMessage(datagram, readMessage);
    return 0;
}
