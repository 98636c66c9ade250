// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/connectionservice.h"

#include <utility>

namespace manypath {

ConnectionService::ConnectionService(WorldKeeper &keeper, ConnectionControl &control, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_control(control)
{
}

void ConnectionService::afterLook(std::function<void()> then)
{
    m_keeper.lookThen(DumpParts::onlyConnections(), std::move(then));
}

void ConnectionService::carryOut(quint64 request, const Action &action)
{
    if (m_control.complete(action).ok())
        carryOutNow(request, action);
    else
        afterLook([this, request, action] { carryOutNow(request, action); });
}

void ConnectionService::carryOutNow(quint64 request, const Action &action)
{
    const Result<Action> ready = m_control.complete(action);
    if (!ready) {
        Q_EMIT answered(request, {ready.error(), {}, 0});
        return;
    }
    if (const auto *create = std::get_if<CreateSubflow>(&*ready)) {
        m_control.open(*create, [this, request, action = *create](const Result<SubflowKey> &opened) { created(request, action, opened); });
        return;
    }
    ConnectionAnswer answer;
    if (const auto *announce = std::get_if<AnnounceAddress>(&*ready))
        answer.id = announce->id.value_or(0);
    m_control.perform(*ready, [this, request, answer](const Result<AllottedId> &done) mutable {
        if (!done)
            answer.error = done.error();
        afterLook([this, request, answer] { Q_EMIT answered(request, answer); });
    });
}

void ConnectionService::created(quint64 request, const CreateSubflow &action, const Result<SubflowKey> &opened)
{
    if (!opened)
        afterLook([this, request, error = opened.error()] { Q_EMIT answered(request, {error, {}, 0}); });
    else
        afterLook([this, request, action, key = *opened] { answerWithSubflow(request, action, key); });
}

void ConnectionService::answerWithSubflow(quint64 request, const CreateSubflow &action, const SubflowKey &key)
{
    const Connection *connection = m_keeper.world().connection(action.token);
    const Subflow *subflow = connection ? connection->findSubflow(key) : nullptr;
    if (!subflow) {
        Error error;
        error.message = QStringLiteral("The subflow %1 -> %2 was closed as soon as it was up: the peer does not take it")
                            .arg(key.local.toString(), key.remote.toString());
        Q_EMIT answered(request, {error, {}, 0});
        return;
    }
    // Kernels before 6.10 or so bind no subflow to an interface. That does no harm where the routes lead there anyway.
    const bool elsewhere = subflow->interfaceIndex != 0 && subflow->interfaceIndex != action.interfaceIndex;
    if (action.interfaceIndex != 0 && subflow->boundInterfaceIndex != action.interfaceIndex && elsewhere)
        takeBack(request, action, *subflow);
    else
        Q_EMIT answered(request, {std::nullopt, *subflow, 0});
}

void ConnectionService::takeBack(quint64 request, const CreateSubflow &action, const Subflow &subflow)
{
    Error error;
    error.kind = Error::Kind::NotSupported;
    error.message = QStringLiteral("This kernel binds no subflows to interfaces, and the routes lead from %1 to %2 by another one than asked for")
                        .arg(action.local.address.toString(), action.remote.address.toString());
    m_control.perform(DestroySubflow{action.token, subflow.key()}, [this, request, error](const Result<AllottedId> &destroyed) mutable {
        if (!destroyed)
            error.message += QStringLiteral("; the subflow stays: ") + destroyed.error().message;
        afterLook([this, request, error] { Q_EMIT answered(request, {error, {}, 0}); });
    });
}

}  // namespace manypath
