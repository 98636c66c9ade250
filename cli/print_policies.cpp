// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_policies.h"

#include "cli/jsonwriter.h"
#include "cli/table.h"

#include <algorithm>

namespace manypath::cli {

namespace {

bool inForce(const World &world, const PolicyInfo &policy)
{
    return world.steering().policy.name == policy.name;
}

QString valueOf(const World &world, const PolicyParameter &parameter)
{
    return world.steering().policy.parameters.value(parameter.name, parameter.defaultValue);
}

const char *typeName(PolicyParameter::Type type)
{
    switch (type) {
    case PolicyParameter::Type::Boolean: return "boolean";
    case PolicyParameter::Type::Integer: return "integer";
    case PolicyParameter::Type::Text: return "text";
    case PolicyParameter::Type::Choice: return "choice";
    }
    return "";
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString pathManagerText(const World &world, const PolicyInfo &policy)
{
    if (policy.pathManager == PathManager::Unknown)
        return QStringLiteral("none in particular");
    const QString needed = pathManagerName(policy.pathManager);
    const PathManager current = world.settings().pathManager();
    if (current == policy.pathManager)
        return needed;
    return QStringLiteral("%1; new connections have %2 now").arg(needed, pathManagerName(current));
}

// The value in force has a column of its own where it means something.
QString parameterTable(const World &world, const PolicyInfo &policy)
{
    const bool current = inForce(world, policy);
    Table table;
    QStringList titles{QStringLiteral("PARAMETER"), QStringLiteral("DEFAULT"), QStringLiteral("ALLOWED"), QStringLiteral("UNIT"),
                       QStringLiteral("MEANING")};
    if (current)
        titles.insert(1, QStringLiteral("VALUE"));
    table.append(titles);
    for (const PolicyParameter &parameter : policy.parameters) {
        QStringList row{parameter.name, orDash(parameter.defaultValue), parameter.allowed(), orDash(parameter.unit), parameter.description};
        if (current)
            row.insert(1, orDash(valueOf(world, parameter)));
        table.append(row);
    }
    return table.text();
}

QString remarkTable(const QList<Remark> &remarks)
{
    Table table(QStringLiteral("    "));
    for (const Remark &remark : remarks)
        table.append({remark.subject, remark.text});
    return table.text();
}

QString problemTable(const QList<PolicyProblem> &problems)
{
    if (problems.isEmpty())
        return {};
    Table table(QStringLiteral("    "));
    for (const PolicyProblem &problem : problems)
        table.append({problem.file.isEmpty() ? problem.name : problem.file, problem.text});
    return QStringLiteral("\nSwitched off\n") + table.text();
}

// What can't be had looks like a policy without parameters, so that nobody has to tell them apart to read the list.
void writeProblem(JsonWriter &json, const PolicyProblem &problem)
{
    json.beginObject();
    json.member("name", problem.name);
    json.member("description", QString());
    json.member("in_force", false);
    json.key("parameters").beginArray().endArray();
    json.member("file", problem.file);
    json.member("problem", problem.text).endObject();
}

// The policy in force that failed is there all the same, and can be chosen again.
const PolicyProblem *problemOf(const PolicyInfo &policy, const QList<PolicyProblem> &problems)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&policy](const PolicyProblem &each) { return each.name == policy.name && each.file.isEmpty(); });
    return found == problems.end() ? nullptr : &*found;
}

void writeParameter(JsonWriter &json, const PolicyParameter &parameter, const std::optional<QString> &value)
{
    json.beginObject();
    json.member("name", parameter.name);
    json.member("description", parameter.description);
    json.member("type", QString::fromLatin1(typeName(parameter.type)));
    if (!parameter.unit.isEmpty())
        json.member("unit", parameter.unit);
    if (value)
        json.member("value", *value);
    json.member("default", parameter.defaultValue);
    if (parameter.minimum)
        json.member("minimum", *parameter.minimum);
    if (parameter.maximum)
        json.member("maximum", *parameter.maximum);
    if (parameter.type == PolicyParameter::Type::Choice) {
        json.key("choices").beginArray();
        for (const QString &choice : parameter.choices)
            json.value(choice);
        json.endArray();
    }
    json.endObject();
}

