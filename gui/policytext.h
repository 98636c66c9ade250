// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace manypath {

/// What a policy's metadata say, in the user's language where it is one of Manypath's own policies.
[[nodiscard]] inline QString policyText(const QString &english)
{
    return QCoreApplication::translate("Policy", english.toUtf8().constData());
}

}  // namespace manypath
