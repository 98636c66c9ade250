// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/single-subflow-per-interface/singlesubflowperinterfaceplugin.h"

#include "policies/single-subflow-per-interface/singlesubflowperinterface.h"

namespace manypath {

std::unique_ptr<connections::Strategy> SingleSubflowPerInterfacePlugin::strategy(const QMap<QString, QString> &parameters) const
{
    return connections::SingleSubflowPerInterface::make(parameters);
}

}  // namespace manypath
