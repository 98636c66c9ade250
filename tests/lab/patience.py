# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the lab waits for what ought to happen, before it gives up: longer on slow (emulated) machines, by MANYPATH_SLOW."""

import os


def at_most(seconds):
    """A time limit in seconds, stretched by the factor in MANYPATH_SLOW where that is set."""
    return seconds * float(os.environ.get("MANYPATH_SLOW", "1"))
