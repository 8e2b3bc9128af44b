// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring_model.h"

#include "site/rooms.h"
#include "site/sittings.h"
#include "supervision/alarms.h"
#include "supervision/record_sitting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using Cameras = std::vector<WatchedCamera>;

Result<Cameras> look(const store::Reader &reader, const site::SittingId &id)
{
    Cameras cameras;
    if (id.isNull())
        return cameras;
    TRY_LET(sitting, site::sittings::byId(reader, id));
    for (const site::RoomId &room : sitting.rooms) {
        TRY_LET(place, site::rooms::byId(reader, room));
        TRY_LET(here, site::rooms::camerasOf(reader, room));
        for (const site::Camera &camera : here)
            cameras.push_back({room, place.name, camera, {}});
    }
    return cameras;
}

std::vector<WatchedAlarm> placed(const std::vector<supervision::Alarm> &alarms,
                                 const Cameras &cameras)
{
    std::vector<WatchedAlarm> placed;
    for (const supervision::Alarm &alarm : alarms) {
        const auto camera =
            std::ranges::find(cameras, alarm.camera.toString(),
                              [](const WatchedCamera &each) { return each.camera.id.toString(); });
        placed.push_back({alarm, camera == cameras.end()
                                     ? alarm.camera.toString()
                                     : u"%1 · %2"_s.arg(camera->roomName, camera->camera.name)});
    }
    return placed;
}

} // namespace

int MonitoringModel::State::openAlarms() const
{
    return int(std::ranges::count_if(alarms, [](const WatchedAlarm &each) {
        return each.alarm.state() == supervision::AlarmState::Open;
    }));
}

int MonitoringModel::State::recording() const
{
    return int(std::ranges::count_if(
        cameras, [](const WatchedCamera &each) { return each.state && each.state->isWriting; }));
}

bool MonitoringModel::State::isStarted() const
{
    return std::ranges::any_of(cameras,
                               [](const WatchedCamera &each) { return each.state.has_value(); });
}

MonitoringModel::MonitoringModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_report(desk.store(), desk.clock())
    , m_answer(desk.store(), desk.clock())
{
    m_state.change([&](State &next) { next.hasRecorder = desk.recording() != nullptr; });
    connect(&desk, &Desk::saved, this, &MonitoringModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &MonitoringModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &MonitoringModel::tick);
    m_second.start(1000);
    refresh();
}

QImage MonitoringModel::picture(const site::CameraId &camera) const
{
    return m_desk.recording()
               ? m_desk.recording()->recorder().picture(video::CameraId(camera.toString()))
               : QImage();
}

void MonitoringModel::start()
{
    m_state.act([record = supervision::RecordSitting(m_desk.store(), *m_desk.recording()),
                 by = m_desk.actor(),
                 sitting = m_desk.sitting()] { return record.start(by, sitting); });
}

void MonitoringModel::stop()
{
    m_state.act([record = supervision::RecordSitting(m_desk.store(), *m_desk.recording()),
                 by = m_desk.actor(),
                 sitting = m_desk.sitting()] { return record.stop(by, sitting); });
}

void MonitoringModel::mark(const site::RoomId &room)
{
    m_state.act([report = m_report, by = m_desk.actor(), sitting = m_desk.sitting(),
                 room] { return report.flagNow(by, sitting, room); },
                [this](State &, const supervision::Incident &incident) {
                    QTimer::singleShot(0, this, [this, at = incident.at] { Q_EMIT marked(at); });
                });
}

void MonitoringModel::refresh()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting()](const store::Reader &reader) { return look(reader, sitting); },
        [this](const Result<Cameras> &seen) {
            m_state.change([&](State &next) {
                next.loaded = true;
                if (seen)
                    next.cameras = *seen;
                else
                    next.problem = seen.error();
                askRecorder(next);
            });
        });
}

void MonitoringModel::tick()
{
    m_state.change([this](State &next) { askRecorder(next); });
    refreshAlarms();
}

// The watcher keeps its alarms beside the desk, so they are looked for.
void MonitoringModel::refreshAlarms()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting()](const store::Reader &reader) {
            return supervision::alarms::of(reader, sitting);
        },
        [this](const Result<std::vector<supervision::Alarm>> &found) {
            if (found)
                m_state.change([&](State &next) { next.alarms = placed(*found, next.cameras); });
        });
}

void MonitoringModel::choose(const supervision::AlarmId &id)
{
    m_state.change([&](State &next) {
        next.chosen = id;
        next.chosenPicture = {};
    });
    m_desk.read(
        this,
        [id](const store::Reader &reader) { return supervision::alarms::picture(reader, id); },
        [this, id](const Result<QByteArray> &picture) {
            m_state.change([&](State &next) {
                if (picture && next.chosen == id)
                    next.chosenPicture = QImage::fromData(*picture);
            });
        });
}

template <typename Answer>
void MonitoringModel::answer(Answer answer)
{
    m_state.act([answers = m_answer, by = m_desk.actor(), answer] { return answer(answers, by); });
}

void MonitoringModel::acknowledge(const supervision::AlarmId &id)
{
    answer([id](const auto &answers, const Actor &by) { return answers.acknowledge(by, id); });
}

void MonitoringModel::callFalse(const supervision::AlarmId &id, const QString &why)
{
    answer([=](const auto &answers, const Actor &by) { return answers.callFalse(by, id, why); });
}

void MonitoringModel::callIncident(const supervision::AlarmId &id)
{
    answer([id](const auto &answers, const Actor &by) { return answers.callIncident(by, id); });
}

void MonitoringModel::acceptPicture(const supervision::AlarmId &id, const QString &why)
{
    answer([=, recorder = m_desk.recording()](const auto &answers, const Actor &by) {
        return answers.acceptPicture(by, id, why, recorder);
    });
}

// What the recorder says of each camera; it is asked, nothing is assumed.
void MonitoringModel::askRecorder(State &next) const
{
    next.now = m_desk.clock().now();
    if (video::RecordRooms *recorder = m_desk.recording()) {
        const auto states = recorder->recorder().states();
        next.space = recorder->recorder().space();
        for (WatchedCamera &each : next.cameras) {
            const auto found = std::ranges::find(states, video::CameraId(each.camera.id.toString()),
                                                 &video::RecordingState::camera);
            each.state = found == states.end() ? std::nullopt : std::optional(*found);
        }
    }
}

} // namespace kaochang::ui
