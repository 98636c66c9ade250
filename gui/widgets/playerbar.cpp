// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/playerbar.h"

#include "gui/diary/diarytext.h"
#include "gui/icons.h"
#include "gui/session/player.h"
#include "gui/session/session.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/timeslider.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace manypath {

namespace {

// "1:29", "2:05:00"
QString clockText(std::int64_t microseconds)
{
    const auto seconds = microseconds / 1'000'000;
    const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds % 3600 / 60), two(seconds % 60));
}

// Rounded up: what happens within a millisecond has happened at its end.
int sliderValue(std::int64_t sinceBeginUs)
{
    return static_cast<int>(std::min<std::int64_t>((sinceBeginUs + 999) / 1000, std::numeric_limits<int>::max()));
}

}  // namespace

PlayerBar::PlayerBar(Session &session, const PathColors &colors, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_name(headingLabel({}, this))
    , m_when(new QLabel(this))
    , m_live(new QPushButton(tr("Back to &live"), this))
    , m_previous(button("previousEvent", tr("Previous event")))
    , m_play(button("playPause", tr("Play")))
    , m_next(button("nextEvent", tr("Next event")))
    , m_slider(new TimeSlider(colors, this))
    , m_position(new QLabel(this))
    , m_speed(new QComboBox(this))
{
    m_name->setObjectName(QStringLiteral("recordingName"));
    m_name->setWordWrap(true);
    m_when->setObjectName(QStringLiteral("recordingTime"));
    m_when->setTextFormat(Qt::PlainText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setIcon(pageIcon(mirrored ? QStringLiteral("nextevent") : QStringLiteral("previousevent")));
    m_next->setIcon(pageIcon(mirrored ? QStringLiteral("previousevent") : QStringLiteral("nextevent")));
    m_live->setObjectName(QStringLiteral("backToLive"));
    m_live->setAutoDefault(false);
    m_slider->setObjectName(QStringLiteral("recordingPosition"));
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setToolTip(tr("Space plays and pauses, Ctrl with an arrow key goes to the next event"));
    m_position->setTextFormat(Qt::PlainText);
    m_speed->setObjectName(QStringLiteral("recordingSpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : Player::speeds)
        m_speed->addItem(tr("%1×", "speed of a recording").arg(QLocale().toString(speed)), speed);

    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_name, 1);
    top->addWidget(m_when);
    top->addWidget(m_live);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_previous);
    bottom->addWidget(m_play);
    bottom->addWidget(m_next);
    bottom->addWidget(m_slider, 1);
    bottom->addWidget(m_position);
    bottom->addSpacing(6);
    bottom->addWidget(m_speed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(bottom);

    connect(m_live, &QPushButton::clicked, &session, &Session::showLive);
    connect(m_play, &QToolButton::clicked, this, &PlayerBar::playPause);
    connect(m_slider, &TimeSlider::playPause, this, &PlayerBar::playPause);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->previousTick()); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->nextTick()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (Player *player = m_session.player())
            player->seek(player->beginUs() + std::int64_t{value} * 1000);
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (Player *player = m_session.player())
            player->setSpeed(m_speed->currentData().toDouble());
    });
    connect(&session, &Session::recordingChanged, this, &PlayerBar::attach);
    attach();
}

QToolButton *PlayerBar::button(const char *name, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void PlayerBar::attach()
{
    Player *player = m_session.player();
    setVisible(player != nullptr);
    if (!player)
        return;
    m_name->setText(tr("Recording: %1", "the name of a file").arg(m_session.recordingName()));
    connect(player, &Player::moved, this, &PlayerBar::showPosition);
    connect(player, &Player::playingChanged, this, &PlayerBar::showPlaying);
    {
        const QSignalBlocker blocker(m_slider);
        const int length = sliderValue(player->endUs() - player->beginUs());
        m_slider->setRange(0, length);
        m_slider->setSingleStep(std::max(100, length / 200));
        m_slider->setPageStep(std::max(1000, length / 20));
    }
    {
        const QSignalBlocker blocker(m_speed);
        m_speed->setCurrentIndex(m_speed->findData(player->speed()));
    }
    showTicks();
    showPosition();
    showPlaying();
    m_slider->setFocus();
}

void PlayerBar::showTicks()
{
    QList<TimeSlider::Tick> ticks;
    const Player *player = m_session.player();
    for (const DiaryEntry &entry : player->wholeDiary())
        ticks.append({sliderValue(entry.timeUs - player->beginUs()), entry.interface});
    m_slider->setTicks(ticks);
}

void PlayerBar::showPosition()
{
    const Player *player = m_session.player();
    if (!player)
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(sliderValue(player->positionUs() - player->beginUs()));
    m_position->setText(QStringLiteral("%1 / %2").arg(clockText(player->positionUs() - player->beginUs()),
                                                      clockText(player->endUs() - player->beginUs())));
    const QDate day = QDateTime::fromMSecsSinceEpoch(player->positionUs() / 1000).date();
    m_when->setText(QStringLiteral("%1  %2").arg(QLocale().toString(day, QLocale::LongFormat), diaryTimeText(player->positionUs())));
    m_slider->setAccessibleDescription(m_when->text());
}

void PlayerBar::showPlaying()
{
    const Player *player = m_session.player();
    const bool playing = player && player->isPlaying();
    m_play->setIcon(pageIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause") : tr("Play"));
}

void PlayerBar::playPause()
{
    Player *player = m_session.player();
    if (!player)
        return;
    if (player->isPlaying())
        player->pause();
    else
        player->play();
}

// A tint of the user's highlight: what the window shows is not now.
void PlayerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.14F);
    painter.setBrush(tint);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace manypath
