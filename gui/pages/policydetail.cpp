// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/policydetail.h"

#include "gui/policytext.h"
#include "gui/policywords.h"
#include "gui/undo/risk.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/parameterform.h"
#include "gui/widgets/policydelegate.h"
#include "gui/widgets/sentencelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace manypath {

namespace {

constexpr int pauseMs = 300;         // after the last keystroke
constexpr qsizetype shownAtMost = 200;  // decisions

QLabel *wrapping(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// What there is of it.
QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setMinimumWidth(made->sizeHint().width() + 12);
    return made;
}

}  // namespace

PolicyDetail::PolicyDetail(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_name(wrapping(headingLabel({}, this), "policyName"))
    , m_description(wrapping(new QLabel(this), "policy"))
    , m_needs(wrapping(quietLabel({}, this), "policyNeeds"))
    , m_problem(wrapping(headingLabel({}, this), "policyProblem"))
    , m_left(wrapping(quietLabel({}, this), "leftOut"))
    , m_form(new ParameterForm(this))
    , m_outcome(wrapping(headingLabel({}, this), "dryRun"))
    , m_plan(new SentenceList(this))
    , m_planned(new QStandardItemModel(this))
    , m_content(new QWidget(this))
    , m_defaults(button(tr("&Defaults"), "policyDefaults", this))
    , m_try(button(tr("&Try for %1 s").arg(StepHistory::trialSeconds), "tryPolicy", this))
    , m_activate(button(tr("&Activate"), "activatePolicy", this))
{
    setQuietGround();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setAccessibleName(tr("What the policy would do now"));
    m_plan->setModel(m_planned);
    auto *words = new PolicyDelegate(m_plan);
    words->setPlainTitles(true);
    m_plan->setItemDelegate(words);
    m_plan->setMinimumHeight(fontMetrics().height() * 8);

    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(8, 4, 8, 4);
    lines->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_description),
                          static_cast<QWidget *>(m_needs), static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_outcome)})
        lines->addWidget(each);
    lines->addWidget(m_plan, 1);
    lines->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The policy"));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 2, 8, 2);
    buttons->addWidget(m_defaults);
    buttons->addStretch(1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_activate);
    all->addLayout(buttons);
    body()->addWidget(m_content);

    connect(m_form, &ParameterForm::changed, this, [this] {
        m_pause.start();
        updateButtons();
    });
    connect(&m_pause, &QTimer::timeout, this, &PolicyDetail::ask);
    connect(m_defaults, &QPushButton::clicked, m_form, &ParameterForm::setDefaults);
    connect(m_activate, &QPushButton::clicked, this, [this] { activate(StepHistory::Mode::ForGood); });
    connect(m_try, &QPushButton::clicked, this, [this] { activate(StepHistory::Mode::OnTrial); });
    connect(&models.session(), &Session::recordingChanged, this, [this] {
        refresh();
        m_outcome->setText(tr("Asking what it would do now…"));
        ask();
    });
    setPolicy(nullptr);
}

void PolicyDetail::setPolicy(const PolicyRow *row)
{
    const std::optional<PolicyRow> before = m_row;
    m_row = row ? std::optional(*row) : std::nullopt;
    const bool same = before && m_row && before->info == m_row->info && before->usable == m_row->usable;
    const QMap<QString, QString> given = m_row && m_row->inForce ? m_models.session().world().steering().policy.parameters : QMap<QString, QString>();
    const bool othersEdited = same && m_row->inForce && given != m_inForce && unchanged();
    if (!same || othersEdited) {
        m_inForce = given;
        m_form->setParameters(m_row ? m_row->info.parameters : QList<PolicyParameter>(), given);
        m_decisions.clear();
        m_planned->clear();
        ++m_question;
        m_outcome->setText(tr("Asking what it would do now…"));
        askAgain();
    } else if (m_row->inForce && !before->inForce) {
        m_inForce = given;
    }
    refresh();
}

// Nobody has entered anything since the form was filled.
bool PolicyDetail::unchanged() const
{
    QMap<QString, QString> values = m_form->values();
    QMap<QString, QString> before = m_inForce;
    for (const PolicyParameter &parameter : m_row ? m_row->info.parameters : QList<PolicyParameter>()) {
        if (before.value(parameter.name) == parameter.defaultValue)
            before.remove(parameter.name);
    }
    return values == before;
}

