// SPDX-License-Identifier: GPL-3.0-or-later
// The cameras of the sitting's rooms: what is on disk of each, since when something is missing, and
// F8.
#pragma once

#include "site/room.h"
#include "supervision/answer_alarm.h"
#include "supervision/report_incident.h"
#include "ui/shown.h"
#include "video/recorder.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace kaochang::ui {

struct WatchedCamera
{
    site::RoomId room;
    QString roomName;
    site::Camera camera;
    std::optional<video::RecordingState> state; // nothing: not being recorded

    bool operator==(const WatchedCamera &) const = default;
};

struct WatchedAlarm
{
    supervision::Alarm alarm;
    QString place; // "第一考场 · 前机位"

    bool operator==(const WatchedAlarm &) const = default;
};

class MonitoringModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        bool hasRecorder = false;
        std::vector<WatchedCamera> cameras; // by room, then by name
        std::vector<WatchedAlarm> alarms;   // newest first
        supervision::AlarmId chosen;        // one of them; null: none
        QImage chosenPicture;               // of its moment
        video::Space space;
        QDateTime now;
        std::optional<Error> problem;

        int openAlarms() const;
        int recording() const;  // by bytes written
        bool isStarted() const; // some camera is being recorded, or should be
        bool operator==(const State &) const = default;
    };

    explicit MonitoringModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    QImage picture(const site::CameraId &camera) const; // newest; null while there is none
    void start();
    void stop();
    void mark(const site::RoomId &room);
    void choose(const supervision::AlarmId &id);
    void acknowledge(const supervision::AlarmId &id);
    void callFalse(const supervision::AlarmId &id, const QString &why);
    void callIncident(const supervision::AlarmId &id);
    void acceptPicture(const supervision::AlarmId &id, const QString &why);

Q_SIGNALS:
    void changed();
    void marked(const QDateTime &at);

private:
    void refresh();
    void tick();
    void refreshAlarms();
    template <typename Answer>
    void answer(Answer answer);
    void askRecorder(State &next) const;

    Desk &m_desk;
    supervision::ReportIncident m_report;
    supervision::AnswerAlarm m_answer;
    QTimer m_second;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
