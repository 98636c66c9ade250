// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/trayhost.h"
#include "gui/desktop/traymenu.h"

#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace manypath {

/// The icon in the panel, there whenever a panel is. Keeps its peace: it looks at what happened at most twice a second, and asks for
/// metrics every five seconds, for its tool tip.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    /// `session` and `pause` outlive the icon. `bus` is the session bus.
    TrayIcon(Session &session, PolicyPause &pause, const QDBusConnection &bus, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// `early`: the session may be starting and its panel not be there yet.
    void setWanted(bool wanted, bool early = false);
    /// The window that the icon shows and hides; none as long as there is none.
    void setWindow(QWidget *window);
    /// There is an icon that people can see.
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    [[nodiscard]] const TrayReport &report() const { return m_report; }
    [[nodiscard]] TrayMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void shownChanged(bool shown);
    void windowWanted();       ///< shown, or hidden where it is in front
    void preferencesWanted();
    void quitWanted();
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateIcon();
    void update();

    Session &m_session;
    TrayHost m_host;
    PolicyPause &m_pause;
    LostPaths m_lost;
    TrayReport m_report;
    QTimer m_pace;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QPointer<QWidget> m_window;
    bool m_wanted = false;
    bool m_started = false;
};

}  // namespace manypath
