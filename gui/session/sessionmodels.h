// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/applications.h"
#include "gui/diary/diarymodel.h"
#include "gui/history/history.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "gui/pathcolors.h"
#include "gui/session/focus.h"
#include "gui/session/session.h"
#include "gui/undo/stephistory.h"

namespace manypath {

/// What the pages of the window share: the item models of a Session, who is behind its connections, which colour an interface
/// has, and what is picked out.
class SessionModels : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit SessionModels(Session &session, QObject *parent = nullptr);

    [[nodiscard]] Session &session() const { return m_session; }
    /// For when it changes; what it says of what is shown is in Session::applicationTable().
    [[nodiscard]] const Applications &applications() const { return m_session.applications(); }
    [[nodiscard]] const PathColors &colors() const { return m_colors; }
    [[nodiscard]] ConnectionTreeModel &connections() { return m_connections; }
    [[nodiscard]] InterfaceModel &interfaces() { return m_interfaces; }
    [[nodiscard]] EndpointModel &endpoints() { return m_endpoints; }
    [[nodiscard]] DiaryModel &diary() { return m_diary; }  ///< of Session::diary()
    [[nodiscard]] Focus &focus() { return m_focus; }
    [[nodiscard]] StepHistory &history() { return m_history; }
    [[nodiscard]] History &measured() { return m_measured; }  ///< what was measured, over time

    /// Brings colours and models to what the session says now.
    void sync();

private:
    Session &m_session;
    PathColors m_colors;
    ConnectionTreeModel m_connections;
    InterfaceModel m_interfaces;
    EndpointModel m_endpoints;
    DiaryModel m_diary;
    Focus m_focus;
    StepHistory m_history;
    History m_measured;
};

}  // namespace manypath
