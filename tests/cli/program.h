// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace manypath {

/// manypathctl as a child process that knows the test's bus only. The event loop runs while a test waits for it, so a
/// helper in the test's own thread can answer.
class Program {
public:
    explicit Program(const QString &busAddress);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    void start(const QStringList &arguments);
    /// Starts bash with a script in which "$0" is manypathctl.
    void startScript(const char *script);
    /// Runs until the program ends, at most `timeoutMs`; its exit status, or -1 if it crashed, was killed or didn't end.
    [[nodiscard]] int wait(int timeoutMs = 30000);
    /// start() and wait() with the words of `line`.
    [[nodiscard]] int run(const char *line);

    /// What it has printed so far.
    [[nodiscard]] QByteArray out();
    [[nodiscard]] QByteArray err();

    [[nodiscard]] QProcess &process() { return *m_process; }

private:
    void startProcess(const QString &program, const QStringList &arguments);

    QString m_busAddress;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QByteArray m_err;
};

}  // namespace manypath
