// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wirepolicy.h"

#include "core/dbus/wirerows.h"

#include <QDBusMetaType>

namespace manypath {

namespace {

// A bound is a list of one number, or of none where there is no bound.
void putBound(QDBusArgument &argument, const std::optional<qint64> &bound)
{
    argument << (bound ? QList<qlonglong>{*bound} : QList<qlonglong>());
}

// A list of several numbers is no bound that this release understands.
std::optional<qint64> takeBound(const QDBusArgument &argument)
{
    const auto bound = take<QList<qlonglong>>(argument);
    return bound.size() == 1 ? std::optional<qint64>(bound.first()) : std::nullopt;
}

template <typename T>
void registerRow()
{
    qDBusRegisterMetaType<T>();
    qDBusRegisterMetaType<QList<T>>();
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PolicyParameter &value)
{
    argument.beginStructure();
    argument << value.name << value.description << value.unit << static_cast<uchar>(value.type) << value.defaultValue;
    putBound(argument, value.minimum);
    putBound(argument, value.maximum);
    argument << value.choices;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyParameter &value)
{
    argument.beginStructure();
    argument >> value.name >> value.description >> value.unit;
    value.type = takeEnum(argument, PolicyParameter::Type::Choice, PolicyParameter::Type::Text);
    argument >> value.defaultValue;
    value.minimum = takeBound(argument);
    value.maximum = takeBound(argument);
    argument >> value.choices;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const PolicyInfo &value)
{
    argument.beginStructure();
    argument << value.name << value.description << static_cast<uchar>(value.pathManager) << value.parameters;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyInfo &value)
{
    argument.beginStructure();
    argument >> value.name >> value.description;
    value.pathManager = takeEnum(argument, PathManager::Userspace, PathManager::Unknown);
    argument >> value.parameters;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const PolicyProblem &value)
{
    argument.beginStructure();
    argument << value.name << value.file << value.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolicyProblem &value)
{
    argument.beginStructure();
    argument >> value.name >> value.file >> value.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Remark &value)
{
    argument.beginStructure();
    argument << value.subject << value.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Remark &value)
{
    argument.beginStructure();
    argument >> value.subject >> value.text;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Trial &value)
{
    argument.beginStructure();
    argument << value.id << value.client << static_cast<qlonglong>(value.deadlineUs) << value.changes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Trial &value)
{
    argument.beginStructure();
    argument >> value.id >> value.client;
    value.deadlineUs = take<qlonglong>(argument);
    argument >> value.changes;
    argument.endStructure();
    return argument;
}

void registerPolicyTypes()
{
    registerJournalTypes();
    registerRow<PolicyParameter>();
    registerRow<PolicyInfo>();
    registerRow<PolicyProblem>();
    registerRow<Remark>();
    registerRow<Trial>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

}  // namespace manypath
