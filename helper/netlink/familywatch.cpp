// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/familywatch.h"

#include "helper/netlink/genericfamily.h"

#include <QSocketNotifier>

#include <linux/genetlink.h>

namespace manypath::netlink {

namespace {
// The controller's only group, "notify", has the number of the controller itself.
constexpr std::uint32_t notifyGroup = GENL_ID_CTRL;
constexpr int messagesARound = 256;
}  // namespace

FamilyWatch::FamilyWatch(const QByteArray &family, QObject *parent) : QObject(parent), m_family(family) {}

Result<void> FamilyWatch::open()
{
    if (m_socket)
        return {};
    Socket::Options options;
    options.nonBlocking = true;
    Result<Socket> socket = Socket::open(Socket::Protocol::Generic, options);
    if (!socket)
        return socket.error();
    Socket opened = std::move(socket).value();
    if (Result<void> joined = opened.joinGroup(notifyGroup); !joined)
        return joined;
    m_socket.emplace(std::move(opened));
    auto *notifier = new QSocketNotifier(m_socket->descriptor(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &FamilyWatch::read);
    return {};
}

void FamilyWatch::take(Bytes payload)
{
    const std::optional<FamilyMessage> message = decodeFamilyMessage(payload);
    if (!message || message->family.name != m_family)
        return;
    if (message->command == CTRL_CMD_NEWFAMILY)
        Q_EMIT appeared();
    else if (message->command == CTRL_CMD_DELFAMILY)
        Q_EMIT vanished();
}

void FamilyWatch::read()
{
    const GroupReader::Round round = m_reader.read(m_socket->descriptor(), messagesARound, [this](const MessageView &message) {
        if (message.type == GENL_ID_CTRL)
            take(message.payload);
    });
    m_overrun = m_overrun || round.overrun;
    if (m_overrun && round.drained) {
        m_overrun = false;
        Q_EMIT overrun();
    }
}

}  // namespace manypath::netlink
