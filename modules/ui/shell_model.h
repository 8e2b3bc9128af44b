// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame around every page shows: the exam strip, the counts in the sidebar, the banner,
// the status bar.
#pragma once

#include "site/sitting.h"
#include "sync/step.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace kaochang::ui {

struct Notice // one line over the page, one button
{
    Status status = Status::Warn;
    QString text;
    QString verb;
    QString page; // where the button leads

    bool operator==(const Notice &) const = default;
};

class ShellModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        QString sitting; // "电工 四级 · 第 1 场"; empty: none is chosen
        site::SittingState stage = site::SittingState::Planned;
        std::optional<QDateTime> begins;
        std::optional<QDateTime> ends;
        int cameras = 0;
        int recording = 0; // of them, by bytes written
        sync::SyncWord sync = sync::SyncWord::Offline;
        int waiting = 0; // records not yet receipted by the centre
        std::optional<QDateTime> savedAt;
        QDateTime now;
        QString person;
        QString site;
        qint64 freeBytes = -1; // of the disk under the data folder; -1: unknown
        std::optional<Notice> notice;
        QMap<QString, int> openWork; // page id -> how much waits there for me

        bool operator==(const State &) const = default;
    };

    struct Seen // what the store says of the site
    {
        std::vector<site::Sitting> sittings; // by planned start
        QString site;
        QMap<QString, int> openWork;
        bool isDemo = false; // 演示数据
    };

    explicit ShellModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void show(State state) { m_state.set(std::move(state)); }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void tick();
    void take(const Seen &seen);

    Desk &m_desk;
    Shown<State> m_state{m_desk, *this};
    QTimer m_second;
};

} // namespace kaochang::ui
