// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the policy among those of the program it is linked into.

#include <QtPlugin>

Q_IMPORT_PLUGIN(BenchPlugin)
