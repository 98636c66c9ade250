// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/exchange.h"
#include "helper/netlink/groupreader.h"
#include "helper/netlink/pmconnectioncodec.h"
#include "helper/netlink/socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <deque>

namespace manypath::netlink {

/// Sends requests to mptcp_pm without waiting for their answers: for the thread of the World, which must not wait.
class PmSender : public QObject {
    Q_OBJECT

public:
    /// The kernel's word, or the errno of why it can't be had: ENOENT when there is no such family, ETIMEDOUT when no answer
    /// came within the time, ENOBUFS when the kernel dropped the answer (the command may have been carried out).
    using Done = std::function<void(const Acknowledgement &)>;

    explicit PmSender(std::chrono::milliseconds timeLimit = std::chrono::seconds(5), QObject *parent = nullptr);
    ~PmSender() override;

    /// The family's number, 0 when there is none. Requests from before the first call, and such as the kernel refused for a
    /// stale number, wait for it.
    void setFamily(std::uint16_t family);

    /// `done` is called once, later, in the order of the answers. Requests are carried out in the order of their sending.
    void send(const ConnectionRequest &request, Done done);

Q_SIGNALS:
    /// The family's number may be another one by now, or isn't known: setFamily() is waited for.
    void familyWanted();

private:
    using Clock = std::chrono::steady_clock;
    struct Waiting {
        ConnectionRequest request;
        Done done;
        Clock::time_point deadline;
        std::uint32_t sequence = 0;
        std::uint16_t family = 0;       // it was sent to; 0: not sent yet
        Acknowledgement staleAnswer;    // to that family, if this waits for another one
    };

    void transmit(Waiting waiting);
    [[nodiscard]] bool open();
    void close(int errnum);
    void resume();
    void read();
    void collect();
    void take(const MessageView &message);
    void finish(Waiting waiting, const Acknowledgement &outcome);
    void deliver();
    void expire();

    std::chrono::milliseconds m_timeLimit;
    std::optional<Socket> m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    GroupReader m_reader;
    std::optional<std::uint16_t> m_family;
    std::uint32_t m_sequence = 0;
    std::deque<Waiting> m_sent;      // in the order of their sequence numbers
    std::deque<Waiting> m_unsent;    // the kernel took no more just now
    std::deque<Waiting> m_homeless;  // without a family
    std::deque<std::pair<Done, Acknowledgement>> m_answers;
    bool m_deliverySoon = false;
    QTimer m_expiry;
    QTimer m_retry;
};

}  // namespace manypath::netlink
