// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/requestdialog.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace manypath {

RequestDialog::RequestDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QWidget(this))
    , m_refusal(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_body = new QVBoxLayout(m_fields);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);

    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refusal->setFrameShape(QFrame::StyledPanel);
    m_refusal->setMargin(8);
    m_refusal->setAccessibleName(tr("Why it was refused"));
    m_refusal->hide();

    m_action = m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_action->setObjectName(QStringLiteral("accept"));
    m_action->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(m_fields);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

void RequestDialog::accept()
{
    start(false);
}

void RequestDialog::offerTrial(unsigned seconds)
{
    m_try = m_buttons->addButton(tr("&Try for %1 s").arg(seconds), QDialogButtonBox::ActionRole);
    m_try->setObjectName(QStringLiteral("tryIt"));
    m_try->setAutoDefault(false);
    m_try->setToolTip(tr("The change goes back by itself unless you keep it"));
    connect(m_try, &QPushButton::clicked, this, [this] { start(true); });
    updateButton();
}

void RequestDialog::start(bool onTrial)
{
    if (!m_acceptable || m_busy)
        return;
    m_onTrial = onTrial;
    m_refusal->hide();
    m_focused = focusWidget();
    setBusy(true);
    send();
}

void RequestDialog::setAcceptable(bool acceptable)
{
    m_acceptable = acceptable;
    updateButton();
}

void RequestDialog::succeeded()
{
    QDialog::accept();
}

void RequestDialog::refused(const Error &error)
{
    setBusy(false);
    if (m_focused)  // the fields lost it while they waited, and Return would mean Cancel now
        m_focused->setFocus();
    if (error.kind == Error::Kind::Dismissed)
        return;
    m_refusal->setText(error.message);
    m_refusal->show();
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RequestDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    updateButton();
}

void RequestDialog::updateButton()
{
    m_action->setEnabled(m_acceptable && !m_busy);
    if (m_try)
        m_try->setEnabled(m_acceptable && !m_busy);
}

}  // namespace manypath
