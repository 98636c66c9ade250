// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/units.h"

#include <QSet>
#include <QStringList>

namespace manypath {

/// What a person chose for this program, kept in QSettings. One object, made at the start; units take effect through Units.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// What a notification can be about.
    enum class Notice : std::uint8_t {
        InterfaceLost,  ///< or connections moved
        InterfaceBack,
        FellBack,       ///< of the watched applications
    };

    explicit Preferences(QObject *parent = nullptr);

    [[nodiscard]] RateUnit rateUnit() const { return m_rateUnit; }
    void setRateUnit(RateUnit unit);
    /// Show an icon in the panel.
    [[nodiscard]] bool trayIcon() const { return m_trayIcon; }
    void setTrayIcon(bool on);
    /// Closing the window leaves the program in the panel, where there is one.
    [[nodiscard]] bool closeToTray() const { return m_closeToTray; }
    void setCloseToTray(bool on);
    [[nodiscard]] bool notifies(Notice notice) const { return !m_muted.contains(notice); }
    void setNotifies(Notice notice, bool on);
    /// By the names that the window shows.
    [[nodiscard]] const QStringList &watchedApplications() const { return m_watched; }
    void setWatchedApplications(const QStringList &names);
    [[nodiscard]] bool watches(const QString &application) const;

Q_SIGNALS:
    void changed();

private:
    void store(const QString &key, const QVariant &value);

    RateUnit m_rateUnit;
    bool m_trayIcon;
    bool m_closeToTray;
    QSet<Notice> m_muted;
    QStringList m_watched;
};

}  // namespace manypath
