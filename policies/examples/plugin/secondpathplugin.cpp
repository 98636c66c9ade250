// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondpathplugin.h"

#include "secondpath.h"

using namespace Qt::StringLiterals;

std::unique_ptr<manypath::Policy> SecondPathPlugin::create(const QMap<QString, QString> &parameters) const
{
    return std::make_unique<SecondPath>(SecondPath::Parameters{
        .backup = parameters[u"backup"_s] == "true"_L1,
        .patience = std::chrono::milliseconds(parameters[u"patience"_s].toInt()),
    });
}
