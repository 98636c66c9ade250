// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

#include <QObject>

namespace manypath {

class BenchPlugin : public QObject, public PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "bench.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] Result<void> check(const QMap<QString, QString> &parameters) const override;
    [[nodiscard]] std::unique_ptr<Policy> create(const QMap<QString, QString> &parameters) const override;
};

}  // namespace manypath
