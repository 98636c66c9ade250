// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wirejournal.h"

#include "core/dbus/wirerows.h"
#include "core/overloaded.h"

#include <QDBusMetaType>

namespace manypath {

namespace {

/// The causes that Helper1.Changed doesn't have.
enum class CauseKind : quint32 {
    Unknown = 0,
    WokenUp = 100,
    DecidedOutside = 101,
    Metrics = 102,
    Answered = 103,
};

/// An ActionAnswered as the cause of something else.
struct AnsweredRow {
    WireAction action;
    QString reason;
    ActionOutcome outcome;
};

QDBusArgument &operator<<(QDBusArgument &argument, const AnsweredRow &row)
{
    argument.beginStructure();
    argument << row.action << row.reason << row.outcome;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AnsweredRow &row)
{
    argument.beginStructure();
    argument >> row.action >> row.reason >> row.outcome;
    argument.endStructure();
    return argument;
}

template <typename T>
WireEvent wireCause(CauseKind kind, const T &value)
{
    return {static_cast<quint32>(kind), QDBusVariant(QVariant::fromValue(value))};
}

// What has nothing to say beside its kind.
WireEvent wireCause(CauseKind kind)
{
    return wireCause(kind, uchar(0));
}

WireEvent toWireCause(const Event &event)
{
    if (const auto *metrics = std::get_if<MetricsSampled>(&event))
        return wireCause(CauseKind::Metrics, qlonglong(metrics->sample.timeUs));
    if (const auto *answered = std::get_if<ActionAnswered>(&event))
        return wireCause(CauseKind::Answered, AnsweredRow{toWireAction(answered->action), answered->reason, {answered->id, answered->error}});
    return toWire(event).value_or(wireCause(CauseKind::Unknown));
}

WireEvent toWireCause(const Cause &cause)
{
    return std::visit(Overloaded{
                          [](const std::monostate &) { return wireCause(CauseKind::Unknown); },
                          [](const WokenUp &) { return wireCause(CauseKind::WokenUp); },
                          [](const DecidedOutside &) { return wireCause(CauseKind::DecidedOutside); },
                          [](const Event &event) { return toWireCause(event); },
                      },
                      cause);
}

Cause answeredFrom(const QVariant &value)
{
    const auto row = extract<AnsweredRow>(value);
    const auto action = row ? fromWire(row->action) : std::nullopt;
    if (!action)
        return std::monostate();
    return Event(ActionAnswered{*action, row->reason, row->outcome.id, row->outcome.error});
}

// The row itself is worth having when its cause can't be read.
Cause fromWireCause(const WireEvent &cause)
{
    switch (static_cast<CauseKind>(cause.kind)) {
    case CauseKind::Unknown: return std::monostate();
    case CauseKind::WokenUp: return WokenUp();
    case CauseKind::DecidedOutside: return DecidedOutside();
    case CauseKind::Metrics: return Event(MetricsSampled{{cause.value.variant().toLongLong(), {}, {}}});
    case CauseKind::Answered: return answeredFrom(cause.value.variant());
    }
    const auto event = fromWire(cause);
    return event ? Cause(*event) : Cause();
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const WireJournalRow &value)
{
    argument.beginStructure();
    argument << value.number << static_cast<qlonglong>(value.timeUs) << value.policy << value.cause << value.action << value.reason
             << value.outcome;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireJournalRow &value)
{
    argument.beginStructure();
    argument >> value.number;
    value.timeUs = take<qlonglong>(argument);
    argument >> value.policy >> value.cause >> value.action >> value.reason >> value.outcome;
    argument.endStructure();
    return argument;
}

WireJournalRow toWire(const JournalRow &row)
{
    return {row.number, row.timeUs, row.policy, toWireCause(row.cause), toWireAction(row.action), row.reason, row.outcome};
}

std::optional<JournalRow> fromWire(const WireJournalRow &row)
{
    const auto action = fromWire(row.action);
    if (!action)
        return std::nullopt;
    return JournalRow{row.number, row.timeUs, row.policy, fromWireCause(row.cause), *action, row.reason, row.outcome};
}

void registerJournalTypes()
{
    registerActionTypes();
    qDBusRegisterMetaType<AnsweredRow>();
    qDBusRegisterMetaType<WireJournalRow>();
    qDBusRegisterMetaType<WireJournalRows>();
    // Generated code and moc look it up by the name it is written with.
    qRegisterMetaType<WireJournalRows>("manypath::WireJournalRows");
}

}  // namespace manypath
