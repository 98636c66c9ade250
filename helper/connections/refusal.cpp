// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/refusal.h"

#include "core/overloaded.h"

#include <cerrno>

namespace manypath {

namespace {

QString pairText(const SubflowKey &key)
{
    return key.local.toString() + QStringLiteral(" -> ") + key.remote.toString();
}

// What an errno of the kernel means for a subflow to be opened; empty where its own words say it as well.
QString meaning(const World &world, const CreateSubflow &action, int errnum)
{
    const Connection *connection = world.connection(action.token);
    switch (errnum) {
    case EADDRINUSE:
        return QStringLiteral("port %1 of %2 is in use: without a port the kernel chooses a free one")
            .arg(action.local.port)
            .arg(action.local.address.toString());
    case EADDRNOTAVAIL: return QStringLiteral("%1 is not an address of this machine").arg(action.local.address.toString());
    case ENETUNREACH:
    case EHOSTUNREACH: return QStringLiteral("no route leads from %1 to %2").arg(action.local.address.toString(), action.remote.address.toString());
    case ENODEV: return QStringLiteral("no interface has the index %1 any more").arg(action.interfaceIndex);
    case ENOTCONN: return QStringLiteral("the connection is not fully established, or not any more");
    case EINVAL:
        if (connection && connection->remote.address.family() != action.remote.address.family()) {
            return QStringLiteral("the connection's socket takes no %1 subflows")
                .arg(action.remote.address.isIPv4() ? QStringLiteral("IPv4") : QStringLiteral("IPv6"));
        }
        return {};
    }
    return {};
}

QString noSubflow(const World &world, Token token, const SubflowKey &key, int errnum)
{
    const Connection *connection = world.connection(token);
    if ((errnum != ESRCH && errnum != EINVAL) || !connection || connection->findSubflow(key))
        return {};
    return QStringLiteral("the connection has no subflow %1: \"connection show\" shows those it has").arg(pairText(key));
}

QString meaning(const World &world, const DestroySubflow &action, int errnum)
{
    return noSubflow(world, action.token, action.key, errnum);
}

QString meaning(const World &world, const SetSubflowBackup &action, int errnum)
{
    return noSubflow(world, action.token, action.key, errnum);
}

QString meaning(const World &, const AnnounceAddress &, int)
{
    return {};
}

// The kernel forgets an address with the first subflow from it that is destroyed or can't be opened.
QString meaning(const World &, const WithdrawAddress &action, int errnum)
{
    return errnum == EINVAL ? QStringLiteral("the kernel does not know the id %1 any more: destroy its subflows one by one").arg(action.id)
                            : QString();
}

QString what(const Action &action)
{
    return std::visit(Overloaded{
                          [](const CreateSubflow &a) { return QStringLiteral("open the subflow ") + pairText({a.local, a.remote}); },
                          [](const DestroySubflow &a) { return QStringLiteral("destroy the subflow ") + pairText(a.key); },
                          [](const SetSubflowBackup &a) { return QStringLiteral("change the subflow ") + pairText(a.key); },
                          [](const AnnounceAddress &a) { return QStringLiteral("announce ") + a.address.address.toString(); },
                          [](const WithdrawAddress &a) { return QStringLiteral("withdraw the address id %1").arg(a.id); },
                          [](const auto &) { return QString(); },
                      },
                      action);
}

}  // namespace

Error explainRefusal(const World &world, const Action &action, const netlink::Acknowledgement &refusal)
{
    Error error = kernelError(what(action), refusal.errnum, refusal.extack);
    if (refusal.errnum == ENOENT) {
        error.kind = Error::Kind::NotSupported;
        error.message = QStringLiteral("This kernel has no MPTCP path manager");
        return error;
    }
    if (refusal.errnum == EOPNOTSUPP) {
        error.kind = Error::Kind::NotSupported;
        error.message += QStringLiteral("; this kernel takes no such command for a connection");
        return error;
    }
    if (refusal.errnum == ETIMEDOUT || refusal.errnum == ENOBUFS)
        error.kind = Error::Kind::Unavailable;
    const std::optional<Token> token = actionToken(action);
    const Connection *connection = token ? world.connection(*token) : nullptr;
    QString meant;
    if (refusal.errnum == EINVAL && connection && connection->pathManager == PathManager::Kernel) {
        meant = QStringLiteral("the connection belongs to the kernel's path manager, which takes no commands for one connection; "
                               "\"settings set path_manager userspace\" holds for new ones");
    } else {
        meant = std::visit(Overloaded{
                               [&](const CreateSubflow &a) { return meaning(world, a, refusal.errnum); },
                               [&](const DestroySubflow &a) { return meaning(world, a, refusal.errnum); },
                               [&](const SetSubflowBackup &a) { return meaning(world, a, refusal.errnum); },
                               [&](const AnnounceAddress &a) { return meaning(world, a, refusal.errnum); },
                               [&](const WithdrawAddress &a) { return meaning(world, a, refusal.errnum); },
                               [](const auto &) { return QString(); },
                           },
                           action);
    }
    if (!meant.isEmpty())
        error.message += QStringLiteral("; ") + meant;
    return error;
}

}  // namespace manypath
