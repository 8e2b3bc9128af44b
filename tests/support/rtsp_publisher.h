// SPDX-License-Identifier: GPL-3.0-or-later
// The publisher of tests/support/rtsp as a test handles it: a real RTSP server in another process.
#pragma once

#include <QProcess>
#include <QString>
#include <csignal>

namespace kaochang::tests {

class RtspPublisher final
{
public:
    struct Plan
    {
        int mounts = 1;
        QStringList clips = {QStringLiteral("room.h264")};
        QString password = {}; // of the user viewer
        int port = 0;          // any
    };

    explicit RtspPublisher(Plan plan)
        : m_plan(std::move(plan))
    {
        start();
    }
    ~RtspPublisher() { kill(); }
    Q_DISABLE_COPY_MOVE(RtspPublisher)

    // With a password only where it is given.
    QString address(int mount, const QString &password = {}) const
    {
        const QString user =
            password.isEmpty() ? QString() : QStringLiteral("viewer:%1@").arg(password);
        return QStringLiteral("rtsp://%1%2:%3/cam%4")
            .arg(user, QStringLiteral("127.0.0.1"))
            .arg(m_plan.port)
            .arg(mount);
    }
    void tell(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        answer();
    }
    void freeze() { ::kill(pid_t(m_process.processId()), SIGSTOP); } // a half-open line
    void thaw() { ::kill(pid_t(m_process.processId()), SIGCONT); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void start() // after kill() at the same port
    {
        QStringList arguments{QStringLiteral("--mounts"), QString::number(m_plan.mounts),
                              QStringLiteral("--port"), QString::number(m_plan.port)};
        for (const QString &clip : m_plan.clips)
            arguments << QStringLiteral("--clip")
                      << QStringLiteral(KAOCHANG_BIN "/../tests/clips/") + clip;
        if (!m_plan.password.isEmpty())
            arguments << QStringLiteral("--user") << QStringLiteral("viewer:") + m_plan.password;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(KAOCHANG_BIN "/../tests/rtsp_publisher"), arguments);
        m_plan.port = answer().mid(10).toInt(); // "listening 40123"
        if (m_plan.port == 0)
            qFatal("the publisher does not start");
    }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(10'000))
                return {};
        return m_process.readLine().trimmed();
    }

    Plan m_plan;
    QProcess m_process;
};

} // namespace kaochang::tests
