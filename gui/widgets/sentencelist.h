// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace manypath {

/// A list whose rows wrap: as high as their words are at its width.
class SentenceList : public QListView {
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr)
        : QListView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    // QListView lays its rows out anew for another height only.
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

}  // namespace manypath
