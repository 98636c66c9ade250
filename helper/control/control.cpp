// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/control.h"

#include "core/overloaded.h"
#include "helper/connections/surplus.h"
#include "helper/control/handmade.h"

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

Control::Control(WorldKeeper &keeper, const PolicyRegistry &registry, Start start, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_registry(registry)
    , m_book(std::move(start.book))
    , m_kernel(keeper, start.store, start.ledger)
    , m_connections(keeper)
    , m_runner(
          keeper.world(),
          [this](const Action &action, PolicyRunner::Done done) { perform(action, EndpointOwner::Policy, std::move(done)); },
          [this](std::function<void()> then) { m_keeper.lookThen({false, false, true, false}, std::move(then)); })
    , m_leftOver(std::move(start.trial))
    , m_ledgerAtStart(start.ledger)
{
    for (const Sourced<HandMadeEndpoint> &endpoint : m_book.effective().endpoints) {
        const bool known = std::any_of(start.ledger.endpoints.begin(), start.ledger.endpoints.end(), [&](const Endpoint &entry) {
            return entry.address == endpoint.value.address && entry.port == endpoint.value.port;
        });
        if (!known)
            m_awaited.append(endpoint.value);
    }
    connect(&m_kernel, &KernelControl::handMadeEndpointGone, this, [this](const Address &address, std::uint16_t port) {
        RuntimeState state = m_book.state;
        state.forgetEndpoint(address, port);
        remember(state, [](const Result<void> &) {});
    });
    connect(&m_runner, &PolicyRunner::remarksChanged, this, &Control::remarksChanged);
    connect(&m_trials, &Trials::expired, this, &Control::expire);
    keeper.setCompletion([this](DumpResult &dump) { m_kernel.complete(dump); });
    keeper.setObserver([this](const Event &event) { observe(event); });
    steer();
    keeper.lookThen(DumpParts::all(), [this] { firstLookDone(); });
}

Control::~Control() = default;

void Control::stop()
{
    m_runner.use({}, nullptr);
    m_kernel.stop();
    m_keeper.setObserver({});
    m_keeper.setCompletion({});
    if (m_book.effective().onStop.value == OnStop::TakeBack)
        m_kernel.takeBack();
}

void Control::firstLookDone()
{
    m_started = true;
    if (m_leftOver) {
        m_trials.resume(*m_leftOver);
        Q_EMIT trialsChanged(m_trials.list());
        m_leftOver.reset();
    }
    restoreSettings(*std::exchange(m_ledgerAtStart, std::nullopt));
    restoreHandMadeEndpoints();
    usePolicy();
}

// The World has taken the event in. What a policy says of a connection is sent from here, before anything else.
void Control::observe(const Event &event)
{
    if (!m_started)
        return;
    m_runner.take(event);
    if (m_runner.info().name != QLatin1String("observe")) {
        for (const Decision &surplus : surplusSubflows(m_keeper.world(), event))
            perform(surplus.action, EndpointOwner::Policy, [surplus](const Result<void> &result) {
                qInfo("%s (%s): %s", qUtf8Printable(actionText(surplus.action)), qUtf8Printable(surplus.reason),
                      result ? "done" : qUtf8Printable(result.error().message));
            });
    }
    if (std::holds_alternative<InterfaceUpdated>(event))
        QMetaObject::invokeMethod(this, [this] { restoreHandMadeEndpoints(); }, Qt::QueuedConnection);
}

void Control::perform(const Action &action, EndpointOwner owner, std::function<void(const Result<void> &)> done)
{
    if (actionToken(action)) {
        m_connections.perform(action, std::move(done));
        return;
    }
    if (const auto *add = std::get_if<AddEndpoint>(&action)) {
        m_kernel.addEndpoint(add->endpoint, owner, [done = std::move(done)](const Result<std::uint8_t> &id) {
            done(id ? Result<void>() : Result<void>(id.error()));
        });
    } else if (const auto *change = std::get_if<ChangeEndpoint>(&action)) {
        m_kernel.changeEndpoint(*change, std::move(done));
    } else if (const auto *remove = std::get_if<RemoveEndpoint>(&action)) {
        m_kernel.removeEndpoint(*remove, std::move(done));
    } else if (const auto *limits = std::get_if<SetLimits>(&action)) {
        owner == EndpointOwner::Policy ? m_kernel.adjustLimits(*limits, std::move(done)) : m_kernel.setLimits(*limits, std::move(done));
    }
}

// Requests

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
        m_connections.perform(action, [done = std::move(done)](const Result<void> &result) {
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
    if (const auto checked = m_registry.parameters(request.choice); !checked)
        return done(checked.error());
    RuntimeState state = m_book.state;
    state.policy = request.choice.name;
    state.parameters.insert(request.choice.name, request.choice.parameters);
    finish(requestText(request), client, state, {was(SteeringWas::Part::Policy, m_book.state)}, {}, std::move(done));
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

void Control::finish(const QString &what, const QString &client, const RuntimeState &state, const Undo &undo, const Answer &answer, Done done)
{
    const auto remembered = [answer, done = std::move(done)](const Result<void> &saved) {
        if (saved)
            return done(answer);
        Error error = saved.error();
        error.message = QStringLiteral("It is done, but will not survive a restart: %1").arg(error.message);
        done(error);
    };
    if (!m_trials.covers(client)) {
        remember(state, remembered);
        return;
    }
    m_trials.add(what, undo);
    Q_EMIT trialsChanged(m_trials.list());
    // The way back is on the disk before anything else is.
    m_kernel.save(*m_trials.record(), [this, state, remembered](const Result<void> &saved) {
        if (!saved)
            qWarning("The trial would not survive a crash: %s", qUtf8Printable(saved.error().message));
        remember(state, remembered);
    });
}

void Control::remember(const RuntimeState &state, std::function<void(const Result<void> &)> saved)
{
    const bool changed = m_book.state != state;
    m_book.state = state;
    steer();
    if (changed)
        m_kernel.save(state, std::move(saved));
    else
        saved({});
}

void Control::steer()
{
    m_keeper.setSteering(m_book.effective().steering(m_keeper.world().steering().limitsOfOthers));
    usePolicy();
}

void Control::usePolicy()
{
    const PolicyChoice &choice = m_keeper.world().steering().policy;
    if (!m_started || m_inForce == choice)
        return;
    m_inForce = choice;
    auto policy = m_registry.create(choice);
    if (!policy) {
        qWarning("The policy %s can't be used: %s", qUtf8Printable(choice.name), qUtf8Printable(policy.error().message));
        m_runner.use({}, nullptr);
        return;
    }
    m_runner.use(*m_registry.info(choice.name), std::move(policy).value());
    m_runner.take(SteeringChanged{m_keeper.world().steering()});
}

void Control::setNetworkManagerInterfaces(const QStringList &names)
{
    m_kernel.setNetworkManagerInterfaces(names);
    m_keeper.lookThen({false, true, true, false}, [] {});
}

// Trials

void Control::beginTrial(quint64 number, const QString &client, uint seconds)
{
    const Result<quint64> trial = m_trials.begin(client, seconds);
    Q_EMIT trialsChanged(m_trials.list());
    Q_EMIT trialBegun(number, trial);
}

void Control::endTrial(quint64 number, quint64 trial, bool confirm)
{
    const Result<TrialRecord> record = m_trials.end(trial);
    Q_EMIT trialsChanged(m_trials.list());
    if (!record) {
        Q_EMIT answered(number, record.error());
        return;
    }
    const auto ended = [this, number, trial, confirm](const QStringList &errors) {
        m_keeper.lookThen({false, false, true, true}, [this, number, trial, confirm, errors] {
            if (errors.isEmpty())
                Q_EMIT answered(number, Answer{});
            else
                Q_EMIT answered(number, invalidArgument(QStringLiteral("Not everything could be taken back: %1").arg(errors.join(QStringLiteral("; ")))));
            Q_EMIT trialEnded(trial, confirm, errors);
        });
    };
    if (!confirm) {
        takeBack(*record, ended);
        return;
    }
    m_kernel.removeTrial([ended](const Result<void> &removed) { ended(removed ? QStringList() : QStringList(removed.error().message)); });
}

void Control::expire(quint64 trial)
{
    const Result<TrialRecord> record = m_trials.end(trial);
    Q_EMIT trialsChanged(m_trials.list());
    if (!record)
        return;
    qInfo("Nobody confirmed trial %llu in time: taking back %s", static_cast<unsigned long long>(trial), qUtf8Printable(record->what));
    takeBack(*record, [this, trial](const QStringList &errors) { Q_EMIT trialEnded(trial, false, errors); });
}

void Control::takeBack(TrialRecord record, std::function<void(const QStringList &)> done)
{
    takeBackNext(std::make_shared<TrialRecord>(std::move(record)), std::make_shared<QStringList>(), std::move(done));
}

void Control::takeBackNext(std::shared_ptr<TrialRecord> record, std::shared_ptr<QStringList> errors, std::function<void(const QStringList &)> done)
{
    if (record->inverses.isEmpty()) {
        m_kernel.removeTrial([errors, done = std::move(done)](const Result<void> &) { done(*errors); });
        return;
    }
    const Inverse inverse = record->inverses.takeFirst();
    const auto next = [this, record, errors, done](const Result<void> &result) {
        if (!result) {
            errors->append(result.error().message);
            qWarning("Not taken back: %s", qUtf8Printable(result.error().message));
        }
        takeBackNext(record, errors, done);
    };
    std::visit(
        Overloaded{
            [&](const AddEndpoint &a) { m_kernel.addEndpoint(a.endpoint, a.endpoint.owner, [next](const Result<std::uint8_t> &id) {
                next(id ? Result<void>() : Result<void>(id.error()));
            }); },
            [&](const ChangeEndpoint &a) { m_kernel.changeEndpoint(a, next); },
            [&](const RemoveEndpoint &a) { m_kernel.removeEndpoint(a, next); },
            [&](const SetLimits &a) { m_kernel.setLimits(a, next); },
            [&](const KernelSettingWas &a) { m_kernel.setSetting(a.key, a.value, next); },
            [&](const SteeringWas &a) { remember(a.putBack(m_book.state), next); },
        },
        inverse);
}

// The start

// What this boot's kernel was given already may have been changed by others since: theirs is the last word.
void Control::restoreSettings(const Ledger &before)
{
    const Configuration wanted = m_book.effective();
    const auto report = [](const QString &what) {
        return [what](const Result<void> &result) {
            if (!result)
                qWarning("%s: %s", qUtf8Printable(what), qUtf8Printable(result.error().message));
        };
    };
    for (auto setting = wanted.settings.begin(); setting != wanted.settings.end(); ++setting) {
        const QString value = setting->value;
        if (before.settings.value(setting.key()).set != value && m_keeper.world().settings().values.value(setting.key()) != value)
            m_kernel.setSetting(setting.key(), value, report(QStringLiteral("settings set %1 %2").arg(setting.key(), value)));
    }
    SetLimits limits;
    if (wanted.subflowLimit && before.subflowLimit.set != wanted.subflowLimit->value)
        limits.subflows = wanted.subflowLimit->value;
    if (wanted.addAddressLimit && before.addAddressLimit.set != wanted.addAddressLimit->value)
        limits.addAddressAccepted = wanted.addAddressLimit->value;
    if (limits.subflows || limits.addAddressAccepted)
        m_kernel.setLimits(limits, report(actionText(limits)));
}

void Control::restoreHandMadeEndpoints()
{
    if (!m_started || m_restoring)
        return;
    QList<HandMadeEndpoint> wanted;
    for (const Sourced<HandMadeEndpoint> &endpoint : m_book.effective().endpoints)
        wanted.append(endpoint.value);
    const QList<Decision> decisions = restoreHandMade(m_keeper.world(), wanted, m_awaited);
    if (decisions.isEmpty())
        return;
    m_restoring = true;
    auto open = std::make_shared<qsizetype>(decisions.size());
    for (const Decision &decision : decisions) {
        if (const auto *add = std::get_if<AddEndpoint>(&decision.action)) {
            m_awaited.removeIf([add](const HandMadeEndpoint &endpoint) {
                return endpoint.address == add->endpoint.address && endpoint.port == add->endpoint.port;
            });
        }
        perform(decision.action, EndpointOwner::Person, [this, decision, open](const Result<void> &result) {
            qInfo("%s (%s): %s", qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason),
                  result ? "done" : qUtf8Printable(result.error().message));
            if (--*open == 0)
                m_keeper.lookThen({false, false, true, false}, [this] { m_restoring = false; });
        });
    }
}

}  // namespace manypath
