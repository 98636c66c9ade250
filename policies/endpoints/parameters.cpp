// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/parameters.h"

namespace manypath::endpoints {

using namespace Qt::StringLiterals;

Parameters Parameters::from(const QMap<QString, QString> &values)
{
    const auto isSet = [&values](QLatin1StringView name) { return values.value(name) == "true"_L1; };
    Parameters parameters;
    parameters.subflow = isSet("subflow"_L1);
    parameters.signal = isSet("signal"_L1);
    parameters.fullmesh = isSet("fullmesh"_L1);
    parameters.laminar = isSet("laminar"_L1);
    parameters.acceptAnnounced = values.value(u"accept-announced"_s).toUInt();
    parameters.raiseLimits = isSet("raise-limits"_L1);
    parameters.besideVpn = isSet("beside-vpn"_L1);
    return parameters;
}

Result<void> Parameters::check() const
{
    if (signal && fullmesh)
        return invalidArgument(u"signal=true and fullmesh=true exclude each other: the kernel takes no endpoint with both"_s);
    if (flags() == 0)
        return invalidArgument(u"Endpoints with none of subflow, signal, fullmesh and laminar would do nothing: one has to be true"_s);
    return {};
}

EndpointFlags Parameters::flags() const
{
    EndpointFlags flags = 0;
    if (subflow)
        flags = flags | EndpointFlag::Subflow;
    if (signal)
        flags = flags | EndpointFlag::Signal;
    if (fullmesh)
        flags = flags | EndpointFlag::Fullmesh;
    if (laminar)
        flags = flags | EndpointFlag::Laminar;
    return flags;
}

}  // namespace manypath::endpoints
