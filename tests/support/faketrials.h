// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wirepolicy.h"
#include "core/world.h"

#include <QDBusContext>
#include <QObject>

#include <functional>

namespace manypath {

/// The part of FakeHelper that is org.manypath.Trials1, on the ground that all its parts share.
class FakeTrials : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const World &world() const = 0;
    virtual void publish(const QList<Event> &events) = 0;
    virtual void sendSignal(const QString &interface, const QString &name, const QVariantList &arguments) = 0;

    [[nodiscard]] const QList<Trial> &trials() const { return m_trials; }
    void setTrials(const QList<Trial> &trials) { m_trials = trials; }
    /// Ends a trial and tells all.
    void endTrial(quint64 id, bool confirmed, const QStringList &errors = {});

    // The methods of the contract, which the generated adaptors call by these names.
    qulonglong Begin(uint seconds);
    void Confirm(qulonglong trial);
    void Revert(qulonglong trial);
    QList<manypath::Trial> List();

Q_SIGNALS:
    // Declared for the generated adaptors, which relay them; the Fake sends its signals by itself.
    void Ended(qulonglong trial, bool confirmed, const QStringList &errors);

protected:
    using Work = std::function<QVariantList(const QString &sender)>;
    /// Answers the call being handled with what `work` returns, now or when the test lets it.
    virtual void serve(const QString &method, const QVariantList &arguments, const Work &work) = 0;

private:
    QList<Trial> m_trials;
    quint64 m_nextTrial = 1;
};

}  // namespace manypath
