// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How decisions and what becomes of them travel: rows of org.manypath.Policies1.

#include "core/policy/journal.h"
#include "core/policy/policy.h"

#include <QDBusArgument>
#include <QDBusVariant>
#include <QMetaType>

namespace manypath {

/// An action as it travels: a kind of org.manypath.Policies1 and its value.
struct WireAction {
    quint32 kind = 0;
    QDBusVariant value;
};

/// A decision as it travels.
struct WireDecision {
    WireAction action;
    QString reason;
};

[[nodiscard]] WireAction toWireAction(const Action &action);
[[nodiscard]] QList<WireDecision> toWireDecisions(const QList<Decision> &decisions);
/// None for a kind unknown to this release or a value of another shape. `action.value` came from the bus or from toWireAction().
[[nodiscard]] std::optional<Action> fromWire(const WireAction &action);
[[nodiscard]] std::optional<Decision> fromWire(const WireDecision &decision);

QDBusArgument &operator<<(QDBusArgument &argument, const WireAction &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireAction &value);
QDBusArgument &operator<<(QDBusArgument &argument, const WireDecision &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireDecision &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Error &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Error &value);
QDBusArgument &operator<<(QDBusArgument &argument, const ActionOutcome &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, ActionOutcome &value);

/// To be called once before anything else here. Idempotent.
void registerActionTypes();

}  // namespace manypath

Q_DECLARE_METATYPE(manypath::WireAction)
Q_DECLARE_METATYPE(manypath::WireDecision)
Q_DECLARE_METATYPE(manypath::ActionOutcome)
