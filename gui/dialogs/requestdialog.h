// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace manypath {

/// A dialog that asks the helper for one thing. It closes when that is done; a refusal is shown in it, in the kernel's
/// words, and what was entered stays. Who closed the question for a password has their dialog back as it was.
class RequestDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    RequestDialog(const QString &title, const QString &action, QWidget *parent);

    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setAcceptable(bool acceptable);
    /// Adds a button that asks for the same on trial, for so many seconds.
    void offerTrial(unsigned seconds);
    /// Which of the buttons was pressed.
    [[nodiscard]] bool onTrial() const { return m_onTrial; }
    /// Sends the request, which ends in succeeded() or refused().
    virtual void send() = 0;
    void succeeded();
    void refused(const Error &error);

private:
    void start(bool onTrial);
    void setBusy(bool busy);
    void updateButton();

    QVBoxLayout *m_body;
    QWidget *m_fields;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_action;
    QPushButton *m_try = nullptr;
    QPointer<QWidget> m_focused;  // when the request was sent
    bool m_acceptable = true;
    bool m_busy = false;
    bool m_onTrial = false;
};

}  // namespace manypath
