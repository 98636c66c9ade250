// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/full-mesh/fullmeshplugin.h"

#include "policies/full-mesh/fullmesh.h"

namespace manypath {

std::unique_ptr<connections::Strategy> FullMeshPlugin::strategy(const QMap<QString, QString> &parameters) const
{
    return connections::FullMesh::make(parameters);
}

}  // namespace manypath
