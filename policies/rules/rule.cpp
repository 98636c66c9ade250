// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rules/rule.h"

#include "core/application/unitname.h"

#include <algorithm>

namespace manypath::rules {

using namespace Qt::StringLiterals;

namespace {

bool coversAny(const QStringList &patterns, const QString &name)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) { return RoleRule{pattern, {}}.covers(name); });
}

// Sockets are known from events first, which say nothing of who has them.
bool isLookedAt(const Connection &connection)
{
    return std::any_of(connection.subflows.begin(), connection.subflows.end(), [](const Subflow &subflow) { return subflow.cookie != 0; });
}

QStringList namesOf(const Connection &connection)
{
    QStringList names;
    if (!connection.application.isEmpty())
        names.append(connection.application);
    if (!connection.unit.isEmpty()) {
        const UnitName unit = readUnitName(connection.unit);
        names.append(connection.unit);
        names.append(connection.unit.left(connection.unit.lastIndexOf(u'.')));
        names.append(unit.name);
        names.append(unit.desktopIds);
    }
    for (QString &name : names)
        name = name.toLower();
    return names;
}

bool isApplication(const QStringList &patterns, const Connection &connection)
{
    const QStringList names = namesOf(connection);
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) { return RoleRule{pattern.toLower(), {}}.covers(name); });
    });
}

std::optional<QString> firstInterface(const World &world, const Connection &connection)
{
    for (const Subflow &subflow : connection.subflows) {
        const int index = subflow.boundInterfaceIndex != 0 ? subflow.boundInterfaceIndex : subflow.interfaceIndex;
        if (subflow.initial && index != 0)
            return world.interfaceName(index);
    }
    for (const auto &[index, interface] : world.interfaces()) {
        if (interface.hasAddress(connection.local.address))
            return interface.name;
    }
    return std::nullopt;
}

QString word(Condition::Subject subject)
{
    switch (subject) {
    case Condition::Subject::Application: return u"application"_s;
    case Condition::Subject::User: return u"user"_s;
    case Condition::Subject::Destination: return u"to"_s;
    case Condition::Subject::Port: return u"port"_s;
    case Condition::Subject::Interface: return u"interface"_s;
    case Condition::Subject::Accepted: return u"accepted"_s;
    }
    return {};
}

}  // namespace

std::optional<bool> Condition::holds(const World &world, const Connection &connection) const
{
    const auto answer = [this](bool found) { return std::optional(found != negated); };
    switch (subject) {
    case Subject::Application:
        return isLookedAt(connection) ? answer(isApplication(names, connection)) : std::nullopt;
    case Subject::User:
        return isLookedAt(connection) ? answer(numbers.contains(connection.uid)) : std::nullopt;
    case Subject::Destination:
        return answer(std::any_of(networks.begin(), networks.end(),
                                  [&](const Network &network) { return network.contains(connection.remote.address); }));
    case Subject::Port:
        return answer(numbers.contains(connection.serverSide ? connection.local.port : connection.remote.port));
    case Subject::Interface:
        if (const auto name = firstInterface(world, connection))
            return answer(coversAny(names, *name));
        return std::nullopt;
    case Subject::Accepted:
        return answer(connection.serverSide);
    }
    return std::nullopt;
}

QString Condition::toString() const
{
    const QString text = subject == Subject::Accepted ? word(subject) : word(subject) + u' ' + names.join(u" or "_s);
    return negated ? u"not "_s + text : text;
}

std::optional<bool> Rule::matches(const World &world, const Connection &connection) const
{
    bool unknown = false;
    for (const Condition &condition : conditions) {
        const std::optional<bool> holds = condition.holds(world, connection);
        if (holds == false)
            return false;
        unknown = unknown || !holds;
    }
    return unknown ? std::nullopt : std::optional(true);
}

bool Rule::allows(const QString &interfaceName) const
{
    return interfaces.isEmpty() || coversAny(interfaces, interfaceName);
}

QString Rule::toString() const
{
    QStringList parts;
    for (const Condition &condition : conditions)
        parts.append(condition.toString());
    QString text = (parts.isEmpty() ? u"all"_s : parts.join(u" and "_s)) + u" use "_s + policy.name;
    if (!interfaces.isEmpty())
        text += u" over "_s + interfaces.join(u", "_s);
    QStringList settings;
    for (auto parameter = policy.parameters.begin(); parameter != policy.parameters.end(); ++parameter)
        settings.append(parameter.key() + u'=' + parameter.value());
    return settings.isEmpty() ? text : text + u" with "_s + settings.join(u", "_s);
}

}  // namespace manypath::rules
