// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/endpointsplugin.h"

#include "policies/endpoints/endpointspolicy.h"

namespace manypath {

Result<void> EndpointsPlugin::check(const QMap<QString, QString> &parameters) const
{
    return endpoints::Parameters::from(parameters).check();
}

std::unique_ptr<Policy> EndpointsPlugin::create(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<endpoints::EndpointsPolicy>(endpoints::Parameters::from(parameters));
}

}  // namespace manypath
