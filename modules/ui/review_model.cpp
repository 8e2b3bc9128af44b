// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_model.h"

#include "practical/opened.h"
#include "practical/panels.h"
#include "roster/admissions.h"
#include "roster/roll.h"
#include "security/users.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "supervision/bookmarks.h"
#include "supervision/findings.h"
#include "ui/review_terms.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = ReviewModel::State;
using supervision::Marker;
using supervision::MarkerKind;

// Who came through the door and sits in this room.
Result<std::vector<Marker>> checkIns(const store::Reader &reader, const site::SittingId &sitting,
                                     const site::RoomId &room)
{
    TRY_LET(lines, roster::roll(reader, sitting));
    TRY_LET(admissions, roster::admissions::of(reader, sitting));
    std::vector<Marker> markers;
    for (const roster::Admission &each : admissions) {
        const auto line = std::ranges::find_if(lines, [&](const roster::RollLine &known) {
            return known.enrolment.id == each.enrolment;
        });
        if (line != lines.end() && !each.undone && line->enrolment.seat
            && line->enrolment.seat->room == room)
            markers.push_back(
                {each.at, MarkerKind::CheckIn, sitterText(*line), each.enrolment.toString(), {}});
    }
    return markers;
}

// When marks were keyed, under their codes. Whose they are stays hidden, so where they sat does
// too: a sitting of several rooms shows them in each room where practical work is done.
Result<> addMarks(const store::Reader &reader, const site::SittingId &sitting,
                  std::vector<Marker> &markers)
{
    TRY_LET(panels, practical::panels::of(reader, sitting));
    for (const practical::Panel &panel : panels) {
        TRY_LET(moments, practical::opened::moments(reader, panel.id));
        for (const practical::Moment &each : moments)
            markers.push_back({each.at,
                               MarkerKind::Mark,
                               u"%1 · %2"_s.arg(each.code, each.aspect),
                               each.paper.toString(),
                               {}});
    }
    return {};
}

bool hasPractical(const State &state, const site::Room &room)
{
    return state.rooms.size() == 1 || room.kind == site::RoomKind::Practical
           || room.kind == site::RoomKind::Review;
}

Result<> addTimeline(State &state, const store::Reader &reader, const site::SittingId &sitting)
{
    const auto room = std::ranges::find(state.rooms, state.room, &site::Room::id);
    TRY_LET(markers, checkIns(reader, sitting, state.room));
    if (hasPractical(state, *room))
        TRY(addMarks(reader, sitting, markers));
    TRY_LET(timeline, supervision::roomTimeline(reader, sitting, state.room, std::move(markers)));
    state.timeline = std::move(timeline);
    return {};
}

// Beside the segments of each camera; a folder is of one recording.
Motions motionsOf(const supervision::Timeline &timeline, const QString &videoFolder)
{
    Motions motions;
    for (const supervision::Track &track : timeline.tracks) {
        QStringList folders;
        for (const supervision::Stretch &stretch : track.stretches)
            folders << QFileInfo(videoFolder + u'/' + stretch.segment.file).path();
        folders.removeDuplicates();
        for (const QString &folder : std::as_const(folders))
            if (auto motion = video::readMotion(folder))
                motions[track.camera.camera].push_back(std::move(*motion));
    }
    return motions;
}

Result<> addWritten(State &state, const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(bookmarks, supervision::bookmarks::of(reader, sitting));
    std::erase_if(bookmarks, [&](const auto &each) { return each.room != state.room; });
    state.bookmarks = std::move(bookmarks);
    TRY_LET(findings, supervision::findings::of(reader, sitting));
    state.findings = std::move(findings);
    TRY_LET(sitters, sittersOf(reader, sitting));
    state.sitters = std::move(sitters);
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    return {};
}

Result<State> look(const store::Reader &reader, const site::SittingId &sitting,
                   const site::RoomId &room)
{
    State state;
    state.loaded = true;
    if (sitting.isNull())
        return state;
    TRY_LET(kept, site::sittings::byId(reader, sitting));
    for (const site::RoomId &id : kept.rooms) {
        TRY_LET(each, site::rooms::byId(reader, id));
        state.rooms.push_back(each);
    }
    if (state.rooms.empty())
        return state;
    state.room = std::ranges::count(kept.rooms, room) > 0 ? room : kept.rooms.front();
    TRY(addTimeline(state, reader, sitting));
    TRY(addWritten(state, reader, sitting));
    return state;
}

} // namespace

ReviewModel::ReviewModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_review(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &ReviewModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &ReviewModel::refresh);
    connect(&desk, &Desk::personChanged, this, &ReviewModel::refresh);
    refresh();
}

void ReviewModel::refresh()
{
    if (!m_desk.person())
        return;
    m_desk.read(
        this,
        [sitting = m_desk.sitting(), room = m_desk.room(),
         folder = m_desk.dataFolder() + u"/video"_s](const store::Reader &reader) {
            return look(reader, sitting, room).map([&folder](State state) {
                state.motions = motionsOf(state.timeline, folder);
                return state;
            });
        },
        [this, asked = m_desk.room()](const Result<State> &seen) {
            if (asked != m_desk.room())
                return; // an older question; the answer to the newer one is on its way
            State next = seen ? *seen : *m_state;
            next.busy = m_state->busy;
            next.problem = seen ? m_state->problem : std::optional(seen.error());
            m_state.set(std::move(next));
        });
}

void ReviewModel::chooseRoom(const site::RoomId &room)
{
    if (room == m_state->room)
        return;
    m_desk.chooseRoom(room);
    refresh();
}

void ReviewModel::addBookmark(const QDateTime &at, const std::optional<video::CameraId> &camera,
                              const QString &note)
{
    supervision::Bookmark draft;
    draft.sitting = m_desk.sitting();
    draft.room = m_state->room;
    draft.camera = camera;
    draft.at = at;
    draft.note = note;
    m_state.act(
        [review = m_review, by = m_desk.actor(), draft] { return review.addBookmark(by, draft); });
}

void ReviewModel::writeFinding(supervision::Finding draft)
{
    draft.sitting = m_desk.sitting();
    m_state.act(
        [review = m_review, by = m_desk.actor(), draft] { return review.writeFinding(by, draft); });
}

void ReviewModel::signFinding(const supervision::FindingId &id)
{
    m_state.act(
        [review = m_review, by = m_desk.actor(), id] { return review.signFinding(by, id); });
}

bool ReviewModel::maySign(const supervision::Finding &finding) const
{
    return m_desk.person() && !finding.signedAt && finding.by == m_desk.actor().user;
}

} // namespace kaochang::ui
