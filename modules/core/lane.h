// SPDX-License-Identifier: GPL-3.0-or-later
// A lane is one thread doing one thing at a time, in order. Acts know nothing of it.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>

namespace kaochang {

class Lane final
{
public:
    explicit Lane(const QString &name);
    ~Lane(); // lets the work already posted finish, then stops
    Q_DISABLE_COPY_MOVE(Lane)

    // Runs work on the lane; the future completes with what it returns. Work captures values, no
    // widget.
    template <typename Work>
    auto post(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_door.get(),
            [promise, work = std::move(work)]() mutable {
                if constexpr (std::is_void_v<Answer>)
                    work();
                else
                    promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    // The same, and then `then` with the answer on the receiver's thread, never before this
    // returns. The receiver stays until the lane has answered: its destructor waits for the lane.
    // Not QFuture::then(context), see decision 0051.
    template <typename Work, typename Then>
    void ask(QObject *receiver, Work work, Then then)
    {
        QMetaObject::invokeMethod(
            m_door.get(),
            [receiver, work = std::move(work), then = std::move(then)]() mutable {
                QMetaObject::invokeMethod(
                    receiver, [then = std::move(then), answer = work()]() mutable { then(answer); },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_door; // lives on m_thread; its event queue is the lane
};

} // namespace kaochang
