// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/journal.h"

namespace manypath {

Cause causeOf(const Event &event)
{
    if (const auto *metrics = std::get_if<MetricsSampled>(&event))
        return Event(MetricsSampled{{metrics->sample.timeUs, {}, {}}});
    return event;
}

}  // namespace manypath
