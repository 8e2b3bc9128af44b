// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents_model.h"

#include "security/users.h"
#include "site/rooms.h"
#include "supervision/incidents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using Answer = Result<IncidentsModel::State>;

Answer look(const store::Reader &reader, const site::SittingId &sitting)
{
    IncidentsModel::State state;
    state.loaded = true;
    TRY_LET(sitters, sittersOf(reader, sitting));
    state.sitters = std::move(sitters);
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id, user.name);
    TRY_LET(incidents, supervision::incidents::of(reader, sitting));
    for (const supervision::Incident &incident : incidents) {
        TRY_LET(room, site::rooms::byId(reader, incident.room));
        const auto who = std::ranges::find_if(state.sitters, [&](const Sitter &each) {
            return each.enrolment == incident.told().enrolment;
        });
        state.rows.push_back(
            {incident, room.name, who == state.sitters.end() ? QString() : who->text});
    }
    std::ranges::reverse(state.rows);
    return state;
}

} // namespace

IncidentsModel::IncidentsModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_report(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &IncidentsModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &IncidentsModel::refresh);
    refresh();
}

void IncidentsModel::refresh()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting()](const store::Reader &reader) { return look(reader, sitting); },
        [this](const Answer &answer) {
            State next = answer ? *answer : *m_state;
            next.busy = m_state->busy;
            next.problem = answer ? m_state->problem : std::optional(answer.error());
            m_state.set(std::move(next));
        });
}

void IncidentsModel::describe(const supervision::IncidentId &id,
                              const supervision::IncidentVersion &version)
{
    m_state.act([report = m_report, by = m_desk.actor(), id, version] {
        return report.describe(by, id, version);
    });
}

} // namespace kaochang::ui
