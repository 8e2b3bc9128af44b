// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_in_model.h"

#include "roster/admissions.h"
#include "roster/candidate_photos.h"
#include "security/users.h"
#include "site/rooms.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"
#include "ui/preferences.h"

#include <QBuffer>
#include <QSysInfo>

#include <algorithm>

namespace kaochang::ui {
namespace {

using State = CheckInModel::State;

Result<std::vector<Entry>> presentIn(const store::Reader &reader, const site::SittingId &sitting,
                                     const std::vector<roster::RollLine> &roll)
{
    TRY_LET(admissions, roster::admissions::of(reader, sitting));
    std::vector<Entry> present;
    for (const roster::Admission &each : admissions) {
        const auto line = std::ranges::find_if(roll, [&](const roster::RollLine &candidate) {
            return candidate.enrolment.id == each.enrolment;
        });
        if (!each.undone && line != roll.end())
            present.push_back({*line, each});
    }
    std::ranges::reverse(present);
    return present;
}

Result<State> look(const store::Reader &reader, const site::SittingId &id)
{
    State state;
    state.loaded = true;
    if (id.isNull())
        return state;
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(policy, site::policyOf(reader, sitting));
    TRY_LET(roll, roster::roll(reader, id));
    TRY_LET(present, presentIn(reader, id, roll));
    TRY_LET(rooms, site::rooms::all(reader));
    TRY_LET(users, security::users::all(reader));
    state.stage = sitting.state;
    state.lateLimit = rules::lateLimitMinutes(policy).value;
    state.enrolled = int(roll.size());
    state.present = present;
    for (const site::Room &room : rooms)
        state.rooms.insert(room.id, room.name);
    for (const security::User &user : users)
        state.people.insert(user.id, user.name);
    return state;
}

Result<Faces> facesOf(const store::Reader &reader, const roster::CandidateId &candidate,
                      const roster::EnrolmentId &enrolment)
{
    Faces faces{enrolment, {}, {}, {}};
    TRY_LET(onFile, roster::candidate_photos::of(reader, candidate));
    TRY_LET(atDoor, roster::door_photos::of(reader, enrolment));
    if (onFile)
        faces.onFile = onFile->picture;
    if (!atDoor.empty()) {
        faces.atDoor = atDoor.back().picture;
        faces.takenAt = atDoor.back().at;
    }
    return faces;
}

QByteArray jpegOf(const QImage &picture)
{
    constexpr int Quality = 90;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", Quality);
    return bytes;
}

} // namespace

CheckInModel::CheckInModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_checkIn(desk.store(), desk.clock(), QSysInfo::machineHostName())
{
    connect(&desk, &Desk::saved, this, &CheckInModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, [this] {
        next();
        refresh();
    });
    connect(&desk.preferences(), &Preferences::doorCameraChanged, this,
            [this] { watch(m_isWatching); });
    refresh();
}

void CheckInModel::refresh()
{
    m_desk.read(
        this, [id = m_desk.sitting()](const store::Reader &reader) { return look(reader, id); },
        [this](const Result<State> &answer) {
            State next = answer ? *answer : *m_state;
            next.busy = m_state->busy;
            next.found = m_state->found;
            next.last = m_state->last;
            next.hasCamera = m_state->hasCamera;
            next.faces = m_state->faces;
            next.problem = answer ? m_state->problem : std::optional(answer.error());
            m_state.set(std::move(next));
        });
}

void CheckInModel::next()
{
    m_state.change([](State &next) {
        next.found = {};
        next.last.reset();
        next.problem.reset();
    });
}

void CheckInModel::search(const QString &text)
{
    find(text, Then::Show);
}

void CheckInModel::scan(const QString &text)
{
    find(text, Then::AdmitTheOnlyOne);
}

void CheckInModel::find(const QString &text, Then then)
{
    next();
    if (text.trimmed().isEmpty())
        return;
    m_desk.read(
        this,
        [id = m_desk.sitting(), text](const store::Reader &reader) {
            return roster::searchDoor(reader, id, text);
        },
        [this, then](const Result<roster::DoorAnswer> &answer) {
            State after = *m_state;
            after.found = answer ? *answer : roster::DoorAnswer();
            after.problem = answer ? std::nullopt : std::optional(answer.error());
            m_state.set(std::move(after));
            const auto &matches = m_state->found.matches;
            if (then == Then::AdmitTheOnlyOne && matches.size() == 1
                && matches.front().state == roster::DoorState::Expected)
                admit(matches.front().line.enrolment.id);
        });
}

void CheckInModel::admit(const roster::EnrolmentId &id)
{
    const auto match =
        std::ranges::find_if(m_state->found.matches, [&](const roster::DoorMatch &each) {
            return each.line.enrolment.id == id;
        });
    if (match == m_state->found.matches.end())
        return;
    const roster::Arrival arrival{id, m_desk.sitting(), {}, {}, m_state->lateLimit};
    m_state.act([act = m_checkIn, by = m_desk.actor(), arrival] { return act.admit(by, arrival); },
                [line = match->line](State &then, const roster::Admission &admission) {
                    then.last = Entry{line, admission};
                    then.found = {};
                });
}

void CheckInModel::undo(const roster::EnrolmentId &id, const QString &why)
{
    m_state.act([act = m_checkIn, by = m_desk.actor(), id, why] { return act.undo(by, id, why); },
                [](State &then) {
                    then.last.reset();
                    then.found = {};
                });
}

void CheckInModel::turnAway(const roster::EnrolmentId &id, const QString &why)
{
    m_state.act(
        [act = m_checkIn, by = m_desk.actor(), id, why] { return act.turnAway(by, id, why); },
        [](State &then) { then.found = {}; });
}

void CheckInModel::stand(const roster::RollLine *line)
{
    const roster::EnrolmentId id = line ? line->enrolment.id : roster::EnrolmentId();
    if (id == m_state->faces.enrolment)
        return;
    m_state.change([&id](State &next) { next.faces = {id, {}, {}, {}}; });
    if (!line)
        return;
    m_desk.read(
        this,
        [candidate = line->candidate.id, id](const store::Reader &reader) {
            return facesOf(reader, candidate, id);
        },
        [this, id](const Result<Faces> &faces) {
            if (id == m_state->faces.enrolment) // and nobody else stands there by now
                m_state.change([&faces](State &next) {
                    if (!faces)
                        next.problem = faces.error();
                    else if (next.faces.atDoor.isEmpty())
                        next.faces = *faces;
                    else
                        next.faces.onFile = faces->onFile; // the still taken meanwhile is newer
                });
        });
}

void CheckInModel::takePhoto()
{
    const roster::EnrolmentId id = m_state->faces.enrolment;
    if (m_state->busy || id.isNull() || !m_state->hasCamera)
        return;
    const QImage still = m_camera.picture();
    if (still.isNull()) {
        Q_EMIT noPicture();
        return;
    }
    m_state.act([act = m_checkIn, by = m_desk.actor(), id,
                 bytes = jpegOf(still)] { return act.attachPhoto(by, id, bytes); },
                [](State &then, const roster::DoorPhoto &photo) {
                    if (then.faces.enrolment != photo.enrolment)
                        return;
                    then.faces.atDoor = photo.picture;
                    then.faces.takenAt = photo.at;
                });
}

void CheckInModel::watch(bool on)
{
    m_isWatching = on;
    const auto source = DoorCamera::chosen(m_desk);
    if (on && source)
        m_camera.open(*source);
    else
        m_camera.close();
    m_state.change([&source](State &next) { next.hasCamera = source.has_value(); });
}

} // namespace kaochang::ui
