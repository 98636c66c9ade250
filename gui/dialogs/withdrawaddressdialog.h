// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/requestdialog.h"
#include "gui/session/session.h"

class QComboBox;

namespace manypath {

/// Takes an address of this side back from a connection. Deletes itself when it closes.
class WithdrawAddressDialog : public RequestDialog {
    Q_OBJECT

public:
    /// Offers `addresses`, of which there is one at least. `session` outlives the dialog.
    WithdrawAddressDialog(Session &session, const Connection &connection, const QList<AnnouncedAddress> &addresses, QWidget *parent = nullptr);

Q_SIGNALS:
    void withdrawn(std::uint8_t id);

protected:
    void send() override;

private:
    Session &m_session;
    Token m_token;
    QComboBox *m_address;
};

/// The addresses that can be taken back: those announced before, and those of subflows.
[[nodiscard]] QList<AnnouncedAddress> withdrawable(const Connection &connection, const QList<AnnouncedAddress> &announced);

}  // namespace manypath
