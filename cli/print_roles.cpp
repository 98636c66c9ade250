// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_roles.h"

#include "cli/jsonwriter.h"
#include "cli/table.h"

#include <algorithm>

namespace manypath::cli {

namespace {

// What a remark says of an interface: "10.1.9.1: the kernel takes no more than 8 endpoints". Empty where it is about another.
QString remarkOn(const QString &interface, const Remark &remark)
{
    if (remark.subject == interface)
        return remark.text;
    const QString suffix = QStringLiteral(" dev ") + interface;
    return remark.subject.endsWith(suffix) ? QStringLiteral("%1: %2").arg(remark.subject.chopped(suffix.size()), remark.text) : QString();
}

QStringList remarksOn(const QString &interface, const QList<Remark> &remarks)
{
    QStringList texts;
    for (const Remark &remark : remarks) {
        if (const QString text = remarkOn(interface, remark); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

bool decidesAnything(const World &world, const RoleRule &rule)
{
    return std::any_of(world.interfaces().begin(), world.interfaces().end(), [&](const auto &entry) {
        const RoleRule *deciding = world.steering().ruleFor(entry.second.name);
        return deciding && *deciding == rule;
    });
}

bool coversAnything(const World &world, const RoleRule &rule)
{
    return std::any_of(world.interfaces().begin(), world.interfaces().end(),
                       [&rule](const auto &entry) { return rule.covers(entry.second.name); });
}

QByteArray asText(const World &world, const QList<Remark> &remarks)
{
    Table table;
    table.append({QStringLiteral("INTERFACE"), QStringLiteral("ROLE"), QStringLiteral("RULE"), QStringLiteral("REMARK")});
    for (const auto &[index, interface] : world.interfaces()) {
        const RoleRule *rule = world.steering().ruleFor(interface.name);
        table.append({interface.name, roleName(world.steering().roleOf(interface.name)), rule ? rule->pattern : QStringLiteral("-"),
                      remarksOn(interface.name, remarks).join(QStringLiteral("; "))});
    }
    for (const RoleRule &rule : world.steering().roles) {
        if (decidesAnything(world, rule))
            continue;
        const QString why = coversAnything(world, rule) ? QStringLiteral("other rules come first") : QStringLiteral("covers no interface now");
        table.append({QStringLiteral("-"), roleName(rule.role), rule.pattern, why});
    }
    return table.text().toUtf8();
}

QByteArray asJson(const World &world, const QList<Remark> &remarks, bool pretty)
{
    JsonWriter json(pretty);
    json.beginObject();
    json.key("interfaces").beginArray();
    for (const auto &[index, interface] : world.interfaces()) {
        const RoleRule *rule = world.steering().ruleFor(interface.name);
        json.beginObject();
        json.member("interface", interface.name);
        json.member("role", roleName(world.steering().roleOf(interface.name)));
        if (rule)
            json.member("rule", rule->pattern);
        json.key("remarks").beginArray();
        for (const QString &text : remarksOn(interface.name, remarks))
            json.value(text);
        json.endArray().endObject();
    }
    json.endArray();
    json.key("rules").beginArray();
    for (const RoleRule &rule : world.steering().roles)
        json.beginObject().member("interface", rule.pattern).member("role", roleName(rule.role)).endObject();
    json.endArray().endObject();
    return json.text();
}

}  // namespace

QByteArray printRoles(const World &world, const QList<Remark> &remarks, Format format)
{
    return format == Format::Text ? asText(world, remarks) : asJson(world, remarks, format == Format::PrettyJson);
}

}  // namespace manypath::cli
