// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTest>

#include <csignal>

#include <sys/prctl.h>

namespace manypath {

Program::Program(const QString &busAddress)
    : m_busAddress(busAddress)
{
}

Program::~Program()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

void Program::start(const QStringList &arguments)
{
    startProcess(QStringLiteral(MANYPATHCTL), arguments);
}

void Program::startScript(const char *script)
{
    startProcess(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromLatin1(script), QStringLiteral(MANYPATHCTL)});
}

void Program::startProcess(const QString &program, const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_busAddress);
    m_process->setProcessEnvironment(environment);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(program, arguments);
}

int Program::wait(int timeoutMs)
{
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, timeoutMs);
    return ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

int Program::run(const char *line)
{
    start(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts));
    return wait();
}

QByteArray Program::out()
{
    m_out += m_process->readAllStandardOutput();
    return m_out;
}

QByteArray Program::err()
{
    m_err += m_process->readAllStandardError();
    return m_err;
}

}  // namespace manypath
