// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include "core/digits.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {

struct NumericRange {
    const char *key;
    qint64 minimum;
    qint64 maximum;
};

// The kernel's own ranges (net/mptcp/ctrl.c), but for the two time-outs in seconds that it stores as a signed number of
// ticks without a lower bound: 4294967 s is what still fits.
constexpr std::array<NumericRange, 10> numericSettings{{
    {"enabled", 0, 1},
    {"allow_join_initial_addr_port", 0, 1},
    {"checksum_enabled", 0, 1},
    {"pm_type", 0, 1},
    {"add_addr_v6_port_drop_ts", 0, 1},
    {"add_addr_timeout", 0, 4294967},
    {"close_timeout", 0, 4294967},
    {"blackhole_timeout", 0, 4294967},
    {"stale_loss_cnt", 0, 4294967295},
    {"syn_retrans_before_tcp_fallback", 0, 255},
}};

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

bool KernelSettings::enabled() const
{
    return values.value(QStringLiteral("enabled")) == QLatin1String("1");
}

PathManager KernelSettings::pathManager() const
{
    const auto byName = values.constFind(QStringLiteral("path_manager"));
    if (byName != values.constEnd())
        return pathManagerFromName(*byName);
    const auto byType = values.constFind(QStringLiteral("pm_type"));
    if (byType == values.constEnd())
        return available() ? PathManager::Kernel : PathManager::Unknown;  // before 5.19 there was but one
    return *byType == QLatin1String("1") ? PathManager::Userspace : PathManager::Kernel;
}

QStringList KernelSettings::availableSchedulers() const
{
    return words(values.value(QStringLiteral("available_schedulers")));
}

QStringList KernelSettings::availablePathManagers() const
{
    return words(values.value(QStringLiteral("available_path_managers")));
}

Result<void> validateSetting(const KernelSettings &current, const QString &key, const QString &value)
{
    if (!current.available())
        return Error{Error::Kind::NotSupported, 0, {}, QStringLiteral("this kernel has no MPTCP")};
    if (!current.values.contains(key)) {
        return invalidArgument(QStringLiteral("\"%1\" is not a setting of this kernel: there are %2")
                                   .arg(key, current.values.keys().join(QStringLiteral(", "))));
    }
    if (key.startsWith(QLatin1String("available_")))
        return invalidArgument(QStringLiteral("\"%1\" can only be read").arg(key));

    const auto choose = [&](const QStringList &allowed) -> Result<void> {
        if (allowed.isEmpty() || allowed.contains(value))
            return {};
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for %2: this kernel has %3")
                                   .arg(value, key, allowed.join(QStringLiteral(", "))));
    };
    if (key == QLatin1String("path_manager"))
        return choose(current.availablePathManagers());
    if (key == QLatin1String("scheduler"))
        return choose(current.availableSchedulers());

    const auto range = std::find_if(numericSettings.begin(), numericSettings.end(),
                                    [&key](const NumericRange &candidate) { return key == QLatin1String(candidate.key); });
    if (range == numericSettings.end())
        return {};  // a key of a newer kernel: its own check has to do
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || !decimalDigitsOnly(value) || number < range->minimum || number > range->maximum) {
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for %2: %3 to %4 is")
                                   .arg(value, key)
                                   .arg(range->minimum)
                                   .arg(range->maximum));
    }
    return {};
}

}  // namespace manypath
