// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/steeringarguments.h"

#include "core/digits.h"
#include "core/interface.h"

namespace manypath::cli {

namespace {

Result<Command> alone(const Words &words, const QString &name, const Command &command)
{
    const Result<void> end = words.expectEnd(name);
    if (!end)
        return end.error();
    return command;
}

Result<QString> takeVerb(Words &words, const QStringList &verbs, const char *command)
{
    return onlyMatch(words.take(), verbs, QStringLiteral("command of \"%1\"").arg(QLatin1String(command)));
}

// Which parameters there are and what they take is the helper's to say.
Result<PolicyChoice> takePolicy(Words &words, const QString &command)
{
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"%1\" needs the name of a policy").arg(command));
    PolicyChoice policy;
    policy.name = words.take();
    while (!words.atEnd()) {
        const QString word = words.take();
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return invalidArgument(QStringLiteral("\"%1\" is not allowed in \"%2\": KEY=VALUE is").arg(word, command));
        const QString key = word.left(equals);
        if (policy.parameters.contains(key))
            return invalidArgument(QStringLiteral("\"%1\" is one too many in \"%2\": only one %3 is allowed").arg(word, command, key));
        policy.parameters.insert(key, word.mid(equals + 1));
    }
    return policy;
}

Result<Command> parsePolicySet(Words &words)
{
    const Result<PolicyChoice> policy = takePolicy(words, QStringLiteral("policy set"));
    if (!policy)
        return policy.error();
    return Command(SetPolicy{*policy});
}

Result<Command> parsePolicyTry(Words &words)
{
    const Result<PolicyChoice> policy = takePolicy(words, QStringLiteral("policy try"));
    if (!policy)
        return policy.error();
    return Command(TryPolicy{*policy});
}

// A name, or a pattern that could cover one.
Result<QString> takePattern(Words &words, const char *command)
{
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"%1\" needs an interface: a name, or a pattern with *, ? and [...]").arg(QLatin1String(command)));
    const QString word = words.take();
    if (const Result<void> valid = validateInterfaceName(word); !valid)
        return valid.error();
    return word;
}

Result<Command> parseRoleSet(Words &words)
{
    const Result<QString> pattern = takePattern(words, "role set");
    if (!pattern)
        return pattern.error();
    QStringList names;
    for (const Role role : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never})
        names.append(roleName(role));
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"role set %1\" needs a role: %2").arg(*pattern, alternatives(names)));
    const Result<QString> name = onlyMatch(words.take(), names, QStringLiteral("role"));
    if (!name)
        return name.error();
    return alone(words, QStringLiteral("role set IF ROLE"), SetRole{{*pattern, roleFromName(*name).value_or(Role::Automatic)}});
}

Result<std::uint64_t> takeTrial(Words &words, const QString &verb)
{
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"trial %1\" needs the number of the trial").arg(verb));
    const QString word = words.take();
    bool ok = false;
    const std::uint64_t id = word.toULongLong(&ok);
    if (!ok || !decimalDigitsOnly(word))
        return invalidArgument(QStringLiteral("\"%1\" is no trial: trials are named by their numbers").arg(word));
    return id;
}

}  // namespace

Result<Command> parsePolicyCommand(Words words)
{
    if (words.atEnd())
        return Command(ListPolicies{});
    const Result<QString> verb = takeVerb(words, wordList({"list", "show", "set", "log", "try"}), "policy");
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("list"))
        return alone(words, QStringLiteral("policy list"), ListPolicies{});
    if (*verb == QLatin1String("set"))
        return parsePolicySet(words);
    if (*verb == QLatin1String("log"))
        return alone(words, QStringLiteral("policy log"), ShowJournal{});
    if (*verb == QLatin1String("try"))
        return parsePolicyTry(words);
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"policy show\" needs the name of a policy"));
    const QString name = words.take();
    return alone(words, QStringLiteral("policy show NAME"), ShowPolicy{name});
}

Result<Command> parseRoleCommand(Words words)
{
    if (words.atEnd())
        return Command(ShowRoles{});
    const Result<QString> verb = takeVerb(words, wordList({"show", "set", "forget"}), "role");
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("show"))
        return alone(words, QStringLiteral("role show"), ShowRoles{});
    if (*verb == QLatin1String("set"))
        return parseRoleSet(words);
    const Result<QString> pattern = takePattern(words, "role forget");
    if (!pattern)
        return pattern.error();
    return alone(words, QStringLiteral("role forget IF"), ForgetRole{*pattern});
}

Result<Command> parseTrialCommand(Words words)
{
    if (words.atEnd())
        return Command(ShowTrials{});
    const Result<QString> verb = takeVerb(words, wordList({"show", "confirm", "revert"}), "trial");
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("show"))
        return alone(words, QStringLiteral("trial show"), ShowTrials{});
    const Result<std::uint64_t> id = takeTrial(words, *verb);
    if (!id)
        return id.error();
    const bool confirm = *verb == QLatin1String("confirm");
    return alone(words, QStringLiteral("trial %1 ID").arg(*verb), confirm ? Command(ConfirmTrial{*id}) : Command(RevertTrial{*id}));
}

}  // namespace manypath::cli
