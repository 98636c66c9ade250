// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/requestdialog.h"
#include "gui/undo/stephistory.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace manypath {

class FlagBox;

/// Asks for a new endpoint, or for what to change of one. Deletes itself when it closes.
class EndpointDialog : public RequestDialog {
    Q_OBJECT

public:
    /// For a new one. `session` and `history` outlive the dialog.
    EndpointDialog(Session &session, StepHistory &history, QWidget *parent = nullptr);
    /// For one that is there.
    EndpointDialog(Session &session, StepHistory &history, const Endpoint &endpoint, QWidget *parent = nullptr);

    /// Shows a sentence above all else.
    void warn(const QString &text);

Q_SIGNALS:
    /// The kernel took `requested`; its id is in it.
    void added(const manypath::Endpoint &requested);

protected:
    void send() override;

private:
    EndpointDialog(Session &session, StepHistory &history, const std::optional<Endpoint> &original, QWidget *parent);
    void offerAddresses();
    void offerInterfaces();
    void followAddress();
    void fill(const Endpoint &endpoint);
    void validate();
    void explainStep();
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] EndpointsStep step() const;

    Session &m_session;
    StepHistory &m_history;
    const std::optional<Endpoint> m_original;  // none: a new one
    QComboBox *m_address;
    QLabel *m_addressHint;
    QComboBox *m_interface;
    QLabel *m_interfaceHint;
    QSpinBox *m_id;
    QSpinBox *m_port;
    QLabel *m_portHint;
    FlagBox *m_flags;
    QLabel *m_stepHint;
    QLabel *m_warning;
};

}  // namespace manypath
