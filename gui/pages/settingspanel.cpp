// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/settingspanel.h"

#include "gui/format.h"
#include "gui/widgets/calmwheel.h"
#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace manypath {

namespace {

const QString advancedKey = QStringLiteral("paths/advancedSettings");

// By its key, but for the path manager, whose key depends on the kernel.
QString nameFor(const SettingInfo &info)
{
    const bool pathManager = info.key == QLatin1String("path_manager") || info.key == QLatin1String("pm_type");
    return pathManager ? QStringLiteral("pathManager") : QStringLiteral("setting_") + info.key;
}

// Live connections that another path manager than `chosen` keeps.
int connectionsThatStay(const World &world, PathManager chosen)
{
    return static_cast<int>(std::count_if(world.connections().begin(), world.connections().end(), [chosen](const auto &entry) {
        const Connection &connection = entry.second;
        return connection.state != Connection::State::Closing && !connection.fallback && connection.pathManager != PathManager::Unknown
            && connection.pathManager != chosen;
    }));
}

QString entered(const SettingInfo &info, const QWidget *editor)
{
    switch (info.kind) {
    case SettingInfo::Kind::Switch:
        return static_cast<const QCheckBox *>(editor)->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    case SettingInfo::Kind::Choice:
        return info.choices.value(static_cast<const QComboBox *>(editor)->currentIndex());
    case SettingInfo::Kind::Number:
        return QString::number(static_cast<qint64>(static_cast<const QDoubleSpinBox *>(editor)->value()));
    case SettingInfo::Kind::Text:
        return static_cast<const QLineEdit *>(editor)->text();
    }
    return {};
}

}  // namespace

