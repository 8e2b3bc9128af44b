// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practical_model.h"

#include "practical/panels.h"
#include "practical/schemes.h"
#include "roster/roll.h"
#include "security/users.h"

#include <QTimer>
#include <algorithm>

namespace kaochang::ui {
namespace {

using State = PracticalModel::State;
using practical::PaperId;
using practical::PaperLine;

PaperId firstOpen(const std::vector<PaperLine> &papers)
{
    const auto open = std::ranges::find(papers, false, &PaperLine::isSubmitted);
    return papers.empty() ? PaperId() : open == papers.end() ? papers.front().paper : open->paper;
}

// The next one I have not submitted, round the end; where there is none, this one.
PaperId following(const State &state)
{
    auto papers = state.papers;
    const auto here = std::ranges::find(papers, state.current, &PaperLine::paper);
    if (here == papers.end())
        return state.current;
    std::ranges::rotate(papers, std::next(here));
    const auto next = std::find_if(papers.begin(), std::prev(papers.end()),
                                   [](const PaperLine &each) { return !each.isSubmitted; });
    return next->paper;
}

Result<> addPaper(State &state, const store::Reader &reader, const Actor &asker)
{
    TRY_LET(view, practical::desk::paper(reader, asker, state.current));
    TRY_LET(room, practical::desk::roomOf(reader, asker, state.current));
    state.room = room;
    if (view.opened) {
        TRY_LET(line, roster::rollLine(reader, view.opened->enrolment));
        state.candidate = line.candidate.name;
    }
    state.view = std::move(view);
    return {};
}

struct Wish
{
    site::SittingId sitting;
    Actor asker;
    PaperId current;
};

Result<State> look(const store::Reader &reader, const Wish &wish)
{
    State state;
    state.loaded = true;
    if (wish.sitting.isNull())
        return state;
    TRY_LET(panels, practical::panels::of(reader, wish.sitting));
    state.isPanelSeated = !panels.empty();
    const auto mine = std::ranges::find_if(
        panels, [&](const practical::Panel &each) { return each.has(wish.asker.user); });
    if (mine == panels.end())
        return state;
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    TRY_LET(scheme, practical::schemes::byId(reader, mine->scheme));
    TRY_LET(papers, practical::desk::papers(reader, wish.asker, mine->id));
    state.panel = *mine;
    state.scheme = scheme;
    state.papers = papers;
    const bool isThere = std::ranges::count(papers, wish.current, &PaperLine::paper) > 0;
    state.current = isThere ? wish.current : firstOpen(papers);
    if (!state.current.isNull())
        TRY(addPaper(state, reader, wish.asker));
    return state;
}

} // namespace

const practical::Mark *State::mark(QStringView aspect) const
{
    if (!view)
        return nullptr;
    const auto found = std::ranges::find(view->marks, aspect, &practical::Mark::aspect);
    return found == view->marks.end() ? nullptr : &*found;
}

PracticalModel::PracticalModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_marking(desk.store(), desk.clock())
    , m_moderation(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &PracticalModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &PracticalModel::refresh);
    connect(&desk, &Desk::personChanged, this, &PracticalModel::refresh);
    refresh();
}

bool PracticalModel::isChief() const
{
    return m_state->panel && m_desk.person() && m_state->panel->chief().user == m_desk.actor().user;
}

void PracticalModel::select(const PaperId &id)
{
    if (id == m_state->current)
        return;
    m_state.change([&](State &next) {
        next.current = id;
        next.view.reset();
        next.candidate.clear();
        next.problem.reset();
        next.problemAspect.clear();
    });
    refresh();
}

template <typename Work, typename Then>
void PracticalModel::act(Work work, Then then, const QString &aspect)
{
    m_state.change([&](State &next) { next.problemAspect = aspect; });
    m_state.act(std::move(work), std::move(then));
}

