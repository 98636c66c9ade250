// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainmenu.h"

#include "gui/icons.h"

#include <QMenu>
#include <QStyleOptionToolButton>

namespace manypath {

MainMenu::MainMenu(QWidget *window)
    : QToolButton(window)
{
    setObjectName(QStringLiteral("mainMenu"));
    setText(tr("Men&u"));
    setAccessibleName(tr("Menu"));
    setIcon(pageIcon(QStringLiteral("menu")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);

    const auto add = [this, menu, window](const char *name, const QString &text, const QKeySequence &shortcut, void (MainMenu::*wanted)()) {
        QAction *action = menu->addAction(text, this, wanted);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(shortcut);
        window->addAction(action);  // while the menu is closed as well
        return action;
    };
    m_first = menu->addSeparator();
    add("preferences", tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainMenu::preferencesWanted)
        ->setIcon(pageIcon(QStringLiteral("preferences")));
    add("shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), &MainMenu::shortcutsWanted);
    add("about", tr("&About Manypath"), {}, &MainMenu::aboutWanted);
    menu->addSeparator();
    add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainMenu::quitWanted);

    auto *open = new QAction(tr("Menu"), window);
    open->setShortcut(QKeySequence(Qt::Key_F10));
    connect(open, &QAction::triggered, this, &QToolButton::showMenu);
    window->addAction(open);
}

void MainMenu::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;  // the sign says that already
}

void MainMenu::addOnTop(QAction *action)
{
    menu()->insertAction(m_first, action);
}

}  // namespace manypath
