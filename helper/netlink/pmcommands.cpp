// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/pmcommands.h"

#include "helper/netlink/genericfamily.h"
#include "helper/netlink/pmcodec.h"
#include "helper/netlink/socket.h"

#include <cerrno>
#include <functional>

namespace manypath::netlink {

namespace {

/// An endpoint in the words of a request: its id, else its address.
QString nameOf(std::uint8_t id, const Address &address, std::uint16_t port = 0)
{
    if (id != 0)
        return QStringLiteral("id %1").arg(id);
    return port != 0 ? SocketAddress{address, port}.toString() : address.toString();
}

Error familyAbsent()
{
    Error error;
    error.kind = Error::Kind::NotSupported;
    error.errnum = ENOENT;
    error.message = QStringLiteral("this kernel has no MPTCP path manager (generic netlink family \"%1\")")
                        .arg(QLatin1String(pmFamilyName));
    return error;
}

/// How generic netlink answers for a family that is no more, and for a number that now is another family's.
bool maybeFamilyGone(const Error &error)
{
    return error.errnum == ENOENT || error.errnum == EOPNOTSUPP;
}

}  // namespace

class PmCommands::Private {
public:
    /// Finds the family anew.
    [[nodiscard]] Result<std::uint16_t> resolve();
    /// Runs send(family number), once more when the number turns out to be stale.
    template <typename Send>
    [[nodiscard]] std::invoke_result_t<Send, std::uint16_t> run(Send send);

    [[nodiscard]] Result<void> execute(const QString &what, const std::function<Message(std::uint16_t)> &build,
                                       const Exchange::Take &take = {});
    /// Whether the kernel heeds a token in a dump of addresses.
    [[nodiscard]] bool tellsPathManager();
    [[nodiscard]] Result<QList<Endpoint>> askForAddresses(Token token);
    /// The same, found out by a command that can't succeed; for kernels that know no better way.
    [[nodiscard]] PathManager pathManagerByRefusal(Token token);

