// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/diary/diarywriter.h"

#include <QTimer>

namespace manypath {

class ApplicationTable;
class Diary;

/// Writes the diary of this computer as the helper tells what happens, whatever the window shows meanwhile.
class DiaryKeeper : public QObject {
    Q_OBJECT

public:
    /// All outlive this. Entries go on with the numbers that `diary` has when the helper first answers.
    DiaryKeeper(const HelperClient &client, const ApplicationTable &applications, Diary &diary, QObject *parent = nullptr);

private:
    void reset();
    void take(const QList<Change> &changes);
    void stateChanged(HelperClient::State state);
    void record(const QList<DiaryEntry> &entries);

    const HelperClient &m_client;
    const ApplicationTable &m_applications;
    Diary &m_diary;
    std::optional<DiaryWriter> m_writer;  // since the helper answered for the first time
    World m_world;                        // the client's is ahead by the changes that are being told
    QTimer m_passing;
};

}  // namespace manypath
