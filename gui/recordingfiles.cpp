// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordingfiles.h"

#include "core/recording/recording.h"
#include "gui/session/recorder.h"
#include "gui/session/session.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace manypath {

namespace {

QString filesText()
{
    return RecordingFiles::tr("Recordings (*.jsonl);;All files (*)");
}

// The one local file that is dragged, empty for anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

}  // namespace

Result<QString> openRecording(Session &session, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return invalidArgument(RecordingFiles::tr("%1 can't be read: %2", "a file, an error").arg(name, in.errorString()));
    const Result<RecordingReading> reading = readRecording(in.readAll());
    if (!reading)
        return invalidArgument(RecordingFiles::tr("%1 is no recording: %2", "a file, an error").arg(name, reading.error().message));
    session.showRecording(reading->recording, QFileInfo(file).fileName());
    if (!reading->problem)
        return QString();
    return RecordingFiles::tr("The recording is damaged and ends early. %1", "what is damaged, a sentence").arg(reading->problem->message);
}

RecordingFiles::RecordingFiles(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_open(new QAction(tr("&Open recording…"), window))
    , m_record(new QAction(tr("&Record…"), window))
{
    m_open->setObjectName(QStringLiteral("openRecording"));
    m_open->setShortcut(QKeySequence::Open);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_record->setCheckable(true);
    window->addAction(m_open);
    window->addAction(m_record);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &RecordingFiles::askForFile);
    connect(m_record, &QAction::triggered, this, &RecordingFiles::startOrStop);
    const auto showState = [this] {
        const bool recording = m_session.recorder().isRecording();
        m_record->setChecked(recording);
        m_record->setText(recording ? tr("Stop &recording") : tr("&Record…"));
    };
    connect(&session.recorder(), &Recorder::recordingChanged, this, showState);
    connect(&session.recorder(), &Recorder::ended, this, &RecordingFiles::notice);
    showState();
}

void RecordingFiles::open(const QString &file)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QString> opened = openRecording(m_session, file);
    QApplication::restoreOverrideCursor();
    const QString text = opened ? *opened : opened.error().message;
    if (!text.isEmpty())
        Q_EMIT notice(text);
}

void RecordingFiles::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a recording"), QString(), filesText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingFiles::open);
    dialog->open();
}

void RecordingFiles::startOrStop()
{
    Recorder &recorder = m_session.recorder();
    if (recorder.isRecording()) {
        recorder.stop();
        return;
    }
    m_record->setChecked(false);
    auto *dialog = new QFileDialog(m_window, tr("Record to a file"), QString(), filesText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(QDateTime::currentDateTime().toString(QStringLiteral("'manypath-'yyyyMMdd-HHmm'.jsonl'")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<void> started = m_session.recorder().start(file); !started)
            Q_EMIT notice(started.error().message);
    });
    dialog->open();
}

bool RecordingFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString file = draggedFile(drop->mimeData()); !file.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                open(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace manypath
