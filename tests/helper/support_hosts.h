// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <utility>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace manypath::testing {

/// Runs a program in the calling thread's network namespace; what it printed. A failure is fatal: it means that the test
/// can't be set up. Words are separated by spaces.
inline QByteArray runCommand(const QString &commandLine)
{
    QStringList words = commandLine.split(u' ', Qt::SkipEmptyParts);
    const QString program = words.takeFirst();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("\"%s\" failed", qPrintable(commandLine));
    return process.readAllStandardOutput();
}

inline QByteArray runCommand(const char *commandLine)
{
    return runCommand(QString::fromLatin1(commandLine));
}

/// A network namespace, another host as it were; with everything in it gone when this and the sockets made there are.
class NetworkNamespace {
public:
    /// The calling thread's.
    static NetworkNamespace current() { return NetworkNamespace(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)); }
    /// A new one; the calling thread stays where it is.
    static NetworkNamespace create()
    {
        const NetworkNamespace before = current();
        if (unshare(CLONE_NEWNET) != 0)
            qFatal("no second network namespace");
        NetworkNamespace made = current();
        before.enter();
        return made;
    }

    NetworkNamespace(NetworkNamespace &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    NetworkNamespace &operator=(NetworkNamespace &&) = delete;
    ~NetworkNamespace()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }

    /// Takes the calling thread there.
    void enter() const
    {
        if (setns(m_descriptor, CLONE_NEWNET) != 0)
            qFatal("can't enter a network namespace");
    }
    /// Runs `job` there.
    template <typename Job>
    auto run(Job job) const
    {
        struct Return {
            NetworkNamespace before = current();
            ~Return() { before.enter(); }
        } back;
        enter();
        return job();
    }
    /// What `ip link add … netns` takes.
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/%1/fd/%2").arg(getpid()).arg(m_descriptor); }

private:
    explicit NetworkNamespace(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

}  // namespace manypath::testing
