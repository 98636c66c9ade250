// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/connectionarguments.h"

#include "core/quoted.h"

namespace manypath {

namespace {

constexpr qsizetype longestAddress = 45;  // what inet_pton(3) takes at most

Result<Token> takeToken(Token token)
{
    if (token == 0)
        return invalidArgument(QStringLiteral("0 is not a token: no connection has it"));
    return token;
}

Result<SocketAddress> takeSocket(const SocketArguments &arguments, bool optional)
{
    if (arguments.address.isEmpty() && optional)
        return SocketAddress{{}, arguments.port};
    const Address address = arguments.address.size() > longestAddress ? Address() : Address::fromString(arguments.address);
    if (address.isNull())
        return invalidArgument(quoted(arguments.address) + QStringLiteral(" is not an IPv4 or IPv6 address"));
    return SocketAddress{address.unmapped(), arguments.port};
}

Result<std::optional<std::uint8_t>> takeId(int id)
{
    if (id < -1 || id > 255)
        return invalidArgument(QStringLiteral("%1 is not an address id: 0 to 255 are, and -1 for none").arg(id));
    return id < 0 ? std::nullopt : std::optional(static_cast<std::uint8_t>(id));
}

Result<int> takeInterface(int index)
{
    if (index < 0)
        return invalidArgument(QStringLiteral("%1 is not an interface's index: those begin at 1, and 0 is none").arg(index));
    return index;
}

Result<SubflowKey> takeKey(const SocketArguments &local, const SocketArguments &remote)
{
    const Result<SocketAddress> ends[] = {takeSocket(local, false), takeSocket(remote, false)};
    for (const Result<SocketAddress> &end : ends) {
        if (!end)
            return end.error();
        if (end->port == 0)
            return invalidArgument(QStringLiteral("\"%1\" is no end of a subflow: a port from 1 to 65535 is missing").arg(end->address.toString()));
    }
    return SubflowKey{*ends[0], *ends[1]};
}

}  // namespace

Result<Action> takeCreateSubflow(Token token, const SocketArguments &local, int localId, const SocketArguments &remote, int remoteId,
                                 int interfaceIndex, bool backup)
{
    const Result<Token> taken = takeToken(token);
    const Result<SocketAddress> from = takeSocket(local, true);
    const Result<SocketAddress> to = takeSocket(remote, false);
    const Result<std::optional<std::uint8_t>> fromId = takeId(localId);
    const Result<std::optional<std::uint8_t>> toId = takeId(remoteId);
    const Result<int> interface = takeInterface(interfaceIndex);
    if (!taken)
        return taken.error();
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (to->port == 0)
        return invalidArgument(QStringLiteral("A subflow to %1 needs a port from 1 to 65535").arg(to->address.toString()));
    if (!fromId)
        return fromId.error();
    if (!toId)
        return toId.error();
    if (!interface)
        return interface.error();
    return Action(CreateSubflow{token, *from, *to, *fromId, *toId, *interface, backup});
}

Result<Action> takeDestroySubflow(Token token, const SocketArguments &local, const SocketArguments &remote)
{
    const Result<Token> taken = takeToken(token);
    const Result<SubflowKey> key = takeKey(local, remote);
    if (!taken || !key)
        return taken ? key.error() : taken.error();
    return Action(DestroySubflow{token, *key});
}

Result<Action> takeSetBackup(Token token, const SocketArguments &local, const SocketArguments &remote, bool backup)
{
    const Result<Token> taken = takeToken(token);
    const Result<SubflowKey> key = takeKey(local, remote);
    if (!taken || !key)
        return taken ? key.error() : taken.error();
    return Action(SetSubflowBackup{token, *key, backup});
}

Result<Action> takeAnnounce(Token token, const SocketArguments &address, int id, int interfaceIndex, bool listen)
{
    const Result<Token> taken = takeToken(token);
    const Result<SocketAddress> socket = takeSocket(address, false);
    const Result<std::optional<std::uint8_t>> wanted = takeId(id);
    const Result<int> interface = takeInterface(interfaceIndex);
    if (!taken)
        return taken.error();
    if (!socket)
        return socket.error();
    if (!wanted)
        return wanted.error();
    if (!interface)
        return interface.error();
    return Action(AnnounceAddress{token, *socket, *wanted, *interface, listen});
}

Result<Action> takeWithdraw(Token token, std::uint8_t id)
{
    const Result<Token> taken = takeToken(token);
    if (!taken)
        return taken.error();
    return Action(WithdrawAddress{token, id});
}

}  // namespace manypath
