// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory_model.h"

#include "roster/roll.h"
#include "security/users.h"
#include "site/rooms.h"
#include "ui/desk.h"

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
    if (id == m_state.current)
        return;
    State next = m_state;
    next.current = id;
    next.correcting.clear();
    next.problem.reset();
    show(std::move(next));
}

void TheoryModel::correct(const QString &why)
{
    State next = m_state;
    next.correcting = why;
    show(std::move(next));
}

void TheoryModel::key(const theory::Entry &entry)
{
    const TheoryRow *row = m_state.row();
    if (!row || m_state.busy)
        return;
    const KeyedPaper paper{row->name, entry, row->turn == PaperTurn::Second};
    const auto id = row->id();
    // Decided now: when the answer comes, the list may already show what it brought.
    const auto goOn = [paper, after = following(m_state)](State &next) {
        next.correcting.clear();
        next.last = paper;
        next.current = after;
    };
    if (!paper.agreed)
        return act<void>([keyIn = m_keyIn, by = m_desk.actor(), id, entry,
                          why = m_state.correcting] { return keyIn.first(by, id, entry, why); },
                         goOn);
    act<theory::Comparison>(
        [keyIn = m_keyIn, by = m_desk.actor(), id, entry] { return keyIn.second(by, id, entry); },
        [goOn](State &next, const theory::Comparison &answer) {
            if (answer.score)
                goOn(next); // else the two stand side by side until somebody decides
        });
}

void TheoryModel::resolve(const theory::Entry &entry, const QString &why)
{
    act<theory::Score>([keyIn = m_keyIn, by = m_desk.actor(), id = m_state.current, entry,
                        why] { return keyIn.resolve(by, id, entry, why); },
                       [](State &, const theory::Score &) {});
}

void TheoryModel::startOver(const QString &why)
{
    act<void>([keyIn = m_keyIn, by = m_desk.actor(), id = m_state.current,
               why] { return keyIn.startOver(by, id, why); },
              [](State &) {});
}

void TheoryModel::accept(const theory::ScoreTableId &table)
{
    act<std::vector<theory::Score>>(
        [import = m_import, by = m_desk.actor(), table] { return import.accept(by, table); },
        [](State &, const auto &) {});
}

void TheoryModel::reject(const theory::ScoreTableId &table, const QString &why)
{
    act<void>([import = m_import, by = m_desk.actor(), table,
               why] { return import.reject(by, table, why); },
              [](State &) {});
}

template <typename T, typename Work, typename Then>
void TheoryModel::act(Work work, Then then)
{
    State busy = m_state;
    busy.busy = true;
    busy.problem.reset();
    show(std::move(busy));
    m_desk.write(this, std::move(work), [this, then](const Result<T> &answer) {
        State next = m_state;
        next.busy = false;
        if (!answer)
            next.problem = answer.error();
        else if constexpr (std::is_void_v<T>)
            then(next);
        else
            then(next, *answer);
        show(std::move(next));
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
    State next = m_state;
    if (!seen) {
        next.problem = seen.error();
        return show(std::move(next));
    }
    next.loaded = true;
    next.rows = seen->rows;
    next.waiting = seen->waiting;
    next.people = seen->people;
    if (!next.row())
        next.current = next.rows.empty() ? roster::EnrolmentId() : next.rows.front().id();
    show(std::move(next));
}

void TheoryModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace kaochang::ui
