// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/exchange.h"

#include <linux/netlink.h>

#include <climits>
#include <tuple>

namespace manypath::netlink {

namespace {

constexpr std::size_t alignedLength(std::size_t length)
{
    return (length + NLMSG_ALIGNTO - 1) & ~std::size_t{NLMSG_ALIGNTO - 1};
}

/// Where the attributes of a final word start: behind the error code and, where it was not left out (NETLINK_CAP_ACK),
/// the request it is about.
std::size_t attributesOffset(const MessageView &message)
{
    if (message.type == NLMSG_DONE)
        return alignedLength(sizeof(int));
    if ((message.flags & NLM_F_CAPPED) != 0)
        return sizeof(nlmsgerr);
    nlmsghdr request{};
    std::memcpy(&request, message.payload.data() + offsetof(nlmsgerr, msg), sizeof request);
    return sizeof(int) + alignedLength(request.nlmsg_len);
}

QString textOf(Bytes payload)
{
    const auto *text = reinterpret_cast<const char *>(payload.data());
    return QString::fromUtf8(text, static_cast<qsizetype>(strnlen(text, payload.size())));
}

}  // namespace

bool forEachMessage(Bytes datagram, const std::function<void(const MessageView &)> &visit)
{
    while (!datagram.empty()) {
        nlmsghdr header{};
        if (datagram.size() < sizeof header)
            return false;
        std::memcpy(&header, datagram.data(), sizeof header);
        if (header.nlmsg_len < sizeof header || header.nlmsg_len > datagram.size())
            return false;
        MessageView message;
        message.type = header.nlmsg_type;
        message.flags = header.nlmsg_flags;
        message.sequence = header.nlmsg_seq;
        message.port = header.nlmsg_pid;
        message.whole = datagram.first(header.nlmsg_len);
        message.payload = message.whole.subspan(sizeof header);
        visit(message);
        const std::size_t next = alignedLength(header.nlmsg_len);
        datagram = next < datagram.size() ? datagram.subspan(next) : Bytes{};
    }
    return true;
}

std::optional<Acknowledgement> decodeAcknowledgement(const MessageView &message)
{
    const bool done = message.type == NLMSG_DONE;
    if (!done && message.type != NLMSG_ERROR)
        return std::nullopt;
    if (message.payload.size() < (done ? sizeof(int) : sizeof(nlmsgerr)))
        return std::nullopt;

    int error = 0;
    std::memcpy(&error, message.payload.data(), sizeof error);
    if (error == INT_MIN)
        return std::nullopt;

    Acknowledgement acknowledgement;
    // A dump's end carries what its last step returned, which is not always 0 when all is well.
    acknowledgement.errnum = error < 0 ? -error : 0;
    if ((message.flags & NLM_F_ACK_TLVS) == 0)
        return acknowledgement;
    const std::size_t offset = attributesOffset(message);
    if (offset >= message.payload.size())
        return acknowledgement;
    // The code is what counts: text that can't be read is no text.
    std::ignore = forEachAttribute(message.payload.subspan(offset), [&](const Attribute &attribute) {
        if (attribute.type == NLMSGERR_ATTR_MSG)
            acknowledgement.extack = textOf(attribute.payload);
    });
    return acknowledgement;
}

bool Exchange::read(Bytes datagram, const Take &take)
{
    const bool wellFormed = forEachMessage(datagram, [&](const MessageView &message) { readMessage(message, take); });
    return wellFormed && !m_malformed;
}

void Exchange::readMessage(const MessageView &message, const Take &take)
{
    if (m_outcome || message.sequence != m_sequence || message.port != m_port)
        return;
    if ((message.flags & NLM_F_DUMP_INTR) != 0)
        m_interrupted = true;
    if (message.type == NLMSG_NOOP)
        return;
    if (message.type != NLMSG_ERROR && message.type != NLMSG_DONE) {
        if (take)
            take(message);
        return;
    }
    m_outcome = decodeAcknowledgement(message);
    if (!m_outcome)
        m_malformed = true;
}

}  // namespace manypath::netlink
