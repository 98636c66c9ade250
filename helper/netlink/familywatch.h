// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/groupreader.h"
#include "helper/netlink/socket.h"

#include <QObject>

#include <optional>

namespace manypath::netlink {

/// Says when a generic netlink family comes or goes (its module is loaded or removed). Needs no privilege, never blocks.
class FamilyWatch : public QObject {
    Q_OBJECT

public:
    explicit FamilyWatch(const QByteArray &family, QObject *parent = nullptr);

    /// Starts listening; harmless when it did already.
    [[nodiscard]] Result<void> open();

    /// Takes a message of the controller in, as the socket does with those that arrive. Payload from struct genlmsghdr on.
    void take(Bytes payload);

Q_SIGNALS:
    void appeared();
    void vanished();
    /// Notices were lost: the family may have come or gone.
    void overrun();

private:
    void read();

    QByteArray m_family;
    std::optional<Socket> m_socket;
    GroupReader m_reader;
    bool m_overrun = false;
};

}  // namespace manypath::netlink
