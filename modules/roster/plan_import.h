// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, row by row, before anything is written. Pure: sheet, policy and what is
// already kept in; plan out.
#pragma once

#include "roster/enrolment.h"
#include "roster/roster_columns.h"
#include "rules/policy.h"
#include "store/store.h"

#include <QHash>

namespace kaochang::roster {

// What the store knows already, read once.
struct KnownPeople
{
    QHash<QString, Candidate> byDocument; // rules::documentKey
    QHash<CandidateId, std::vector<Enrolment>> enrolled;
    QHash<QString, CandidateId> byLikeness;
};
Result<KnownPeople> knownPeople(const store::Reader &reader);

struct ImportRequest
{
    rules::Policy policy;
    std::vector<site::Sitting> sittings; // where rows may go, by occupation and level
    QDate today;
};

enum class Fate { Added, Changed, Same, Failed }; // of the enrolment and its person
enum class Keep { Nothing, New, Change };

struct FieldChange // of a person or enrolment already kept
{
    Column column{};
    QString before; // masked where personal
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct PlannedRow
{
    int row = 0; // as the spreadsheet counts
    Fate fate = Fate::Failed;
    Candidate candidate; // null id: a new person
    Enrolment enrolment; // null id: a new enrolment
    Keep keepCandidate = Keep::Nothing;
    Keep keepEnrolment = Keep::Nothing;
    int firstOfPerson = -1; // index in ImportPlan::rows, where this person already stands
    std::vector<FieldChange> changes;

    bool operator==(const PlannedRow &) const = default;
};

struct ImportPlan
{
    std::vector<PlannedRow> rows;      // in the sheet's order
    std::vector<CellProblem> problems; // by row; refusals and warnings
    std::vector<SheetRow> failed;      // as they came
    QStringList headers;

    int count(Fate fate) const;
    bool operator==(const ImportPlan &) const = default;
};

// Every code of a problem has its remedy in cell_problem.cpp. Codes of the whole: roster.no_sitting
// (none given), roster.sitting_started (detail: its id; its roster is closed).
Result<ImportPlan> planImport(const Sheet &sheet, const ColumnMap &map,
                              const ImportRequest &request, const KnownPeople &known);

// The failed rows in the columns they came in, with 原因 as the last: correct, and import it again.
Sheet failedRows(const ImportPlan &plan,
                 const std::function<QString(const CellProblem &)> &inWords);

} // namespace kaochang::roster
