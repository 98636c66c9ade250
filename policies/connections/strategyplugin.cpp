// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/strategyplugin.h"

#include "policies/connections/connectionpolicy.h"
#include "policies/connections/parameters.h"

namespace manypath::connections {

std::unique_ptr<Policy> StrategyPlugin::create(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<ConnectionPolicy>(strategy(parameters), surveyOptions(parameters));
}

}  // namespace manypath::connections
