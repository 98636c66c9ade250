// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QTemporaryDir>

class QAbstractButton;
class QTreeView;

namespace manypath {

/// The real window before a fake helper on a bus of its own. QSettings go to a folder that vanishes.
class WindowFixture {
public:
    WindowFixture();

    /// Starts bus, helper (with the demo world) and window, and waits until the window shows what the helper says, on that page.
    [[nodiscard]] bool start(const char *page = "connections");
    /// The same without a helper.
    [[nodiscard]] bool startAlone(const char *page = "connections");
    /// Lets the helper tell the metrics of one more second.
    void sendRound();

    [[nodiscard]] FakeHelper &helper() { return *m_helper; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] HelperClient &client() { return *m_client; }
    [[nodiscard]] Session &session() { return *m_session; }

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString message() const;  ///< in the message bar; empty while that is closed
    [[nodiscard]] QTreeView *view(const char *name) const;
    [[nodiscard]] QAbstractButton *button(const char *name) const;
    /// The row with this text in this column, in the order shown; invalid when there is none.
    [[nodiscard]] static QModelIndex row(const QTreeView *view, int column, const QString &text);
    /// The row of a connection in the tree of applications; invalid when it shows none.
    [[nodiscard]] static QModelIndex connectionRow(const QTreeView *tree, Token token);
    [[nodiscard]] static int connectionCount(const QTreeView *tree);

private:
    QTemporaryDir m_settings;
    PrivateBus m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_round = 0;
};

}  // namespace manypath
