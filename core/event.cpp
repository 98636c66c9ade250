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

std::optional<Token> eventToken(const Event &event)
{
    return std::visit(Overloaded{
                          [](const PmEvent &e) { return e.token; },
                          [](const ConnectionUpdated &e) { return std::optional(e.connection.token); },
                          [](const ConnectionGone &e) { return std::optional(e.token); },
                          [](const SubflowUpdated &e) { return std::optional(e.token); },
                          [](const SubflowGone &e) { return std::optional(e.token); },
                          [](const auto &) { return std::optional<Token>(); },
                      },
                      event);
}

}  // namespace manypath
