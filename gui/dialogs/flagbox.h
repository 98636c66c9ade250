// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"

#include <QWidget>

class QCheckBox;

namespace manypath {

/// Endpoint flags as check boxes, each with a sentence about what it does. Pairs the kernel refuses can't be ticked.
class FlagBox : public QWidget {
    Q_OBJECT

public:
    /// Offers `offered`, in the kernel's order.
    explicit FlagBox(const QList<EndpointFlag> &offered, QWidget *parent = nullptr);

    [[nodiscard]] EndpointFlags flags() const;
    void setFlags(EndpointFlags flags);
    /// Disables what can't go with `fixed`, flags the endpoint has and that can't change.
    void setFixed(EndpointFlags fixed);

Q_SIGNALS:
    void changed();

private:
    void excludePairs();

    QList<std::pair<EndpointFlag, QCheckBox *>> m_boxes;
    EndpointFlags m_fixed = 0;
};

}  // namespace manypath
