// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

namespace manypath {

class EndpointPanel;
class InterfacePanel;
class LimitsPanel;
class PolicyPanel;
class SessionModels;

/// Interfaces, endpoints, policy and limits: what paths there are, what the kernel may do with them, and what happens by itself.
class PathsPage : public Page {
    Q_OBJECT

public:
    /// `models` outlives the page.
    explicit PathsPage(SessionModels &models, QWidget *parent = nullptr);

    void refresh(const StateLine &line) override;

    void saveLayout() const override;
    void restoreLayout() override;

private:
    InterfacePanel *m_interfaces;
    EndpointPanel *m_endpoints;
    PolicyPanel *m_policy;
    LimitsPanel *m_limits;
};

}  // namespace manypath
