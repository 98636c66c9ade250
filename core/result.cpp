// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <cstring>

namespace manypath {

QString errnoName(int errnum)
{
    const char *name = strerrorname_np(errnum);
    return name ? QString::fromLatin1(name) : QString::number(errnum);
}

Error kernelError(const QString &what, int errnum, const QString &extack)
{
    const char *description = strerrordesc_np(errnum);
    const QString reason = errnoName(errnum) + QStringLiteral(": ")
        + (description ? QString::fromLatin1(description) : QStringLiteral("unknown error"));
    Error error;
    error.kind = Error::Kind::Kernel;
    error.errnum = errnum;
    error.extack = extack;
    error.message = extack.isEmpty() ? what + QStringLiteral(": ") + reason
                                     : what + QStringLiteral(": ") + extack + QStringLiteral(" (") + reason + u')';
    return error;
}

Error invalidArgument(const QString &message)
{
    Error error;
    error.kind = Error::Kind::InvalidArgument;
    error.message = message;
    return error;
}

}  // namespace manypath
