// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "gui/dialogs/requestdialog.h"
#include "gui/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace manypath {

/// Asks for a further subflow of a connection. Deletes itself when it closes.
class OpenSubflowDialog : public RequestDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    OpenSubflowDialog(Session &session, const Connection &connection, QWidget *parent = nullptr);

protected:
    void send() override;

private:
    void offerLocal(const Connection &connection);
    void offerRemote(const Connection &connection);
    void followRemote();
    void validate();
    [[nodiscard]] CreateSubflow action() const;

    Session &m_session;
    Token m_token;
    std::uint16_t m_usualPort;
    bool m_serverSide;
    QComboBox *m_local;
    QComboBox *m_remote;
    QSpinBox *m_port;
    QCheckBox *m_backup;
    QLabel *m_hint;
};

}  // namespace manypath
