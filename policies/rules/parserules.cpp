// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rules/rule.h"

#include "core/digits.h"

#include <pwd.h>

namespace manypath::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rulesAtMost = 100;

struct SubjectWord {
    QLatin1StringView word;
    Condition::Subject subject;
};
constexpr std::array subjects{
    SubjectWord{"application"_L1, Condition::Subject::Application}, SubjectWord{"user"_L1, Condition::Subject::User},
    SubjectWord{"to"_L1, Condition::Subject::Destination},          SubjectWord{"port"_L1, Condition::Subject::Port},
    SubjectWord{"interface"_L1, Condition::Subject::Interface},     SubjectWord{"accepted"_L1, Condition::Subject::Accepted},
};

std::optional<std::uint32_t> numberFrom(const QString &text, std::uint32_t most)
{
    bool ok = false;
    const uint number = decimalDigitsOnly(text) ? text.toUInt(&ok) : 0;
    return ok && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<std::uint32_t> uidOf(const QString &name)
{
    if (const auto number = numberFrom(name, UINT32_MAX))
        return number;
    const passwd *entry = getpwnam(name.toLocal8Bit().constData());
    return entry ? std::optional(entry->pw_uid) : std::nullopt;
}

// The words of one rule; a comma is a word of its own.
class RuleParser {
public:
    explicit RuleParser(const QString &text)
    {
        QString spaced = text;
        m_words = spaced.replace(u',', u" , "_s).split(QChar::Space, Qt::SkipEmptyParts);
        for (QString &word : m_words)
            word = word.trimmed();
        m_words.removeAll(QString());
        m_rule = text.simplified();
    }

    Result<Rule> parse()
    {
        Rule rule;
        if (next() == "all"_L1) {
            ++m_at;
        } else {
            do {
                Result<Condition> condition = takeCondition();
                if (!condition)
                    return condition.error();
                rule.conditions.append(std::move(condition).value());
            } while (skip(u"and"_s));
        }
        if (!skip(u"use"_s))
            return wrong(u"\"and\" with another condition, or \"use\" with the name of a policy,"_s);
        rule.policy.name = take();
        if (rule.policy.name.isEmpty() || rule.policy.name == ","_L1)
            return wrongAfter(u"use"_s, u"the name of a policy"_s);
        while (!atEnd()) {
            if (rule.interfaces.isEmpty() && skip(u"over"_s)) {
                const Result<QStringList> names = takeList(u"over"_s, {u"with"_s}, u"and"_s);
                if (!names)
                    return names.error();
                rule.interfaces = *names;
            } else if (rule.policy.parameters.isEmpty() && skip(u"with"_s)) {
                const Result<QStringList> settings = takeList(u"with"_s, {u"over"_s}, u"and"_s);
                if (!settings)
                    return settings.error();
                for (const QString &setting : *settings) {
                    const qsizetype equals = setting.indexOf(u'=');
                    if (equals < 1)
                        return invalidArgument(u"\"%1\" is not allowed after \"with\" in the rule \"%2\": KEY=VALUE is"_s.arg(setting, m_rule));
                    rule.policy.parameters.insert(setting.left(equals), setting.mid(equals + 1));
                }
            } else {
                return wrong(u"\"over\" with interfaces, \"with\" with parameters, or the end of the rule"_s);
            }
        }
        return rule;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] QString next() const { return atEnd() ? QString() : m_words.at(m_at); }
    QString take() { return atEnd() ? QString() : m_words.at(m_at++); }
    bool skip(const QString &word)
    {
        if (next() != word)
            return false;
        ++m_at;
        return true;
    }

    Error wrong(const QString &allowed) const
    {
        return invalidArgument(atEnd() ? u"The rule \"%1\" ends too early: %2 is missing"_s.arg(m_rule, allowed)
                                       : u"\"%1\" is not allowed in the rule \"%2\": %3 is"_s.arg(next(), m_rule, allowed));
    }
    Error wrongAfter(const QString &word, const QString &missing) const
    {
        return invalidArgument(u"In the rule \"%1\", %2 is missing after \"%3\""_s.arg(m_rule, missing, word));
    }

    // What follows `after`, up to one of `ends` that can follow the list.
    Result<QStringList> takeList(const QString &after, const QStringList &ends, const QString &between)
    {
        QStringList items;
        do {
            const QString item = next();
            if (item.isEmpty() || item == ","_L1 || item == between || ends.contains(item))
                return wrongAfter(items.isEmpty() ? after : items.last(), u"something"_s);
            items.append(take());
        } while (skip(u","_s) || skip(between));
        return items;
    }

    Result<Condition> takeCondition()
    {
        Condition condition;
        condition.negated = skip(u"not"_s);
        const auto known = std::find_if(subjects.begin(), subjects.end(), [this](const SubjectWord &each) { return next() == each.word; });
        if (known == subjects.end())
            return wrong(u"\"all\", or a condition of application, user, to, port, interface or accepted,"_s);
        const QString word = take();
        condition.subject = known->subject;
        if (condition.subject == Condition::Subject::Accepted)
            return condition;
        const Result<QStringList> items = takeList(word, {u"and"_s, u"use"_s}, u"or"_s);
        if (!items)
            return items.error();
        condition.names = *items;
        return filled(condition);
    }

    static Result<Condition> filled(Condition condition)
    {
        for (const QString &name : std::as_const(condition.names)) {
            if (condition.subject == Condition::Subject::User) {
                const auto uid = uidOf(name);
                if (!uid)
                    return invalidArgument(u"\"%1\" is no user of this system: a login name or a number is"_s.arg(name));
                condition.numbers.append(*uid);
            } else if (condition.subject == Condition::Subject::Port) {
                const auto port = numberFrom(name, 65535);
                if (!port || *port == 0)
                    return invalidArgument(u"\"%1\" is no port: 1 to 65535 are"_s.arg(name));
                condition.numbers.append(*port);
            } else if (condition.subject == Condition::Subject::Destination) {
                const Result<Network> network = Network::fromString(name);
                if (!network)
                    return network.error();
                condition.networks.append(*network);
            }
        }
        return condition;
    }

    QStringList m_words;
    QString m_rule;
    qsizetype m_at = 0;
};

}  // namespace

Result<QList<Rule>> parseRules(const QString &text)
{
    QList<Rule> rules;
    for (const QString &part : text.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        Result<Rule> rule = RuleParser(part).parse();
        if (!rule)
            return rule.error();
        if (!rules.isEmpty() && rules.last().conditions.isEmpty())
            return invalidArgument(u"The rule \"%1\" would never be reached: the one before it is for all connections"_s.arg(part.simplified()));
        rules.append(std::move(rule).value());
    }
    if (rules.isEmpty())
        return invalidArgument(u"\"%1\" has no rule: one such as \"all use observe\" is needed"_s.arg(text));
    if (rules.size() > rulesAtMost)
        return invalidArgument(u"%1 rules are too many: up to %2 are allowed"_s.arg(rules.size()).arg(rulesAtMost));
    return rules;
}

}  // namespace manypath::rules
