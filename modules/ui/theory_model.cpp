// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory_model.h"

#include "roster/roll.h"
#include "security/users.h"
#include "site/rooms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = TheoryModel::State;

PaperTurn turnOf(const theory::Standing &standing, const Actor &asker)
{
    switch (standing.stage) {
    case theory::Stage::NotKeyed:
        return PaperTurn::First;
    case theory::Stage::KeyedOnce:
        return standing.firstBy == asker.user ? PaperTurn::Again : PaperTurn::Second;
    case theory::Stage::Disputed:
        return PaperTurn::Resolve;
    case theory::Stage::Confirmed:
        break;
    }
    return PaperTurn::Correct;
}

Result<> addRows(State &state, const store::Reader &reader, const site::SittingId &sitting,
                 const Actor &asker)
{
    TRY_LET(rooms, site::rooms::all(reader));
    QMap<QString, QString> roomNames;
    for (const site::Room &room : rooms)
        roomNames.insert(room.id.toString(), room.name);
    TRY_LET(lines, roster::roll(reader, sitting));
    TRY_LET(standings, theory::standings(reader, sitting, asker));
    for (const roster::RollLine &line : lines) {
        const auto standing =
            std::ranges::find(standings, line.enrolment.id, &theory::Standing::enrolment);
        if (standing == standings.end())
            continue; // does not sit theory
        const auto &seat = line.enrolment.seat;
        state.rows.push_back(
            {line.enrolment.admissionNumber,
             seat ? u"%1 %2"_s.arg(roomNames.value(seat->room.toString())).arg(seat->number)
                  : QString(),
             line.candidate.name, *standing, turnOf(*standing, asker)});
    }
    return {};
}

Result<State> look(const store::Reader &reader, const site::SittingId &sitting, const Actor &asker)
{
    State state;
    state.loaded = true;
    if (sitting.isNull())
        return state;
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    TRY_LET(tables, theory::score_tables::of(reader, sitting));
    std::ranges::copy_if(tables, std::back_inserter(state.waiting), [](const auto &table) {
        return table.state == theory::TableState::Waiting;
    });
    TRY(addRows(state, reader, sitting, asker));
    return state;
}

// The next paper in the same turn; where there is none, this one.
roster::EnrolmentId following(const State &state)
{
    const TheoryRow *row = state.row();
    const auto sameTurn = [row](const TheoryRow &each) { return each.turn == row->turn; };
    const auto here = state.rows.begin() + (row - state.rows.data());
    const auto next = std::find_if(here + 1, state.rows.end(), sameTurn);
    if (next != state.rows.end())
        return next->id();
    return std::find_if(state.rows.begin(), here + 1, sameTurn)->id();
}

} // namespace

const TheoryRow *State::row() const
{
    const auto found = std::ranges::find(rows, current, &TheoryRow::id);
    return found == rows.end() ? nullptr : &*found;
}

TheoryModel::TheoryModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_keyIn(desk.store(), desk.clock())
    , m_import(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &TheoryModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &TheoryModel::refresh);
    connect(&desk, &Desk::personChanged, this, &TheoryModel::refresh);
    refresh();
}

void TheoryModel::select(const roster::EnrolmentId &id)
{
    if (id == m_state->current)
        return;
    m_state.change([&](State &next) {
        next.current = id;
        next.correcting.clear();
        next.problem.reset();
    });
}

void TheoryModel::correct(const QString &why)
{
    m_state.change([&](State &next) { next.correcting = why; });
}

void TheoryModel::key(const theory::Entry &entry)
{
    const TheoryRow *row = m_state->row();
    if (!row || m_state->busy)
        return;
    const KeyedPaper paper{row->name, entry, row->turn == PaperTurn::Second};
    const auto id = row->id();
    // Decided now: when the answer comes, the list may already show what it brought.
    const auto goOn = [paper, after = following(*m_state)](State &next) {
        next.correcting.clear();
        next.last = paper;
        next.current = after;
    };
    if (!paper.agreed)
        return m_state.act([keyIn = m_keyIn, by = m_desk.actor(), id, entry,
                            why = m_state->correcting] { return keyIn.first(by, id, entry, why); },
                           goOn);
    m_state.act(
        [keyIn = m_keyIn, by = m_desk.actor(), id, entry] { return keyIn.second(by, id, entry); },
        [goOn](State &next, const theory::Comparison &answer) {
            if (answer.score)
                goOn(next); // else the two stand side by side until somebody decides
        });
}

void TheoryModel::resolve(const theory::Entry &entry, const QString &why)
{
    m_state.act([keyIn = m_keyIn, by = m_desk.actor(), id = m_state->current, entry, why] {
        return keyIn.resolve(by, id, entry, why);
    });
}

void TheoryModel::startOver(const QString &why)
{
    m_state.act([keyIn = m_keyIn, by = m_desk.actor(), id = m_state->current, why] {
        return keyIn.startOver(by, id, why);
    });
}

void TheoryModel::accept(const theory::ScoreTableId &table)
{
    m_state.act(
        [import = m_import, by = m_desk.actor(), table] { return import.accept(by, table); });
}

void TheoryModel::reject(const theory::ScoreTableId &table, const QString &why)
{
    m_state.act([import = m_import, by = m_desk.actor(), table, why] {
        return import.reject(by, table, why);
    });
}

void TheoryModel::refresh()
{
    if (!m_desk.person())
        return;
    m_desk.read(
        this,
        [sitting = m_desk.sitting(), asker = m_desk.actor()](const store::Reader &reader) {
            return look(reader, sitting, asker);
        },
        [this](const Result<State> &seen) { take(seen); });
}

void TheoryModel::take(const Result<State> &seen)
{
    m_state.change([&](State &next) {
        if (!seen) {
            next.problem = seen.error();
            return;
        }
        next.loaded = true;
        next.rows = seen->rows;
        next.waiting = seen->waiting;
        next.people = seen->people;
        if (!next.row())
            next.current = next.rows.empty() ? roster::EnrolmentId() : next.rows.front().id();
    });
}

} // namespace kaochang::ui
