// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rules/rules.h"

#include <algorithm>

namespace manypath::rules {

using namespace Qt::StringLiterals;
using connections::Path;
using connections::Plan;
using connections::Situation;

namespace {

constexpr auto observe = "observe"_L1;

Result<std::unique_ptr<connections::Strategy>> strategyOf(const Rule &rule, const QMap<QString, Rules::Offer> &offers)
{
    if (rule.policy.name == observe) {
        if (!rule.policy.parameters.isEmpty())
            return invalidArgument(u"The policy observe has no parameter \"%1\": it has none"_s.arg(rule.policy.parameters.firstKey()));
        return std::unique_ptr<connections::Strategy>();
    }
    const auto offer = offers.constFind(rule.policy.name);
    if (offer == offers.constEnd()) {
        QStringList names = offers.keys() + QStringList{observe};
        names.sort();
        return invalidArgument(u"\"%1\" is no policy that a rule can use: %2 are"_s.arg(rule.policy.name, names.join(u", "_s)));
    }
    const auto parameters = offer->info.complete(rule.policy.parameters);
    if (!parameters)
        return parameters.error();
    if (Result<void> together = offer->plugin->check(*parameters); !together)
        return together.error();
    return offer->plugin->strategy(*parameters);
}

// By interfaces that the rule leaves out, nothing is opened, and what is open goes.
void keepOff(const Rule &rule, const Situation &situation, Plan &plan)
{
    for (const Subflow &subflow : situation.connection.subflows) {
        const QString name = situation.interfaceName(situation.interfaceOf(subflow));
        if (!subflow.initial && !name.isEmpty() && !rule.allows(name))
            plan.unwanted.append({subflow.key(), u"%1 is none of %2"_s.arg(name, rule.interfaces.join(u", "_s))});
    }
}

void giveReasons(const Rule &rule, Plan &plan)
{
    const auto extend = [suffix = u" (%1)"_s.arg(rule.toString())](auto &rows) {
        for (auto &row : rows)
            row.reason += suffix;
    };
    extend(plan.subflows);
    extend(plan.priorities);
    extend(plan.unwanted);
    extend(plan.announcements);
}

}  // namespace

Result<std::unique_ptr<Rules>> Rules::make(const QString &text, const QMap<QString, Offer> &offers)
{
    const Result<QList<Rule>> parsed = parseRules(text);
    if (!parsed)
        return parsed.error();
    auto rules = std::make_unique<Rules>();
    for (const Rule &rule : *parsed) {
        Result<std::unique_ptr<connections::Strategy>> strategy = strategyOf(rule, offers);
        if (!strategy)
            return strategy.error();
        rules->m_rules.push_back({rule, std::move(strategy).value()});
    }
    return rules;
}

// A rule that might match, as far as is known yet, hides those after it.
Rules::Applied *Rules::ruleFor(const Situation &situation)
{
    for (Applied &each : m_rules) {
        const std::optional<bool> matches = each.rule.matches(situation.world, situation.connection);
        if (matches != false)
            return matches ? &each : nullptr;
    }
    return nullptr;
}

Plan Rules::plan(const Situation &situation)
{
    Applied *applied = ruleFor(situation);
    if (!applied || !applied->strategy)
        return {};
    const Rule &rule = applied->rule;
    QList<Path> allowed;
    std::copy_if(situation.paths.begin(), situation.paths.end(), std::back_inserter(allowed),
                 [&](const Path &path) { return rule.allows(situation.interfaceName(path.interfaceIndex)); });
    const Situation narrowed{situation.world, situation.connection, allowed, situation.metrics, situation.now};
    Plan plan = applied->strategy->plan(narrowed);
    keepOff(rule, situation, plan);
    giveReasons(rule, plan);
    return plan;
}

void Rules::answered(const ActionAnswered &answer)
{
    for (const Applied &each : m_rules) {
        if (each.strategy)
            each.strategy->answered(answer);
    }
}

void Rules::forget(Token token)
{
    for (const Applied &each : m_rules) {
        if (each.strategy)
            each.strategy->forget(token);
    }
}

std::optional<std::chrono::milliseconds> Rules::samplePeriod() const
{
    std::optional<std::chrono::milliseconds> shortest;
    for (const Applied &each : m_rules) {
        const auto period = each.strategy ? each.strategy->samplePeriod() : std::nullopt;
        if (period)
            shortest = std::min(shortest.value_or(*period), *period);
    }
    return shortest;
}

}  // namespace manypath::rules
