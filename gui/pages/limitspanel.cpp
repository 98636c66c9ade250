// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/limitspanel.h"

#include "gui/widgets/calmwheel.h"
#include "gui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace manypath {

namespace {

// The kernel says what it allows, and allows more in later releases; this only keeps the field sane.
constexpr int fieldMaximum = 255;

}  // namespace

LimitsPanel::LimitsPanel(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_apply(new QPushButton(tr("A&pply"), this))
    , m_revert(new QPushButton(tr("Re&vert"), this))
{
    setQuietGround();
    m_apply->setObjectName(QStringLiteral("applyLimits"));
    m_revert->setObjectName(QStringLiteral("revertLimits"));

    auto *grid = new QGridLayout;
    grid->setContentsMargins(8, 2, 8, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 20);
    grid->setColumnMinimumWidth(2, fontMetrics().averageCharWidth() * 24);
    grid->addWidget(headingLabel(tr("Limits"), this), 0, 0);
    grid->setRowMinimumHeight(1, 4);
    m_fields[Subflows] = addField(grid, 2, "limitSubflows", tr("Additional &subflows of a connection:"),
                                  tr("How many subflows beside the initial one the kernel opens or accepts."));
    m_fields[Accepted] = addField(grid, 4, "limitAccepted", tr("Anno&unced addresses to connect to:"),
                                  tr("To how many addresses that a peer announces the kernel opens subflows by itself."));
    m_fields[PerConnection] = addField(grid, 6, "limitPerConnection", tr("Additional subflows by a p&olicy:"),
                                       tr("How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit."));
    m_fields[PerConnection].box->setMaximum(static_cast<int>(Steering::maximumSubflowsPerConnection));
    for (const Place place : {Subflows, Accepted}) {
        auto *automatic = new QToolButton(this);
        automatic->setObjectName(m_fields[place].box->objectName() + QStringLiteral("Automatic"));
        automatic->setText(tr("Back to the policy"));
        automatic->setToolTip(tr("Set by hand, so that no policy changes it. Let the policy decide again."));
        automatic->setAutoRaise(true);
        grid->addWidget(automatic, 2 + 2 * place, 2, Qt::AlignLeft | Qt::AlignVCenter);
        m_fields[place].automatic = automatic;
        connect(automatic, &QToolButton::clicked, this, [this, place] { giveBack(place); });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    for (QPushButton *each : {m_revert, m_apply}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    grid->addLayout(buttons, 8, 0, 1, 3);
    body()->addLayout(grid);

    connect(m_apply, &QPushButton::clicked, this, &LimitsPanel::apply);
    connect(m_revert, &QPushButton::clicked, this, &LimitsPanel::revert);
    updateButtons();
}

LimitsPanel::Field LimitsPanel::addField(QGridLayout *grid, int row, const char *name, const QString &label, const QString &explanation)
{
    Field field;
    field.box = new QSpinBox(this);
    field.box->setObjectName(QString::fromLatin1(name));
    field.box->setRange(0, fieldMaximum);
    field.box->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    field.box->setAccessibleDescription(explanation);
    new CalmWheel(field.box);
    auto *title = new QLabel(label, this);
    title->setBuddy(field.box);
    title->setWordWrap(true);
    field.words = quietLabel(explanation, this);
    field.words->setWordWrap(true);
    grid->addWidget(title, row, 0);
    grid->addWidget(field.box, row, 1);
    grid->addWidget(field.words, row + 1, 0);
    connect(field.box, &QSpinBox::valueChanged, this, &LimitsPanel::updateButtons);
    return field;
}

void LimitsPanel::refresh()
{
    const Steering &steering = m_models.session().world().steering();
    const QString whyNot = m_models.session().whyReadOnly();
    for (const Place place : {Subflows, Accepted, PerConnection}) {
        if (!edited(m_fields[place]))
            follow(place);
        m_fields[place].box->setEnabled(whyNot.isEmpty());
        m_fields[place].box->setToolTip(whyNot);
    }
    m_fields[Subflows].automatic->setVisible(steering.subflowLimit.has_value());
    m_fields[Accepted].automatic->setVisible(steering.addAddressLimit.has_value());
    for (const Place place : {Subflows, Accepted})
        m_fields[place].automatic->setEnabled(whyNot.isEmpty());
    updateButtons();
}

std::array<std::uint32_t, 3> LimitsPanel::current() const
{
    const World &world = m_models.session().world();
    return {world.limits().subflows, world.limits().addAddressAccepted, world.steering().subflowsPerConnection};
}

std::uint32_t LimitsPanel::entered(const Field &field)
{
    return field.box ? static_cast<std::uint32_t>(field.box->value()) : 0;
}

void LimitsPanel::follow(Place place)
{
    m_fields[place].shown = current()[place];
    m_fields[place].box->setValue(static_cast<int>(m_fields[place].shown));
}

void LimitsPanel::revert()
{
    for (const Place place : {Subflows, Accepted, PerConnection})
        follow(place);
    updateButtons();
}

void LimitsPanel::apply()
{
    // Only what was edited: limits belong to nobody, so another one may have changed meanwhile.
    const auto wish = [this](Place place) { return edited(m_fields[place]) ? LimitWish(entered(m_fields[place])) : LimitWish(); };
    const LimitWish subflows = wish(Subflows);
    const LimitWish accepted = wish(Accepted);
    const auto applied = [this](const QList<Place> &places) {
        return [this, places](const Result<Step> &done) {
            if (!done) {
                if (done.error().kind != Error::Kind::Dismissed)
                    Q_EMIT notice(done.error().message);
                return;
            }
            for (const Place place : places)
                follow(place);
            updateButtons();
        };
    };
    const World &world = m_models.session().world();
    if (!subflows.stays() || !accepted.stays())
        m_models.history().apply(limitsStep(world, subflows, accepted), StepHistory::Mode::ForGood, this, applied({Subflows, Accepted}));
    if (edited(m_fields[PerConnection]))
        m_models.history().apply(ConnectionLimitStep{m_fields[PerConnection].shown, entered(m_fields[PerConnection])}, StepHistory::Mode::ForGood,
                                 this, applied({PerConnection}));
}

void LimitsPanel::giveBack(Place place)
{
    const LimitWish automatic = LimitWish::automatic();
    const LimitWish stays;
    m_models.history().apply(limitsStep(m_models.session().world(), place == Subflows ? automatic : stays, place == Accepted ? automatic : stays));
}

void LimitsPanel::updateButtons()
{
    const bool any = std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return edited(field); });
    m_apply->setEnabled(any && m_models.session().whyReadOnly().isEmpty());
    m_revert->setEnabled(any);
}

}  // namespace manypath
