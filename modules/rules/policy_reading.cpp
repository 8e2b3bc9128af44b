// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/detail/resource.h"
#include "rules/policy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

// In the order of the enumerations; the schema admits no other word.
constexpr std::array<QStringView, 7> Candidates = {
    u"employee", u"active_employee", u"on_post",   u"dispatched",
    u"intern",   u"school_student",  u"apprentice"};
constexpr std::array<QStringView, 6> Methods = {u"examination", u"combined", u"process",
                                                u"performance", u"direct",   u"own"};
constexpr std::array<QStringView, 8> Records = {u"originals",      u"video",      u"trace",
                                                u"ledger",         u"database",   u"accountability",
                                                u"yearly_summary", u"yearly_plan"};
constexpr std::array<QStringView, 2> Queries = {u"national", u"regional"};
constexpr std::array<QStringView, 2> Numbers = {u"site_coded", u"centre_assigned"};

template <typename KindOf, size_t N>
std::optional<KindOf> kindNamed(const std::array<QStringView, N> &words, QStringView word)
{
    const auto *found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<KindOf>(found - words.begin()));
}

struct Reader
{
    const QJsonObject &root;
    const QString &document;

    template <typename KindOf, size_t N>
    std::vector<Named<KindOf>> named(QStringView key, const std::array<QStringView, N> &words) const
    {
        return detail::listOf(root.value(key), [&](const QJsonObject &row) {
            const QString note = detail::text(row, u"condition") + detail::text(row, u"keeper");
            return Named<KindOf>{*kindNamed<KindOf>(words, detail::text(row, u"kind")),
                                 detail::text(row, u"term"), detail::clauseOf(row, document), note};
        });
    }
    template <typename T, typename Make>
    std::optional<Ruled<T>> ruled(QStringView key, Make make) const
    {
        if (!root.contains(key))
            return std::nullopt;
        const QJsonObject row = root.value(key).toObject();
        return Ruled<T>{make(row.value(u"value")), detail::clauseOf(row, document)};
    }
    std::optional<Ruled<int>> number(QStringView key) const
    {
        return ruled<int>(key, [](const QJsonValue &value) { return value.toInt(); });
    }
    std::optional<Ruled<QString>> sentence(QStringView key) const
    {
        return ruled<QString>(key, [](const QJsonValue &value) { return value.toString(); });
    }
};

Result<> readDates(Policy &policy, const QJsonObject &root)
{
    const auto issued = detail::dateOf(root.value(u"issued"));
    if (!issued)
        return fail(Kind::Invalid, "rules.date_invalid", u"issued"_s);
    policy.issued = *issued;
    const QJsonObject effective = root.value(u"effective").toObject();
    for (auto [key, target] :
         {std::pair(u"from"_s, &policy.effectiveFrom), std::pair(u"to"_s, &policy.effectiveTo)}) {
        if (!effective.contains(key))
            continue;
        const auto date = detail::dateOf(effective.value(key));
        if (!date)
            return fail(Kind::Invalid, "rules.date_invalid", u"effective."_s + key);
        *target = Ruled<QDate>{*date, detail::clauseOf(effective, policy.document)};
    }
    return {};
}

void readLists(Policy &policy, const Reader &reader)
{
    policy.candidates = reader.named<CandidateKind>(u"candidates", Candidates);
    policy.methods = reader.named<MethodKind>(u"methods", Methods);
    policy.records = reader.named<RecordKind>(u"records", Records);
    policy.queryTargets = reader.named<QueryKind>(u"queryTargets", Queries);
}

void readValues(Policy &policy, const Reader &reader)
{
    policy.planFilingWorkingDays = reader.number(u"planFilingWorkingDays");
    policy.resultReportWorkingDays = reader.number(u"resultReportWorkingDays");
    policy.occupationsPerApplication = reader.number(u"occupationsPerApplication");
    policy.spotCheckPercent = reader.number(u"spotCheckPercent");
    policy.listValidityYears = reader.number(u"listValidityYears");
    policy.certificateNumbers =
        reader.ruled<NumberMode>(u"certificateNumbers", [](const QJsonValue &value) {
            return *kindNamed<NumberMode>(Numbers, value.toString());
        });
    policy.yearlyPlan = reader.sentence(u"yearlyPlan");
    policy.outOfScope = reader.sentence(u"outOfScope");
    policy.delegation = reader.sentence(u"delegation");
    policy.territory = reader.sentence(u"territory");
    policy.admissionExcluded = reader.sentence(u"admissionExcluded");
    policy.doorOpensMinutes = reader.number(u"doorOpensMinutes");
    policy.lateLimitMinutes = reader.number(u"lateLimitMinutes");
    policy.handInMinutes = reader.number(u"handInMinutes");
    policy.publicityWorkingDays = reader.number(u"publicityWorkingDays");
    policy.electronicYears = reader.number(u"electronicYears");
    policy.paperYears = reader.number(u"paperYears");
}

} // namespace

QStringView candidateWord(CandidateKind kind)
{
    return Candidates.at(static_cast<size_t>(kind));
}

QStringView methodWord(MethodKind kind)
{
    return Methods.at(static_cast<size_t>(kind));
}

std::optional<CandidateKind> candidateKindNamed(QStringView word)
{
    return kindNamed<CandidateKind>(Candidates, word);
}

std::optional<MethodKind> methodKindNamed(QStringView word)
{
    return kindNamed<MethodKind>(Methods, word);
}

Result<Policy> parsePolicy(const QByteArray &json)
{
    TRY_LET(root, detail::validated(json, u"policies/policy.schema.json"_s));
    Policy policy;
    policy.id = detail::text(root, u"id");
    policy.title = detail::text(root, u"title");
    policy.document = detail::text(root, u"document");
    policy.centre = detail::text(root, u"centre");
    TRY(readDates(policy, root));
    const Reader reader{root, policy.document};
    readLists(policy, reader);
    readValues(policy, reader);
    return policy;
}

} // namespace kaochang::rules
