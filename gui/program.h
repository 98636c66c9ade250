// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/notifier.h"
#include "gui/desktop/singleinstance.h"
#include "gui/desktop/trayicon.h"
#include "gui/mainwindow.h"

namespace manypath {

class MeteredInterfaces;

/// The program around the window: what goes on while there is none. Makes the window when it is first wanted.
class Program : public QObject {
    Q_OBJECT

public:
    /// `client` outlives the program, which calls its follow(). `bus` is the session bus.
    Program(HelperClient &client, const QDBusConnection &bus, QObject *parent = nullptr);
    ~Program() override;

    /// Begins to follow the helper, and does what was asked for.
    void start(const StartRequest &request);
    /// Marks the interfaces whose traffic costs, as far as NetworkManager on `bus` knows.
    void watchMetered(const QDBusConnection &bus);
    /// Does what a later start asks for.
    void serve(const StartRequest &request);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Notifier &notifier() { return m_notifier; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }  ///< null as long as nobody wanted to see it
    void quit();
    void showWindow(const QString &page = {}, const QString &activationToken = {});

Q_SIGNALS:
    void windowMade(manypath::MainWindow &window);
    void openWanted(const QString &file);    ///< a recording to show
    void recordWanted(const QString &file);  ///< a file to record to

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void openDiary();
    void recordTo(const QString &file);
    void toggleWindow();
    void showPreferences();
    void applyPreferences();
    void decideWhatCloseMeans();
    void explainTray();

    Preferences m_preferences;
    HelperClient &m_client;
    Session m_session;
    Notifier m_notifier;
    PolicyPause m_pause;
    TrayIcon m_tray;
    std::unique_ptr<MainWindow> m_window;
    MeteredInterfaces *m_metered = nullptr;
    QPointer<QDialog> m_dialog;
    bool m_early = false;  // started with the session, most likely
    bool m_quitting = false;
};

}  // namespace manypath
