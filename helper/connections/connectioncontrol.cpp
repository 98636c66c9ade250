// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/connectioncontrol.h"

#include "core/overloaded.h"
#include "helper/connections/refusal.h"
#include "helper/kernel/sourceaddress.h"

#include <cerrno>
#include <utility>

namespace manypath {

namespace {

// One look may have begun before the kernel was asked.
constexpr int looksToBelieve = 2;

SubflowKey keyOf(const PmEvent &event)
{
    return {event.local(), event.remote()};
}

const Subflow *subflowOf(const World &world, Token token, const SubflowKey &key)
{
    const Connection *connection = world.connection(token);
    return connection ? connection->findSubflow(key) : nullptr;
}

bool isThere(const World &world, Token token, const SubflowKey &key)
{
    const Subflow *subflow = subflowOf(world, token, key);
    return subflow && subflow->state != Subflow::State::Closing;
}

AllottedId idOf(const Action &action)
{
    if (const auto *create = std::get_if<CreateSubflow>(&action))
        return create->localId;
    if (const auto *announce = std::get_if<AnnounceAddress>(&action))
        return announce->id;
    return std::nullopt;
}

Error notOpened(const Openings::Outcome &outcome)
{
    const QString what = QStringLiteral("open the subflow %1 -> %2")
                             .arg(outcome.action.local.address.toString(), outcome.action.remote.toString());
    if (outcome.errnum != 0)
        return kernelError(what, outcome.errnum);
    Error error;
    error.kind = Error::Kind::Kernel;
    error.message = what + QStringLiteral(": the peer did not take it, or closed it at once");
    return error;
}

}  // namespace

ConnectionControl::ConnectionControl(WorldKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&m_keeper, &WorldKeeper::changed, this, &ConnectionControl::take);
    connect(&m_keeper, &WorldKeeper::sampled, this, &ConnectionControl::looked);
    connect(&m_keeper, &WorldKeeper::localAddressesSeen, this, &ConnectionControl::noteTables);
    connect(&m_keeper, &WorldKeeper::familyFound, &m_sender, &netlink::PmSender::setFamily);
    connect(&m_sender, &netlink::PmSender::familyWanted, &m_keeper, &WorldKeeper::findFamily);
}

ConnectionControl::~ConnectionControl() = default;

AddressIds &ConnectionControl::idsOf(const Connection &connection)
{
    auto found = m_ids.find(connection.token);
    if (found == m_ids.end())
        found = m_ids.insert(connection.token, AddressIds(connection.local.address));
    return *found;
}

ConnectionLedger ConnectionControl::ledgerOf(Token token)
{
    const Connection *connection = m_keeper.world().connection(token);
    if (!connection)
        return {};
    AddressIds &ids = idsOf(*connection);
    for (const Subflow &subflow : connection->subflows)
        ids.noteSubflow(subflow);
    return {ids, m_openings.unseen(*connection)};
}

Result<Action> ConnectionControl::complete(const Action &action)
{
    const std::optional<Token> token = actionToken(action);
    const ConnectionLedger ledger = token ? ledgerOf(*token) : ConnectionLedger{};
    const auto *create = std::get_if<CreateSubflow>(&action);
    const bool needsAddress = create && (create->local.address.isNull() || create->local.address.isAny()) && !create->remote.address.isNull();
    if (!needsAddress)
        return prepare(m_keeper.world(), ledger, action);

    CreateSubflow located = *create;
    const Result<Address> source = sourceAddress(located.remote, located.interfaceIndex);
    if (!source)
        return source.error();
    located.local.address = *source;
    return prepare(m_keeper.world(), ledger, located);
}

void ConnectionControl::perform(const Action &action, Done done)
{
    const Result<Action> ready = complete(action);
    if (!ready) {
        done(ready.error());
        return;
    }
    if (const Result<void> listening = listenFor(*ready); !listening) {
        done(listening.error());
        return;
    }
    carryOut(*ready, std::holds_alternative<CreateSubflow>(*ready) ? m_openings.reserve() : 0, done);
}

