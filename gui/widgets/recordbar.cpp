// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/recordbar.h"

#include "gui/diary/diarytext.h"
#include "gui/format.h"
#include "gui/session/recorder.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace manypath {

namespace {

/// The red sign known from every recorder.
class RecordSign : public QWidget {
public:
    explicit RecordSign(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().height(), fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xd0, 0x2f, 0x2f));
        const double margin = width() * 0.14;
        painter.drawEllipse(QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    }
};

}  // namespace

RecordBar::RecordBar(Recorder &recorder, QWidget *parent)
    : QWidget(parent)
    , m_recorder(recorder)
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(tr("&Stop recording"), this))
{
    m_text->setObjectName(QStringLiteral("recordText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("stopRecording"));
    m_stop->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(8);
    layout->addWidget(new RecordSign(this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &RecordBar::showState);
    connect(m_stop, &QPushButton::clicked, &recorder, &Recorder::stop);
    connect(&recorder, &Recorder::recordingChanged, this, &RecordBar::showState);
    showState();
}

void RecordBar::showState()
{
    setVisible(m_recorder.isRecording());
    if (!m_recorder.isRecording()) {
        m_second.stop();
        return;
    }
    if (!m_second.isActive())
        m_second.start();
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    m_text->setText(tr("Recording to %1: %2, %3 of at most %4.", "a file, a duration, a size, a size")
                        .arg(QFileInfo(m_recorder.file()).fileName(), durationText(now - m_recorder.sinceUs()),
                             bytesText(static_cast<std::uint64_t>(m_recorder.size())), bytesText(Recorder::mostBytes)));
}

}  // namespace manypath
