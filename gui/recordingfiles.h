// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

class QAction;
class QWidget;

namespace manypath {

class Session;

/// Shows what a recording's file has. What can't be read is told in the result's text, a sentence, though what was before it is
/// shown; nothing is shown where the error is set.
[[nodiscard]] Result<QString> openRecording(Session &session, const QString &file);

/// Opens and makes recordings from a window: by its actions, which are for its menu as well, and by files that are dropped there.
class RecordingFiles : public QObject {
    Q_OBJECT

public:
    /// `session` outlives `window`, which owns this.
    RecordingFiles(Session &session, QWidget *window);

    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] QAction *recordAction() const { return m_record; }  ///< checked while a recording is made

    void open(const QString &file);

Q_SIGNALS:
    /// A sentence or two for people.
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForFile();
    void startOrStop();

    Session &m_session;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_record;
};

}  // namespace manypath
