// SPDX-License-Identifier: GPL-3.0-or-later
// A network camera on loopback: motion JPEG over HTTP, ten pictures a second, that can fall silent
// or hang up. Lives on the thread whose event loop runs.
#pragma once

#include "video/pictures.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace kaochang::tests {

class MjpegCamera final : public QObject
{
public:
    MjpegCamera()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, &MjpegCamera::greet);
        connect(&m_pace, &QTimer::timeout, this, &MjpegCamera::show);
        m_pace.start(100);
    }

    QString address() const
    {
        return QStringLiteral("http://viewer:s3cret@127.0.0.1:%1/live").arg(m_server.serverPort());
    }
    void fallSilent() { m_pace.stop(); } // the connection stays: a half-open line
    void speak() { m_pace.start(100); }
    void hangUp()
    {
        m_server.pauseAccepting();
        for (const auto &viewer : std::exchange(m_viewers, {}))
            if (viewer)
                viewer->abort();
    }
    void answerAgain() { m_server.resumeAccepting(); }

private:
    void greet()
    {
        QTcpSocket *viewer = m_server.nextPendingConnection();
        viewer->write("HTTP/1.0 200 OK\r\n"
                      "Content-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n");
        m_viewers.push_back(viewer);
    }
    void show()
    {
        const QByteArray jpeg = picture(++m_number % 60);
        const QByteArray part = "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: "
                                + QByteArray::number(jpeg.size()) + "\r\n\r\n" + jpeg + "\r\n";
        for (const auto &viewer : m_viewers)
            if (viewer)
                viewer->write(part);
    }

    QTcpServer m_server;
    QTimer m_pace;
    std::vector<QPointer<QTcpSocket>> m_viewers;
    int m_number = 0;
};

} // namespace kaochang::tests
