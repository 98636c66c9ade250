// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/trialbar.h"

#include "gui/undo/stephistory.h"
#include "gui/undo/steptext.h"
#include "gui/widgets/labels.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace manypath {

namespace {

constexpr int countMs = 250;

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setMinimumWidth(made->sizeHint().width() + 12);
    return made;
}

// What is on trial, and why.
QString whatText(StepHistory &history)
{
    QStringList texts = history.trial().ours() ? QStringList() : history.trial().changes();
    for (const Step &step : history.onTrial())
        texts.append(stepText(step));
    QString text = texts.join(TrialBar::tr("; ", "between changes on trial"));
    const QString risk = riskText(history.riskOnTrial());
    if (!text.isEmpty())
        text = TrialBar::tr("%1.", "what was changed, a sentence").arg(text);
    return risk.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, risk).trimmed();
}

}  // namespace

TrialBar::TrialBar(StepHistory &history, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_countdown(headingLabel({}, this))
    , m_what(quietLabel({}, this))
{
    setAccessibleName(tr("Changes on trial"));
    m_countdown->setObjectName(QStringLiteral("trialCountdown"));
    m_what->setObjectName(QStringLiteral("trialWhat"));
    m_countdown->setWordWrap(true);
    m_what->setWordWrap(true);
    QPushButton *keep = button(tr("&Keep it"), "keepTrial", this);
    QPushButton *back = button(tr("&Go back now"), "revertTrial", this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 10, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_countdown, 0, 0);
    grid->addWidget(m_what, 1, 0);
    grid->addWidget(keep, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(back, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    hide();
    connect(keep, &QPushButton::clicked, &m_history.trial(), &TrialKeeper::keep);
    connect(back, &QPushButton::clicked, &m_history.trial(), &TrialKeeper::goBack);
    connect(&m_history, &StepHistory::changed, this, &TrialBar::showHistory);
    connect(&m_timer, &QTimer::timeout, this, &TrialBar::count);
    showHistory();
}

void TrialBar::showHistory()
{
    const bool wasHidden = isHidden();
    const bool underWay = m_history.trial().underWay();
    if (underWay) {
        const QString what = whatText(m_history);
        m_what->setText(what);
        m_what->setVisible(!what.isEmpty());
        count();
    }
    if (underWay && !m_timer.isActive())
        m_timer.start(countMs);
    else if (!underWay)
        m_timer.stop();
    setVisible(underWay);
    if (underWay && wasHidden) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TrialBar::count()
{
    const bool several = m_history.onTrial().size() > 1 || m_history.trial().changes().size() > 1;
    const int seconds = m_history.trial().secondsLeft();
    m_countdown->setText(several ? tr("These changes go back by themselves in %1 s.").arg(seconds)
                                 : tr("This change goes back by itself in %1 s.").arg(seconds));
}

void TrialBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

}  // namespace manypath
