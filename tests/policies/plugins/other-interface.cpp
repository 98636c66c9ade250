// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin for another version of the policy interface. None of its code may run.
#include "core/policy/policy.h"

#include <QObject>

#include <cstdlib>

namespace {

[[maybe_unused]] const bool ran = (std::abort(), true);

}  // namespace

class OtherInterfacePlugin : public QObject, public manypath::PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.manypath.Policy/0" FILE "other-interface.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<manypath::Policy> create(const QMap<QString, QString> &) const override { return nullptr; }
};

#include "other-interface.moc"
