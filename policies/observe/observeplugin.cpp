// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/observe/observeplugin.h"

#include "policies/observe/observepolicy.h"

namespace manypath {

std::unique_ptr<Policy> ObservePlugin::create(const QMap<QString, QString> &) const
{
    return std::make_unique<ObservePolicy>();
}

}  // namespace manypath
