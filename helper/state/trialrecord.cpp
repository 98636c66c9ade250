// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/trialrecord.h"

#include "helper/state/statejson.h"

namespace manypath {

namespace {

constexpr int version = 1;

}  // namespace

RuntimeState SteeringWas::putBack(RuntimeState now) const
{
    switch (part) {
    case Part::Policy:
        now.policy = before.policy;
        now.parameters = before.parameters;
        break;
    case Part::Roles: now.roles = before.roles; break;
    case Part::SubflowsPerConnection: now.subflowsPerConnection = before.subflowsPerConnection; break;
    case Part::Limits:
        now.subflowLimit = before.subflowLimit;
        now.addAddressLimit = before.addAddressLimit;
        break;
    case Part::Settings: now.settings = before.settings; break;
    case Part::Endpoints: now.endpoints = before.endpoints; break;
    }
    return now;
}

QString steeringPartName(SteeringWas::Part part)
{
    switch (part) {
    case SteeringWas::Part::Policy: return QStringLiteral("policy");
    case SteeringWas::Part::Roles: return QStringLiteral("roles");
    case SteeringWas::Part::SubflowsPerConnection: return QStringLiteral("subflows_per_connection");
    case SteeringWas::Part::Limits: return QStringLiteral("limits");
    case SteeringWas::Part::Settings: return QStringLiteral("settings");
    case SteeringWas::Part::Endpoints: return QStringLiteral("endpoints");
    }
    return {};
}

QJsonObject toJson(const TrialRecord &trial)
{
    return json::withVersion(json::writeObject(trial), version);
}

Result<TrialRecord> trialRecordFromJson(const QJsonObject &object)
{
    return json::readVersioned<TrialRecord>(object, version);
}

}  // namespace manypath
