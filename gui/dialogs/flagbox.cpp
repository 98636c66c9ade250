// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/flagbox.h"

#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace manypath {

namespace {

QString title(EndpointFlag flag)
{
    switch (flag) {
    case EndpointFlag::Signal:
        return FlagBox::tr("S&ignal");
    case EndpointFlag::Subflow:
        return FlagBox::tr("&Subflow");
    case EndpointFlag::Backup:
        return FlagBox::tr("&Backup");
    case EndpointFlag::Fullmesh:
        return FlagBox::tr("&Fullmesh");
    case EndpointFlag::Laminar:
        return FlagBox::tr("&Laminar");
    case EndpointFlag::Implicit:
        return FlagBox::tr("Implicit");
    }
    return {};
}

QString explanation(EndpointFlag flag)
{
    switch (flag) {
    case EndpointFlag::Signal:
        return FlagBox::tr("Announce the address to peers, so that they open subflows to it.");
    case EndpointFlag::Subflow:
        return FlagBox::tr("Open subflows from the address.");
    case EndpointFlag::Backup:
        return FlagBox::tr("Use its subflows only when no other path is left.");
    case EndpointFlag::Fullmesh:
        return FlagBox::tr("Open a subflow to every address known of the peer. Not together with Signal.");
    case EndpointFlag::Laminar:
        return FlagBox::tr("Answer announced addresses from this one, each at most once. Linux 6.18 and later.");
    case EndpointFlag::Implicit:
        return FlagBox::tr("Made by the kernel itself.");
    }
    return {};
}

}  // namespace

FlagBox::FlagBox(const QList<EndpointFlag> &offered, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const EndpointFlag flag : offered) {
        auto *box = new QCheckBox(title(flag), this);
        box->setObjectName(endpointFlagNames(static_cast<EndpointFlags>(flag)).constFirst());
        box->setAccessibleDescription(explanation(flag));
        auto *words = quietLabel(explanation(flag), this);
        words->setWordWrap(true);
        words->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
        words->setContentsMargins(0, std::max(0, (box->sizeHint().height() - fontMetrics().height()) / 2), 0, 0);
        const int row = static_cast<int>(m_boxes.size());
        grid->addWidget(box, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
        m_boxes.append({flag, box});
        connect(box, &QCheckBox::toggled, this, [this] {
            excludePairs();
            Q_EMIT changed();
        });
    }
}

EndpointFlags FlagBox::flags() const
{
    EndpointFlags flags = 0;
    for (const auto &[flag, box] : m_boxes) {
        if (box->isChecked() && box->isEnabledTo(this))
            flags = flags | flag;
    }
    return flags;
}

void FlagBox::setFlags(EndpointFlags flags)
{
    for (const auto &[flag, box] : m_boxes)
        box->setChecked(hasFlag(flags, flag));
}

void FlagBox::setFixed(EndpointFlags fixed)
{
    m_fixed = fixed;
    excludePairs();
}

void FlagBox::excludePairs()
{
    // The kernel refuses fullmesh together with signal, and on endpoints it made itself.
    const EndpointFlags now = flags() | m_fixed;
    const bool noFullmesh = hasFlag(now, EndpointFlag::Signal) || hasFlag(now, EndpointFlag::Implicit);
    for (const auto &[flag, box] : m_boxes) {
        if (flag == EndpointFlag::Fullmesh)
            box->setEnabled(!noFullmesh);
        if (flag == EndpointFlag::Signal)
            box->setEnabled(!hasFlag(now, EndpointFlag::Fullmesh));
    }
}

}  // namespace manypath
