// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on 导出与同步: whether the sitting on the table may be handed over, the packages made
// so far, and the one long work under way.
#pragma once

#include "core/lane.h"
#include "package/handed_over.h"
#include "sync/batches.h"
#include "ui/hand_over_checks.h"
#include "ui/hand_over_run.h"
#include "ui/shown.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kaochang::ui {

enum class Proof { Unknown, Good, Bad }; // of a package, since this page was opened

struct PackageRow
{
    package::BagReport report;
    QString sitting;                          // as people call it
    QString archive;                          // empty: not packed yet
    std::optional<sync::BatchState> way = {}; // to the centre; nothing: not queued
    Proof proof = Proof::Unknown;

    bool operator==(const PackageRow &) const = default;
};

class ExchangeModel final : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, HandingOver, Verifying };
    struct State
    {
        bool loaded = false;
        QString sitting; // empty: none is chosen
        bool isDemo = false;
        HandOverFacts facts;
        qint64 freeBytes = -1;
        std::vector<PackageRow> packages; // newest first
        Work work = Work::None;
        int percent = 0;                               // of the work; never backwards
        std::optional<package::HandedOver> handedOver; // the sitting, since the start
        std::optional<Error> problem;

        bool mayHandOver() const { return facts.isOver() && work == Work::None; }
        bool operator==(const State &) const = default;
    };

    explicit ExchangeModel(Desk &desk, QObject *parent = nullptr);
    ~ExchangeModel() override; // stops a verification; a hand-over goes on at the desk

    const State &state() const { return *m_state; }
    void handOver(package::Footage footage);
    void verify(const package::PackageId &id); // reads every byte again, on a lane of its own
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void follow(); // the hand-over
    void watch();  // the verification
    void endReading(const package::PackageId &id, const Result<> &answer);

    Desk &m_desk;
    Shown<State> m_state{m_desk, *this};
    std::shared_ptr<Gauge> m_gauge; // of the verification
    QTimer m_watch;
    Lane m_reading{QStringLiteral("verify")};
};

} // namespace kaochang::ui
