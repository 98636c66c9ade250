// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/attributes.h"

#include <QString>

#include <functional>
#include <optional>

namespace manypath::netlink {

/// A message of the kernel: its type and flags, and what follows struct nlmsghdr. Valid while it is being handed over.
struct MessageView {
    std::uint16_t type = 0;      ///< nlmsg_type
    std::uint16_t flags = 0;     ///< nlmsg_flags
    std::uint32_t sequence = 0;  ///< nlmsg_seq
    std::uint32_t port = 0;      ///< nlmsg_pid
    Bytes payload;               ///< without struct nlmsghdr
    Bytes whole;                 ///< with it
};

/// Calls visit for each message of a datagram; false when it ends in something that is none.
[[nodiscard]] bool forEachMessage(Bytes datagram, const std::function<void(const MessageView &)> &visit);

/// The kernel's final word on a request.
struct Acknowledgement {
    int errnum = 0;   ///< positive errno, 0 for success
    QString extack;   ///< NLMSGERR_ATTR_MSG, empty where the kernel sent none

    bool operator==(const Acknowledgement &) const = default;
};

/// From a message of type NLMSG_ERROR or NLMSG_DONE; none when it is neither or too short to be one.
[[nodiscard]] std::optional<Acknowledgement> decodeAcknowledgement(const MessageView &message);

/// Follows the answers to one request through the datagrams that arrive. Pure: no socket.
class Exchange {
public:
    using Take = std::function<void(const MessageView &)>;

    /// `sequence` and `port` are those of the request. Messages of another one, say of an earlier request that was
    /// given up, are passed over.
    Exchange(std::uint32_t sequence, std::uint32_t port) : m_sequence(sequence), m_port(port) {}

    /// Reads a datagram and hands its answers to `take`. False when it is malformed; what came before that was taken.
    [[nodiscard]] bool read(Bytes datagram, const Take &take);

    /// Set once the kernel has said its final word: an acknowledgement, or the end of a dump.
    [[nodiscard]] const std::optional<Acknowledgement> &outcome() const { return m_outcome; }
    /// The kernel's table moved during the dump (NLM_F_DUMP_INTR): rows may be missing or twice.
    [[nodiscard]] bool interrupted() const { return m_interrupted; }

private:
    void readMessage(const MessageView &message, const Take &take);

    std::uint32_t m_sequence;
    std::uint32_t m_port;
    bool m_interrupted = false;
    bool m_malformed = false;
    std::optional<Acknowledgement> m_outcome;
};

}  // namespace manypath::netlink
