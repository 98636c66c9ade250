// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/refusals.h"

#include <algorithm>

namespace manypath {

bool Refusals::pausing(const Action &action, std::chrono::microseconds now) const
{
    return std::any_of(m_refusals.begin(), m_refusals.end(),
                       [&](const Refusal &refusal) { return refusal.until > now && refusal.action == action; });
}

void Refusals::refused(const Action &action, std::chrono::microseconds now)
{
    const auto known = std::find_if(m_refusals.begin(), m_refusals.end(), [&](const Refusal &refusal) { return refusal.action == action; });
    if (known != m_refusals.end()) {
        known->pause = std::min(known->pause * 2, longestPause);
        known->until = now + known->pause;
        return;
    }
    if (m_refusals.size() >= maximumRemembered)
        m_refusals.removeFirst();
    m_refusals.append({action, firstPause, now + firstPause});
}

std::optional<std::chrono::microseconds> Refusals::firstEnd(std::chrono::microseconds now) const
{
    std::optional<std::chrono::microseconds> first;
    for (const Refusal &refusal : m_refusals) {
        if (refusal.until > now && (!first || refusal.until < *first))
            first = refusal.until;
    }
    return first;
}

void Refusals::succeeded(const Action &action)
{
    m_refusals.removeIf([&](const Refusal &refusal) { return refusal.action == action; });
}

}  // namespace manypath
