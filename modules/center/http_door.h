// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's HTTP/1.1 door: one thread of sockets with limits and time-outs, Boost.Beast inside.
// It judges framing only; what a request means is the handler's, on any thread it likes.
#pragma once

#include "center/routes.h"

#include <functional>
#include <memory>

namespace kaochang::center {

// Call once, from any thread, before the door is destroyed (closed it may be).
using Answered = std::function<void(Reply)>;

struct Handler
{
    std::function<void(Request, Answered)> knock; // an upload's head; GoOn lets the body in
    std::function<void(Request, Answered)> answer;
};

struct DoorOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;                       // 0: any free one
    QString incoming;                       // folder for uploads under way
    qint64 largestUpload = qint64(1) << 40; // bytes
    int connections = 1024;                 // more are closed at once
    int stallSeconds = 30;                  // without a byte
    int drainSeconds = 10;                  // for requests under way when closing
};

class HttpDoor final
{
public:
    // center.cannot_listen, detail address:port and the system's reason
    static Result<std::unique_ptr<HttpDoor>> open(const DoorOptions &options, Handler handler);
    ~HttpDoor(); // close()
    Q_DISABLE_COPY_MOVE(HttpDoor)

    quint16 port() const;
    void close(); // takes no more, lets what is under way finish, returns when all is done

private:
    struct Inside;
    explicit HttpDoor(std::shared_ptr<Inside> inside);

    std::shared_ptr<Inside> m_inside;
};

// Blocks until SIGINT or SIGTERM (Ctrl+C and shutdown on Windows).
void waitForSignal();

} // namespace kaochang::center
