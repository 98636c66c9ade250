// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/ndiffports/ndiffportsplugin.h"

#include "policies/ndiffports/ndiffports.h"

namespace manypath {

std::unique_ptr<connections::Strategy> NdiffportsPlugin::strategy(const QMap<QString, QString> &parameters) const
{
    return connections::Ndiffports::make(parameters);
}

}  // namespace manypath
