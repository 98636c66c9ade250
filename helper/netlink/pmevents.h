// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace manypath::netlink {

/// The events of the kernel's path manager, on a socket of their own. Lives in the thread of the World and waits for
/// nothing there.
class PmEvents : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,
        Subscribed,
        FamilyAbsent,    ///< no mptcp_pm in this kernel, or not now, or one without events (before 5.12)
        NotPermitted,    ///< no CAP_NET_ADMIN in the user namespace that owns the network namespace
        Failed,          ///< the socket itself could not be had (out of descriptors or memory), or broke
    };

    struct Statistics {
        std::uint64_t overruns = 0;
        std::uint64_t unknownMessages = 0;
        std::uint64_t unknownAttributes = 0;
        std::uint64_t malformedMessages = 0;

        bool operator==(const Statistics &) const = default;
    };

    struct Options {
        QByteArray family = QByteArrayLiteral("mptcp_pm");
        /// An event takes some 0.83 kB of it. Beyond net.core.rmem_max (often 208 KiB) only with CAP_NET_ADMIN in the
        /// initial user namespace.
        int receiveBufferBytes = 8 * 1024 * 1024;
    };

    explicit PmEvents(QObject *parent = nullptr);
    explicit PmEvents(const Options &options, QObject *parent = nullptr);
    ~PmEvents() override;

    /// Where the events are. Numbers of the kernel's, which hold as long as the family stays.
    struct Source {
        State state = State::FamilyAbsent;  ///< Subscribed: found. Else why not.
        std::uint16_t family = 0;
        std::uint32_t group = 0;
    };
    /// Asks the kernel, in any thread. Takes as long as the kernel is busy with someone's command to the path manager.
    [[nodiscard]] static Source find(const QByteArray &family);

    /// Watches for the family's coming and going. To be called before find(), so that nothing is missed in between; false
    /// when the socket could not be had. Harmless when watching already.
    bool watch();
    /// Subscribes to what find() found; answers how it went. Harmless when that is subscribed already. To be tried again,
    /// from find() on, by the caller when there is reason to hope.
    State open(const Source &source);
    /// watch(), find() and open() in one, for those who may wait.
    State open();
    [[nodiscard]] State state() const;
    [[nodiscard]] const Statistics &statistics() const;

Q_SIGNALS:
    /// What arrived since the last time, in the kernel's order.
    void received(const QList<manypath::PmEvent> &events);
    /// The kernel had to drop events: only a dump tells the state now. Listening goes on. Comes after the events that
    /// were still queued: a dump taken from now on misses nothing (one taken earlier might, see GroupReader).
    void overrun();
    /// No more events: the family went away while subscribed (state() is FamilyAbsent then), or the socket broke (Failed).
    void lost();
    /// The family is there (again), or may have changed: find() and open() are worth another try.
    void appeared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath::netlink
