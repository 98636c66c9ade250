// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/options.h"

#include <QCommandLineParser>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Sourced<T> sourced(const T &value)
{
    return {value, {Origin::Source::CommandLine, {}, 0}};
}

Result<std::pair<QString, QString>> assignment(const QString &option, const QString &text, const QString &form)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return invalidArgument(u"\"%1\" is not allowed for --%2: %3 is"_s.arg(text, option, form));
    return std::pair(text.left(equals), text.mid(equals + 1));
}

Result<ConfigurationLayer> withPolicy(ConfigurationLayer layer, const QString &text, const Available &available)
{
    QStringList words = text.split(u',');
    const Result<QString> name = policyNameFromText(available, words.takeFirst());
    if (!name)
        return name.error();
    layer.policy = sourced(*name);
    for (const QString &word : words) {
        const auto given = assignment(u"policy"_s, word, u"NAME[,KEY=VALUE]..."_s);
        if (!given)
            return given.error();
        const Result<QString> value = parameterFromText(*available.policy(*name), given->first, given->second);
        if (!value)
            return value.error();
        layer.parameters[*name].insert(given->first, sourced(*value));
    }
    return layer;
}

Result<ConfigurationLayer> withRole(ConfigurationLayer layer, const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');  // an interface's name may have one of its own
    if (equals <= 0)
        return invalidArgument(u"\"%1\" is not allowed for --role: INTERFACE=ROLE is"_s.arg(text));
    const Result<RoleRule> rule = roleRuleFromText(text.left(equals), text.mid(equals + 1));
    if (!rule)
        return rule.error();
    layer.roles.removeIf([&rule](const Sourced<RoleRule> &other) { return other.value.pattern == rule->pattern; });
    layer.roles.append(sourced(*rule));
    return layer;
}

}  // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"policy"_s, u"Steer by the policy NAME, with these parameters."_s, u"NAME[,KEY=VALUE]..."_s});
    parser.addOption({u"role"_s, u"Give an interface, or those whose names a pattern covers, a role: automatic, preferred, backup or never."_s,
                      u"INTERFACE=ROLE"_s});
    parser.addOption({u"subflows-per-connection"_s,
                      u"How many additional subflows a connection of the userspace path manager may have, 0 to %1."_s.arg(
                          Steering::maximumSubflowsPerConnection),
                      u"N"_s});
    parser.addOption({u"on-stop"_s, u"What becomes of Manypath's endpoints, limits and settings when the helper stops: keep or take-back."_s,
                      u"WHAT"_s});
    parser.addOption({u"plugin-folder"_s, u"Look for further policies in this folder, and in no other."_s, u"DIR"_s});
}

Result<std::optional<Sourced<QString>>> readPluginFolderOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"plugin-folder"_s))
        return std::optional<Sourced<QString>>();
    const Result<QString> folder = pluginFolderFromText(parser.value(u"plugin-folder"_s));
    if (!folder)
        return folder.error();
    return std::optional(sourced(*folder));
}

Result<ConfigurationLayer> readOptions(const QCommandLineParser &parser, const Available &available)
{
    ConfigurationLayer layer;
    if (parser.isSet(u"policy"_s)) {
        const auto with = withPolicy(layer, parser.value(u"policy"_s), available);
        if (!with)
            return with;
        layer = *with;
    }
    for (const QString &text : parser.values(u"role"_s)) {
        const auto with = withRole(layer, text);
        if (!with)
            return with;
        layer = *with;
    }
    if (parser.isSet(u"subflows-per-connection"_s)) {
        const auto number = subflowsPerConnectionFromText(parser.value(u"subflows-per-connection"_s));
        if (!number)
            return number.error();
        layer.subflowsPerConnection = sourced(*number);
    }
    if (parser.isSet(u"on-stop"_s)) {
        const auto onStop = onStopFromText(parser.value(u"on-stop"_s));
        if (!onStop)
            return onStop.error();
        layer.onStop = sourced(*onStop);
    }
    return layer;
}

}  // namespace manypath
