// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people, and programs that decide from outside, ask the control for.

#include "helper/control/control.h"

#include "core/overloaded.h"
#include "helper/control/handmade.h"
#include "helper/control/pathmanagersetting.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr DumpParts ofRequest(const Request &request)
{
    const bool connection = std::holds_alternative<Action>(request) && actionToken(std::get<Action>(request));
    return {connection, false, !connection, std::holds_alternative<ChangeKernelSetting>(request)};
}

const Endpoint *findEndpoint(const World &world, std::uint8_t id, const Address &address)
{
    const auto found = std::find_if(world.endpoints().begin(), world.endpoints().end(), [&](const auto &entry) {
        return id != 0 ? entry.first == id : entry.second.address == address;
    });
    return found == world.endpoints().end() ? nullptr : &found->second;
}

// A person's change to an endpoint that the policy keeps would be undone at once.
Error policyKeepsIt(const World &world, const Endpoint &endpoint)
{
    const QString interface = world.interfaceName(endpoint.interfaceIndex);
    return invalidArgument(QStringLiteral("Endpoint %1 (%2) is kept by the policy %3, which would put it back: change the role of %4 "
                                          "(\"role set %4 ...\") or the policy's parameters instead")
                               .arg(endpoint.id)
                               .arg(endpoint.address.toString(), world.steering().policy.name, interface.isEmpty() ? QStringLiteral("its interface") : interface));
}

AddEndpoint again(const Endpoint &endpoint)
{
    return {endpoint};
}

SteeringWas was(SteeringWas::Part part, const RuntimeState &before)
{
    return {part, before};
}

// What a person says at run time would change nothing.
Error commandLineDecides(const QString &what, const QString &value)
{
    return invalidArgument(QStringLiteral("The %1 is %2 by the helper's command line, which counts before all else").arg(what, value));
}

Error notOnTrial(const Action &action)
{
    return invalidArgument(QStringLiteral("\"%1\" can't be taken back, so not be made on trial").arg(actionText(action)));
}

}  // namespace

void Control::request(quint64 number, const Request &request, const QString &client)
{
    std::visit(
        [&](const auto &wanted) {
            handle(wanted, client, [this, number, parts = ofRequest(request)](const Result<Answer> &answer) {
                m_keeper.lookThen(parts, [this, number, answer] { Q_EMIT answered(number, answer); });
            });
        },
        request);
}

void Control::handle(const Action &action, const QString &client, Done done)
{
    if (actionToken(action)) {
        if (m_trials.covers(client))
            return done(notOnTrial(action));
        m_connections.perform(action, [done = std::move(done)](const Result<AllottedId> &result) {
            done(result ? Result<Answer>(Answer{}) : Result<Answer>(result.error()));
        });
        return;
    }
    std::visit(
        Overloaded{
            [&](const AddEndpoint &a) { add(a, client, std::move(done)); },
            [&](const ChangeEndpoint &a) { change(a, client, std::move(done)); },
            [&](const RemoveEndpoint &a) { remove(a, client, std::move(done)); },
            [&](const SetLimits &a) { setLimits(a, client, std::move(done)); },
            [](const auto &) {},
        },
        action);
}

void Control::add(const AddEndpoint &action, const QString &client, Done done)
{
    m_kernel.addEndpoint(action.endpoint, EndpointOwner::Person, [this, action, client, done = std::move(done)](const Result<std::uint8_t> &id) {
        if (!id)
            return done(id.error());
        RuntimeState state = m_book.state;
        state.setEndpoint(handMade(m_keeper.world(), action.endpoint, action.endpoint.id != 0));
        finish(actionText(action), client, state, {RemoveEndpoint{*id, action.endpoint.address}, was(SteeringWas::Part::Endpoints, m_book.state)},
               Answer{*id}, done);
    });
}

void Control::change(const ChangeEndpoint &action, const QString &client, Done done)
{
    const Endpoint *known = findEndpoint(m_keeper.world(), action.id, action.address);
    const std::optional<Endpoint> before = known ? std::optional(*known) : std::nullopt;
    if (before && before->owner == EndpointOwner::Policy && m_runner.info().pathManager == PathManager::Kernel)
        return done(policyKeepsIt(m_keeper.world(), *before));
    m_kernel.changeEndpoint(action, [this, action, client, before, done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        RuntimeState state = m_book.state;
        for (HandMadeEndpoint &endpoint : state.endpoints) {
            if (before && endpoint.address == before->address && endpoint.port == before->port)
                endpoint.flags = (endpoint.flags & ~action.mask) | (action.flags & action.mask);
        }
        Undo undo;
        if (before)
            undo = {ChangeEndpoint{before->id, before->address, action.mask, before->flags}, was(SteeringWas::Part::Endpoints, m_book.state)};
        finish(actionText(action), client, state, undo, {}, done);
    });
}

