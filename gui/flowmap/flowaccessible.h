// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manypath {

class FlowMap;

/// From now on flow maps show assistive programs their boxes and ribbons. Any number of calls do as one.
void installFlowAccessibility();
/// Tells assistive programs which item of the map has the focus.
void announceCurrent(FlowMap *map);

}  // namespace manypath
