// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyinfo.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PolicyParameter::Type, const char *>, 4> typeNames{{
    {PolicyParameter::Type::Boolean, "boolean"},
    {PolicyParameter::Type::Integer, "integer"},
    {PolicyParameter::Type::Text, "text"},
    {PolicyParameter::Type::Choice, "choice"},
}};

std::optional<PolicyParameter::Type> typeFromName(const QString &name)
{
    for (const auto &[type, text] : typeNames) {
        if (name == QLatin1String(text))
            return type;
    }
    return std::nullopt;
}

// Lower case letters, digits and dashes: what can stand before "=" on a command line and in a file.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Result<PolicyParameter> parameterFromJson(const QJsonObject &json)
{
    PolicyParameter parameter;
    parameter.name = json.value("name"_L1).toString();
    if (!isPlainName(parameter.name))
        return invalidArgument(u"\"%1\" is no name for a parameter: lower case letters, digits and \"-\" are"_s.arg(parameter.name));
    const QString type = json.value("type"_L1).toString();
    const auto known = typeFromName(type);
    if (!known)
        return invalidArgument(u"\"%1\" is no type of the parameter %2: boolean, integer, text and choice are"_s.arg(type, parameter.name));
    parameter.type = *known;
    parameter.description = json.value("description"_L1).toString();
    parameter.unit = json.value("unit"_L1).toString();
    parameter.minimum = integerOf(json.value("minimum"_L1));
    parameter.maximum = integerOf(json.value("maximum"_L1));
    for (const QJsonValue &choice : json.value("choices"_L1).toArray())
        parameter.choices.append(choice.toString());
    parameter.defaultValue = textOf(json.value("default"_L1));
    if (parameter.description.isEmpty())
        return invalidArgument(u"The parameter %1 has no description"_s.arg(parameter.name));
    if (Result<void> valid = parameter.validate(parameter.defaultValue); !valid)
        return invalidArgument(u"The default of a parameter is wrong: %1"_s.arg(valid.error().message));
    return parameter;
}

}  // namespace

QString PolicyParameter::allowed() const
{
    switch (type) {
    case Type::Boolean: return u"true or false"_s;
    case Type::Integer:
        if (minimum && maximum)
            return u"%1 to %2"_s.arg(*minimum).arg(*maximum);
        if (minimum)
            return u"%1 and above"_s.arg(*minimum);
        return maximum ? u"at most %1"_s.arg(*maximum) : u"any whole number"_s;
    case Type::Text: return u"any text"_s;
    case Type::Choice: return choices.size() < 2 ? choices.join(QString()) : choices.mid(0, choices.size() - 1).join(u", "_s) + u" or "_s + choices.last();
    }
    return {};
}

Result<void> PolicyParameter::validate(const QString &value) const
{
    bool valid = true;
    switch (type) {
    case Type::Boolean: valid = value == "true"_L1 || value == "false"_L1; break;
    case Type::Integer: {
        const qint64 number = value.toLongLong(&valid);
        valid = valid && (!minimum || number >= *minimum) && (!maximum || number <= *maximum);
        break;
    }
    case Type::Text: valid = value.size() <= 4096; break;
    case Type::Choice: valid = choices.contains(value); break;
    }
    if (valid)
        return {};
    return invalidArgument(u"\"%1\" is not allowed for %2: %3 is"_s.arg(value, name, allowed()));
}

Result<PolicyInfo> PolicyInfo::fromJson(const QJsonObject &metadata)
{
    PolicyInfo info;
    info.name = metadata.value("name"_L1).toString();
    if (!isPlainName(info.name))
        return invalidArgument(u"\"%1\" is no name for a policy: lower case letters, digits and \"-\" are"_s.arg(info.name));
    info.description = metadata.value("description"_L1).toString();
    if (info.description.isEmpty())
        return invalidArgument(u"The policy %1 has no description"_s.arg(info.name));
    const QString pathManager = metadata.value("path-manager"_L1).toString();
    info.pathManager = pathManagerFromName(pathManager);
    if (!pathManager.isEmpty() && info.pathManager == PathManager::Unknown)
        return invalidArgument(u"\"%1\" is no path manager the policy %2 can need: kernel and userspace are"_s.arg(pathManager, info.name));
    for (const QJsonValue &json : metadata.value("parameters"_L1).toArray()) {
        const Result<PolicyParameter> parameter = parameterFromJson(json.toObject());
        if (!parameter)
            return invalidArgument(u"Policy %1: %2"_s.arg(info.name, parameter.error().message));
        if (info.parameter(parameter->name))
            return invalidArgument(u"Policy %1 has the parameter %2 twice"_s.arg(info.name, parameter->name));
        info.parameters.append(*parameter);
    }
    return info;
}

const PolicyParameter *PolicyInfo::parameter(const QString &wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const PolicyParameter &p) { return p.name == wanted; });
    return found == parameters.end() ? nullptr : &*found;
}

Result<QMap<QString, QString>> PolicyInfo::complete(const QMap<QString, QString> &given) const
{
    QMap<QString, QString> values;
    for (const PolicyParameter &parameter : parameters)
        values.insert(parameter.name, parameter.defaultValue);
    for (auto value = given.begin(); value != given.end(); ++value) {
        const PolicyParameter *known = parameter(value.key());
        if (!known) {
            QStringList names;
            for (const PolicyParameter &each : parameters)
                names.append(each.name);
            return invalidArgument(names.isEmpty() ? u"The policy %1 has no parameter \"%2\": it has none"_s.arg(name, value.key())
                                                   : u"The policy %1 has no parameter \"%2\": it has %3"_s.arg(name, value.key(), names.join(u", "_s)));
        }
        if (Result<void> valid = known->validate(value.value()); !valid)
            return valid.error();
        values.insert(value.key(), value.value());
    }
    return values;
}

}  // namespace manypath