void Control::remove(const RemoveEndpoint &action, const QString &client, Done done)
{
    const Endpoint *known = findEndpoint(m_keeper.world(), action.id, action.address);
    const std::optional<Endpoint> before = known ? std::optional(*known) : std::nullopt;
    if (before && before->owner == EndpointOwner::Policy && m_runner.info().pathManager == PathManager::Kernel)
        return done(policyKeepsIt(m_keeper.world(), *before));
    m_kernel.removeEndpoint(action, [this, action, client, before, done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        RuntimeState state = m_book.state;
        Undo undo;
        if (before) {
            state.forgetEndpoint(before->address, before->port);
            undo = {again(*before), was(SteeringWas::Part::Endpoints, m_book.state)};
        }
        finish(actionText(action), client, state, undo, {}, done);
    });
}

void Control::handle(const FlushEndpoints &request, const QString &client, Done done)
{
    m_kernel.flushEndpoints([this, request, client, before = m_keeper.world().endpoints(), done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        RuntimeState state = m_book.state;
        state.endpoints.clear();
        Undo undo;
        for (const auto &[id, endpoint] : before) {
            if (!hasFlag(endpoint.flags, EndpointFlag::Implicit))
                undo.append(again(endpoint));
        }
        undo.append(was(SteeringWas::Part::Endpoints, m_book.state));
        finish(requestText(request), client, state, undo, {}, done);
    });
}

void Control::setLimits(const SetLimits &action, const QString &client, Done done)
{
    m_kernel.setLimits(action, [this, action, client, before = m_keeper.world().limits(), done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        RuntimeState state = m_book.state;
        SetLimits old;
        if (action.subflows) {
            state.subflowLimit = action.subflows;
            old.subflows = before.subflows;
        }
        if (action.addAddressAccepted) {
            state.addAddressLimit = action.addAddressAccepted;
            old.addAddressAccepted = before.addAddressAccepted;
        }
        finish(actionText(action), client, state, {old, was(SteeringWas::Part::Limits, m_book.state)}, {}, done);
    });
}

void Control::handle(const FreeLimits &request, const QString &client, Done done)
{
    const auto free = [this, request, client](const Done &then) {
        RuntimeState state = m_book.state;
        if (request.subflows)
            state.subflowLimit.reset();
        if (request.addAddressAccepted)
            state.addAddressLimit.reset();
        finish(requestText(request), client, state, {was(SteeringWas::Part::Limits, m_book.state)}, {}, then);
    };
    if (request.others == SetLimits{})
        return free(done);
    setLimits(request.others, client, [free, done](const Result<Answer> &result) {
        if (result)
            free(done);
        else
            done(result);
    });
}

void Control::handle(const ChangeKernelSetting &request, const QString &client, Done done)
{
    const QString before = m_keeper.world().settings().values.value(request.key);
    m_kernel.setSetting(request.key, request.value, [this, request, client, before, done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        RuntimeState state = m_book.state;
        state.settings.insert(request.key, request.value);
        finish(requestText(request), client, state, {KernelSettingWas{request.key, before}, was(SteeringWas::Part::Settings, m_book.state)}, {}, done);
    });
}

void Control::handle(const ChoosePolicy &request, const QString &client, Done done)
{
    if (m_book.commandLine.policy)
        return done(commandLineDecides(QStringLiteral("policy"), m_book.commandLine.policy->value));
    // A policy that can't be made is refused here, and not found out when the one before has gone.
    if (const auto checked = m_registry.create(request.choice); !checked)
        return done(checked.error());
    const auto choose = [this, request, client](const Undo &undo, const Done &then) {
        if (m_policyFailure)
            m_inForce.reset();  // also the same one gets another chance
        RuntimeState state = m_book.state;
        state.policy = request.choice.name;
        state.parameters.insert(request.choice.name, request.choice.parameters);
        if (!undo.isEmpty())
            state.settings.removeIf([](const auto &entry) { return isPathManagerSetting(entry.key()); });
        finish(requestText(request), client, state, undo + Undo{was(SteeringWas::Part::Policy, m_book.state)}, {}, then);
    };
    const auto setting = pathManagerSetting(m_keeper.world().settings(), m_registry.info(request.choice.name)->pathManager);
    if (!setting)
        return choose({}, done);
    // A policy without connections to steer is nothing that anybody chooses.
    const QString before = m_keeper.world().settings().values.value(setting->key);
    m_kernel.setSetting(setting->key, setting->value, [this, setting, before, choose, done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(result.error());
        const Undo undo{KernelSettingWas{setting->key, before}, was(SteeringWas::Part::Settings, m_book.state)};
        choose(undo, [this, done](const Result<Answer> &answer) {
            m_keeper.lookThen({false, false, false, true}, [done, answer] { done(answer); });
        });
    });
}

