// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity_model.h"

#include "core/durable_file.h"
#include "results/publicity/appeals.h"
#include "results/publicity/makers.h"
#include "results/publicity/publicities.h"
#include "rules/working_days.h"
#include "security/permissions.h"
#include "security/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using results::PublicListForm;
using State = PublicityModel::State;

bool mayDecide(const security::User &user)
{
    const auto may = [](Role role) { return security::may(role, u"results.decide_appeal"); };
    return !user.disabledAt && std::ranges::any_of(user.roles, may);
}

Result<AppealRow> rowOf(const store::Reader &reader, const results::Appeal &appeal,
                        const std::vector<security::User> &users, const UserId &asker)
{
    AppealRow row;
    row.appeal = appeal;
    TRY_LET(who, roster::rollLine(reader, appeal.enrolment));
    row.name = who.candidate.name;
    row.admission = who.enrolment.admissionNumber;
    TRY_LET(makers, results::makersOf(reader, appeal.enrolment, appeal.kind));
    for (const security::User &user : users)
        if (mayDecide(user) && user.id != asker && !makers.contains(user.id))
            row.mayRecheck.push_back(user.id);
    TRY_LET(corrections, results::corrections::of(reader, appeal.enrolment));
    for (const results::Correction &each : corrections)
        if (each.kind == appeal.kind && each.decision == results::CorrectionState::Confirmed
            && each.decidedAt >= appeal.receivedAt)
            row.corrections.push_back(each);
    return row;
}

Result<State> look(const store::Reader &reader, const site::SittingId &sitting, const UserId &asker,
                   const QDate &today)
{
    State state;
    state.loaded = true;
    state.today = today;
    if (sitting.isNull())
        return state;
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    TRY_LET(sheet, results::resultSheet(reader, sitting));
    TRY_LET(publicities, results::publicities::of(reader, sitting));
    TRY_LET(standing, results::publicityOf(reader, sitting));
    TRY_LET(length, results::publicityLength(reader, sitting));
    TRY_LET(appeals, results::appeals::of(reader, sitting));
    for (const results::Appeal &appeal : appeals) {
        TRY_LET(row, rowOf(reader, appeal, users, asker));
        state.appeals.push_back(std::move(row));
    }
    if (standing.until) {
        TRY_LET(left, rules::workingDaysLeft(rules::Calendar::shipped(), today, *standing.until));
        state.workingDaysLeft = left;
    }
    state.sheet = std::move(sheet);
    state.publicities = std::move(publicities);
    state.standing = standing;
    state.length = length;
    return state;
}

Result<PublicListForm> listOf(const store::Reader &reader, const results::ResultSheet &sheet,
                              const results::Publicity &publicity)
{
    TRY_LET(head, results::formHead(reader, sheet.sitting.id));
    return results::publicList(head, sheet, publicity);
}

} // namespace

const results::Publicity *State::publicity() const
{
    return publicities.empty() || publicities.back().withdrawn ? nullptr : &publicities.back();
}

const AppealRow *State::appeal() const
{
    const auto found = std::ranges::find_if(
        appeals, [this](const AppealRow &row) { return row.appeal.id == current; });
    return found == appeals.end() ? nullptr : &*found;
}

PublicityModel::PublicityModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_publish(desk.store(), desk.clock())
    , m_hear(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &PublicityModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &PublicityModel::refresh);
    refresh();
}

void PublicityModel::open(Form form)
{
    m_state.change([form](State &next) {
        next.form = form;
        next.problem.reset();
    });
}

void PublicityModel::select(const results::AppealId &id)
{
    m_state.change([&](State &next) { next.current = id; });
}

void PublicityModel::publish(const results::PublicityWish &wish)
{
    m_state.act(
        [publish = m_publish, by = m_desk.actor(), wish] { return publish.publish(by, wish); },
        [](State &next) { next.form = Form::None; });
}

void PublicityModel::withdraw(const QString &why)
{
    m_state.act([publish = m_publish, by = m_desk.actor(), sitting = m_desk.sitting(), why] {
        return publish.withdraw(by, sitting, why);
    });
}

void PublicityModel::close()
{
    m_state.act([publish = m_publish, by = m_desk.actor(), sitting = m_desk.sitting()] {
        return publish.close(by, sitting);
    });
}

void PublicityModel::receive(const results::Appeal &appeal)
{
    m_state.act([hear = m_hear, by = m_desk.actor(), appeal] { return hear.receive(by, appeal); },
                [](State &next, const results::Appeal &kept) {
                    next.form = Form::None;
                    next.current = kept.id;
                });
}

void PublicityModel::assign(const UserId &rechecker)
{
    m_state.act([hear = m_hear, by = m_desk.actor(), id = m_state->current, rechecker] {
        return hear.assign(by, id, rechecker);
    });
}

void PublicityModel::decide(const results::AppealAnswer &answer)
{
    m_state.act([hear = m_hear, by = m_desk.actor(), id = m_state->current, answer] {
        return hear.decide(by, id, answer);
    });
}

void PublicityModel::makeList(Take then)
{
    const results::Publicity *publicity = m_state->publicity();
    if (!publicity)
        return;
    m_desk.read(
        this,
        [sheet = *m_state->sheet,
         shown = *publicity](const store::Reader &reader) -> Result<results::Form> {
            TRY_LET(list, listOf(reader, sheet, shown));
            return results::printed(list);
        },
        [this, then = std::move(then)](const Result<results::Form> &form) {
            say(form ? std::nullopt : std::optional(form.error()));
            if (form)
                then(*form);
        });
}

void PublicityModel::saveSheet(const QString &path)
{
    const results::Publicity *publicity = m_state->publicity();
    if (!publicity)
        return;
    m_desk.read(
        this,
        [sheet = *m_state->sheet, shown = *publicity,
         path](const store::Reader &reader) -> Result<> {
            TRY_LET(list, listOf(reader, sheet, shown));
            TRY_LET(bytes, roster::writeSheet(results::publicSheet(list)));
            return writeDurably(path, bytes);
        },
        [this, path](const Result<> &written) {
            say(written ? std::nullopt : std::optional(written.error()));
            if (written)
                Q_EMIT saved(path);
        });
}

void PublicityModel::refresh()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting(), asker = m_desk.actor().user, today = m_desk.clock().today()](
            const store::Reader &reader) { return look(reader, sitting, asker, today); },
        [this](const Result<State> &seen) { take(seen); });
}

void PublicityModel::take(const Result<State> &seen)
{
    if (!seen)
        return say(seen.error());
    State next = *seen;
    next.busy = m_state->busy;
    next.problem = m_state->problem;
    next.form = m_state->form;
    next.current = m_state->current;
    if (!next.appeal())
        next.current = next.appeals.empty() ? results::AppealId() : next.appeals.front().appeal.id;
    m_state.set(std::move(next));
}

void PublicityModel::say(const std::optional<Error> &problem)
{
    m_state.change([&](State &next) {
        next.loaded = true;
        next.problem = problem;
    });
}

} // namespace kaochang::ui
