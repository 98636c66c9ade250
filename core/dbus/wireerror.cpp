// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wire.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {

constexpr auto errorPrefix = "org.manypath.Helper1.Error.";
constexpr std::array kinds{Error::Kind::Kernel, Error::Kind::InvalidArgument, Error::Kind::NotSupported, Error::Kind::NotAuthorized,
                           Error::Kind::Dismissed, Error::Kind::Unavailable};

// What the bus itself or QtDBus said in place of the helper.
Error foreignError(const QString &name, const QString &text)
{
    const auto is = [&name](const char *last) { return name == QLatin1String("org.freedesktop.DBus.Error.") + QLatin1String(last); };
    Error error;
    error.kind = Error::Kind::Unavailable;
    if (is("ServiceUnknown") || is("NameHasNoOwner") || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))) {
        error.message = QStringLiteral("manypath-helper is not running");
    } else if (is("NoReply") || is("Timeout") || is("TimedOut")) {
        error.message = QStringLiteral("manypath-helper did not answer");
    } else if (is("Disconnected") || is("NoServer")) {
        error.message = QStringLiteral("the system bus can't be reached");
    } else if (is("AccessDenied") || is("InteractiveAuthorizationRequired")) {
        error.kind = Error::Kind::NotAuthorized;
        error.message = QStringLiteral("the system bus does not let this user do that");
    } else {
        error.message = QStringLiteral("manypath-helper could not be asked: %1").arg(text.isEmpty() ? name : text);
    }
    return error;
}

}  // namespace

QString errorName(Error::Kind kind)
{
    const auto name = [](const char *last) { return QLatin1String(errorPrefix) + QLatin1String(last); };
    switch (kind) {
    case Error::Kind::Kernel: return name("Kernel");
    case Error::Kind::InvalidArgument: return name("InvalidArgument");
    case Error::Kind::NotSupported: return name("NotSupported");
    case Error::Kind::NotAuthorized: return name("NotAuthorized");
    case Error::Kind::Dismissed: return name("Dismissed");
    case Error::Kind::Unavailable: return name("Unavailable");
    }
    return {};
}

QVariantList errorArguments(const Error &error)
{
    if (error.kind != Error::Kind::Kernel)
        return {error.message};
    return {error.message, error.errnum, error.extack};
}

Error errorFromReply(const QString &name, const QVariantList &arguments)
{
    const QString message = arguments.value(0).toString();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&name](Error::Kind candidate) { return name == errorName(candidate); });
    if (kind == kinds.end())
        return foreignError(name, message);
    Error error;
    error.kind = *kind;
    error.message = message.isEmpty() ? name : message;
    if (error.kind == Error::Kind::Kernel) {
        error.errnum = std::max(0, arguments.value(1).toInt());
        error.extack = arguments.value(2).toString();
    }
    return error;
}

}  // namespace manypath
