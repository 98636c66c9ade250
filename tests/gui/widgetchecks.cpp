// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/widgetchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeView>

namespace manypath {

namespace {

QString nameOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(at->objectName());
    }
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()), names.join(QLatin1Char('/')));
}

bool tooSmall(const QSize &room, const QSize &wanted)
{
    return room.width() + 1 < wanted.width() || room.height() + 1 < wanted.height();
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (!label.wordWrap())
        return tooSmall(label.size(), label.minimumSizeHint());
    return label.height() + 1 < label.heightForWidth(label.width());
}

QStringList cutHeaders(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.isVisible() || !header.model())
        return cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.isSectionHidden(section) || text.isEmpty())
            continue;
        if (header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text))
            cut << QStringLiteral("%1: column \"%2\" has %3 of %4").arg(nameOf(*header.parentWidget()), text).arg(header.sectionSize(section))
                       .arg(header.fontMetrics().horizontalAdvance(text));
    }
    return cut;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.tabRect(tab).width() < bar.fontMetrics().horizontalAdvance(bar.tabText(tab)))
            cut << QStringLiteral("%1: tab \"%2\"").arg(nameOf(bar), bar.tabText(tab));
    }
    return cut;
}

QString accessibleText(QAccessibleInterface &interface)
{
    QString text = interface.text(QAccessible::Name);
    if (text.isEmpty())
        text = interface.text(QAccessible::Description);
    return text;
}

// Parts that Qt makes within its own widgets, which speak for them.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QHeaderView *>(&widget) || (parent && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)));
}

}  // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isPart(*widget)) {
            if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->isVisible())
                cut << cutHeaders(*header);
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label))
            cut << QStringLiteral("%1: \"%2\" has %3x%4 of %5x%6").arg(nameOf(*label), label->text()).arg(label->width()).arg(label->height())
                       .arg(label->wordWrap() ? label->width() : label->minimumSizeHint().width())
                       .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && tooSmall(button->size(), button->minimumSizeHint()))
            cut << QStringLiteral("%1: \"%2\" has %3 of %4").arg(nameOf(*button), button->text()).arg(button->width()).arg(button->minimumSizeHint().width());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            cut << cutTabs(*tabs);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        if (box && box->width() + 1 < box->minimumSizeHint().width())
            cut << QStringLiteral("%1: \"%2\"").arg(nameOf(*box), box->currentText());
    }
    return cut;
}

QStringList namelessWidgets(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isPart(*widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || qobject_cast<QScrollArea *>(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || accessibleText(*interface).isEmpty())
            nameless << nameOf(*widget);
    }
    return nameless;
}

QStringList tabOrder(QWidget &root)
{
    QStringList order;
    QWidget *first = root.nextInFocusChain();
    QWidget *at = first;
    do {
        if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && root.isAncestorOf(at) && !isPart(*at))
            order << (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
        at = at->nextInFocusChain();
    } while (at != first);
    return order;
}

}  // namespace manypath
