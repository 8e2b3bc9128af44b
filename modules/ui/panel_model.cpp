// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_model.h"

#include "core/durable_file.h"
#include "practical/desk.h"
#include "security/permissions.h"
#include "site/rooms.h"
#include "site/sittings.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = PanelModel::State;

constexpr qint64 LargestScheme = 1 << 20;

bool isMarkedByPanel(rules::SubjectKind kind)
{
    return kind != rules::SubjectKind::Theory && kind != rules::SubjectKind::Ethics;
}

bool fits(const practical::Scheme &scheme, const practical::PanelChoice &choice)
{
    return site::isSame(scheme.occupation, choice.sitting.occupation)
           && scheme.level == choice.sitting.level && scheme.subject == choice.subject;
}

// Adopting numbers a scheme and forgets its trades; the rest of it tells whether it is the same.
bool isSame(practical::Scheme one, const practical::Scheme &other)
{
    one.id = other.id;
    one.version = other.version;
    one.occupation = other.occupation;
    return one == other;
}

std::vector<practical::Scheme> offered(const practical::PanelChoice &choice,
                                       const std::optional<practical::Scheme> &read)
{
    std::vector<practical::Scheme> all = choice.schemes;
    const auto offer = [&](const practical::Scheme &scheme) {
        const auto isKnown = [&scheme](const practical::Scheme &each) {
            return isSame(each, scheme);
        };
        if (fits(scheme, choice) && std::ranges::none_of(all, isKnown))
            all.push_back(scheme);
    };
    if (read)
        offer(*read);
    std::ranges::for_each(practical::sampleSchemes(), offer);
    return all;
}

Result<std::vector<CodeRow>> codesOf(const store::Reader &reader, const Actor &asker,
                                     const practical::PanelId &panel)
{
    std::vector<CodeRow> rows;
    const auto codes = practical::desk::codes(reader, asker, panel);
    if (!codes)
        return rows; // practical.blind: to them the list is not there
    QHash<site::RoomId, QString> names;
    TRY_LET(rooms, site::rooms::all(reader));
    for (const site::Room &room : rooms)
        names.insert(room.id, room.name);
    for (const practical::desk::DrawnCode &each : *codes) {
        TRY_LET(line, roster::rollLine(reader, each.enrolment));
        const auto &seat = line.enrolment.seat;
        rows.push_back(
            {each.code, line.enrolment.admissionNumber, line.candidate.name,
             seat ? u"%1 %2"_s.arg(names.value(seat->room)).arg(seat->number) : QString()});
    }
    std::ranges::sort(rows, {}, &CodeRow::code);
    return rows;
}

Result<State> look(const store::Reader &reader, const Actor &asker, const site::SittingId &id,
                   rules::SubjectKind subject)
{
    State state;
    state.loaded = true;
    if (id.isNull())
        return state;
    TRY_LET(sitting, site::sittings::byId(reader, id));
    std::ranges::copy_if(sitting.subjects, std::back_inserter(state.subjects), isMarkedByPanel);
    if (state.subjects.empty())
        return state;
    const bool isThere = std::ranges::count(state.subjects, subject) > 0;
    TRY_LET(choice, practical::panelChoice(reader, id, isThere ? subject : state.subjects.front()));
    if (choice.seated) {
        TRY_LET(codes, codesOf(reader, asker, choice.seated->id));
        state.codes = std::move(codes);
    }
    state.choice = std::move(choice);
    return state;
}

void showWhatStands(State &state)
{
    state.chosen.clear();
    state.chief = {};
    state.scheme = state.offered.empty() ? practical::Scheme() : state.offered.front();
    const auto &seated = state.choice->seated;
    if (!seated)
        return;
    for (const practical::Member &member : seated->members)
        state.chosen.push_back(member.staff);
    state.chief = seated->chief().staff;
    const auto scheme = std::ranges::find(state.offered, seated->scheme, &practical::Scheme::id);
    if (scheme != state.offered.end())
        state.scheme = *scheme;
}

} // namespace

bool State::isChosen(const site::StaffId &id) const
{
    return std::ranges::count(chosen, id) > 0;
}

const practical::Choosable *State::person(const site::StaffId &id) const
{
    if (!choice)
        return nullptr;
    const auto found = std::ranges::find_if(
        choice->people, [&id](const practical::Choosable &each) { return each.staff.id == id; });
    return found == choice->people.end() ? nullptr : &*found;
}

bool State::isComplete() const
{
    const auto isRefused = [this](const site::StaffId &id) {
        const practical::Choosable *each = person(id);
        return !each || each->refusal;
    };
    return choice && !choice->hasBegun && choice->candidates > 0 && isAdopted() && !chief.isNull()
           && practical::checkSize(chosen.size()) && std::ranges::none_of(chosen, isRefused);
}

