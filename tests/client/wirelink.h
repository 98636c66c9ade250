// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

#include <optional>

namespace manypath {

/// Two connections to a bus: what goes in at one comes out of the other, through libdbus and the daemon.
class WireLink : public QDBusVirtualObject {
public:
    explicit WireLink(PrivateBus &bus) : m_from(bus.connect()), m_to(bus.connect())
    {
        m_to.registerVirtualObject(QStringLiteral("/"), this);
    }

    /// The message as it arrives; none when it doesn't.
    std::optional<QDBusMessage> carry(const QVariant &argument)
    {
        m_arrived.reset();
        QDBusMessage message = QDBusMessage::createMethodCall(m_to.baseService(), QStringLiteral("/"), QString(), QStringLiteral("Carry"));
        message << argument;
        if (!m_from.send(message))
            return std::nullopt;
        [[maybe_unused]] const bool came = QTest::qWaitFor([this] { return m_arrived.has_value(); }, 20000);
        return m_arrived;
    }

    /// An event as it comes out of the other end.
    std::optional<WireEvent> carry(const WireEvent &event)
    {
        const auto message = carry(QVariant::fromValue(event));
        if (!message)
            return std::nullopt;
        return qdbus_cast<WireEvent>(message->arguments().constFirst());
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_arrived = message;
        return true;
    }

private:
    QDBusConnection m_from;
    QDBusConnection m_to;
    std::optional<QDBusMessage> m_arrived;
};

}  // namespace manypath
