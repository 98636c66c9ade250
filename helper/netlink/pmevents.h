// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QObject>

#include <memory>

namespace manypath::netlink {

/// The events of the kernel's path manager, on a socket of their own. Never blocks. Lives in the thread of the World.
class PmEvents : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,
        Subscribed,
        FamilyAbsent,    ///< no mptcp_pm in this kernel, or not now
        NotPermitted,    ///< no CAP_NET_ADMIN
        Failed,          ///< the socket itself could not be had (out of descriptors or memory)
    };

    struct Statistics {
        std::uint64_t overruns = 0;
        std::uint64_t unknownMessages = 0;
        std::uint64_t unknownAttributes = 0;
        std::uint64_t malformedMessages = 0;
    };

    explicit PmEvents(QObject *parent = nullptr);
    ~PmEvents() override;

    /// Tries to subscribe; answers how it went. Harmless when subscribed already. To be tried again by the caller when
    /// there is reason to hope.
    State open();
    [[nodiscard]] State state() const;
    [[nodiscard]] const Statistics &statistics() const;

Q_SIGNALS:
    /// What arrived since the last time, in the kernel's order.
    void received(const QList<manypath::PmEvent> &events);
    /// The kernel had to drop events: only a dump tells the state now. Listening goes on.
    void overrun();
    /// The family went away while subscribed (module unloaded); state() is FamilyAbsent.
    void lost();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath::netlink
