// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/perform.h"

#include "core/overloaded.h"
#include "gui/whenfinished.h"

#include <algorithm>

namespace manypath {

namespace {

// One call to the helper, for an endpoint at its place in the step.
struct Addition {
    qsizetype place = 0;
    Endpoint endpoint;
};
struct Removal {
    Endpoint endpoint;
};
struct Alteration {
    Endpoint before;
    Endpoint after;
};
struct Flush {};
using Call = std::variant<Addition, Removal, Alteration, Flush>;

// Somebody else may have put back an endpoint meanwhile: then there is nothing to add.
const Endpoint *alreadyThere(const World &world, const Endpoint &wanted)
{
    for (const auto &[id, endpoint] : world.endpoints()) {
        if (endpoint.address == wanted.address && endpoint.port == wanted.port && endpoint.flags == wanted.flags
            && endpoint.interfaceIndex == wanted.interfaceIndex)
            return &endpoint;
    }
    return nullptr;
}

bool all(const World &world, const QList<Endpoint> &endpoints)
{
    return endpoints.size() > 1 && static_cast<std::size_t>(endpoints.size()) == world.endpoints().size()
        && std::all_of(endpoints.begin(), endpoints.end(), [&world](const Endpoint &each) { return world.endpoints().contains(each.id); });
}

QList<Call> callsFor(const EndpointsStep &step, const World &world)
{
    QList<Call> calls;
    if (step.before.size() == step.after.size()) {
        for (qsizetype i = 0; i < step.before.size(); ++i) {
            if (changesInPlace(step.before.at(i), step.after.at(i))) {
                calls.append(Alteration{step.before.at(i), step.after.at(i)});
            } else {
                calls.append(Removal{step.before.at(i)});
                calls.append(Addition{i, step.after.at(i)});
            }
        }
        return calls;
    }
    if (step.after.isEmpty() && all(world, step.before))
        return {Flush{}};
    for (const Endpoint &endpoint : step.before)
        calls.append(Removal{endpoint});
    for (qsizetype i = 0; i < step.after.size(); ++i)
        calls.append(Addition{i, step.after.at(i)});
    return calls;
}

// Makes the calls of a step on endpoints one after the other. Deletes itself when it has answered.
class EndpointsRun : public QObject {
public:
    EndpointsRun(HelperClient &client, const EndpointsStep &step, QObject *context, const StepAnswer &answer)
        : QObject(context)
        , m_client(client)
        , m_step(step)
        , m_answer(answer)
        , m_calls(callsFor(step, client.world()))
    {
    }

    void next()
    {
        if (m_done.size() == m_calls.size()) {
            finish(Step(m_step));
            return;
        }
        const Call call = m_calls.at(m_done.size());
        make(call, [this](const Result<Call> &made) {
            if (made) {
                m_done.append(*made);
                if (const auto *addition = std::get_if<Addition>(&*made))
                    m_step.after[addition->place].id = addition->endpoint.id;
                next();
                return;
            }
            m_refusal = made.error();
            takeBack();
        });
    }

private:
    using Made = std::function<void(const Result<Call> &)>;

    void make(const Call &call, const Made &made)
    {
        const auto tell = [call, made](const Result<void> &result) { made(result ? Result<Call>(call) : Result<Call>(result.error())); };
        std::visit(Overloaded{
                       [&](const Addition &addition) { add(addition, made); },
                       [&](const Removal &removal) {
                           whenFinished(m_client.removeEndpoint(removal.endpoint.id, removal.endpoint.address), this, tell);
                       },
                       [&](const Alteration &alteration) {
                           const EndpointFlags mask = alteration.before.flags ^ alteration.after.flags;
                           whenFinished(m_client.changeEndpoint(alteration.before.id, alteration.before.address, mask, alteration.after.flags & mask), this, tell);
                       },
                       [&](const Flush &) { whenFinished(m_client.flushEndpoints(), this, tell); },
                   },
                   call);
    }

    void add(const Addition &addition, const Made &made)
    {
        Addition added = addition;
        // Only where it had an id it was there before; one that is new is the kernel's to refuse.
        if (const Endpoint *there = addition.endpoint.id == 0 ? nullptr : alreadyThere(m_client.world(), addition.endpoint)) {
            added.endpoint.id = there->id;
            made(Call(added));
            return;
        }
        whenFinished(m_client.addEndpoint(addition.endpoint), this, [added, made](const Result<std::uint8_t> &id) {
            if (!id) {
                made(id.error());
                return;
            }
            Addition given = added;
            given.endpoint.id = *id;
            made(Call(given));
        });
    }

    // As far as it goes: what is refused now has no better answer than the first refusal.
    void takeBack()
    {
        if (m_done.isEmpty()) {
            finish(*m_refusal);
            return;
        }
        const Call back = std::visit(Overloaded{
                                         [](const Addition &addition) -> Call { return Removal{addition.endpoint}; },
                                         [](const Removal &removal) -> Call { return Addition{0, removal.endpoint}; },
                                         [](const Alteration &alteration) -> Call { return Alteration{alteration.after, alteration.before}; },
                                         [](const Flush &flush) -> Call { return flush; },  // always alone, so never taken back
                                     },
                                     m_done.takeLast());
        make(back, [this](const Result<Call> &) { takeBack(); });
    }

    void finish(const Result<Step> &result)
    {
        deleteLater();
        m_answer(result);
    }

    HelperClient &m_client;
    EndpointsStep m_step;
    StepAnswer m_answer;
    QList<Call> m_calls;
    QList<Call> m_done;
    std::optional<Error> m_refusal;
};

QFuture<Result<void>> send(HelperClient &client, const LimitsStep &step)
{
    return client.setLimits(step.after.subflows, step.after.addAddressAccepted);
}

QFuture<Result<void>> send(HelperClient &client, const ConnectionLimitStep &step)
{
    return client.setSubflowsPerConnection(step.after);
}

QFuture<Result<void>> send(HelperClient &client, const SettingStep &step)
{
    return client.setSetting(step.key, step.after);
}

QFuture<Result<void>> send(HelperClient &client, const RoleStep &step)
{
    return step.after ? client.setRole(step.pattern, *step.after) : client.forgetRole(step.pattern);
}

QFuture<Result<void>> send(HelperClient &client, const PolicyStep &step)
{
    return client.setPolicy(step.after.name, step.after.parameters);
}

}  // namespace

void perform(HelperClient &client, const Step &step, QObject *context, const StepAnswer &answer)
{
    if (const auto *endpoints = std::get_if<EndpointsStep>(&step)) {
        (new EndpointsRun(client, *endpoints, context, answer))->next();
        return;
    }
    const QFuture<Result<void>> sent = std::visit(
        [&client]<typename Kind>(const Kind &kind) -> QFuture<Result<void>> {
            if constexpr (std::is_same_v<Kind, EndpointsStep>)
                return {};
            else
                return send(client, kind);
        },
        step);
    whenFinished(sent, context, [step, answer](const Result<void> &result) { answer(result ? Result<Step>(step) : Result<Step>(result.error())); });
}

}  // namespace manypath
