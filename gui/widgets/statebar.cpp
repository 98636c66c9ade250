// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statebar.h"

#include "gui/widgets/labels.h"
#include "gui/widgets/statesign.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace manypath {

StateBar::StateBar(QWidget *parent)
    : QWidget(parent)
    , m_sign(new StateSign(this))
    , m_sentence(headingLabel({}, this))
    , m_detail(quietLabel({}, this))
    , m_enable(new QPushButton(tr("&Enable MPTCP"), this))
{
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_sentence->setFont(font);
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_detail->setObjectName(QStringLiteral("stateDetail"));
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_enable->setObjectName(QStringLiteral("enableMptcp"));
    m_enable->setToolTip(tr("Sets net.mptcp.enabled to 1 until the next boot"));
    m_enable->setMinimumWidth(m_enable->sizeHint().width() + 12);
    m_enable->hide();
    m_detail->hide();
    connect(m_enable, &QPushButton::clicked, this, &StateBar::enableWanted);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(6, 2, 6, 2);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_enable, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
}

void StateBar::setLine(const StateLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_sign->setKind(line.kind);
    m_sentence->setText(line.sentence);
    m_detail->setText(line.detail);
    m_detail->setVisible(!line.detail.isEmpty());
    m_enable->setVisible(line.offerEnable);
}

}  // namespace manypath