void Control::handle(const GiveRole &request, const QString &client, Done done)
{
    for (const Sourced<RoleRule> &fixed : m_book.commandLine.roles) {
        if (fixed.value.pattern == request.rule.pattern)
            return done(commandLineDecides(QStringLiteral("role of %1").arg(fixed.value.pattern), roleName(fixed.value.role)));
    }
    RuntimeState state = m_book.state;
    state.setRole(request.rule);
    finish(requestText(request), client, state, {was(SteeringWas::Part::Roles, m_book.state)}, {}, std::move(done));
}

void Control::handle(const ForgetRole &request, const QString &client, Done done)
{
    const bool known = std::any_of(m_book.state.roles.begin(), m_book.state.roles.end(),
                                   [&](const RoleRule &rule) { return rule.pattern == request.pattern; });
    if (!known)
        return done(invalidArgument(QStringLiteral("Nobody gave \"%1\" a role at run time").arg(request.pattern)));
    RuntimeState state = m_book.state;
    state.forgetRole(request.pattern);
    finish(requestText(request), client, state, {was(SteeringWas::Part::Roles, m_book.state)}, {}, std::move(done));
}

void Control::handle(const LimitSubflowsPerConnection &request, const QString &client, Done done)
{
    if (const auto &fixed = m_book.commandLine.subflowsPerConnection)
        return done(commandLineDecides(QStringLiteral("number of subflows per connection"), QString::number(fixed->value)));
    RuntimeState state = m_book.state;
    state.subflowsPerConnection = request.subflows;
    finish(requestText(request), client, state, {was(SteeringWas::Part::SubflowsPerConnection, m_book.state)}, {}, std::move(done));
}

// From outside

void Control::handle(const TakeOver &request, const QString &client, Done done)
{
    if (m_registry.info(request.policy.name))
        return done(invalidArgument(QStringLiteral("%1 is the name of a policy: a program from outside needs another").arg(request.policy.name)));
    const bool had = m_outside.has(client);
    const Result<void> taken = m_outside.takeOver(client, request.policy, m_keeper.world());
    if (!taken)
        return done(taken.error());
    qInfo("%s decides from outside: %s", qUtf8Printable(request.policy.name), qUtf8Printable(request.policy.description));
    // What was its own before and is no more is the policy's again.
    if (had)
        resumePolicy();
    else
        steer();
    done(Answer{});
}

void Control::handle(const GiveBack &, const QString &client, Done done)
{
    if (!m_outside.giveBack(client))
        return done(invalidArgument(QStringLiteral("This program has taken over nothing that it could give back")));
    resumePolicy();
    done(Answer{});
}

void Control::clientVanished(const QString &client)
{
    if (m_outside.giveBack(client))
        resumePolicy();
}

void Control::clientsLost()
{
    if (m_outside.clear())
        resumePolicy();
}

void Control::resumePolicy()
{
    m_inForce.reset();
    steer();
}

void Control::act(quint64 number, const QList<Decision> &decisions, const QString &client)
{
    const Result<OutsidePolicy> policy = m_outside.authorise(client, decisions);
    if (!policy || decisions.isEmpty()) {
        Q_EMIT acted(number, policy ? Result<QList<ActionOutcome>>(QList<ActionOutcome>()) : Result<QList<ActionOutcome>>(policy.error()));
        return;
    }
    struct Batch {
        QList<ActionOutcome> outcomes;
        qsizetype open = 0;
    };
    const auto batch = std::make_shared<Batch>(Batch{QList<ActionOutcome>(decisions.size()), decisions.size()});
    const bool endpoints = std::any_of(decisions.begin(), decisions.end(), [](const Decision &each) { return !actionToken(each.action); });
    const auto end = [this, number, batch] {
        m_journal.handOver();
        Q_EMIT acted(number, batch->outcomes);
    };
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        perform(decisions[i].action, EndpointOwner::Policy,
                [this, batch, i, decision = decisions[i], name = policy->name, endpoints, end](const Result<AllottedId> &result) {
                    batch->outcomes[i] = outcomeOf(result);
                    m_journal.note({0, 0, name, DecidedOutside(), decision.action, decision.reason, batch->outcomes[i]});
                    if (--batch->open > 0)
                        return;
                    if (endpoints)
                        m_keeper.lookThen({false, false, true, false}, end);
                    else
                        end();
                });
    }
}

}  // namespace manypath