PanelModel::PanelModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_adopt(desk.store(), desk.clock())
    , m_seat(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &PanelModel::refresh);
    connect(&desk, &Desk::personChanged, this, &PanelModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &PanelModel::startOver);
    refresh();
}

bool PanelModel::mayAdopt() const
{
    return m_desk.person() && security::may(m_desk.actor().role, u"practical.adopt_scheme");
}

bool PanelModel::maySeat() const
{
    return m_desk.person() && security::may(m_desk.actor().role, u"practical.seat_panel");
}

void PanelModel::chooseSubject(rules::SubjectKind subject)
{
    m_subject = subject;
    startOver();
}

void PanelModel::lookAt(int place)
{
    m_isTouched = true;
    m_state.change([place](State &next) {
        next.scheme = next.offered[size_t(place)];
        next.problem.reset();
    });
}

void PanelModel::readScheme(const QString &path)
{
    const auto bytes = readWhole(path, LargestScheme);
    const auto scheme = bytes.and_then(practical::parseScheme);
    m_state.change([&](State &next) {
        next.field = Field::Scheme;
        next.problem.reset();
        if (!scheme)
            next.problem = scheme.error();
        else if (!fits(*scheme, *next.choice))
            next.problem = Error{Kind::Invalid, "practical.other_scheme", scheme->title};
        if (next.problem)
            return;
        m_read = *scheme;
        m_isTouched = true;
        next.offered = offered(*next.choice, m_read);
        const auto isRead = [&](const practical::Scheme &each) { return isSame(each, *scheme); };
        next.scheme = *std::ranges::find_if(next.offered, isRead); // adopted before: that one
    });
}

void PanelModel::adopt()
{
    m_state.change([](State &next) { next.field = Field::Scheme; });
    m_state.act([act = m_adopt, by = m_desk.actor(),
                 scheme = m_state->scheme] { return act.adopt(by, scheme); },
                [this](State &next, const practical::Scheme &adopted) {
                    m_isTouched = true;
                    next.scheme = adopted;
                });
}

void PanelModel::choose(const std::vector<site::StaffId> &people)
{
    m_isTouched = true;
    m_state.change([&people](State &next) {
        const auto isGone = [&](const site::StaffId &id) {
            return std::ranges::count(people, id) == 0;
        };
        std::erase_if(next.chosen, isGone);
        for (const site::StaffId &id : people) {
            if (!next.isChosen(id))
                next.chosen.push_back(id);
        }
        const auto leads = [&](const site::StaffId &id) { return next.person(id)->mayLead(); };
        if (next.isChosen(next.chief))
            return;
        const auto first = std::ranges::find_if(next.chosen, leads);
        next.chief = first == next.chosen.end() ? site::StaffId() : *first;
    });
}

void PanelModel::lead(const site::StaffId &chief)
{
    m_isTouched = true;
    m_state.change([&chief](State &next) { next.chief = chief; });
}

void PanelModel::seat()
{
    practical::Seating seating{m_desk.sitting(), m_state->choice->subject, m_state->scheme.id,
                               m_state->chosen};
    const auto chief = std::ranges::find(seating.members, m_state->chief);
    if (chief != seating.members.end())
        std::rotate(seating.members.begin(), chief, std::next(chief));
    m_state.change([](State &next) { next.field = Field::People; });
    m_state.act([act = m_seat, by = m_desk.actor(), seating] { return act.seat(by, seating); },
                [this](State &, const practical::Panel &) { startOver(); });
}

void PanelModel::startOver()
{
    m_isTouched = false;
    m_read.reset();
    refresh();
}

void PanelModel::refresh()
{
    if (!m_desk.person())
        return;
    m_desk.read(
        this,
        [by = m_desk.actor(), sitting = m_desk.sitting(), subject = m_subject](
            const store::Reader &reader) { return look(reader, by, sitting, subject); },
        [this](const Result<State> &seen) { take(seen); });
}

void PanelModel::take(const Result<State> &seen)
{
    m_state.change([&](State &next) {
        if (!seen) {
            next.field = Field::Page;
            next.problem = seen.error();
            return;
        }
        const State before = std::exchange(next, *seen);
        next.busy = before.busy;
        next.field = before.field;
        next.problem = before.problem;
        if (!next.choice)
            return;
        next.offered = offered(*next.choice, m_read);
        const bool isSameSitting = before.choice
                                   && before.choice->sitting.id == next.choice->sitting.id
                                   && before.choice->subject == next.choice->subject;
        if (!m_isTouched || !isSameSitting)
            return showWhatStands(next);
        next.scheme = before.scheme;
        next.chosen = before.chosen;
        next.chief = before.chief;
    });
}

} // namespace kaochang::ui
