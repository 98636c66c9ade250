// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"
#include "tests/gui/demoworld.h"

namespace manypath {

/// Traffic of the demo world after some seconds.
inline MetricsTable measured(int seconds)
{
    MetricsTable metrics;
    for (int second = 0; second <= seconds; ++second)
        metrics.apply(demo::sample(second));
    return metrics;
}

/// Who goes where, with the applications' names as the World has them.
inline FlowGraph graphOf(const World &world, const MetricsTable &metrics, const FlowLimits &limits = {}, const FlowGraph &before = {},
                         const Selection &selection = {})
{
    return flowGraph({world, metrics, ApplicationTable(), {}, selection}, limits, before);
}

}  // namespace manypath
