// SPDX-License-Identifier: GPL-3.0-or-later
// Callback style: GCC 12 destroys lambda temporaries twice inside co_await expressions
// (centre.md §1).
#include "center/detail/session.h"

#include "sync/signed_bytes.h"

#include <QDir>
#include <QUuid>
#include <boost/asio/post.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaochang::center::detail {

namespace beast = boost::beast;
namespace http = beast::http;

namespace {

constexpr std::size_t ReadSize = 16384; // Beast's default grows too slowly (centre.md §1)
constexpr std::uint32_t LargestHeader = 16384;
constexpr std::uint64_t LargestBody = (1 << 20) + 4096;

QByteArray bytesOf(beast::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

} // namespace

// One connection: header, body, answer, and again. Every step ends by starting the next, so one
// shared_ptr in the pending callback keeps it alive.
class Session final : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, std::shared_ptr<Hall> hall)
        : m_stream(std::move(socket))
        , m_hall(std::move(hall))
    {
        m_buffer.reserve(ReadSize);
        m_hall->sessions.insert(this);
    }
    ~Session()
    {
        m_hall->sessions.erase(this);
        if (m_hall->whenEmpty && m_hall->sessions.empty())
            m_hall->whenEmpty();
    }
    Q_DISABLE_COPY_MOVE(Session)

    void readHeader()
    {
        m_isIdle = true;
        m_head.emplace();
        m_head->header_limit(LargestHeader);
        // Judged by mayFit() when the route is known; Boost 1.74 takes "none" for zero.
        m_head->body_limit(std::numeric_limits<std::uint64_t>::max());
        patience();
        http::async_read_header(m_stream, m_buffer, *m_head,
                                [self = shared_from_this()](Cause cause, std::size_t) {
                                    self->m_isIdle = false;
                                    self->onHeader(cause);
                                });
    }
    void stopIfIdle()
    {
        if (m_isIdle)
            m_stream.close();
    }
    void abort() { m_stream.close(); }

