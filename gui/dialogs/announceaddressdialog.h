// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "gui/dialogs/requestdialog.h"
#include "gui/session/session.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace manypath {

/// Offers the peer of a connection an address to open subflows to. Deletes itself when it closes.
class AnnounceAddressDialog : public RequestDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    AnnounceAddressDialog(Session &session, const Connection &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The address has this id in the connection.
    void announced(const manypath::AnnouncedAddress &address);

protected:
    void send() override;

private:
    void offerAddresses(const Connection &connection);
    void validate();
    [[nodiscard]] AnnounceAddress action() const;

    Session &m_session;
    Token m_token;
    QComboBox *m_address;
    QSpinBox *m_port;
    QCheckBox *m_listen;
};

}  // namespace manypath
