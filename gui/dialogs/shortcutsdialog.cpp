// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/shortcutsdialog.h"

#include "gui/widgets/labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace manypath {

namespace {

// "&Preferences…" without what only a menu needs.
QString bare(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    QSet<QString> seen;
    const QList<QAction *> actions = window->actions() + window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || action->text().isEmpty() || seen.contains(keys))
            continue;
        seen.insert(keys);
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(bare(action->text()), this), row, 0);
        grid->addWidget(quietLabel(keys, this), row, 1);
    }
    grid->setColumnStretch(0, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(buttons);
}

}  // namespace manypath