SettingsPanel::SettingsPanel(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_none(quietLabel(tr("This kernel has no settings for Multipath TCP."), this))
    , m_advanced(new QToolButton(this))
{
    setQuietGround();
    m_advanced->setObjectName(QStringLiteral("advancedSettings"));
    m_advanced->setText(tr("A&dvanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    body()->setContentsMargins(16, 10, 16, 12);
    body()->addWidget(headingLabel(tr("Settings of the kernel"), this));
    body()->addWidget(m_none);
    body()->addWidget(m_advanced);
    connect(m_advanced, &QToolButton::toggled, this, &SettingsPanel::showAdvanced);
    showAdvanced(false);
}

void SettingsPanel::saveLayout() const
{
    QSettings().setValue(advancedKey, m_advanced->isChecked());
}

void SettingsPanel::restoreLayout()
{
    m_advanced->setChecked(QSettings().value(advancedKey).toBool());
}

void SettingsPanel::showAdvanced(bool shown)
{
    m_advanced->setArrowType(shown ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    if (m_more)
        m_more->setVisible(shown);
}

void SettingsPanel::refresh()
{
    const QList<SettingInfo> infos = settingInfos(m_models.session().world().settings());
    const auto same = [](const Row &row, const SettingInfo &info) { return row.info == info; };
    if (!m_main || !std::equal(m_rows.begin(), m_rows.end(), infos.begin(), infos.end(), same))
        rebuild(infos);
    showValues();
}

void SettingsPanel::rebuild(const QList<SettingInfo> &infos)
{
    m_rows.clear();
    for (QWidget *old : {m_main, m_more}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    const auto area = [this](int place) {
        auto *widget = new QWidget(this);
        auto *grid = new QGridLayout(widget);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(0, 1);
        grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 20);  // the same for both areas
        grid->setColumnMinimumWidth(2, fontMetrics().averageCharWidth() * 24);
        body()->insertWidget(place, widget);
        return widget;
    };
    m_main = area(1);
    m_more = area(body()->indexOf(m_advanced) + 1);
    bool advanced = false;
    for (const SettingInfo &info : infos) {
        advanced = advanced || info.advanced;
        m_rows.append(addRow(static_cast<QGridLayout *>((info.advanced ? m_more : m_main)->layout()), info));
    }
    m_none->setVisible(infos.isEmpty());
    m_main->setVisible(!infos.isEmpty());
    m_advanced->setVisible(advanced);
    m_more->setVisible(advanced && m_advanced->isChecked());
}

SettingsPanel::Row SettingsPanel::addRow(QGridLayout *grid, const SettingInfo &info)
{
    QWidget *parent = grid->parentWidget();
    const int row = grid->rowCount();
    Row made{info, makeEditor(info, parent), nullptr};
    made.editor->setObjectName(nameFor(info));
    made.editor->setAccessibleName(info.title);
    made.editor->setAccessibleDescription(info.explanation);
    new CalmWheel(made.editor);
    auto *title = new QLabel(tr("%1:", "the name of a setting").arg(info.title), parent);
    title->setWordWrap(true);
    title->setBuddy(made.editor);
    QLabel *words = quietLabel(info.explanation, parent);
    words->setWordWrap(true);
    words->setContentsMargins(0, 0, 0, 8);
    grid->addWidget(title, row, 0);
    grid->addWidget(made.editor, row, 1, info.kind == SettingInfo::Kind::Switch ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    grid->addWidget(words, row + 1, 0);
    if (!info.defaultValue)
        return made;
    made.reset = new QToolButton(parent);
    made.reset->setObjectName(nameFor(info) + QStringLiteral("Default"));
    made.reset->setAutoRaise(true);
    made.reset->setText(tr("Default: %1").arg(settingValueText(info.key, *info.defaultValue)));
    made.reset->setToolTip(tr("Back to the kernel's default"));
    made.reset->setAccessibleName(tr("%1: back to the default, %2", "a setting, its default").arg(info.title, settingValueText(info.key, *info.defaultValue)));
    grid->addWidget(made.reset, row, 2, Qt::AlignLeft | Qt::AlignVCenter);
    connect(made.reset, &QToolButton::clicked, this, [this, info] { set(info.key, *info.defaultValue); });
    return made;
}

QWidget *SettingsPanel::makeEditor(const SettingInfo &info, QWidget *parent)
{
    const auto commit = [this, info](const QWidget *editor) {
        if (!m_showing)
            set(info.key, entered(info, editor));
    };
    switch (info.kind) {
    case SettingInfo::Kind::Switch: {
        auto *box = new QCheckBox(tr("on", "a setting"), parent);
        connect(box, &QCheckBox::clicked, this, [commit, box] { commit(box); });
        return box;
    }
    case SettingInfo::Kind::Choice: {
        auto *box = new QComboBox(parent);
        box->addItems(info.choiceTexts);
        box->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        connect(box, &QComboBox::activated, this, [commit, box] { commit(box); });
        return box;
    }
    case SettingInfo::Kind::Number: {
        auto *box = new QDoubleSpinBox(parent);  // of whole numbers: the kernel's are beyond what a QSpinBox holds
        box->setDecimals(0);
        box->setRange(static_cast<double>(info.minimum), static_cast<double>(info.maximum));
        if (!info.unit.isEmpty())
            box->setSuffix(u' ' + info.unit);
        box->setKeyboardTracking(false);
        connect(box, &QDoubleSpinBox::editingFinished, this, [commit, box] { commit(box); });
        return box;
    }
    case SettingInfo::Kind::Text: {
        auto *line = new QLineEdit(parent);
        connect(line, &QLineEdit::editingFinished, this, [commit, line] { commit(line); });
        return line;
    }
    }
    return nullptr;
}

void SettingsPanel::showValues()
{
    const KernelSettings &settings = m_models.session().world().settings();
    const QString whyNot = m_models.session().whyReadOnly();
    for (const Row &row : std::as_const(m_rows)) {
        const QString value = settings.values.value(row.info.key);
        if (row.info.kind == SettingInfo::Kind::Choice || !row.editor->hasFocus())  // whoever types isn't interrupted
            showValue(row, value);
        const bool choice = row.info.kind != SettingInfo::Kind::Choice || row.info.choices.size() > 1;
        row.editor->setEnabled(whyNot.isEmpty() && choice);
        row.editor->setToolTip(!whyNot.isEmpty() ? whyNot : choice ? QString() : tr("This kernel offers no choice."));
        if (row.reset)
            row.reset->setEnabled(whyNot.isEmpty() && choice && value != row.info.defaultValue);
    }
}

void SettingsPanel::showValue(const Row &row, const QString &value)
{
    m_showing = true;
    switch (row.info.kind) {
    case SettingInfo::Kind::Switch:
        static_cast<QCheckBox *>(row.editor)->setChecked(value == QLatin1String("1"));
        break;
    case SettingInfo::Kind::Choice:
        static_cast<QComboBox *>(row.editor)->setCurrentIndex(static_cast<int>(row.info.choices.indexOf(value)));
        break;
    case SettingInfo::Kind::Number:
        static_cast<QDoubleSpinBox *>(row.editor)->setValue(value.toDouble());
        break;
    case SettingInfo::Kind::Text:
        static_cast<QLineEdit *>(row.editor)->setText(value);
        break;
    }
    m_showing = false;
}

void SettingsPanel::set(const QString &key, const QString &value)
{
    const SettingStep step = settingStep(m_models.session().world(), key, value);
    if (step.before == step.after || m_asked.value(key, step.before) == value)  // a field that loses the focus says it once more
        return;
    m_asked.insert(key, value);
    m_models.history().apply(step, StepHistory::Mode::ForGood, this, [this, step](const Result<Step> &done) {
        m_asked.remove(step.key);
        // The fields say again what holds, whether it was refused or is another way of writing it.
        for (const Row &row : std::as_const(m_rows)) {
            if (row.info.key == step.key)
                showValue(row, m_models.session().world().settings().values.value(step.key));
        }
        if (!done && done.error().kind != Error::Kind::Dismissed)
            Q_EMIT notice(done.error().message);
        if (done && (step.key == QLatin1String("path_manager") || step.key == QLatin1String("pm_type")))
            tellPathManager(m_models.session().world().settings().pathManager());
    });
}

void SettingsPanel::tellPathManager(PathManager chosen)
{
    const int staying = connectionsThatStay(m_models.session().world(), chosen);
    const QString begin = tr("New connections use the path manager %1.").arg(pathManagerText(chosen));
    const QString rest = staying == 0 ? QString()
        : staying == 1                ? tr("1 live connection keeps the one it has.")
                                      : tr("%n live connections keep the one they have.", nullptr, staying);
    Q_EMIT notice(rest.isEmpty() ? begin : begin + u' ' + rest);
}

}  // namespace manypath
