// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/preferences.h"

#include <QSettings>

namespace manypath {

namespace {

const QString unitKey = QStringLiteral("units/rate");
const QString bytesValue = QStringLiteral("bytes");
const QString trayKey = QStringLiteral("desktop/trayIcon");
const QString closeKey = QStringLiteral("desktop/closeToTray");
const QString watchedKey = QStringLiteral("notifications/watched");

QString keyOf(Preferences::Notice notice)
{
    switch (notice) {
    case Preferences::Notice::InterfaceLost:
        return QStringLiteral("notifications/interfaceLost");
    case Preferences::Notice::InterfaceBack:
        return QStringLiteral("notifications/interfaceBack");
    case Preferences::Notice::FellBack:
        return QStringLiteral("notifications/fellBack");
    }
    return {};
}

}  // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    m_rateUnit = settings.value(unitKey).toString() == bytesValue ? RateUnit::Bytes : RateUnit::Bits;
    m_trayIcon = settings.value(trayKey, true).toBool();
    m_closeToTray = settings.value(closeKey, true).toBool();
    m_watched = settings.value(watchedKey).toStringList();
    for (const Notice notice : {Notice::InterfaceLost, Notice::InterfaceBack, Notice::FellBack}) {
        if (!settings.value(keyOf(notice), true).toBool())
            m_muted.insert(notice);
    }
    Units::instance().setRateUnit(m_rateUnit);
}

void Preferences::setRateUnit(RateUnit unit)
{
    if (m_rateUnit == unit)
        return;
    m_rateUnit = unit;
    Units::instance().setRateUnit(unit);
    store(unitKey, unit == RateUnit::Bytes ? bytesValue : QStringLiteral("bits"));
}

void Preferences::setTrayIcon(bool on)
{
    if (m_trayIcon == on)
        return;
    m_trayIcon = on;
    store(trayKey, on);
}

void Preferences::setCloseToTray(bool on)
{
    if (m_closeToTray == on)
        return;
    m_closeToTray = on;
    store(closeKey, on);
}

void Preferences::setNotifies(Notice notice, bool on)
{
    if (notifies(notice) == on)
        return;
    if (on)
        m_muted.remove(notice);
    else
        m_muted.insert(notice);
    store(keyOf(notice), on);
}

void Preferences::setWatchedApplications(const QStringList &names)
{
    if (m_watched == names)
        return;
    m_watched = names;
    store(watchedKey, names);
}

bool Preferences::watches(const QString &application) const
{
    return !application.isEmpty() && m_watched.contains(application, Qt::CaseInsensitive);
}

void Preferences::store(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
    Q_EMIT changed();
}

}  // namespace manypath
