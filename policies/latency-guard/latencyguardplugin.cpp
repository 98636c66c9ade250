// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/latency-guard/latencyguardplugin.h"

#include "policies/latency-guard/latencyguard.h"

namespace manypath {

std::unique_ptr<connections::Strategy> LatencyGuardPlugin::strategy(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<connections::LatencyGuard>(connections::LatencyGuardOptions::from(parameters));
}

}  // namespace manypath
