// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the journal of org.manypath.Policies1 travels.

#include "core/dbus/wire.h"
#include "core/dbus/wireaction.h"

namespace manypath {

/// A row of the journal as it travels. A cause is an event of Helper1.Changed, or one of the kinds of Policies1.
struct WireJournalRow {
    quint64 number = 0;
    qint64 timeUs = 0;
    QString policy;
    WireEvent cause;
    WireAction action;
    QString reason;
    ActionOutcome outcome;
};
using WireJournalRows = QList<WireJournalRow>;

[[nodiscard]] WireJournalRow toWire(const JournalRow &row);
/// None for an action that this release doesn't know or can't read.
[[nodiscard]] std::optional<JournalRow> fromWire(const WireJournalRow &row);

QDBusArgument &operator<<(QDBusArgument &argument, const WireJournalRow &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireJournalRow &value);

/// To be called once before anything else here. Idempotent.
void registerJournalTypes();

}  // namespace manypath

Q_DECLARE_METATYPE(manypath::WireJournalRow)
