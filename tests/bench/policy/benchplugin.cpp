// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/policy/benchplugin.h"

#include "tests/bench/policy/benchpolicy.h"

namespace manypath {

namespace {

Address addressIn(const QMap<QString, QString> &parameters)
{
    return Address::fromString(parameters.value(QStringLiteral("address")));
}

}  // namespace

Result<void> BenchPlugin::check(const QMap<QString, QString> &parameters) const
{
    if (addressIn(parameters).isNull())
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for address: an IP address is").arg(parameters.value(QStringLiteral("address"))));
    return {};
}

std::unique_ptr<Policy> BenchPlugin::create(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<BenchPolicy>(addressIn(parameters));
}

}  // namespace manypath
