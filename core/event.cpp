// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include "core/overloaded.h"

namespace manypath {

SocketAddress PmEvent::local() const
{
    return {localAddress.value_or(Address{}).unmapped(), localPort.value_or(0)};
}

SocketAddress PmEvent::remote() const
{
    return {remoteAddress.value_or(Address{}).unmapped(), remotePort.value_or(0)};
}

std::optional<PmEvent::Type> pmEventType(std::uint8_t number)
{
    const auto type = static_cast<PmEvent::Type>(number);
    switch (type) {
    case PmEvent::Type::Created:
    case PmEvent::Type::Established:
    case PmEvent::Type::Closed:
    case PmEvent::Type::Announced:
    case PmEvent::Type::Removed:
    case PmEvent::Type::SubflowEstablished:
    case PmEvent::Type::SubflowClosed:
    case PmEvent::Type::SubflowPriority:
    case PmEvent::Type::ListenerCreated:
    case PmEvent::Type::ListenerClosed:
        return type;
    }
    return std::nullopt;
}

std::optional<Token> eventToken(const Event &event)
{
    return std::visit(Overloaded{
                          [](const PmEvent &e) { return e.token; },
                          [](const ConnectionUpdated &e) { return std::optional(e.connection.token); },
                          [](const ConnectionGone &e) { return std::optional(e.token); },
                          [](const SubflowUpdated &e) { return std::optional(e.token); },
                          [](const SubflowGone &e) { return std::optional(e.token); },
                          [](const ActionAnswered &e) { return actionToken(e.action); },
                          [](const auto &) { return std::optional<Token>(); },
                      },
                      event);
}

}  // namespace manypath