    std::optional<Socket> socket;

private:
    std::optional<std::uint16_t> m_family;
    std::optional<bool> m_tellsPathManager;  ///< absent: not asked yet
};

Result<std::uint16_t> PmCommands::Private::resolve()
{
    m_family.reset();
    if (!socket) {
        Result<Socket> opened = Socket::open(Socket::Protocol::Generic);
        if (!opened)
            return opened.error();
        socket.emplace(std::move(opened).value());
    }
    const Result<GenericFamily> found = resolveFamily(*socket, QByteArray(pmFamilyName));
    if (!found)
        return found.error().kind == Error::Kind::NotSupported ? familyAbsent() : found.error();
    m_family = found->id;
    return found->id;
}

template <typename Send>
std::invoke_result_t<Send, std::uint16_t> PmCommands::Private::run(Send send)
{
    const bool fresh = !m_family.has_value();
    if (fresh) {
        if (const Result<std::uint16_t> resolved = resolve(); !resolved)
            return resolved.error();
    }
    const std::uint16_t used = *m_family;
    auto result = send(used);
    if (result.ok() || fresh || !maybeFamilyGone(result.error()))
        return result;

    const Result<std::uint16_t> resolved = resolve();
    if (!resolved)
        return resolved.error();
    if (*resolved == used)
        return result;
    m_tellsPathManager.reset();
    return send(*resolved);
}

Result<void> PmCommands::Private::execute(const QString &what, const std::function<Message(std::uint16_t)> &build,
                                          const Exchange::Take &take)
{
    return run([&](std::uint16_t family) { return socket->execute(build(family).get(), what, take); });
}

Result<QList<Endpoint>> PmCommands::Private::askForAddresses(Token token)
{
    return run([&](std::uint16_t family) {
        return socket->dump<QList<Endpoint>>(buildGetConnectionAddresses(family, token).get(),
                                             QStringLiteral("ask for a connection's addresses"),
                                             [](QList<Endpoint> &addresses, const MessageView &message) {
                                                 if (const std::optional<Endpoint> address = decodeConnectionAddress(message.payload))
                                                     addresses.append(*address);
                                             });
    });
}

bool PmCommands::Private::tellsPathManager()
{
    if (m_tellsPathManager)
        return *m_tellsPathManager;
    // No connection has token 0. Kernels before 6.9 don't look at it and list the endpoints.
    const Result<QList<Endpoint>> asked = askForAddresses(0);
    const bool heeded = !asked && asked.error().errnum == EINVAL;
    if (asked.ok() || heeded)
        m_tellsPathManager = heeded;
    return heeded;
}

PathManager PmCommands::Private::pathManagerByRefusal(Token token)
{
    const Result<void> asked = execute(QStringLiteral("ask for a connection's path manager"),
                                       [token](std::uint16_t family) { return buildDestroyImpossibleSubflow(family, token); });
    if (asked)
        return PathManager::Unknown;
    switch (asked.error().errnum) {
    case ESRCH: return PathManager::Userspace;  // looked for the subflow
    case EINVAL: return PathManager::Kernel;    // took no command for this connection
    case EOPNOTSUPP: return PathManager::Kernel;  // no such command: there is no other path manager yet (before 5.19)
    default: return PathManager::Unknown;
    }
}

PmCommands::PmCommands() : d(new Private) {}

PmCommands::~PmCommands() = default;

bool PmCommands::available()
{
    return d->resolve().ok();
}

Result<QList<Endpoint>> PmCommands::endpoints()
{
    const QString what = QStringLiteral("list endpoints");
    struct Rows {
        QList<Endpoint> endpoints;
        bool wellFormed = true;
    };
    const Result<Rows> dumped = d->run([&](std::uint16_t family) {
        return d->socket->dump<Rows>(buildGetEndpoints(family).get(), what, [](Rows &rows, const MessageView &message) {
            if (const std::optional<Endpoint> endpoint = decodeEndpoint(message.payload))
                rows.endpoints.append(*endpoint);
            else
                rows.wellFormed = false;
        });
    });
    if (!dumped)
        return dumped.error();
    // Half a list would read as endpoints having gone.
    if (!dumped->wellFormed)
        return kernelError(what, EBADMSG);
    return dumped->endpoints;
}

Result<Limits> PmCommands::limits()
{
    const QString what = QStringLiteral("show limits");
    std::optional<Limits> limits;
    const Result<void> asked =
        d->execute(what, buildGetLimits, [&](const MessageView &message) { limits = decodeLimits(message.payload); });
    if (!asked)
        return asked.error();
    if (!limits)
        return kernelError(what, EBADMSG);
    return *limits;
}

PmCommands::ConnectionPaths PmCommands::pathsOf(Token token)
{
    if (token == 0)
        return {};
    if (!d->tellsPathManager())
        return {d->pathManagerByRefusal(token), {}};
    const Result<QList<Endpoint>> asked = d->askForAddresses(token);
    if (asked)
        return {PathManager::Userspace, *asked};
    return {asked.error().errnum == EINVAL ? PathManager::Kernel : PathManager::Unknown, {}};
}

Result<void> PmCommands::addEndpoint(const Endpoint &endpoint)
{
    return d->execute(QStringLiteral("add endpoint ") + nameOf(0, endpoint.address, endpoint.port),
                      [&](std::uint16_t family) { return buildAddEndpoint(family, endpoint); });
}

Result<void> PmCommands::removeEndpoint(std::uint8_t id, const Address &address)
{
    return d->execute(QStringLiteral("delete endpoint ") + nameOf(id, address),
                      [&](std::uint16_t family) { return buildRemoveEndpoint(family, id, address); });
}

Result<void> PmCommands::setEndpointFlags(const Endpoint &endpoint)
{
    return d->execute(QStringLiteral("change endpoint ") + nameOf(endpoint.id, endpoint.address, endpoint.port),
                      [&](std::uint16_t family) { return buildSetFlags(family, endpoint); });
}

Result<void> PmCommands::flushEndpoints()
{
    return d->execute(QStringLiteral("flush endpoints"), buildFlushEndpoints);
}

Result<void> PmCommands::setLimits(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    return d->execute(QStringLiteral("set limits"),
                      [&](std::uint16_t family) { return buildSetLimits(family, subflows, addAddressAccepted); });
}

std::uint64_t PmCommands::interruptedDumps() const
{
    return d->socket ? d->socket->interruptedDumps() : 0;
}

}  // namespace manypath::netlink
