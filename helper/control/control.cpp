// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/control.h"

#include "core/overloaded.h"
#include "helper/connections/surplus.h"
#include "helper/control/handmade.h"
#include "helper/control/pathmanagersetting.h"

#include <algorithm>

namespace manypath {

namespace {

std::optional<Token> endedConnection(const Event &event)
{
    if (const auto *gone = std::get_if<ConnectionGone>(&event))
        return gone->token;
    const auto *pm = std::get_if<PmEvent>(&event);
    return pm && pm->type == PmEvent::Type::Closed ? pm->token : std::nullopt;
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
    connect(&m_runner, &PolicyRunner::answered, &m_journal, &Journal::note);
    connect(&m_journal, &Journal::gathered, this, &Control::journaled);
    connect(&m_runner, &PolicyRunner::remarksChanged, this, &Control::remarksChanged);
    connect(&m_runner, &PolicyRunner::failed, this, [this](const QString &problem) {
        setPolicyFailure(PolicyProblem{m_keeper.world().steering().policy.name, {}, problem});
    });
    connect(&m_runner, &PolicyRunner::samplePeriodChanged, &keeper, &WorldKeeper::setSamplePeriod);
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
    if (const auto *pm = std::get_if<PmEvent>(&event); pm && pm->type == PmEvent::Type::Created && pm->token)
        m_connections.forget(*pm->token);
    else if (const auto *gone = std::get_if<ConnectionGone>(&event))
        m_connections.forget(gone->token);
    if (!m_started)
        return;
    m_runner.take(event);
    if (m_runner.info().name != QLatin1String("observe"))
        closeSurplus(event);
    if (const std::optional<Token> ended = endedConnection(event); ended && m_outside.connectionEnded(*ended))
        QMetaObject::invokeMethod(this, [this] { resumePolicy(); }, Qt::QueuedConnection);
    if (std::holds_alternative<InterfaceUpdated>(event))
        QMetaObject::invokeMethod(this, [this] { restoreHandMadeEndpoints(); }, Qt::QueuedConnection);
}

void Control::closeSurplus(const Event &event)
{
    for (const Decision &surplus : surplusSubflows(m_keeper.world(), event)) {
        perform(surplus.action, EndpointOwner::Policy, [this, surplus, cause = causeOf(event)](const Result<AllottedId> &result) {
            m_journal.note({0, 0, {}, cause, surplus.action, surplus.reason, outcomeOf(result)});
            qInfo("%s (%s): %s", qUtf8Printable(actionText(surplus.action)), qUtf8Printable(surplus.reason),
                  result ? "done" : qUtf8Printable(result.error().message));
        });
    }
}

void Control::perform(const Action &action, EndpointOwner owner, ActionDone done)
{
    if (actionToken(action)) {
        m_connections.perform(action, std::move(done));
        return;
    }
    if (const auto *add = std::get_if<AddEndpoint>(&action)) {
        m_kernel.addEndpoint(add->endpoint, owner, [done = std::move(done)](const Result<std::uint8_t> &id) {
            done(id ? Result<AllottedId>(*id) : Result<AllottedId>(id.error()));
        });
        return;
    }
    const auto answer = [done = std::move(done)](const Result<void> &result) {
        done(result ? Result<AllottedId>(AllottedId()) : Result<AllottedId>(result.error()));
    };
    if (const auto *change = std::get_if<ChangeEndpoint>(&action))
        m_kernel.changeEndpoint(*change, answer);
    else if (const auto *remove = std::get_if<RemoveEndpoint>(&action))
        m_kernel.removeEndpoint(*remove, answer);
    else if (const auto *limits = std::get_if<SetLimits>(&action))
        owner == EndpointOwner::Policy ? m_kernel.adjustLimits(*limits, answer) : m_kernel.setLimits(*limits, answer);
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
    Steering steering = m_book.effective().steering(m_keeper.world().steering().limitsOfOthers);
    steering.outside = m_outside.list();
    m_keeper.setSteering(steering);
    usePolicy();
}

void Control::usePolicy()
{
    const PolicyChoice &choice = m_keeper.world().steering().policy;
    if (!m_started)
        return;
    if (m_keeper.world().steering().outsideAll()) {
        m_inForce.reset();
        setPolicyFailure({});
        m_runner.use({}, nullptr);
        return;
    }
    if (m_inForce == choice)
        return;
    m_inForce = choice;
    setPolicyFailure({});
    auto policy = m_registry.create(choice);
    if (!policy) {
        qWarning("The policy %s can't be used: %s", qUtf8Printable(choice.name), qUtf8Printable(policy.error().message));
        m_runner.use({}, nullptr);
        setPolicyFailure(PolicyProblem{choice.name, {}, policy.error().message});
        return;
    }
    m_runner.use(*m_registry.info(choice.name), std::move(policy).value());
    choosePathManager();
    m_runner.take(SteeringChanged{m_keeper.world().steering()});
}

// At the start and when a trial is taken back. Who chose the path manager by name knows best, and a policy that nobody chose has no
// say in it.
void Control::choosePathManager()
{
    const Configuration wanted = m_book.effective();
    const QStringList chosen = wanted.settings.keys();
    if (wanted.policy.origin.source == Origin::Source::Default || std::any_of(chosen.begin(), chosen.end(), isPathManagerSetting))
        return;
    const auto setting = pathManagerSetting(m_keeper.world().settings(), m_runner.info().pathManager);
    if (!setting)
        return;
    m_kernel.setSetting(setting->key, setting->value, [this, setting](const Result<void> &result) {
        if (!result)
            qWarning("settings set %s %s: %s", qUtf8Printable(setting->key), qUtf8Printable(setting->value), qUtf8Printable(result.error().message));
        m_keeper.lookThen({false, false, false, true}, [] {});
    });
}

void Control::setPolicyFailure(const std::optional<PolicyProblem> &failure)
{
    if (m_policyFailure == failure)
        return;
    m_policyFailure = failure;
    QList<PolicyProblem> problems = m_registry.problems();
    if (failure)
        problems.append(*failure);
    Q_EMIT policyProblemsChanged(problems);
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
        perform(decision.action, EndpointOwner::Person, [this, decision, open](const Result<AllottedId> &result) {
            qInfo("%s (%s): %s", qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason),
                  result ? "done" : qUtf8Printable(result.error().message));
            if (--*open == 0)
                m_keeper.lookThen({false, false, true, false}, [this] { m_restoring = false; });
        });
    }
}

}  // namespace manypath
