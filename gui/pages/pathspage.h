// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QTabWidget;

namespace manypath {

class EndpointPanel;
class InterfacePanel;
class LimitsPanel;
class SessionModels;
class SettingsPanel;

/// Interfaces, endpoints, limits and settings: what paths there are, and what the kernel may do with them. Changes can be undone.
class PathsPage : public Page {
    Q_OBJECT

public:
    /// `models` outlives the page.
    explicit PathsPage(SessionModels &models, QWidget *parent = nullptr);

    void refresh(const StateLine &line) override;

    void saveLayout() const override;
    void restoreLayout() override;

private:
    QTabWidget *m_tabs;
    InterfacePanel *m_interfaces;
    EndpointPanel *m_endpoints;
    LimitsPanel *m_limits;
    SettingsPanel *m_settings;
};

}  // namespace manypath
