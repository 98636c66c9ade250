// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/pmsender.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <sys/socket.h>

namespace manypath::netlink {

using namespace std::chrono_literals;

namespace {

// The kernel answers while it takes a request, so answers heap up while many are sent at a stroke. They are collected in
// between, long before the buffer is full.
constexpr std::size_t sentAtAStroke = 64;
constexpr int receiveBufferBytes = 1024 * 1024;
constexpr int messagesARound = 1024;
constexpr auto retryInterval = 2ms;

bool maybeFamilyGone(int errnum)
{
    return errnum == ENOENT || errnum == EOPNOTSUPP;
}

bool mayPass(int errnum)
{
    return errnum == EAGAIN || errnum == ENOBUFS || errnum == ENOMEM || errnum == EINTR;
}

}  // namespace

PmSender::PmSender(std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_timeLimit(timeLimit)
{
    m_expiry.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &PmSender::expire);
    connect(&m_retry, &QTimer::timeout, this, &PmSender::resume);
}

PmSender::~PmSender() = default;

void PmSender::setFamily(std::uint16_t family)
{
    m_family = family;
    for (Waiting &waiting : std::exchange(m_homeless, {})) {
        if (family == 0)
            finish(std::move(waiting), {ENOENT, {}});
        else if (family == waiting.family)
            finish(std::move(waiting), waiting.staleAnswer);
        else
            transmit(std::move(waiting));
    }
}

void PmSender::send(const ConnectionRequest &request, Done done)
{
    transmit(Waiting{request, std::move(done), Clock::now() + m_timeLimit, 0, 0, {}});
    if (!m_expiry.isActive())
        m_expiry.start(m_timeLimit);
}

void PmSender::transmit(Waiting waiting)
{
    if (!m_family) {
        m_homeless.push_back(std::move(waiting));
        Q_EMIT familyWanted();
        return;
    }
    if (*m_family == 0) {
        finish(std::move(waiting), {ENOENT, {}});
        return;
    }
    if (!m_unsent.empty()) {
        m_unsent.push_back(std::move(waiting));
        return;
    }
    if (!m_socket && !open()) {
        finish(std::move(waiting), {errno, {}});
        return;
    }
    waiting.sequence = ++m_sequence;
    waiting.family = *m_family;
    waiting.request.address(waiting.family, waiting.sequence);
    const Bytes bytes = waiting.request.bytes();
    if (::send(m_socket->descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL) >= 0) {
        m_sent.push_back(std::move(waiting));
        if (m_sent.size() % sentAtAStroke == 0)
            collect();
    } else if (const int errnum = errno; mayPass(errnum)) {
        m_unsent.push_back(std::move(waiting));
        m_retry.start(retryInterval);
    } else {
        finish(std::move(waiting), {errnum, {}});
        close(errnum);
    }
}

// On failure errno says why.
bool PmSender::open()
{
    Socket::Options options;
    options.nonBlocking = true;
    options.receiveBufferBytes = receiveBufferBytes;
    Result<Socket> opened = Socket::open(Socket::Protocol::Generic, options);
    if (!opened) {
        errno = opened.error().errnum;
        return false;
    }
    m_socket.emplace(std::move(opened).value());
    m_notifier = std::make_unique<QSocketNotifier>(m_socket->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PmSender::read);
    return true;
}

// No answer comes any more on this socket.
void PmSender::close(int errnum)
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_socket.reset();
    for (Waiting &waiting : std::exchange(m_sent, {}))
        finish(std::move(waiting), {errnum, {}});
}

void PmSender::resume()
{
    for (Waiting &waiting : std::exchange(m_unsent, {}))
        transmit(std::move(waiting));
}

void PmSender::read()
{
    collect();
    deliver();
}

void PmSender::collect()
{
    if (!m_socket)
        return;
    const GroupReader::Round round =
        m_reader.read(m_socket->descriptor(), messagesARound, [this](const MessageView &message) { take(message); });
    if (round.errnum != 0) {
        close(round.errnum);
    } else if (round.overrun) {
        // Which answers the kernel dropped can't be told from such as are still to come: there are none, it answers at once.
        for (Waiting &waiting : std::exchange(m_sent, {}))
            finish(std::move(waiting), {ENOBUFS, {}});
    }
}

void PmSender::take(const MessageView &message)
{
    const std::optional<Acknowledgement> outcome = decodeAcknowledgement(message);
    if (!outcome)
        return;
    // Answers come in the order of the requests: it is the first one, but for answers that were lost.
    const auto found =
        std::find_if(m_sent.begin(), m_sent.end(), [&](const Waiting &waiting) { return waiting.sequence == message.sequence; });
    if (found == m_sent.end())
        return;
    Waiting waiting = std::move(*found);
    m_sent.erase(found);
    if (maybeFamilyGone(outcome->errnum) && waiting.staleAnswer.errnum == 0) {
        waiting.staleAnswer = *outcome;
        m_homeless.push_back(std::move(waiting));
        Q_EMIT familyWanted();
        return;
    }
    finish(std::move(waiting), *outcome);
}

void PmSender::finish(Waiting waiting, const Acknowledgement &outcome)
{
    m_answers.emplace_back(std::move(waiting.done), outcome);
    if (m_deliverySoon)
        return;
    m_deliverySoon = true;
    QMetaObject::invokeMethod(this, &PmSender::deliver, Qt::QueuedConnection);
}

// Never from within send(): whoever sends has put down what it sent before it hears of it.
void PmSender::deliver()
{
    m_deliverySoon = false;
    for (const auto &[done, outcome] : std::exchange(m_answers, {}))
        done(outcome);
}

void PmSender::expire()
{
    const Clock::time_point now = Clock::now();
    std::optional<Clock::time_point> next;
    for (std::deque<Waiting> *queue : {&m_sent, &m_unsent, &m_homeless}) {
        while (!queue->empty() && queue->front().deadline <= now) {
            Waiting waiting = std::move(queue->front());
            queue->pop_front();
            const Acknowledgement stale = waiting.staleAnswer;
            finish(std::move(waiting), stale.errnum != 0 ? stale : Acknowledgement{ETIMEDOUT, {}});
        }
        if (!queue->empty() && (!next || queue->front().deadline < *next))
            next = queue->front().deadline;
    }
    if (next)
        m_expiry.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
}

}  // namespace manypath::netlink
