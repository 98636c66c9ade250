// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace manypath {

/// What a start asks for, of this process or of the one that is running already.
struct StartRequest {
    bool background = false;   ///< show no window
    QString page;              ///< empty: any
    QString open;              ///< a recording to show, an absolute path; empty: none
    QString record;            ///< a file to record to, an absolute path; empty: none
    QString activationToken;   ///< of xdg-activation, or X11's startup id: allows the window to come to the front

    bool operator==(const StartRequest &) const = default;
};

/// Sees to it that Manypath runs once in a session: the first process owns org.manypath.Manypath on the session bus and serves
/// org.freedesktop.Application there; one that is started later hands over what it was asked for.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First,    ///< requested() comes for each later start
        Handed,   ///< the process that runs already has the request
        Alone,    ///< there is no session bus: nobody to hand to, nobody who hands
        Failed,   ///< another one runs but does not answer
    };

    explicit SingleInstance(const QDBusConnection &session, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for at most five seconds, where another process runs already.
    [[nodiscard]] Outcome start(const StartRequest &request);

Q_SIGNALS:
    void requested(const manypath::StartRequest &request);

private:
    [[nodiscard]] bool handOver(const StartRequest &request);

    QDBusConnection m_bus;
    bool m_owner = false;
};

/// org.freedesktop.Application, as the Desktop Entry Specification has it. A child of the SingleInstance it speaks for.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(SingleInstance *instance);

public Q_SLOTS:
    void Activate(const QVariantMap &platform_data);
    void Open(const QStringList &uris, const QVariantMap &platform_data);
    /// "page" with a page's name, one of the pages' names alone, or "record" with a path.
    void ActivateAction(const QString &action_name, const QVariantList &parameter, const QVariantMap &platform_data);

private:
    SingleInstance *m_instance;
};

}  // namespace manypath
