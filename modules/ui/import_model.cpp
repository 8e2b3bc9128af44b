// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_model.h"

#include "core/durable_file.h"
#include "site/plans.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"
#include "ui/error_text.h"

namespace kaochang::ui {
namespace {

using Plan = std::shared_ptr<const roster::ImportPlan>;

// Rows may go to every sitting of the same institution whose roster is still open.
Result<roster::ImportRequest> requestFor(const store::Reader &reader, const site::SittingId &chosen,
                                         const QDate &today)
{
    TRY_LET(sitting, site::sittings::byId(reader, chosen));
    TRY_LET(institution, site::institutionOf(reader, sitting));
    TRY_LET(policy, rules::policyNamed(institution.profile));
    TRY_LET(plans, site::plans::all(reader));
    roster::ImportRequest request{policy, {}, today};
    for (const site::Plan &each : plans) {
        if (each.institution != institution.id)
            continue;
        TRY_LET(sittings, site::sittings::of(reader, each.id));
        for (const site::Sitting &one : sittings) {
            if (one.state == site::SittingState::Planned || one.state == site::SittingState::Open)
                request.sittings.push_back(one);
        }
    }
    return request;
}

Result<Plan> planOf(const store::Reader &reader, const QString &path, const site::SittingId &chosen,
                    const QDate &today)
{
    TRY_LET(sheet, roster::readSheetFile(path));
    TRY_LET(map, roster::mapColumns(sheet));
    TRY_LET(request, requestFor(reader, chosen, today));
    TRY_LET(known, roster::knownPeople(reader));
    TRY_LET(plan, roster::planImport(sheet, map, request, known));
    return std::make_shared<const roster::ImportPlan>(std::move(plan));
}

Result<> writeFailed(const roster::ImportPlan &plan, const QString &path)
{
    const auto sheet = roster::failedRows(plan, [](const roster::CellProblem &problem) {
        return sentence(problem.cause, problem.detail) + sentence(problem.remedy, {});
    });
    TRY_LET(bytes, roster::writeSheet(sheet));
    return writeDurably(path, bytes);
}

} // namespace

ImportModel::ImportModel(Desk &desk, const QString &path, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_import(desk.store(), desk.clock())
    , m_path(path)
{
    look();
}

void ImportModel::look()
{
    State next;
    next.busy = true;
    m_state.set(std::move(next));
    m_desk.read(
        this,
        [path = m_path, chosen = m_desk.sitting(), today = m_desk.clock().today()](
            const store::Reader &reader) { return planOf(reader, path, chosen, today); },
        [this](const Result<Plan> &plan) {
            State after;
            if (plan)
                after.plan = *plan;
            else
                after.problem = plan.error();
            m_state.set(std::move(after));
        });
}

void ImportModel::import()
{
    m_state.act([act = m_import, by = m_desk.actor(),
                 plan = m_state->plan] { return act.commit(by, *plan); },
                [](State &next, const roster::ImportOutcome &outcome) { next.outcome = outcome; });
}

void ImportModel::saveFailed(const QString &path)
{
    const auto written = writeFailed(*m_state->plan, path);
    m_state.change([&](State &next) {
        next.problem = written ? std::nullopt : std::optional(written.error());
    });
    if (written)
        Q_EMIT failedRowsSaved(path);
}

} // namespace kaochang::ui
