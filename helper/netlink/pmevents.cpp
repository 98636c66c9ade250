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
        connect(watch, &FamilyWatch::overrun, q, [this] { Q_EMIT q->appeared(); });
    }

    State subscribe(const Source &source);
    void close(State why);

    PmEvents *const q;
    const Options options;
    FamilyWatch *const watch;
    State state = State::Closed;
    std::uint16_t family = 0;  // the number of what is subscribed
    Statistics statistics;

private:
    void read();
    void take(const MessageView &message, QList<PmEvent> &events);
    void familyVanished();
    void familyAppeared();

    std::optional<Socket> socket;
    std::unique_ptr<QSocketNotifier> notifier;
    GroupReader reader;
    bool overrunPending = false;
};

PmEvents::State PmEvents::Private::subscribe(const Source &source)
{
    if (source.state != State::Subscribed)
        return source.state;
    Socket::Options socketOptions;
    socketOptions.nonBlocking = true;
    socketOptions.receiveBufferBytes = options.receiveBufferBytes;
    Result<Socket> opening = Socket::open(Socket::Protocol::Generic, socketOptions);
    if (!opening)
        return State::Failed;
    Socket opened = std::move(opening).value();
    if (const Result<void> joined = opened.joinGroup(source.group); !joined) {
        const int errnum = joined.error().errnum;
        if (errnum == EPERM || errnum == EACCES)
            return State::NotPermitted;
        return errnum == ENOENT ? State::FamilyAbsent : State::Failed;
    }

    family = source.family;
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

PmEvents::PmEvents(QObject *parent) : PmEvents(Options{}, parent) {}

PmEvents::PmEvents(const Options &options, QObject *parent) : QObject(parent), d(new Private(this, options)) {}

PmEvents::~PmEvents() = default;

PmEvents::Source PmEvents::find(const QByteArray &family)
{
    // A socket of its own: on that of the events an answer would come in between them.
    Result<Socket> asking = Socket::open(Socket::Protocol::Generic);
    if (!asking)
        return {State::Failed};
    Socket opened = std::move(asking).value();
    const Result<GenericFamily> found = resolveFamily(opened, family);
    if (!found)
        return {found.error().kind == Error::Kind::NotSupported ? State::FamilyAbsent : State::Failed};
    const auto group = found->groups.constFind(QByteArray(pmEventsGroupName));
    if (group == found->groups.constEnd())
        return {State::FamilyAbsent};
    return {State::Subscribed, found->id, *group};
}

bool PmEvents::watch()
{
    return d->watch->open().ok();
}

PmEvents::State PmEvents::open(const Source &source)
{
    if (d->state == State::Subscribed && source.state == State::Subscribed && source.family == d->family)
        return d->state;
    d->close(source.state);
    d->state = d->subscribe(source);
    return d->state;
}

PmEvents::State PmEvents::open()
{
    if (d->state == State::Subscribed)
        return d->state;
    if (!watch())
        return d->state = State::Failed;
    return open(find(d->options.family));
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