// Peers take the connection's port where none is announced.
Result<void> ConnectionControl::listenFor(const Action &action)
{
    const auto *announce = std::get_if<AnnounceAddress>(&action);
    const Connection *connection = announce && announce->listen ? m_keeper.world().connection(announce->token) : nullptr;
    if (!connection)
        return {};
    const std::uint16_t port = announce->address.port != 0 ? announce->address.port : connection->local.port;
    return m_listeners.hold(announce->token, *announce->id, {announce->address.address, port});
}

void ConnectionControl::open(const CreateSubflow &action, Opened opened)
{
    const Result<Action> ready = complete(action);
    if (!ready) {
        opened(ready.error());
        return;
    }
    const Openings::Number number = m_openings.reserve();
    m_opened.insert(number, std::move(opened));
    carryOut(*ready, number, [this, number](const Result<AllottedId> &accepted) {
        if (accepted)
            return;
        if (const Opened refused = m_opened.take(number))
            refused(accepted.error());
    });
}

// The request first: what is to be remembered of it can wait until it is on its way.
void ConnectionControl::carryOut(const Action &action, Openings::Number opening, const Done &done)
{
    const auto *destroy = std::get_if<DestroySubflow>(&action);
    const bool wasThere = destroy && subflowOf(m_keeper.world(), destroy->token, destroy->key);
    m_sender.send(requestFor(action), [this, action, opening, wasThere, done](const netlink::Acknowledgement &answer) {
        answered(action, AddressForm::Plain, opening, wasThere, answer, done);
    });
    // Until the kernel has answered the id is taken, so that the next action doesn't take it.
    if (const auto *create = std::get_if<CreateSubflow>(&action)) {
        m_openings.add(opening, m_keeper.world(), *create);
        if (const auto ids = m_ids.find(create->token); ids != m_ids.end())
            ids->noteTaken(*create->localId, create->local);
    } else if (const auto *announce = std::get_if<AnnounceAddress>(&action)) {
        if (const auto ids = m_ids.find(announce->token); ids != m_ids.end())
            ids->noteTaken(*announce->id, announce->address);
    }
}

void ConnectionControl::answered(const Action &action, AddressForm form, Openings::Number opening, bool wasThere,
                                 const netlink::Acknowledgement &answer, const Done &done)
{
    const bool notFound = answer.errnum == ESRCH || answer.errnum == EINVAL;
    if (notFound && form == AddressForm::Plain && mayBeMapped(action)) {
        // The first answer is the one to show: it is about what was asked.
        m_sender.send(requestFor(action, AddressForm::Mapped),
                      [this, action, opening, wasThere, first = answer, done](const netlink::Acknowledgement &second) {
                          answered(action, AddressForm::Mapped, opening, wasThere, second.errnum == 0 ? second : first, done);
                      });
        return;
    }
    if (answer.errnum == 0) {
        if (opening != 0)
            m_openings.accepted(opening);
        noteDone(action);
        // Of policies' subflows there may be hundreds a second, and those that come up have an event.
        m_opened.contains(opening) ? m_keeper.expectChanges() : m_keeper.expectChangesAtLeisure();
        done(idOf(action));
        return;
    }
    if (opening != 0)
        m_openings.refused(opening);
    noteRefused(action);
    const Error refusal = explainRefusal(m_keeper.world(), action, answer);
    if (const auto *destroy = std::get_if<DestroySubflow>(&action); destroy && answer.errnum == ESRCH)
        destroyRefused(*destroy, refusal, wasThere, done);
    else
        done(refusal);
}

void ConnectionControl::noteDone(const Action &action)
{
    const auto ids = m_ids.find(actionToken(action).value_or(0));
    if (ids == m_ids.end())
        return;
    if (const auto *destroy = std::get_if<DestroySubflow>(&action))
        ids->noteDropped(destroy->key.local.address);
    else if (const auto *announce = std::get_if<AnnounceAddress>(&action))
        m_listeners.confirm(announce->token, *announce->id);
    else if (const auto *withdraw = std::get_if<WithdrawAddress>(&action)) {
        ids->noteWithdrawn(withdraw->id);
        m_listeners.release(withdraw->token, withdraw->id);
    }
}