void writePolicy(JsonWriter &json, const World &world, const PolicyInfo &policy, const QList<Remark> *remarks,
                 const PolicyProblem *problem = nullptr)
{
    const bool current = inForce(world, policy);
    json.beginObject();
    json.member("name", policy.name);
    json.member("description", policy.description);
    json.member("in_force", current);
    if (policy.pathManager != PathManager::Unknown)
        json.member("path_manager", pathManagerName(policy.pathManager));
    json.key("parameters").beginArray();
    for (const PolicyParameter &parameter : policy.parameters)
        writeParameter(json, parameter, current ? std::optional(valueOf(world, parameter)) : std::nullopt);
    json.endArray();
    if (current && remarks) {
        writeOutside(json, world.steering());
        json.key("remarks").beginArray();
        for (const Remark &remark : *remarks)
            json.beginObject().member("subject", remark.subject).member("text", remark.text).endObject();
        json.endArray();
    }
    if (problem)
        json.member("problem", problem->text);
    json.endObject();
}

}  // namespace

QByteArray printPolicies(const World &world, const QList<PolicyInfo> &policies, const QList<PolicyProblem> &problems,
                         Format format)
{
    if (format == Format::Text) {
        Table table;
        for (const PolicyInfo &policy : policies)
            table.append({QLatin1String(inForce(world, policy) ? "* " : "  ") + policy.name, policy.description});
        return (table.text() + problemTable(problems)).toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    json.beginArray();
    for (const PolicyInfo &policy : policies)
        writePolicy(json, world, policy, nullptr, problemOf(policy, problems));
    for (const PolicyProblem &problem : problems) {
        if (!problem.file.isEmpty())
            writeProblem(json, problem);
    }
    json.endArray();
    return json.text();
}

QByteArray printPolicy(const World &world, const PolicyInfo &policy, const QList<Remark> &remarks, Format format)
{
    if (format != Format::Text) {
        JsonWriter json(format == Format::PrettyJson);
        writePolicy(json, world, policy, &remarks);
        return json.text();
    }
    const bool current = inForce(world, policy);
    Table facts;
    facts.append({QStringLiteral("Policy"), policy.name});
    facts.append({QStringLiteral("What it does"), policy.description});
    facts.append({QStringLiteral("In force"), current ? QStringLiteral("yes") : QStringLiteral("no")});
    if (current) {
        for (const OutsidePolicy &outside : world.steering().outside)
            facts.append({QStringLiteral("In its place"), outsideText(outside)});
    }
    facts.append({QStringLiteral("Path manager"), pathManagerText(world, policy)});
    QString text = facts.text();
    if (!policy.parameters.isEmpty())
        text += u'\n' + parameterTable(world, policy);
    if (current && !remarks.isEmpty())
        text += QStringLiteral("\nLeft undone\n") + remarkTable(remarks);
    return text.toUtf8();
}

QString outsideText(const OutsidePolicy &outside)
{
    QStringList tokens;
    for (const Token token : outside.tokens)
        tokens.append(tokenToString(token));
    const QString what = outside.decidesAll() ? QStringLiteral("all connections, endpoints and limits")
                                              : QStringLiteral("connection%1 %2").arg(tokens.size() == 1 ? QString() : QStringLiteral("s"), tokens.join(u' '));
    return QStringLiteral("%1 decides about %2: %3").arg(outside.name, what, outside.description);
}

void writeOutside(JsonWriter &json, const Steering &steering)
{
    json.key("outside").beginArray();
    for (const OutsidePolicy &outside : steering.outside) {
        json.beginObject().member("name", outside.name).member("description", outside.description).key("tokens").beginArray();
        for (const Token token : outside.tokens)
            json.value(tokenToString(token));
        json.endArray().endObject();
    }
    json.endArray();
}

QString policyText(const PolicyChoice &policy)
{
    QString text = policy.name;
    for (auto parameter = policy.parameters.cbegin(); parameter != policy.parameters.cend(); ++parameter)
        text += QStringLiteral(" %1=%2").arg(parameter.key(), parameter.value());
    return text;
}

}  // namespace manypath::cli
