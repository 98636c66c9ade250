// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/parameterform.h"

#include "gui/policytext.h"
#include "gui/widgets/calmwheel.h"
#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace manypath {

namespace {

using Type = PolicyParameter::Type;

// "beside-vpn" as a title: "Beside VPN". translations/policytexts.py makes it likewise.
QString titleOf(const PolicyParameter &parameter)
{
    QStringList words = parameter.name.split(u'-');
    words.replaceInStrings(QStringLiteral("vpn"), QStringLiteral("VPN"));
    QString title = words.join(u' ');
    title.front() = title.front().toUpper();
    return policyText(title);
}

// Text whose default is more than a word wants room.
bool wantsRoom(const PolicyParameter &parameter)
{
    return parameter.type == Type::Text && (parameter.defaultValue.contains(u' ') || parameter.defaultValue.contains(u';'));
}

int bounded(const std::optional<qint64> &bound, int otherwise)
{
    return static_cast<int>(std::clamp<qint64>(bound.value_or(otherwise), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

QString enteredIn(const PolicyParameter &parameter, const QWidget *editor)
{
    switch (parameter.type) {
    case Type::Boolean:
        return static_cast<const QCheckBox *>(editor)->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Integer:
        return QString::number(static_cast<const QSpinBox *>(editor)->value());
    case Type::Choice:
        return static_cast<const QComboBox *>(editor)->currentText();
    case Type::Text:
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
            return text->toPlainText().replace(u'\n', u' ').trimmed();  // lines are for whoever reads it
        return static_cast<const QLineEdit *>(editor)->text();
    }
    return {};
}

void fill(const PolicyParameter &parameter, QWidget *editor, const QString &value)
{
    switch (parameter.type) {
    case Type::Boolean:
        static_cast<QCheckBox *>(editor)->setChecked(value == QLatin1String("true"));
        return;
    case Type::Integer:
        static_cast<QSpinBox *>(editor)->setValue(value.toInt());
        return;
    case Type::Choice:
        static_cast<QComboBox *>(editor)->setCurrentIndex(static_cast<int>(parameter.choices.indexOf(value)));
        return;
    case Type::Text:
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            text->setPlainText(value);
        else
            static_cast<QLineEdit *>(editor)->setText(value);
        return;
    }
}

QString defaultText(const PolicyParameter &parameter)
{
    switch (parameter.type) {
    case Type::Boolean:
        return parameter.defaultValue == QLatin1String("true") ? ParameterForm::tr("Default: on") : ParameterForm::tr("Default: off");
    case Type::Integer: {
        const QString numeral = QLocale().toString(parameter.defaultValue.toLongLong());
        return ParameterForm::tr("Default: %1").arg(parameter.unit.isEmpty() ? numeral : numeral + QChar::Nbsp + parameter.unit);
    }
    case Type::Choice:
        return ParameterForm::tr("Default: %1").arg(parameter.defaultValue);
    case Type::Text:
        return parameter.defaultValue.isEmpty() ? ParameterForm::tr("Default: empty") : ParameterForm::tr("Default: %1").arg(parameter.defaultValue);
    }
    return {};
}

}  // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ParameterForm::setParameters(const QList<PolicyParameter> &parameters, const QMap<QString, QString> &given)
{
    m_fields.clear();
    if (m_fieldsArea) {
        m_fieldsArea->hide();
        m_fieldsArea->deleteLater();
    }
    m_fieldsArea = new QWidget(this);
    auto *grid = new QGridLayout(m_fieldsArea);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    m_filling = true;
    for (const PolicyParameter &parameter : parameters)
        addField(grid, parameter, given.value(parameter.name, parameter.defaultValue));
    m_filling = false;
    layout()->addWidget(m_fieldsArea);
    setVisible(!parameters.isEmpty());
}

void ParameterForm::addField(QGridLayout *grid, const PolicyParameter &parameter, const QString &value)
{
    const int row = grid->rowCount();
    QWidget *parent = grid->parentWidget();
    Field field{parameter, makeEditor(parameter, parent), quietLabel({}, parent)};
    field.editor->setObjectName(QStringLiteral("parameter_") + parameter.name);
    field.editor->setAccessibleName(titleOf(parameter));
    field.editor->setAccessibleDescription(policyText(parameter.description));
    field.problem->setObjectName(QStringLiteral("problem_") + parameter.name);
    field.problem->setWordWrap(true);
    field.problem->hide();
    QFont bold = font();
    bold.setBold(true);
    field.problem->setFont(bold);
    fill(parameter, field.editor, value);
    QLabel *words = quietLabel(QStringLiteral("%1 %2").arg(policyText(parameter.description), defaultText(parameter)), parent);
    words->setWordWrap(true);
    words->setContentsMargins(0, 0, 0, 8);
    auto *title = new QLabel(ParameterForm::tr("%1:", "the name of a parameter").arg(titleOf(parameter)), parent);
    title->setBuddy(field.editor);
    const bool wide = parameter.type == Type::Text;
    grid->addWidget(title, row, 0, wantsRoom(parameter) ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field.editor, row, 1, wide ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(field.problem, row + 1, 1);
    grid->addWidget(words, row + 2, 1);
    m_fields.append(field);
}

QWidget *ParameterForm::makeEditor(const PolicyParameter &parameter, QWidget *parent)
{
    switch (parameter.type) {
    case Type::Boolean: {
        auto *box = new QCheckBox(tr("on", "a parameter"), parent);
        connect(box, &QCheckBox::toggled, this, &ParameterForm::edited);
        return box;
    }
    case Type::Integer: {
        auto *box = new QSpinBox(parent);
        box->setRange(bounded(parameter.minimum, std::numeric_limits<int>::min()), bounded(parameter.maximum, std::numeric_limits<int>::max()));
        if (!parameter.unit.isEmpty())
            box->setSuffix(u' ' + parameter.unit);
        box->setGroupSeparatorShown(true);
        new CalmWheel(box);
        connect(box, &QSpinBox::valueChanged, this, &ParameterForm::edited);
        return box;
    }
    case Type::Choice: {
        auto *box = new QComboBox(parent);
        box->addItems(parameter.choices);
        new CalmWheel(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ParameterForm::edited);
        return box;
    }
    case Type::Text:
        break;
    }
    if (!wantsRoom(parameter)) {
        auto *line = new QLineEdit(parent);
        connect(line, &QLineEdit::textChanged, this, &ParameterForm::edited);
        return line;
    }
    auto *text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // else the form takes room that it has no use for
    connect(text, &QPlainTextEdit::textChanged, this, &ParameterForm::edited);
    return text;
}

QMap<QString, QString> ParameterForm::values() const
{
    QMap<QString, QString> values;
    for (const Field &field : m_fields) {
        const QString value = enteredIn(field.parameter, field.editor);
        if (value != field.parameter.defaultValue)
            values.insert(field.parameter.name, value);
    }
    return values;
}

bool ParameterForm::isValid() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.parameter.validate(enteredIn(field.parameter, field.editor)).ok(); });
}

void ParameterForm::setDefaults()
{
    m_filling = true;
    for (const Field &field : std::as_const(m_fields))
        fill(field.parameter, field.editor, field.parameter.defaultValue);
    m_filling = false;
    edited();
}

void ParameterForm::edited()
{
    if (m_filling)
        return;
    for (const Field &field : std::as_const(m_fields)) {
        const Result<void> valid = field.parameter.validate(enteredIn(field.parameter, field.editor));
        field.problem->setText(valid ? QString() : valid.error().message);
        field.problem->setVisible(!valid);
    }
    Q_EMIT changed();
}

}  // namespace manypath
