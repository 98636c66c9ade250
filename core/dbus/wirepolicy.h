// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of org.manypath.Policies1 and org.manypath.Trials1.

#include "core/dbus/wirejournal.h"
#include "core/policy/policy.h"
#include "core/policy/policyinfo.h"
#include "core/policy/policyproblem.h"

#include <QDBusArgument>
#include <QMetaType>

namespace manypath {

/// Changes that go back unless confirmed.
struct Trial {
    static constexpr std::uint32_t shortestSeconds = 5;
    static constexpr std::uint32_t longestSeconds = 3600;

    quint64 id = 0;
    QString client;          ///< bus name of who began it
    std::int64_t deadlineUs = 0;  ///< CLOCK_BOOTTIME, microseconds
    QStringList changes;     ///< so far, in the words of the command line

    bool operator==(const Trial &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PolicyParameter &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyParameter &value);
QDBusArgument &operator<<(QDBusArgument &argument, const PolicyInfo &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyInfo &value);
QDBusArgument &operator<<(QDBusArgument &argument, const PolicyProblem &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyProblem &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Remark &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Remark &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Trial &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Trial &value);

/// To be called once before anything else here. Idempotent.
void registerPolicyTypes();

}  // namespace manypath

Q_DECLARE_METATYPE(manypath::PolicyInfo)
Q_DECLARE_METATYPE(manypath::PolicyProblem)
Q_DECLARE_METATYPE(manypath::Remark)
Q_DECLARE_METATYPE(manypath::Trial)
