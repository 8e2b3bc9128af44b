// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/http_door.h"

#include "center/detail/session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>

using namespace Qt::StringLiterals;

namespace kaochang::center {

using namespace detail;

struct HttpDoor::Inside
{
    net::io_context io{1};
    tcp::acceptor acceptor{io};
    net::steady_timer deadline{io};
    std::shared_ptr<Hall> hall = std::make_shared<Hall>();
    std::thread thread;
    quint16 port = 0;

    void accept();
    void drain();
};

void HttpDoor::Inside::accept()
{
    acceptor.async_accept([this](Cause cause, tcp::socket socket) {
        if (cause == net::error::operation_aborted || hall->isClosing)
            return;
        if (!cause && hall->sessions.size() < std::size_t(hall->options.connections)) {
            socket.set_option(tcp::no_delay(true), cause);
            welcome(std::move(socket), hall);
        }
        accept();
    });
}

void HttpDoor::Inside::drain()
{
    hall->isClosing = true;
    Cause ignored;
    acceptor.close(ignored);
    if (hall->sessions.empty())
        return;
    hall->whenEmpty = [this] { deadline.cancel(); };
    deadline.expires_after(std::chrono::seconds(hall->options.drainSeconds));
    deadline.async_wait([this](Cause cause) {
        if (cause)
            return;
        hall->whenEmpty = nullptr; // what is cut off may outlive the timer
        cutOff(*hall);
        io.stop();
    });
    sendIdleAway(*hall);
}

HttpDoor::HttpDoor(std::shared_ptr<Inside> inside)
    : m_inside(std::move(inside))
{}

HttpDoor::~HttpDoor()
{
    close();
}

Result<std::unique_ptr<HttpDoor>> HttpDoor::open(const DoorOptions &options, Handler handler)
{
    auto inside = std::make_shared<Inside>();
    Cause cause;
    const auto address = net::ip::make_address(options.address.toStdString(), cause);
    const tcp::endpoint place(address, options.port);
    const auto tried = [&cause](auto &&step) {
        if (!cause)
            step();
    };
    tried([&] { inside->acceptor.open(place.protocol(), cause); });
    tried([&] { inside->acceptor.set_option(net::socket_base::reuse_address(true), cause); });
    tried([&] { inside->acceptor.bind(place, cause); });
    tried([&] { inside->acceptor.listen(net::socket_base::max_listen_connections, cause); });
    if (cause)
        return fail(Kind::Unavailable, "center.cannot_listen",
                    u"%1:%2 %3"_s.arg(options.address, QString::number(options.port),
                                      QString::fromStdString(cause.message())));
    inside->port = inside->acceptor.local_endpoint().port();
    inside->hall->options = options;
    inside->hall->handler = std::move(handler);
    inside->accept();
    inside->thread = std::thread([&io = inside->io] { io.run(); });
    return std::unique_ptr<HttpDoor>(new HttpDoor(inside));
}

quint16 HttpDoor::port() const
{
    return m_inside->port;
}

void HttpDoor::close()
{
    if (!m_inside->thread.joinable())
        return;
    net::post(m_inside->io, [inside = m_inside.get()] { inside->drain(); });
    m_inside->thread.join();
}

void waitForSignal()
{
    net::io_context io(1);
    net::signal_set signals(io, SIGINT, SIGTERM);
    signals.async_wait([](Cause, int) {});
    io.run();
}

} // namespace kaochang::center
