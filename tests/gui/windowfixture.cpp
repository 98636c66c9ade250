// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include "gui/models/roles.h"
#include "gui/widgets/messagebar.h"
#include "tests/gui/demoworld.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTreeView>

namespace manypath {

WindowFixture::WindowFixture()
{
    QLocale::setDefault(QLocale::c());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

bool WindowFixture::startAlone(const char *page)
{
    if (!m_bus.start())
        return false;
    m_client = std::make_unique<HelperClient>(m_bus.connect());
    m_session = std::make_unique<Session>(*m_client);
    m_window = std::make_unique<MainWindow>(*m_session);
    if (!m_window->showPage(QString::fromLatin1(page)))
        return false;
    m_client->follow();
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool WindowFixture::start(const char *page)
{
    if (!startAlone(page))
        return false;
    m_helper = std::make_unique<FakeHelper>(m_bus.address());
    m_helper->setWorld(demo::world());
    m_helper->setPolicies(demo::policies());
    m_helper->setRemarks(demo::remarks());
    m_helper->setPolicyProblems(demo::policyProblems());
    m_helper->setDecisions(demo::decisions());
    m_helper->setJournal(demo::journal());
    m_helper->setSample(demo::sample(0));
    return m_helper->start() && QTest::qWaitFor([this] { return view("connections")->model()->rowCount() > 0; });
}

void WindowFixture::sendRound()
{
    m_helper->sendSample(demo::sample(++m_round));
}

QString WindowFixture::sentence() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("stateSentence"))->text();
}

QString WindowFixture::detail() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("stateDetail"))->text();
}

QString WindowFixture::message() const
{
    return m_window->findChild<MessageBar *>()->message();
}

QTreeView *WindowFixture::view(const char *name) const
{
    return m_window->findChild<QTreeView *>(QString::fromLatin1(name));
}

QAbstractButton *WindowFixture::button(const char *name) const
{
    return m_window->findChild<QAbstractButton *>(QString::fromLatin1(name));
}

QModelIndex WindowFixture::row(const QTreeView *view, int column, const QString &text)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, column);
        if (index.data().toString() == text)
            return index.siblingAtColumn(0);
    }
    return {};
}

QModelIndex WindowFixture::connectionRow(const QTreeView *tree, Token token)
{
    const QAbstractItemModel *model = tree->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex application = model->index(group, 0);
        for (int row = 0; row < model->rowCount(application); ++row) {
            const QModelIndex index = model->index(row, 0, application);
            if (index.data(TokenRole).toUInt() == token)
                return index;
        }
    }
    return {};
}

int WindowFixture::connectionCount(const QTreeView *tree)
{
    int count = 0;
    for (int group = 0; group < tree->model()->rowCount(); ++group)
        count += tree->model()->rowCount(tree->model()->index(group, 0));
    return count;
}

}  // namespace manypath
