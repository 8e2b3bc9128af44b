// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results_model.h"

#include "core/durable_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = ResultsModel::State;

Result<State> look(const store::Reader &reader, const site::SittingId &sitting)
{
    State state;
    state.loaded = true;
    if (sitting.isNull())
        return state;
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    TRY_LET(sheet, results::resultSheet(reader, sitting));
    TRY_LET(proposal, results::lock_proposals::newest(reader, sitting));
    if (!sheet.isLocked())
        state.proposal = proposal;
    TRY_LET(waiting, results::corrections::waiting(reader));
    for (const results::Correction &each : waiting) {
        const bool isHere = std::ranges::any_of(sheet.lines, [&](const results::ResultLine &line) {
            return line.who.enrolment.id == each.enrolment;
        });
        if (isHere)
            state.corrections.push_back(each);
    }
    state.sheet = std::move(sheet);
    return state;
}

std::vector<roster::EnrolmentId> withOpenGaps(const results::ResultSheet &sheet)
{
    std::vector<roster::EnrolmentId> ids;
    for (const results::ResultLine &line : sheet.lines) {
        if (!line.isAbsent() && !line.video.isEnough())
            ids.push_back(line.who.enrolment.id);
    }
    return ids;
}

Result<results::Form> registerOf(const store::Reader &reader, const results::ResultSheet &sheet)
{
    TRY_LET(head, results::formHead(reader, sheet.sitting.id));
    return results::printed(results::resultSummary(head, sheet, results::Numbers::Masked));
}

} // namespace

const results::ResultLine *State::line() const
{
    if (!sheet)
        return nullptr;
    const auto found = std::ranges::find_if(sheet->lines, [this](const results::ResultLine &each) {
        return each.who.enrolment.id == current;
    });
    return found == sheet->lines.end() ? nullptr : &*found;
}

ResultsModel::ResultsModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_lock(desk.store(), desk.clock())
    , m_correct(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &ResultsModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &ResultsModel::refresh);
    refresh();
}

void ResultsModel::select(const roster::EnrolmentId &id)
{
    m_state.change([&](State &next) { next.current = id; });
}

void ResultsModel::judge(rules::SubjectKind kind, results::Opinion opinion, const QString &why)
{
    results::GuardOpinion said;
    said.opinion = opinion;
    said.why = why;
    m_state.act([lock = m_lock, by = m_desk.actor(), id = m_state->current, kind, said] {
        return lock.resolveGuard(by, id, kind, said);
    });
}

void ResultsModel::acceptGaps(const QString &why)
{
    m_state.act([lock = m_lock, by = m_desk.actor(), sitting = m_desk.sitting(),
                 ids = withOpenGaps(*m_state->sheet),
                 why] { return lock.acceptGaps(by, sitting, ids, why); });
}

void ResultsModel::propose()
{
    m_state.act([lock = m_lock, by = m_desk.actor(), sitting = m_desk.sitting()] {
        return lock.propose(by, sitting);
    });
}

void ResultsModel::confirm(const Signature &second)
{
    m_state.act([&store = m_desk.store(), lock = m_lock, sitting = m_desk.sitting(), second] {
        return actAs(store, second, u"results.confirm_lock",
                     [&](const Actor &by) { return lock.confirm(by, sitting); });
    });
}

void ResultsModel::proposeCorrection(rules::SubjectKind kind, Centi points, const QString &why)
{
    const results::ResultLine *line = m_state->line();
    const auto subject = std::ranges::find_if(
        line->subjects, [&](const auto &each) { return each.result.kind == kind; });
    results::Correction wanted;
    wanted.enrolment = m_state->current;
    wanted.kind = kind;
    wanted.ofVersion = subject->result.version;
    wanted.points = points;
    wanted.failedKeySkill = subject->result.failedKeySkill;
    wanted.why = why;
    m_state.act(
        [correct = m_correct, by = m_desk.actor(), wanted] { return correct.propose(by, wanted); });
}

void ResultsModel::confirmCorrection(const results::CorrectionId &id, const Signature &second)
{
    m_state.act([&store = m_desk.store(), correct = m_correct, id, second] {
        return actAs(store, second, u"results.confirm_correction",
                     [&](const Actor &by) { return correct.confirm(by, id); });
    });
}

void ResultsModel::rejectCorrection(const results::CorrectionId &id, const Signature &second,
                                    const QString &why)
{
    m_state.act([&store = m_desk.store(), correct = m_correct, id, second, why] {
        return actAs(store, second, u"results.reject_correction",
                     [&](const Actor &by) { return correct.reject(by, id, why); });
    });
}

void ResultsModel::makeRegister(Take then)
{
    m_desk.read(
        this,
        [sheet = *m_state->sheet](const store::Reader &reader) {
            return registerOf(reader, sheet);
        },
        [this, then = std::move(then)](const Result<results::Form> &form) {
            say(form ? std::nullopt : std::optional(form.error()));
            if (form)
                then(*form);
        });
}

void ResultsModel::saveRoster(const QString &path)
{
    const auto sheet = results::scoreRoster(*m_state->sheet, results::Numbers::Masked);
    const auto bytes = roster::writeSheet(sheet, 2);
    const auto written = bytes ? writeDurably(path, *bytes) : tl::unexpected(bytes.error());
    say(written ? std::nullopt : std::optional(written.error()));
    if (written)
        Q_EMIT saved(path);
}

void ResultsModel::refresh()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting()](const store::Reader &reader) { return look(reader, sitting); },
        [this](const Result<State> &seen) { take(seen); });
}

void ResultsModel::take(const Result<State> &seen)
{
    if (!seen)
        return say(seen.error());
    State next = *seen;
    next.busy = m_state->busy;
    next.problem = m_state->problem;
    next.current = m_state->current;
    if (!next.line() && next.sheet && !next.sheet->lines.empty())
        next.current = next.sheet->lines.front().who.enrolment.id;
    m_state.set(std::move(next));
}

void ResultsModel::say(const std::optional<Error> &problem)
{
    m_state.change([&](State &next) {
        next.loaded = true;
        next.problem = problem;
    });
}

} // namespace kaochang::ui
