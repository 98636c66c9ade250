// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wireaction.h"

#include "core/dbus/wirerows.h"
#include "core/overloaded.h"

#include <QDBusMetaType>

#include <limits>

namespace manypath {

namespace {

/// The kinds of actions of org.manypath.Policies1.
enum class Kind : quint32 {
    CreateSubflow = 1,
    DestroySubflow = 2,
    SetSubflowBackup = 3,
    AnnounceAddress = 4,
    WithdrawAddress = 5,
    AddEndpoint = 6,
    ChangeEndpoint = 7,
    RemoveEndpoint = 8,
    SetLimits = 9,
};

template <typename T>
WireAction wireAction(Kind kind, const T &value)
{
    return {static_cast<quint32>(kind), QDBusVariant(QVariant::fromValue(value))};
}

template <typename T>
std::optional<Action> actionOf(const QVariant &variant)
{
    const auto row = extract<T>(variant);
    return row ? std::optional<Action>(*row) : std::nullopt;
}

int wireId(const std::optional<std::uint8_t> &id)
{
    return id ? *id : -1;
}

// A number out of range is none.
std::optional<std::uint8_t> takeId(const QDBusArgument &argument)
{
    const auto id = take<int>(argument);
    return id < 0 || id > 255 ? std::nullopt : std::optional(static_cast<std::uint8_t>(id));
}

qlonglong wireLimit(const std::optional<std::uint32_t> &limit)
{
    return limit ? static_cast<qlonglong>(*limit) : qlonglong(-1);
}

std::optional<std::uint32_t> takeLimit(const QDBusArgument &argument)
{
    const auto limit = take<qlonglong>(argument);
    return limit < 0 || limit > std::numeric_limits<std::uint32_t>::max() ? std::nullopt : std::optional(static_cast<std::uint32_t>(limit));
}

template <typename T>
void registerRow()
{
    qDBusRegisterMetaType<T>();
    qDBusRegisterMetaType<QList<T>>();
}

}  // namespace

static QDBusArgument &operator<<(QDBusArgument &argument, const CreateSubflow &value)
{
    argument.beginStructure();
    argument << value.token << value.local << value.remote << wireId(value.localId) << wireId(value.remoteId) << value.interfaceIndex
             << value.backup;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, CreateSubflow &value)
{
    argument.beginStructure();
    argument >> value.token >> value.local >> value.remote;
    value.localId = takeId(argument);
    value.remoteId = takeId(argument);
    argument >> value.interfaceIndex >> value.backup;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const DestroySubflow &value)
{
    argument.beginStructure();
    argument << value.token << value.key.local << value.key.remote;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, DestroySubflow &value)
{
    argument.beginStructure();
    argument >> value.token >> value.key.local >> value.key.remote;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const SetSubflowBackup &value)
{
    argument.beginStructure();
    argument << value.token << value.key.local << value.key.remote << value.backup;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, SetSubflowBackup &value)
{
    argument.beginStructure();
    argument >> value.token >> value.key.local >> value.key.remote >> value.backup;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const AnnounceAddress &value)
{
    argument.beginStructure();
    argument << value.token << value.address << wireId(value.id) << value.interfaceIndex << value.listen;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, AnnounceAddress &value)
{
    argument.beginStructure();
    argument >> value.token >> value.address;
    value.id = takeId(argument);
    argument >> value.interfaceIndex >> value.listen;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const WithdrawAddress &value)
{
    argument.beginStructure();
    argument << value.token << value.id;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WithdrawAddress &value)
{
    argument.beginStructure();
    argument >> value.token >> value.id;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const ChangeEndpoint &value)
{
    argument.beginStructure();
    argument << value.id << value.address << value.mask << value.flags;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, ChangeEndpoint &value)
{
    argument.beginStructure();
    argument >> value.id >> value.address >> value.mask >> value.flags;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const RemoveEndpoint &value)
{
    argument.beginStructure();
    argument << value.id << value.address;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, RemoveEndpoint &value)
{
    argument.beginStructure();
    argument >> value.id >> value.address;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const SetLimits &value)
{
    argument.beginStructure();
    argument << wireLimit(value.subflows) << wireLimit(value.addAddressAccepted);
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, SetLimits &value)
{
    argument.beginStructure();
    value.subflows = takeLimit(argument);
    value.addAddressAccepted = takeLimit(argument);
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireAction &value)
{
    argument.beginStructure();
    argument << value.kind << value.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireAction &value)
{
    argument.beginStructure();
    argument >> value.kind >> value.value;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireDecision &value)
{
    argument.beginStructure();
    argument << value.action << value.reason;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireDecision &value)
{
    argument.beginStructure();
    argument >> value.action >> value.reason;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Error &value)
{
    argument.beginStructure();
    argument << static_cast<uchar>(value.kind) << value.errnum << value.extack << value.message;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Error &value)
{
    argument.beginStructure();
    value.kind = takeEnum(argument, Error::Kind::Unavailable, Error::Kind::Unavailable);
    argument >> value.errnum >> value.extack >> value.message;
    argument.endStructure();
    return argument;
}

// An error is a list of one row, or of none where there is no error.
QDBusArgument &operator<<(QDBusArgument &argument, const ActionOutcome &value)
{
    argument.beginStructure();
    argument << wireId(value.id) << (value.error ? QList<Error>{*value.error} : QList<Error>());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ActionOutcome &value)
{
    argument.beginStructure();
    value.id = takeId(argument);
    const auto errors = take<QList<Error>>(argument);
    value.error = errors.isEmpty() ? std::nullopt : std::optional(errors.constFirst());
    argument.endStructure();
    return argument;
}

WireAction toWireAction(const Action &action)
{
    return std::visit(Overloaded{
                          [](const CreateSubflow &a) { return wireAction(Kind::CreateSubflow, a); },
                          [](const DestroySubflow &a) { return wireAction(Kind::DestroySubflow, a); },
                          [](const SetSubflowBackup &a) { return wireAction(Kind::SetSubflowBackup, a); },
                          [](const AnnounceAddress &a) { return wireAction(Kind::AnnounceAddress, a); },
                          [](const WithdrawAddress &a) { return wireAction(Kind::WithdrawAddress, a); },
                          [](const AddEndpoint &a) { return wireAction(Kind::AddEndpoint, a.endpoint); },
                          [](const ChangeEndpoint &a) { return wireAction(Kind::ChangeEndpoint, a); },
                          [](const RemoveEndpoint &a) { return wireAction(Kind::RemoveEndpoint, a); },
                          [](const SetLimits &a) { return wireAction(Kind::SetLimits, a); },
                      },
                      action);
}

QList<WireDecision> toWireDecisions(const QList<Decision> &decisions)
{
    QList<WireDecision> rows;
    for (const Decision &decision : decisions)
        rows.append({toWireAction(decision.action), decision.reason});
    return rows;
}

std::optional<Action> fromWire(const WireAction &action)
{
    if (action.kind < static_cast<quint32>(Kind::CreateSubflow) || action.kind > static_cast<quint32>(Kind::SetLimits))
        return std::nullopt;
    const QVariant value = action.value.variant();
    switch (static_cast<Kind>(action.kind)) {
    case Kind::CreateSubflow: return actionOf<CreateSubflow>(value);
    case Kind::DestroySubflow: return actionOf<DestroySubflow>(value);
    case Kind::SetSubflowBackup: return actionOf<SetSubflowBackup>(value);
    case Kind::AnnounceAddress: return actionOf<AnnounceAddress>(value);
    case Kind::WithdrawAddress: return actionOf<WithdrawAddress>(value);
    case Kind::AddEndpoint: {
        const auto endpoint = extract<Endpoint>(value);
        return endpoint ? std::optional<Action>(AddEndpoint{*endpoint}) : std::nullopt;
    }
    case Kind::ChangeEndpoint: return actionOf<ChangeEndpoint>(value);
    case Kind::RemoveEndpoint: return actionOf<RemoveEndpoint>(value);
    case Kind::SetLimits: return actionOf<SetLimits>(value);
    }
    return std::nullopt;
}

std::optional<Decision> fromWire(const WireDecision &decision)
{
    const auto action = fromWire(decision.action);
    return action ? std::optional(Decision{*action, decision.reason}) : std::nullopt;
}

void registerActionTypes()
{
    registerWireTypes();
    qDBusRegisterMetaType<CreateSubflow>();
    qDBusRegisterMetaType<DestroySubflow>();
    qDBusRegisterMetaType<SetSubflowBackup>();
    qDBusRegisterMetaType<AnnounceAddress>();
    qDBusRegisterMetaType<WithdrawAddress>();
    qDBusRegisterMetaType<ChangeEndpoint>();
    qDBusRegisterMetaType<RemoveEndpoint>();
    qDBusRegisterMetaType<SetLimits>();
    registerRow<WireAction>();
    registerRow<WireDecision>();
    registerRow<Error>();
    registerRow<ActionOutcome>();
}

}  // namespace manypath
