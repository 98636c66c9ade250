// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/ledger.h"
#include "helper/state/runtimestate.h"
#include "helper/state/trialrecord.h"

namespace manypath {

/// A value from the state folder, and what was wrong with its file. A damaged file is set aside and counts as none: it never stops the
/// start.
template <typename T>
struct Loaded {
    T value;
    QList<Problem> problems;
};

/// The files in the state folder. Blocks on the disk; holds nothing but the folder's name, so that any one thread at a time may use it.
/// An error of save…() says that the change holds now and will not survive; the file then is as it was.
class StateStore {
public:
    explicit StateStore(QString folder) : m_folder(std::move(folder)) {}

    /// Makes the folder if it is not there. The error is to be reported once: all that is saved fails as well then.
    [[nodiscard]] Result<void> prepare() const;

    [[nodiscard]] Loaded<RuntimeState> loadState() const;
    [[nodiscard]] Loaded<Ledger> loadLedger(const Realm &here) const;  ///< empty if written elsewhere or before the boot
    [[nodiscard]] Loaded<std::optional<TrialRecord>> loadTrial() const;

    [[nodiscard]] Result<void> save(const RuntimeState &state) const;  ///< waits until it is on the disk
    [[nodiscard]] Result<void> save(const Ledger &ledger) const;       ///< doesn't: a power loss ends what it speaks of
    [[nodiscard]] Result<void> save(const TrialRecord &trial) const;   ///< waits
    [[nodiscard]] Result<void> removeTrial() const;

    [[nodiscard]] QString statePath() const;  ///< for the problems of layerOf()

private:
    QString m_folder;
};

}  // namespace manypath
