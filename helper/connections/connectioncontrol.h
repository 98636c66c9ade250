// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/connections/allotted.h"
#include "helper/connections/listeners.h"
#include "helper/connections/openings.h"
#include "helper/connections/prepare.h"
#include "helper/netlink/pmsender.h"
#include "helper/worldkeeper.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace manypath {

/// Carries actions on connections of the userspace path manager out. Policies and people both come through here, so that limits
/// and address ids hold for all. Lives in the thread of the World and never waits there.
class ConnectionControl : public QObject {
    Q_OBJECT

public:
    using Done = ActionDone;
    /// The subflow, pending or established; or why there is none.
    using Opened = std::function<void(const Result<SubflowKey> &)>;

    /// `keeper` outlives this.
    explicit ConnectionControl(WorldKeeper &keeper, QObject *parent = nullptr);
    ~ConnectionControl() override;

    /// The connection is gone, or a new one has its token. To be called before anybody acts on the new one: events come together,
    /// and policies act on each before all of them are taken in here.
    void forget(Token token);

    /// What perform() would do, as prepare() completes it; a subflow without a local address gets the one the routes choose.
    [[nodiscard]] Result<Action> complete(const Action &action);

    /// The first five kinds of Action; NotSupported for the others. `done` is called once: before this returns when the action is
    /// refused without asking the kernel, else later. Done means that the kernel has agreed: of a subflow to open, that its SYN is
    /// on its way. To destroy a subflow that has just gone is done.
    void perform(const Action &action, Done done);

    /// As perform(), but `opened` is called, once, when the subflow shows or can't be had.
    void open(const CreateSubflow &action, Opened opened);

private:
    /// A subflow that the kernel had not any more when it was to be destroyed.
    struct Vanishing {
        DestroySubflow action;
        Error refusal;
        Done done;
        int looks = 0;
    };
    struct Wish {
        Token token = 0;
        SubflowKey key;

        bool operator==(const Wish &) const = default;
    };

    [[nodiscard]] AddressIds &idsOf(const Connection &connection);
    [[nodiscard]] ConnectionLedger ledgerOf(Token token);

    /// The listener that an announcement wants is there.
    [[nodiscard]] Result<void> listenFor(const Action &action);
    void carryOut(const Action &action, Openings::Number opening, const Done &done);
    void answered(const Action &action, AddressForm form, Openings::Number opening, bool wasThere, const netlink::Acknowledgement &answer,
                  const Done &done);
    void noteDone(const Action &action);
    void noteRefused(const Action &action);
    void destroyRefused(const DestroySubflow &action, const Error &refusal, bool wasThere, const Done &done);

    void take(const QList<Change> &changes);
    void noteEvent(const Event &event);
    void noteIds(Token token, const Subflow &subflow);
    void fulfilBackup(Token token, const Subflow &subflow);
    void end(const QList<Openings::Outcome> &outcomes);
    void looked();
    void noteTables(const QHash<Token, QList<Endpoint>> &tables);

    WorldKeeper &m_keeper;
    netlink::PmSender m_sender;
    QHash<Token, AddressIds> m_ids;
    Listeners m_listeners;
    Openings m_openings;
    QHash<Openings::Number, Opened> m_opened;
    QList<Wish> m_backups;  // opened as backup by kernels that may not have heeded that
    QList<Vanishing> m_vanishing;
};

}  // namespace manypath