void PracticalModel::mark(const practical::Mark &mark)
{
    const practical::Mark *old = m_state->mark(mark.aspect);
    practical::Mark same = mark;
    same.at = old ? old->at : same.at;
    if (m_state->busy || (old && same == *old))
        return;
    act([marking = m_marking, by = m_desk.actor(), paper = m_state->current,
         mark] { return marking.mark(by, paper, mark); },
        [](State &next, const practical::Mark &kept) {
            if (!next.view)
                return;
            std::erase_if(next.view->marks,
                          [&](const practical::Mark &each) { return each.aspect == kept.aspect; });
            next.view->marks.push_back(kept);
        },
        mark.aspect);
}

void PracticalModel::undo()
{
    act([marking = m_marking, by = m_desk.actor(), paper = m_state->current] {
        return marking.undo(by, paper);
    });
}

// On to the next paper, decided now: when the answer comes, the list may already show what it
// brought.
auto PracticalModel::goOn()
{
    return [this, after = following(*m_state)](State &next, const practical::Assessment &answer) {
        if (answer.stage != practical::Stage::Marking)
            return; // the paper is open: look at it first
        next.current = after;
        QTimer::singleShot(0, this, &PracticalModel::refresh);
    };
}

void PracticalModel::submit()
{
    act([marking = m_marking, by = m_desk.actor(),
         paper = m_state->current] { return marking.submit(by, paper); },
        goOn());
}

void PracticalModel::submitAs(rules::ScoreState state, const QString &why)
{
    act([marking = m_marking, by = m_desk.actor(), paper = m_state->current, state,
         why] { return marking.submitAs(by, paper, state, why); },
        goOn());
}

void PracticalModel::rule(const QString &matter, practical::Outcome outcome, const QString &why)
{
    act([moderation = m_moderation, by = m_desk.actor(), paper = m_state->current, matter, outcome,
         why] { return moderation.rule(by, paper, matter, outcome, why); });
}

void PracticalModel::sendBack(const UserId &assessor, const QString &why)
{
    act([marking = m_marking, by = m_desk.actor(), paper = m_state->current, assessor, why] {
        return marking.sendBack(by, paper, assessor, why);
    });
}

void PracticalModel::correct(const UserId &assessor, const practical::Mark &mark,
                             const QString &why)
{
    act([moderation = m_moderation, by = m_desk.actor(), paper = m_state->current, assessor, mark,
         why] { return moderation.correct(by, paper, assessor, mark, why); });
}

void PracticalModel::confirmCorrection(const practical::CorrectionId &id, const Signature &second)
{
    act([&store = m_desk.store(), moderation = m_moderation, id, second] {
        return actAs(store, second, u"practical.confirm_correction",
                     [&](const Actor &by) { return moderation.confirm(by, id); });
    });
}

void PracticalModel::refuseCorrection(const practical::CorrectionId &id, const Signature &second,
                                      const QString &why)
{
    act([&store = m_desk.store(), moderation = m_moderation, id, second, why] {
        return actAs(store, second, u"practical.confirm_correction",
                     [&](const Actor &by) { return moderation.refuse(by, id, why); });
    });
}

void PracticalModel::refresh()
{
    if (!m_desk.person())
        return;
    const Wish wish{m_desk.sitting(), m_desk.actor(), m_state->current};
    m_desk.read(
        this, [wish](const store::Reader &reader) { return look(reader, wish); },
        [this](const Result<State> &seen) { take(seen); });
}

void PracticalModel::take(const Result<State> &seen)
{
    State next = *m_state;
    if (!seen) {
        next.problem = seen.error();
        return m_state.set(std::move(next));
    }
    if (!m_state->current.isNull() && seen->current != m_state->current
        && m_state->panel == seen->panel)
        return; // an older question; the answer to the newer one is on its way
    next = *seen;
    next.busy = m_state->busy;
    next.problem = m_state->problem;
    next.problemAspect = m_state->problemAspect;
    m_state.set(std::move(next));
}

} // namespace kaochang::ui
