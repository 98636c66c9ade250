// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/username.h"

#include <cerrno>
#include <vector>

#include <pwd.h>

namespace manypath {

QString userName(std::uint32_t uid)
{
    constexpr std::size_t most = 1u << 20;
    for (std::vector<char> buffer(4096); buffer.size() <= most; buffer.resize(buffer.size() * 4)) {
        passwd entry{};
        passwd *found = nullptr;
        const int errnum = getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
        if (errnum != ERANGE)
            return found ? QString::fromLocal8Bit(found->pw_name) : QString();
    }
    return {};
}

}  // namespace manypath
