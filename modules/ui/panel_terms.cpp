// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_terms.h"

#include "rules/standard.h"
#include "ui/error_text.h"
#include "ui/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Panel
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

// 鉴定考评人员管理工作规程: cards and 回避 (domain.md 3.4).
const QString RuleOfAssessors = u"《鉴定考评人员管理工作规程》"_s;

QString combineText(rules::Combine how)
{
    switch (how) {
    case rules::Combine::Mean:
        return Panel::tr("mean of the panel");
    case rules::Combine::Median:
        return Panel::tr("median of the panel");
    case rules::Combine::DropExtremes:
        return Panel::tr("mean without the highest and the lowest");
    case rules::Combine::ClosestPair:
        return Panel::tr("mean of the closest pair");
    case rules::Combine::Weighted:
        break;
    }
    return Panel::tr("weighted mean");
}

QString refusalText(const practical::Choosable &person)
{
    const auto &[kind, code, detail] = *person.refusal;
    return sentence(code, detail == person.staff.id.toString() ? person.staff.name : detail);
}

// What the standard asks of a panel, where it asks anything.
QString sizeClause(const practical::PanelChoice &choice)
{
    const auto &occupation = choice.sitting.occupation;
    const auto standard = rules::standardFor(occupation.edition, occupation.code);
    if (!standard)
        return {};
    const auto asked = std::ranges::find_if(standard->staffing, [&](const rules::StaffRatio &each) {
        return each.subject == choice.subject && each.role == rules::StaffRole::Assessor;
    });
    return asked == standard->staffing.end() ? QString() : asked->source;
}

PanelGate sizeGate(const PanelModel::State &state)
{
    const int chosen = int(state.chosen.size());
    const bool holds = practical::checkSize(state.chosen.size()).has_value();
    return {holds ? Status::Ok : Status::Warn,
            Panel::tr("%n chosen: an odd number, three or more", nullptr, chosen),
            sizeClause(*state.choice)};
}

PanelGate chiefGate(const PanelModel::State &state)
{
    const practical::Choosable *chief = state.person(state.chief);
    return {chief ? Status::Ok : Status::Warn,
            chief ? Panel::tr("Led by %1").arg(chief->staff.name)
                  : Panel::tr("No chief assessor leads it"),
            {}};
}

// Who sits there already may have lost what it takes.
PanelGate peopleGate(const PanelModel::State &state)
{
    for (const site::StaffId &id : state.chosen) {
        const practical::Choosable *each = state.person(id);
        if (each && each->refusal)
            return {Status::Warn, each->staff.name + u": "_s + refusalText(*each), RuleOfAssessors};
    }
    return {state.chosen.empty() ? Status::Idle : Status::Ok,
            Panel::tr("Cards valid on the day, for the occupation and the level; nobody assesses "
                      "whom they must avoid"),
            RuleOfAssessors};
}

PanelGate schemeGate(const PanelModel::State &state)
{
    return {state.isAdopted() ? Status::Ok : Status::Warn,
            state.isAdopted() ? Panel::tr("The scheme is adopted")
                              : Panel::tr("The scheme is not adopted yet"),
            {}};
}

PanelGate candidatesGate(const PanelModel::State &state)
{
    const int candidates = state.choice->candidates;
    return {candidates > 0 ? Status::Ok : Status::Warn,
            Panel::tr("%n candidate(s) enrolled for the subject", nullptr, candidates),
            {}};
}

} // namespace

std::vector<SchemeRow> rowsOf(const practical::Scheme &scheme)
{
    std::vector<SchemeRow> rows;
    for (const practical::Section &section : scheme.sections) {
        const Centi sum = std::accumulate(
            section.aspects.begin(), section.aspects.end(), Centi(0),
            [](Centi so, const practical::Aspect &each) { return so + each.maximum; });
        rows.push_back({section.number, section.title, sum, true, false, {}});
        for (const practical::Aspect &aspect : section.aspects) {
            QStringList deductions;
            for (const practical::Deduction &each : aspect.deductions)
                deductions << u"%1 %2 −%3"_s.arg(each.code.toUpper(), each.reason,
                                                 centiText(each.points));
            rows.push_back({aspect.number, aspect.text, aspect.maximum, false, aspect.isKeySkill(),
                            deductions.join(u" · "_s)});
        }
    }
    return rows;
}

std::vector<RowColumn<SchemeRow>> schemeColumns()
{
    RowColumn<SchemeRow> maximum{Panel::tr("Maximum"),
                                 [](const SchemeRow &row) { return centiText(row.maximum); }};
    maximum.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {{Panel::tr("No."), [](const SchemeRow &row) { return row.number; }},
            {Panel::tr("Aspect"),
             [](const SchemeRow &row) {
                 return (row.isKeySkill ? u"★ "_s : row.isSection ? u"▍"_s : QString()) + row.text;
             }},
            maximum,
            {Panel::tr("Deductions"), [](const SchemeRow &row) { return row.deductions; }}};
}

std::vector<RowColumn<CodeRow>> codeColumns()
{
    return {{Panel::tr("Code"), [](const CodeRow &row) { return row.code; }},
            {Panel::tr("Admission number"), [](const CodeRow &row) { return row.admission; }},
            {Panel::tr("Name"), [](const CodeRow &row) { return row.name; }},
            {Panel::tr("Seat"), [](const CodeRow &row) { return row.seat; }}};
}

QString schemeName(const practical::Scheme &scheme)
{
    return scheme.id.isNull() ? Panel::tr("%1 (not adopted)").arg(scheme.title)
                              : Panel::tr("%1, version %2").arg(scheme.title).arg(scheme.version);
}

QString schemeRules(const practical::Scheme &scheme)
{
    Centi sum = 0;
    int keySkills = 0;
    const auto aspects = scheme.aspects();
    for (const practical::Aspect &each : aspects) {
        sum += each.maximum;
        keySkills += each.isKeySkill();
    }
    const QStringList parts{
        Panel::tr("%n aspect(s)", nullptr, int(aspects.size())),
        Panel::tr("%1 of %2 points").arg(centiText(sum), centiText(scheme.full)),
        Panel::tr("%n ★", nullptr, keySkills),
        combineText(scheme.combine),
        Panel::tr("discussed from %1 apart").arg(centiText(scheme.spreadLimit)),
        scheme.source};
    return parts.join(u" · "_s);
}

QString personText(const practical::Choosable &person)
{
    const site::Staff &staff = person.staff;
    QStringList parts{staff.name};
    if (staff.isA(Role::ChiefAssessor))
        parts << roleText(Role::ChiefAssessor);
    if (staff.card)
        parts << Panel::tr("card until %1").arg(staff.card->expires.toString(Qt::ISODate));
    const QString first = parts.join(u" · "_s);
    return person.refusal ? first + u'\n' + refusalText(person) : first;
}

std::vector<PanelGate> gatesOf(const PanelModel::State &state)
{
    return {candidatesGate(state), schemeGate(state), sizeGate(state), chiefGate(state),
            peopleGate(state)};
}

} // namespace kaochang::ui
