// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/request.h"

#include <netlink/msg.h>

namespace manypath::netlink {

Message makeRequest(int type, const QByteArray &payload)
{
    Message message(nlmsg_alloc_simple(type, 0));
    auto *bytes = const_cast<char *>(payload.constData());  // libnl copies them
    if (message && nlmsg_append(message.get(), bytes, static_cast<std::size_t>(payload.size()), NLMSG_ALIGNTO) < 0)
        message.reset();
    return message;
}

}  // namespace manypath::netlink