void PolicyDetail::refresh()
{
    m_content->setVisible(m_row.has_value());
    if (!m_row)
        return;
    m_name->setText(m_row->info.name);
    m_description->setText(policyText(m_row->info.description));
    m_description->setVisible(!m_row->info.description.isEmpty());
    const QString needs = m_row->usable ? pathManagerSentence(m_row->info, m_models.session().world()) : QString();
    m_needs->setText(needs);
    m_needs->setVisible(!needs.isEmpty());
    const QString problem = m_row->problem.isEmpty() ? QString()
        : m_row->usable                              ? tr("It was switched off: %1.", "why").arg(m_row->problem)
                                                     : tr("It can't be used: %1.", "why").arg(m_row->problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_form->setVisible(m_row->usable && !m_row->info.parameters.isEmpty());
    m_plan->setVisible(m_row->usable && m_planned->rowCount() > 0);
    m_outcome->setVisible(m_row->usable);
    showRemarks();
    updateButtons();
}

void PolicyDetail::setRemarks(const QList<Remark> &remarks)
{
    m_remarks = remarks;
    showRemarks();
}

void PolicyDetail::showRemarks()
{
    QStringList texts;
    if (m_row && m_row->inForce && !m_models.session().isRecording()) {
        for (const Remark &remark : std::as_const(m_remarks))
            texts.append(remarkText(remark));
    }
    m_left->setText(texts.join(u'\n'));
    m_left->setVisible(!texts.isEmpty());
}

void PolicyDetail::askAgain()
{
    m_pause.start();
}

void PolicyDetail::ask()
{
    if (!m_row || !m_row->usable)
        return;
    if (m_models.session().isRecording()) {
        ++m_question;
        m_decisions.clear();
        m_planned->clear();
        m_plan->hide();
        m_outcome->setText(tr("A recording is shown: what it would do is only known of this computer as it is now."));
        return;
    }
    if (m_models.session().client().state() != HelperClient::State::Ready)
        return;
    if (!m_form->isValid()) {
        ++m_question;
        showDecisions(invalidArgument(tr("Some parameters are not allowed.")));
        return;
    }
    const std::uint64_t question = ++m_question;
    whenFinished(m_models.session().client().tryPolicy({m_row->info.name, m_form->values()}), this, [this, question](const Result<Decisions> &result) {
        if (question == m_question)
            showDecisions(result);
    });
}

void PolicyDetail::showDecisions(const Result<Decisions> &result)
{
    m_planned->clear();
    m_decisions = result ? result->decisions : QList<Decision>();
    updateButtons();
    if (!result) {
        m_outcome->setText(tr("It can't be used like that: %1.", "why").arg(result.error().message));
        m_plan->hide();
        return;
    }
    const World &world = m_models.session().world();
    const auto count = static_cast<int>(m_decisions.size());
    QString text = count == 0 ? tr("Now it would change nothing.") : count == 1 ? tr("Now it would change this:") : tr("Now it would change %n things:", nullptr, count);
    if (const Risk risk = riskOf(m_decisions, world))
        text += u' ' + riskText(risk);
    m_outcome->setText(text);
    const auto add = [this](const QString &what, const QStringList &why) {
        auto *item = new QStandardItem(what);
        const QString words = joined(why);
        item->setData(words, PolicyModel::DescriptionRole);
        item->setData(words, Qt::AccessibleDescriptionRole);
        m_planned->appendRow(item);
    };
    for (const Decision &decision : m_decisions.mid(0, shownAtMost))
        add(actionSentence(decision.action, world), {connectionText(actionToken(decision.action), world, m_models.session().applicationTable()), decision.reason});
    if (m_decisions.size() > shownAtMost)
        add(tr("and %n more", nullptr, count - static_cast<int>(shownAtMost)), {});
    for (const Remark &remark : result->remarks.value_or(QList<Remark>()))
        add(tr("Leave out: %1", "an address with its interface").arg(remark.subject), {remark.text});
    m_plan->setVisible(m_planned->rowCount() > 0);
}

void PolicyDetail::activate(StepHistory::Mode mode)
{
    if (!m_row || !m_activate->isEnabled())
        return;
    const PolicyStep step{m_models.session().world().steering().policy, {m_row->info.name, m_form->values()}};
    const bool risky = riskOf(m_decisions, m_models.session().world()).kind != Risk::Kind::None;
    m_models.history().apply(step, risky ? StepHistory::Mode::OnTrial : mode, this, [this](const Result<Step> &done) {
        if (!done && done.error().kind != Error::Kind::Dismissed)
            Q_EMIT notice(done.error().message);
        if (!done)
            return;
        m_inForce = std::get<PolicyStep>(*done).after.parameters;
        updateButtons();
        askAgain();
    });
}

void PolicyDetail::updateButtons()
{
    const QString whyNot = m_models.session().whyReadOnly();
    const bool usable = m_row && m_row->usable && m_form->isValid();
    const bool nothingNew = m_row && m_row->inForce && m_row->problem.isEmpty() && unchanged();
    m_activate->setText(m_row && m_row->inForce ? tr("&Apply") : tr("&Activate"));
    m_activate->setEnabled(whyNot.isEmpty() && usable && !nothingNew);
    m_try->setEnabled(m_activate->isEnabled() && !m_models.history().trial().underWay());
    m_defaults->setEnabled(m_row && m_row->usable && !m_form->isDefault());
    m_activate->setToolTip(!whyNot.isEmpty() ? whyNot : nothingNew ? tr("It is in force, with these parameters.") : QString());
    m_try->setToolTip(whyNot.isEmpty() ? tr("The policy before comes back by itself unless you keep this one") : whyNot);
    m_defaults->setVisible(m_row && !m_row->info.parameters.isEmpty());
    m_form->setEnabled(whyNot.isEmpty());
}

}  // namespace manypath
