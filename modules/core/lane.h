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

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_door; // lives on m_thread; its event queue is the lane
};

} // namespace kaochang
