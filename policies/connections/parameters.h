// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/paths/candidates.h"

#include <QMap>
#include <QString>

namespace manypath::connections {

// Parameters that several policies have, from what PolicyInfo::complete() gives. A parameter that a policy doesn't have is false, or 0.

[[nodiscard]] inline bool isTrue(const QMap<QString, QString> &parameters, const QString &name)
{
    return parameters.value(name) == QLatin1String("true");
}

[[nodiscard]] inline int number(const QMap<QString, QString> &parameters, const QString &name)
{
    return parameters.value(name).toInt();
}

/// Connections of the userspace path manager are nothing that NetworkManager's endpoints could get in the way of.
[[nodiscard]] inline paths::SurveyOptions surveyOptions(const QMap<QString, QString> &parameters)
{
    return {isTrue(parameters, QStringLiteral("beside-vpn")), true};
}

}  // namespace manypath::connections