private:
    using FileParser = http::request_parser<http::file_body>;
    using TextParser = http::request_parser<http::string_body>;

    void patience() { m_stream.expires_after(std::chrono::seconds(m_hall->options.stallSeconds)); }

    void onHeader(Cause cause)
    {
        if (cause == http::error::end_of_stream || cause == net::error::eof)
            return m_stream.close();
        if (cause)
            return malformed(cause);
        const auto &head = m_head->get();
        m_request = {.method = bytesOf(head.method_string()),
                     .target = QString::fromLatin1(bytesOf(head.target())),
                     .body = {},
                     .signature = sync::signatureIn(bytesOf(head[sync::SignatureHeader])),
                     .file = {}};
        m_keepAlive = head.keep_alive();
        m_isUpload = uploadAt(m_request.method, m_request.target).has_value();
        if (!mayFit())
            return finish({.status = 413});
        if (m_isUpload)
            return ask(m_hall->handler.knock, &Session::onKnock);
        letIn();
    }

    std::uint64_t largest() const
    {
        return m_isUpload ? std::uint64_t(m_hall->options.largestUpload) : LargestBody;
    }

    bool mayFit() const
    {
        const auto length = m_head->content_length();
        return !length || *length <= largest();
    }

    // The handler may answer on any thread; the next step is taken on ours.
    void ask(const std::function<void(Request, Answered)> &handler, void (Session::*next)(Reply))
    {
        m_stream.expires_never();
        handler(m_request, [self = shared_from_this(), next](const Reply &reply) {
            net::post(self->m_stream.get_executor(),
                      [self, next, reply] { ((*self).*next)(reply); });
        });
    }

    void onKnock(Reply reply) { reply.status == GoOn ? letIn() : finish(std::move(reply)); }

    void letIn()
    {
        if (m_head->get()[http::field::expect] != "100-continue")
            return startBody();
        static const std::string GoAhead = "HTTP/1.1 100 Continue\r\n\r\n";
        patience();
        net::async_write(m_stream, net::buffer(GoAhead),
                         [self = shared_from_this()](Cause cause, std::size_t) {
                             if (!cause)
                                 self->startBody();
                         });
    }

    void startBody()
    {
        if (!m_isUpload) {
            m_text.emplace(std::move(*m_head));
            m_text->body_limit(LargestBody);
            return readBody(*m_text);
        }
        m_request.file = QDir(m_hall->options.incoming)
                             .filePath(QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
        m_file.emplace(std::move(*m_head));
        m_file->body_limit(largest());
        Cause cause;
        m_file->get().body().open(QFile::encodeName(m_request.file).constData(),
                                  beast::file_mode::write_new, cause);
        if (cause)
            return finish({.status = 503, .retryAfter = 60});
        readBody(*m_file);
    }

    // Piece by piece, so that the time-out is one of silence and not of the whole.
    template <typename Parser>
    void readBody(Parser &parser)
    {
        if (parser.is_done())
            return onBody();
        patience();
        http::async_read_some(m_stream, m_buffer, parser,
                              [self = shared_from_this(), &parser](Cause cause, std::size_t) {
                                  if (cause)
                                      self->malformed(cause);
                                  else
                                      self->readBody(parser);
                              });
    }

    void onBody()
    {
        if (m_text)
            m_request.body = QByteArray::fromStdString(m_text->get().body());
        if (m_file) {
            m_file->get().body().close();
            m_request.fileSize = QFileInfo(m_request.file).size();
        }
        m_isBodyRead = true;
        ask(m_hall->handler.answer, &Session::finish);
    }

    void malformed(Cause cause)
    {
        if (cause == http::error::body_limit || cause == http::error::buffer_overflow)
            return finish({.status = 413});
        if (cause == http::error::header_limit)
            return finish({.status = 431});
        const bool isOurs =
            cause.category() == http::make_error_code(http::error::end_of_stream).category();
        if (isOurs && cause != http::error::partial_message)
            return finish({.status = 400});
        tidyUp();
        m_stream.close();
    }

    void finish(Reply reply)
    {
        m_keepAlive = m_keepAlive && m_isBodyRead && !m_hall->isClosing;
        m_answer.emplace(http::status(reply.status), 11);
        m_answer->set(http::field::server, "kaochang-center");
        m_answer->set(http::field::content_type, "application/json");
        if (!reply.signature.isEmpty())
            m_answer->set(sync::SignatureHeader, sync::headerOf(reply.signature).toStdString());
        if (reply.retryAfter > 0)
            m_answer->set(http::field::retry_after, std::to_string(reply.retryAfter));
        m_answer->keep_alive(m_keepAlive);
        m_answer->body() = reply.body.toStdString();
        m_answer->prepare_payload();
        patience();
        http::async_write(
            m_stream, *m_answer,
            [self = shared_from_this()](Cause cause, std::size_t) { self->onAnswered(cause); });
    }

    void onAnswered(Cause cause)
    {
        tidyUp();
        m_text.reset();
        m_file.reset();
        if (!cause && m_keepAlive) {
            m_isBodyRead = false;
            return readHeader();
        }
        linger();
    }

    // Closing on unread bytes resets the connection and may destroy the answer on its way: swallow
    // a little of what still comes.
    void linger()
    {
        Cause ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_buffer.clear();
        m_stream.expires_after(std::chrono::seconds(2));
        swallow();
    }

    void swallow()
    {
        m_stream.async_read_some(m_buffer.prepare(ReadSize),
                                 [self = shared_from_this()](Cause cause, std::size_t size) {
                                     self->m_swallowed += size;
                                     if (cause || self->m_swallowed > LargestBody)
                                         return self->m_stream.close();
                                     self->swallow();
                                 });
    }

    // An upload that was not taken to its place leaves nothing behind.
    void tidyUp()
    {
        if (m_request.file.isEmpty())
            return;
        if (m_file)
            m_file->get().body().close();
        QFile::remove(m_request.file);
        m_request.file.clear();
    }

    beast::tcp_stream m_stream;
    std::shared_ptr<Hall> m_hall;
    beast::flat_buffer m_buffer{LargestHeader + ReadSize + LargestBody};
    std::optional<http::request_parser<http::empty_body>> m_head;
    std::optional<TextParser> m_text;
    std::optional<FileParser> m_file;
    std::optional<http::response<http::string_body>> m_answer;
    Request m_request;
    std::size_t m_swallowed = 0;
    bool m_isUpload = false;
    bool m_isBodyRead = false;
    bool m_keepAlive = false;
    bool m_isIdle = true;
};

void welcome(tcp::socket socket, const std::shared_ptr<Hall> &hall)
{
    std::make_shared<Session>(std::move(socket), hall)->readHeader();
}

// A session that closes leaves the set: go through a copy.
void sendIdleAway(const Hall &hall)
{
    const auto sessions = hall.sessions;
    for (Session *session : sessions)
        session->stopIfIdle();
}

void cutOff(const Hall &hall)
{
    const auto sessions = hall.sessions;
    for (Session *session : sessions)
        session->abort();
}

} // namespace kaochang::center::detail
