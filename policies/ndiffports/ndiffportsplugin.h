// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategyplugin.h"

#include <QObject>

namespace manypath {

class NdiffportsPlugin : public QObject, public connections::StrategyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "ndiffports.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<connections::Strategy> strategy(const QMap<QString, QString> &parameters) const override;
};

}  // namespace manypath
