// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include "core/digits.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace manypath {

namespace {

constexpr std::array<const char *, 3> connectionStates{"created", "established", "closing"};
constexpr std::array<const char *, 3> subflowStates{"pending", "established", "closing"};
constexpr std::array<const char *, 3> pathManagers{"unknown", "kernel", "userspace"};

template <typename Enum, std::size_t Size>
Enum fromName(const std::array<const char *, Size> &names, const QString &name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

template <typename Enum, std::size_t Size>
QString toName(const std::array<const char *, Size> &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

}  // namespace

QString tokenToString(Token token)
{
    return QStringLiteral("%1").arg(token, 8, 16, QLatin1Char('0'));
}

Result<Token> tokenFromString(const QString &text)
{
    bool ok = false;
    const Token token = text.toUInt(&ok, 16);
    if (!ok || !hexDigitsOnly(text) || text.size() > 8 || token == 0)
        return invalidArgument(QStringLiteral("\"%1\" is not a token: eight hexadecimal digits are, as \"connection list\" shows them").arg(text));
    return token;
}

bool comesBefore(const Subflow &a, const Subflow &b)
{
    return std::tie(b.initial, a.localId, a.remoteId, a.local, a.remote) < std::tie(a.initial, b.localId, b.remoteId, b.local, b.remote);
}

const Subflow *Connection::findSubflow(const SubflowKey &key) const
{
    const auto found = std::find_if(subflows.begin(), subflows.end(), [&key](const Subflow &subflow) { return subflow.key() == key; });
    return found == subflows.end() ? nullptr : &*found;
}

QString pathManagerName(PathManager pathManager)
{
    return toName(pathManagers, pathManager);
}

PathManager pathManagerFromName(const QString &name)
{
    return fromName<PathManager>(pathManagers, name);
}

QString connectionStateName(Connection::State state)
{
    return toName(connectionStates, state);
}

Connection::State connectionStateFromName(const QString &name)
{
    return fromName<Connection::State>(connectionStates, name);
}

QString subflowStateName(Subflow::State state)
{
    return toName(subflowStates, state);
}

Subflow::State subflowStateFromName(const QString &name)
{
    return fromName<Subflow::State>(subflowStates, name);
}

}  // namespace manypath
