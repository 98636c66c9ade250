// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/limitspanel.h"

#include "gui/stateline.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace manypath {

namespace {

// The kernel says what it allows, and allows more in later releases; this only keeps the field sane.
constexpr int fieldMaximum = 255;

QSpinBox *field(const char *name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, fieldMaximum);
    box->setMinimumWidth(parent->fontMetrics().averageCharWidth() * 10);
    return box;
}

QLabel *buddyLabel(const QString &text, QWidget *buddy, const QString &explanation)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    label->setToolTip(explanation);
    buddy->setToolTip(explanation);
    return label;
}

}  // namespace

LimitsPanel::LimitsPanel(HelperClient &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_subflows(field("limitSubflows", this))
    , m_accepted(field("limitAccepted", this))
    , m_apply(new QPushButton(tr("A&pply"), this))
    , m_revert(new QPushButton(tr("Re&vert"), this))
{
    m_apply->setObjectName(QStringLiteral("applyLimits"));
    m_revert->setObjectName(QStringLiteral("revertLimits"));
    m_apply->setAutoDefault(false);
    m_revert->setAutoDefault(false);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(8, 2, 2, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(headingLabel(tr("Limits"), this), 0, 0, 1, 2);
    grid->addWidget(buddyLabel(tr("Additional &subflows of a connection:"), m_subflows,
                               tr("How many subflows beside the initial one the kernel opens or accepts")),
                    1, 0);
    grid->addWidget(m_subflows, 1, 1);
    grid->addWidget(buddyLabel(tr("Anno&unced addresses to connect to:"), m_accepted,
                               tr("To how many addresses that a peer announces the kernel opens subflows by itself")),
                    2, 0);
    grid->addWidget(m_accepted, 2, 1);
    grid->addWidget(m_apply, 1, 2);
    grid->addWidget(m_revert, 2, 2);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    body()->addStretch(1);

    connect(m_subflows, &QSpinBox::valueChanged, this, &LimitsPanel::updateButtons);
    connect(m_accepted, &QSpinBox::valueChanged, this, &LimitsPanel::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &LimitsPanel::apply);
    connect(m_revert, &QPushButton::clicked, this, &LimitsPanel::revert);
    updateButtons();
}

void LimitsPanel::refresh()
{
    if (m_client.world().limits() != m_shown && entered() == m_shown)
        revert();
    const bool can = whyReadOnly(m_client.state(), m_client.world()).isEmpty();
    m_subflows->setEnabled(can);
    m_accepted->setEnabled(can);
    updateButtons();
}

Limits LimitsPanel::entered() const
{
    return {static_cast<std::uint32_t>(m_subflows->value()), static_cast<std::uint32_t>(m_accepted->value())};
}

void LimitsPanel::revert()
{
    m_shown = m_client.world().limits();
    m_subflows->setValue(static_cast<int>(m_shown.subflows));
    m_accepted->setValue(static_cast<int>(m_shown.addAddressAccepted));
    updateButtons();
}

void LimitsPanel::apply()
{
    // Only what was edited: limits belong to nobody, so the other one may have changed meanwhile.
    const Limits wanted = entered();
    const auto changed = [](std::uint32_t before, std::uint32_t now) {
        return before == now ? std::nullopt : std::optional<std::uint32_t>(now);
    };
    const auto subflows = changed(m_shown.subflows, wanted.subflows);
    const auto accepted = changed(m_shown.addAddressAccepted, wanted.addAddressAccepted);
    whenFinished(m_client.setLimits(subflows, accepted), this, [this](const Result<void> &result) {
        if (!result) {
            if (result.error().kind != Error::Kind::Dismissed)
                Q_EMIT notice(result.error().message);
            return;
        }
        revert();
    });
}

void LimitsPanel::updateButtons()
{
    const bool edited = entered() != m_shown;
    m_apply->setEnabled(edited && m_subflows->isEnabled());
    m_revert->setEnabled(edited);
}

}  // namespace manypath