// A subflow that could not be opened takes its address out of the kernel's table, whoever put it there.
void ConnectionControl::noteRefused(const Action &action)
{
    const auto *create = std::get_if<CreateSubflow>(&action);
    if (const auto ids = m_ids.find(create ? create->token : 0); ids != m_ids.end())
        ids->noteDropped(create->local.address);
    if (const auto *announce = std::get_if<AnnounceAddress>(&action); announce && announce->listen)
        m_listeners.abandon(announce->token, *announce->id);
}

void ConnectionControl::destroyRefused(const DestroySubflow &action, const Error &refusal, bool wasThere, const Done &done)
{
    if (!wasThere) {
        done(refusal);
        return;
    }
    if (!isThere(m_keeper.world(), action.token, action.key)) {
        done(AllottedId());
        return;
    }
    m_vanishing.append({action, refusal, done});
    m_keeper.expectChanges();
}

void ConnectionControl::forget(Token token)
{
    m_ids.remove(token);
    m_listeners.releaseAll(token);
}

void ConnectionControl::take(const QList<Change> &changes)
{
    for (const Change &change : changes)
        noteEvent(change.event);
}

void ConnectionControl::noteEvent(const Event &event)
{
    end(m_openings.take(event));
    if (const auto *update = std::get_if<SubflowUpdated>(&event)) {
        noteIds(update->token, update->subflow);
        fulfilBackup(update->token, update->subflow);
    } else if (const auto *end = std::get_if<ConnectionGone>(&event)) {
        m_backups.removeIf([end](const Wish &wish) { return wish.token == end->token; });
    } else if (const auto *pm = std::get_if<PmEvent>(&event); pm && pm->token) {
        if (pm->type == PmEvent::Type::Closed) {
            m_listeners.releaseAll(*pm->token);
        } else if (pm->type == PmEvent::Type::SubflowEstablished) {
            if (const Subflow *subflow = subflowOf(m_keeper.world(), *pm->token, keyOf(*pm)))
                noteIds(*pm->token, *subflow);
        }
    }
}

// Connections of the kernel's path manager need no book of their ids.
void ConnectionControl::noteIds(Token token, const Subflow &subflow)
{
    const Connection *connection = m_keeper.world().connection(token);
    if (connection && !subflow.initial && connection->pathManager != PathManager::Kernel)
        idsOf(*connection).noteSubflow(subflow);
}

// Kernels that take no flags for a new subflow (6.1) are told so as soon as it is up.
void ConnectionControl::fulfilBackup(Token token, const Subflow &subflow)
{
    const Wish wish{token, subflow.key()};
    if (subflow.state == Subflow::State::Pending || m_backups.removeAll(wish) == 0 || subflow.backup)
        return;
    perform(SetSubflowBackup{token, wish.key, true}, [](const Result<AllottedId> &) {});
}

void ConnectionControl::end(const QList<Openings::Outcome> &outcomes)
{
    for (const Openings::Outcome &outcome : outcomes) {
        if (outcome.key && outcome.action.backup)
            m_backups.append({outcome.action.token, *outcome.key});
        if (const Opened opened = m_opened.take(outcome.number))
            opened(outcome.key ? Result<SubflowKey>(*outcome.key) : Result<SubflowKey>(notOpened(outcome)));
    }
}

void ConnectionControl::looked()
{
    end(m_openings.looked());
    for (Vanishing &vanishing : std::exchange(m_vanishing, {})) {
        if (!isThere(m_keeper.world(), vanishing.action.token, vanishing.action.key))
            vanishing.done(AllottedId());
        else if (++vanishing.looks >= looksToBelieve)
            vanishing.done(vanishing.refusal);
        else
            m_vanishing.append(vanishing);
    }
    if (!m_opened.isEmpty() || !m_vanishing.isEmpty())
        m_keeper.expectChanges();
    else if (!m_openings.isEmpty())
        m_keeper.expectChangesAtLeisure();
}

void ConnectionControl::noteTables(const QHash<Token, QList<Endpoint>> &tables)
{
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (const Connection *connection = m_keeper.world().connection(table.key()))
            idsOf(*connection).noteTable(*table);
    }
}

}  // namespace manypath
