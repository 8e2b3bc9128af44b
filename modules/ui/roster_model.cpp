// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster_model.h"

#include "site/rooms.h"
#include "site/sittings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using Answer = Result<RosterModel::State>;

Result<QHash<site::RoomId, QString>> roomNames(const store::Reader &reader)
{
    TRY_LET(rooms, site::rooms::all(reader));
    QHash<site::RoomId, QString> names;
    for (const site::Room &room : rooms)
        names.insert(room.id, room.name);
    return names;
}

RosterRow rowOf(const roster::RollLine &line, const QHash<site::RoomId, QString> &rooms)
{
    const rules::Document &document = line.candidate.document;
    const auto &seat = line.enrolment.seat;
    return {line.enrolment.id,
            line.candidate.id,
            line.enrolment.admissionNumber,
            line.candidate.name,
            rules::documentTitle(document.kind).toString() + u' '
                + rules::maskDocument(document.number),
            seat ? u"%1 %2"_s.arg(rooms.value(seat->room)).arg(seat->number) : QString(),
            roster::examTypeTitle(line.enrolment.examType).toString(),
            line.candidate.employer};
}

Answer look(const store::Reader &reader, const site::SittingId &id)
{
    RosterModel::State state;
    state.loaded = true;
    if (id.isNull())
        return state;
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(rooms, roomNames(reader));
    TRY_LET(lines, roster::roll(reader, id));
    state.stage = sitting.state;
    for (const roster::RollLine &line : lines) {
        state.rows.push_back(rowOf(line, rooms));
        state.seated += line.enrolment.seat.has_value();
    }
    return state;
}

} // namespace

RosterModel::RosterModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_drawSeats(desk.store(), desk.clock())
    , m_withdraw(desk.store())
{
    connect(&desk, &Desk::saved, this, &RosterModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &RosterModel::refresh);
    refresh();
}

void RosterModel::refresh()
{
    m_desk.read(
        this, [id = m_desk.sitting()](const store::Reader &reader) { return look(reader, id); },
        [this](const Answer &answer) {
            State next = answer ? *answer : *m_state;
            next.problem = answer ? m_state->problem : std::optional(answer.error());
            m_state.set(std::move(next));
        });
}

bool RosterModel::takesRoster() const
{
    return m_state->loaded
           && (m_state->stage == site::SittingState::Planned
               || m_state->stage == site::SittingState::Open);
}

void RosterModel::drawSeats()
{
    m_state.act([act = m_drawSeats, by = m_desk.actor(), id = m_desk.sitting()] {
        return act.draw(by, id);
    });
}

void RosterModel::seatLate()
{
    std::vector<roster::EnrolmentId> waiting;
    for (const RosterRow &row : m_state->rows) {
        if (row.seat.isEmpty())
            waiting.push_back(row.id);
    }
    m_state.act([act = m_drawSeats, by = m_desk.actor(), waiting]() -> Result<> {
        for (const roster::EnrolmentId &id : waiting)
            TRY(act.seatLate(by, id));
        return {};
    });
}

void RosterModel::withdraw(const roster::EnrolmentId &id, const QString &why)
{
    m_state.act(
        [act = m_withdraw, by = m_desk.actor(), id, why] { return act.enrolment(by, id, why); });
}

} // namespace kaochang::ui
