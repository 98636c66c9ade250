// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace manypath {

/// Has the application speak `locale`'s language, as far as we and Qt do; English else. Numbers and dates follow the locale in any
/// case. Before the first widget. Calling it again, as tests do, replaces the language of what is made from then on.
void speak(const QLocale &locale);

}  // namespace manypath
