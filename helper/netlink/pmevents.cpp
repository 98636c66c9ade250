// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/pmevents.h"

#include "helper/netlink/familywatch.h"
#include "helper/netlink/genericfamily.h"
#include "helper/netlink/groupreader.h"
#include "helper/netlink/pmcodec.h"
#include "helper/netlink/socket.h"

#include <QSocketNotifier>

#include <cerrno>

namespace manypath::netlink {

namespace {
// As many as are read before others get their turn; reading goes on with the next turn of the event loop.
constexpr int messagesARound = 4096;
}  // namespace

class PmEvents::Private {
public:
    Private(PmEvents *events, const Options &opened) : q(events), options(opened), watch(new FamilyWatch(opened.family, events))
    {
        connect(watch, &FamilyWatch::vanished, q, [this] { familyVanished(); });
        connect(watch, &FamilyWatch::appeared, q, [this] { familyAppeared(); });
        connect(watch, &FamilyWatch::overrun, q, [this] { checkFamily(); });
    }

    State subscribe();
    void close(State why);

    PmEvents *const q;
    const Options options;
    FamilyWatch *const watch;
    State state = State::Closed;
    Statistics statistics;

private:
    [[nodiscard]] Result<GenericFamily> findFamily() const;
    void read();
    void take(const MessageView &message, QList<PmEvent> &events);
    void familyVanished();
    void familyAppeared();
    void checkFamily();

    std::optional<Socket> socket;
    std::unique_ptr<QSocketNotifier> notifier;
    GroupReader reader;
    std::uint16_t family = 0;
    bool overrunPending = false;
};

Result<GenericFamily> PmEvents::Private::findFamily() const
{
    // A socket of its own: on that of the events an answer would come in between them.
    Result<Socket> asking = Socket::open(Socket::Protocol::Generic);
    if (!asking)
        return asking.error();
    Socket opened = std::move(asking).value();
    return resolveFamily(opened, options.family);
}

PmEvents::State PmEvents::Private::subscribe()
{
    // Watching comes first, so that a family that appears in the meantime isn't missed.
    if (!watch->open())
        return State::Failed;
    const Result<GenericFamily> found = findFamily();
    if (!found)
        return found.error().kind == Error::Kind::NotSupported ? State::FamilyAbsent : State::Failed;
    const auto group = found->groups.constFind(QByteArray(pmEventsGroupName));
    if (group == found->groups.constEnd())
        return State::FamilyAbsent;

    Socket::Options socketOptions;
    socketOptions.nonBlocking = true;
    socketOptions.receiveBufferBytes = options.receiveBufferBytes;
    Result<Socket> opening = Socket::open(Socket::Protocol::Generic, socketOptions);
    if (!opening)
        return State::Failed;
    Socket opened = std::move(opening).value();
    if (const Result<void> joined = opened.joinGroup(*group); !joined) {
        const int errnum = joined.error().errnum;
        if (errnum == EPERM || errnum == EACCES)
            return State::NotPermitted;
        return errnum == ENOENT ? State::FamilyAbsent : State::Failed;
    }

    family = found->id;
    overrunPending = false;
    socket.emplace(std::move(opened));
    notifier = std::make_unique<QSocketNotifier>(socket->descriptor(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, q, [this] { read(); });
    return State::Subscribed;
}

void PmEvents::Private::close(State why)
{
    state = why;
    // It may be its own signal that brought us here.
    if (notifier) {
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
    }
    socket.reset();
}

void PmEvents::Private::take(const MessageView &message, QList<PmEvent> &events)
{
    if (message.type != family)
        return;
    const PmEventMessage read = decodePmEvent(message.payload);
    statistics.unknownAttributes += read.unknownAttributes;
    if (read.event)
        events.append(*read.event);
    else if (read.malformed)
        ++statistics.malformedMessages;
    else
        ++statistics.unknownMessages;
}

void PmEvents::Private::read()
{
    QList<PmEvent> events;
    const GroupReader::Round round =
        reader.read(socket->descriptor(), messagesARound, [&](const MessageView &message) { take(message, events); });
    statistics.malformedMessages += round.malformed;
    if (round.overrun) {
        ++statistics.overruns;
        overrunPending = true;
    }
    const bool tellOverrun = overrunPending && round.drained;
    if (tellOverrun)
        overrunPending = false;
    if (round.errnum != 0)
        close(State::Failed);

    if (!events.isEmpty())
        Q_EMIT q->received(events);
    if (tellOverrun)
        Q_EMIT q->overrun();
    if (round.errnum != 0)
        Q_EMIT q->lost();
}

void PmEvents::Private::familyVanished()
{
    if (state != State::Subscribed)
        return;
    close(State::FamilyAbsent);
    Q_EMIT q->lost();
}

void PmEvents::Private::familyAppeared()
{
    if (state != State::Subscribed)
        Q_EMIT q->appeared();
}

void PmEvents::Private::checkFamily()
{
    const Result<GenericFamily> found = findFamily();
    const bool present = found.ok();
    if (state == State::Subscribed && (!present || found->id != family))
        familyVanished();
    if (present)
        familyAppeared();
}

PmEvents::PmEvents(QObject *parent) : PmEvents(Options{}, parent) {}

PmEvents::PmEvents(const Options &options, QObject *parent) : QObject(parent), d(new Private(this, options)) {}

PmEvents::~PmEvents() = default;

PmEvents::State PmEvents::open()
{
    if (d->state != State::Subscribed)
        d->state = d->subscribe();
    return d->state;
}

PmEvents::State PmEvents::state() const
{
    return d->state;
}

const PmEvents::Statistics &PmEvents::statistics() const
{
    return d->statistics;
}

}  // namespace manypath::netlink
