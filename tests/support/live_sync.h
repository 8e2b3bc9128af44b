// SPDX-License-Identifier: GPL-3.0-or-later
// A real centre on a loopback socket, and a site with its store on a lane and a real engine.
#pragma once

#include "center/centre.h"
#include "support/sync_site.h"
#include "sync/engine.h"

#include <QSignalSpy>
#include <QTest>

namespace kaochang::tests {

struct LiveCentre
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<center::Centre> centre;

    explicit LiveCentre(bool acceptsDemo = false) { open(acceptsDemo); }
    void open(bool acceptsDemo = false, quint16 port = 0)
    {
        center::CentreOptions options{.folder = folder.path(),
                                      .name = QStringLiteral("KC-test"),
                                      .acceptsDemo = acceptsDemo,
                                      .door = {}};
        options.door.port = port;
        options.door.stallSeconds = 3;
        auto opened = center::Centre::open(options, clock);
        if (!opened || !(*opened)->serve())
            qFatal("no centre");
        centre = std::move(*opened);
    }
    QString invite(const QString &site, bool isDemo = false) const
    {
        return centre->invite({site, isDemo, {}, clock.now().addDays(1), false}).value();
    }
    center::Holdings holdings() const
    {
        const auto all = centre->sites();
        return all->empty() ? center::Holdings{} : all->front().holdings;
    }
};

struct LiveSite
{
    QTemporaryDir folder;
    SystemClock clock;
    seal::SigningKey key = seal::SigningKey::generate();
    Lane lane{QStringLiteral("site store")};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::Desk> desk;
    std::unique_ptr<sync::SyncEngine> engine;

    explicit LiveSite(bool isDemo = false)
    {
        lane.post([&] {
                store = std::move(*store::Store::open(
                    {.path = folder.filePath(QStringLiteral("site.db")), .keys = TestKeys}, clock));
                desk = std::make_unique<sync::Desk>(
                    *store, sync::SiteIdentity{key, isDemo, QStringLiteral("test")}, Machine);
            })
            .waitForFinished();
        engine = std::make_unique<sync::SyncEngine>(*desk, lane, clock);
        engine->setGiveUpAfter(1);
    }
    ~LiveSite()
    {
        engine.reset();
        lane.post([&] {
                desk.reset();
                store.reset();
            })
            .waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LiveSite)

    template <typename Work>
    auto onLane(Work work)
    {
        auto done = lane.post(std::move(work));
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>)
            done.waitForFinished();
        else
            return done.result();
    }
    void write(int records)
    {
        onLane([&] {
            for (int i = 0; i < records; ++i) {
                if (!writeRecord(*store, QString::number(i)))
                    qFatal("cannot write");
            }
        });
    }
    Result<sync::Enrolment> enrol(const QString &address, const QString &code)
    {
        std::optional<Result<sync::Enrolment>> answer;
        engine->enrol(address, code, [&](const Result<sync::Enrolment> &got) { answer = got; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            qFatal("no answer to the enrolment");
        return *answer;
    }
    sync::SyncReport drain()
    {
        std::optional<sync::SyncReport> report;
        const auto heard = QObject::connect(engine.get(), &sync::SyncEngine::finished, engine.get(),
                                            [&](const auto &got) { report = got; });
        engine->start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000))
            qFatal("the drain does not end");
        QObject::disconnect(heard);
        return *report;
    }
};

} // namespace kaochang::tests
