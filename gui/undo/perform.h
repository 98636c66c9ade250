// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/undo/step.h"

#include <functional>

namespace manypath {

/// Hears of a step as it was done, with the ids that endpoints were given, or why it was not.
using StepAnswer = std::function<void(const Result<Step> &done)>;

/// Has a step done through `client`, whose World it starts from. A step of several calls is done as a whole: when one of them is
/// refused, those before it are taken back before `answer` hears of it. Ends, without an answer, with `context`.
void perform(HelperClient &client, const Step &step, QObject *context, const StepAnswer &answer);

}  // namespace manypath
