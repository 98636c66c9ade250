// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/preferencesdialog.h"

#include "gui/desktop/autostart.h"
#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace manypath {

PreferencesDialog::PreferencesDialog(Preferences &preferences, const QStringList &applications, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Preferences"));
    setObjectName(QStringLiteral("preferences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(unitsBox());
    column->addWidget(desktopBox());
    column->addWidget(notificationsBox(applications), 1);
    column->addWidget(buttons);
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::refresh);
    refresh();
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Return adds what is typed
}

QWidget *PreferencesDialog::unitsBox()
{
    auto *box = new QGroupBox(tr("Units"), this);
    m_unit = new QComboBox(box);
    m_unit->setObjectName(QStringLiteral("rateUnit"));
    m_unit->addItem(tr("Bits per second (Mb/s)"));
    m_unit->addItem(tr("Bytes per second (MB/s)"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Rates in:"), m_unit);
    connect(m_unit, &QComboBox::activated, this, [this](int index) { m_preferences.setRateUnit(index == 1 ? RateUnit::Bytes : RateUnit::Bits); });
    return box;
}

QWidget *PreferencesDialog::desktopBox()
{
    auto *box = new QGroupBox(tr("Desktop"), this);
    m_tray = new QCheckBox(tr("Show an &icon in the panel"), box);
    m_tray->setObjectName(QStringLiteral("trayIcon"));
    m_close = new QCheckBox(tr("&Keep running in the panel when the window is closed"), box);
    m_close->setObjectName(QStringLiteral("closeToTray"));
    m_autostart = new QCheckBox(tr("&Start with the session, without a window"), box);
    m_autostart->setObjectName(QStringLiteral("autostart"));
    m_autostartProblem = quietLabel({}, box);
    m_autostartProblem->setWordWrap(true);
    m_autostartProblem->hide();
    auto *column = new QVBoxLayout(box);
    for (QWidget *widget : {static_cast<QWidget *>(m_tray), static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_autostart),
                            static_cast<QWidget *>(m_autostartProblem)})
        column->addWidget(widget);
    connect(m_tray, &QCheckBox::toggled, &m_preferences, &Preferences::setTrayIcon);
    connect(m_close, &QCheckBox::toggled, &m_preferences, &Preferences::setCloseToTray);
    connect(m_autostart, &QCheckBox::toggled, this, &PreferencesDialog::setAutostart);
    return box;
}

QCheckBox *PreferencesDialog::noticeBox(Preferences::Notice notice, const QString &text, const char *name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    connect(box, &QCheckBox::toggled, this, [this, notice](bool on) { m_preferences.setNotifies(notice, on); });
    m_notices.append({notice, box});
    return box;
}

QWidget *PreferencesDialog::notificationsBox(const QStringList &applications)
{
    auto *box = new QGroupBox(tr("Notify when"), this);
    m_watched = new QListWidget(box);
    m_watched->setObjectName(QStringLiteral("watched"));
    m_watched->setAccessibleName(tr("Watched applications"));
    m_watched->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_more = new QComboBox(box);
    m_more->setObjectName(QStringLiteral("watchMore"));
    m_more->setEditable(true);
    m_more->setInsertPolicy(QComboBox::NoInsert);
    m_more->setAccessibleName(tr("Application to watch"));
    m_more->addItems(applications);
    m_more->setCurrentIndex(-1);
    m_more->lineEdit()->setPlaceholderText(tr("Name of an application"));
    m_add = new QPushButton(tr("&Add"), box);
    m_add->setObjectName(QStringLiteral("watchAdd"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_remove = new QPushButton(tr("Re&move"), box);
    m_remove->setObjectName(QStringLiteral("watchRemove"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);

    auto *lines = new QGridLayout;
    lines->setContentsMargins(24, 0, 0, 0);
    lines->addWidget(m_more, 0, 0);
    lines->addWidget(m_add, 0, 1);
    lines->addWidget(m_watched, 1, 0);
    lines->addWidget(m_remove, 1, 1, Qt::AlignTop);
    lines->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(box);
    column->addWidget(noticeBox(Preferences::Notice::InterfaceLost, tr("an interface is &lost, and what takes over"), "notifyLost"));
    column->addWidget(noticeBox(Preferences::Notice::InterfaceBack, tr("it is &back"), "notifyBack"));
    column->addWidget(noticeBox(Preferences::Notice::FellBack, tr("one of these applications &falls back to plain TCP:"), "notifyFellBack"));
    column->addLayout(lines, 1);
    connect(m_more, &QComboBox::editTextChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_more->lineEdit(), &QLineEdit::returnPressed, this, &PreferencesDialog::watchMore);
    connect(m_add, &QPushButton::clicked, this, &PreferencesDialog::watchMore);
    connect(m_remove, &QPushButton::clicked, this, &PreferencesDialog::watchLess);
    connect(m_watched, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_watched->selectedItems().isEmpty()); });
    return box;
}

void PreferencesDialog::refresh()
{
    m_unit->setCurrentIndex(m_preferences.rateUnit() == RateUnit::Bytes ? 1 : 0);
    m_tray->setChecked(m_preferences.trayIcon());
    m_close->setChecked(m_preferences.closeToTray());
    m_close->setEnabled(m_preferences.trayIcon());
    const QSignalBlocker blocker(m_autostart);
    m_autostart->setChecked(autostart::isOn());
    for (const auto &[notice, box] : std::as_const(m_notices))
        box->setChecked(m_preferences.notifies(notice));
    const bool watching = m_preferences.notifies(Preferences::Notice::FellBack);
    for (QWidget *widget : {static_cast<QWidget *>(m_watched), static_cast<QWidget *>(m_more)})
        widget->setEnabled(watching);
    m_add->setEnabled(watching && !m_more->currentText().trimmed().isEmpty());
    QStringList listed;
    for (int row = 0; row < m_watched->count(); ++row)
        listed.append(m_watched->item(row)->text());
    if (listed != m_preferences.watchedApplications()) {
        m_watched->clear();
        m_watched->addItems(m_preferences.watchedApplications());
    }
    m_remove->setEnabled(watching && !m_watched->selectedItems().isEmpty());
}

void PreferencesDialog::setAutostart(bool on)
{
    const Result<void> result = autostart::set(on);
    m_autostartProblem->setVisible(!result);
    if (!result)
        m_autostartProblem->setText(result.error().message);
    refresh();
}

void PreferencesDialog::watchMore()
{
    const QString name = m_more->currentText().trimmed();
    if (!name.isEmpty() && !m_preferences.watches(name))
        m_preferences.setWatchedApplications(m_preferences.watchedApplications() + QStringList{name});
    m_more->setCurrentIndex(-1);
    m_more->clearEditText();
}

void PreferencesDialog::watchLess()
{
    QStringList names = m_preferences.watchedApplications();
    for (const QListWidgetItem *item : m_watched->selectedItems())
        names.removeAll(item->text());
    m_preferences.setWatchedApplications(names);
}

}  // namespace manypath
