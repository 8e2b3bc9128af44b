// SPDX-License-Identifier: GPL-3.0-or-later
// What one notice asks of a site, as data: each value with its clause, and nothing where it is
// silent.
#pragma once

#include "core/result.h"
#include "rules/clause.h"
#include "rules/warning.h"

#include <QDate>
#include <optional>
#include <vector>

namespace kaochang::rules {

enum class CandidateKind {
    Employee,
    ActiveEmployee,
    OnPost,
    Dispatched,
    Intern,
    SchoolStudent,
    Apprentice
};
enum class MethodKind { Examination, Combined, Process, Performance, Direct, Own };
enum class NumberMode { SiteCoded, CentreAssigned };
enum class RecordKind {
    Originals,
    Video,
    Trace,
    Ledger,
    Database,
    Accountability,
    YearlySummary,
    YearlyPlan
};
enum class QueryKind { National, Regional };

QStringView candidateWord(CandidateKind kind); // the stable word in tables and profiles: "on_post"
QStringView methodWord(MethodKind kind);
std::optional<CandidateKind> candidateKindNamed(QStringView word);
std::optional<MethodKind> methodKindNamed(QStringView word);

// The notice's own term beside our normal kind: 在职 and 在岗, 过程化考核 and 过程化评价 are not
// synonyms.
template <typename KindOf>
struct Named
{
    KindOf kind{};
    QString term;
    Clause clause;
    QString note; // a condition of a method, the keeper of a record

    bool operator==(const Named &) const = default;
};

struct Policy
{
    QString id; // "tianjin"
    QString title;
    QString document; // number or, where the notice has none, issuer and date
    QString centre;   // the regional centre that receives
    QDate issued;
    std::optional<Ruled<QDate>> effectiveFrom, effectiveTo;
    std::vector<Named<CandidateKind>> candidates; // empty: the notice is silent
    std::vector<Named<MethodKind>> methods;       // likewise
    std::vector<Named<RecordKind>> records;
    std::vector<Named<QueryKind>> queryTargets;
    std::optional<Ruled<int>> planFilingWorkingDays, resultReportWorkingDays; // Tianjin alone
    std::optional<Ruled<int>> occupationsPerApplication;                      // Jilin alone
    std::optional<Ruled<int>>
        spotCheckPercent; // of the city's sessions of a year, not of one site's
    std::optional<Ruled<int>> listValidityYears;
    std::optional<Ruled<NumberMode>> certificateNumbers;
    std::optional<Ruled<QString>> yearlyPlan, outOfScope, delegation, territory, admissionExcluded;
    // No notice read so far gives these; a later one may.
    std::optional<Ruled<int>> doorOpensMinutes, lateLimitMinutes, handInMinutes;
    std::optional<Ruled<int>> publicityWorkingDays, electronicYears, paperYears;

    bool operator==(const Policy &) const = default;
};

const std::vector<Policy> &policies();      // the four that are compiled in, by id
Result<Policy> policyNamed(QStringView id); // rules.policy_unknown
// Codes: those of parseStrictObject, rules.data_breaks_schema, rules.date_invalid.
Result<Policy> parsePolicy(const QByteArray &json);

// rules.policy_not_yet, rules.policy_expired with the clause; a notice without dates never lapses
// by itself.
std::optional<Warning> lapse(const Policy &policy, const QDate &day);
// rules.candidate_kind_not_covered, with the clause that names who is.
Result<> mayApply(const Policy &policy, CandidateKind kind);
// rules.method_not_listed. rules.one_occupation_per_application: how many in one application
// (每次).
Result<> mayUse(const Policy &policy, MethodKind kind);
Result<> mayCombine(const Policy &policy, int occupationsInOneApplication);
// Sessions to be drawn of a year's: ceil(percent x sessions); nothing where the notice names no
// share.
std::optional<int> spotChecks(const Policy &policy, int sessions);

// Where a profile is silent the program still needs a number. It is ours, and must be shown as
// ours.
struct Chosen
{
    int value = 0;
    bool ours = false;
    QString why; // the clause, or our reason

    bool operator==(const Chosen &) const = default;
};
Chosen doorOpensMinutes(const Policy &policy);
Chosen lateLimitMinutes(const Policy &policy);
Chosen handInMinutes(const Policy &policy);
Chosen publicityWorkingDays(const Policy &policy);
Chosen electronicYears(const Policy &policy); // video counts as electronic material
Chosen paperYears(const Policy &policy);

} // namespace kaochang::rules
