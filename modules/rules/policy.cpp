// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy.h"

#include "rules/detail/resource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

template <typename KindOf>
QString terms(const std::vector<Named<KindOf>> &all)
{
    QStringList words;
    for (const auto &each : all)
        words += each.term;
    return words.join(u'、') + u'（' + clauseText(all.front().clause) + u'）';
}

template <typename KindOf>
Result<> mustName(const std::vector<Named<KindOf>> &all, KindOf kind, std::string_view code)
{
    // What a notice is silent on it does not forbid.
    if (all.empty() || std::ranges::find(all, kind, &Named<KindOf>::kind) != all.end())
        return {};
    return fail(Kind::Denied, code, terms(all));
}

Chosen choose(const std::optional<Ruled<int>> &ruled, const QString &name)
{
    if (ruled)
        return {ruled->value, false, clauseText(ruled->clause)};
    static const QJsonObject defaults = detail::shipped(u"policies/house_defaults.json"_s,
                                                        u"policies/house_defaults.schema.json"_s);
    const QJsonObject ours = defaults.value(name).toObject();
    return {ours.value(u"value").toInt(), true, detail::text(ours, u"reason")};
}

} // namespace

const std::vector<Policy> &policies()
{
    static const std::vector<Policy> ours = [] {
        std::vector<Policy> read;
        for (const QString &id : {u"national"_s, u"beijing"_s, u"jilin"_s, u"tianjin"_s}) {
            auto policy = parsePolicy(detail::shippedBytes(u"policies/"_s + id + u".json"_s));
            if (!policy)
                qFatal("rules: %s: %s", qUtf8Printable(id), qUtf8Printable(policy.error().detail));
            read.push_back(*std::move(policy));
        }
        return read;
    }();
    return ours;
}

Result<Policy> policyNamed(QStringView id)
{
    const auto policy = std::ranges::find(policies(), id, &Policy::id);
    if (policy == policies().end())
        return fail(Kind::NotFound, "rules.policy_unknown", id.toString());
    return *policy;
}

std::optional<Warning> lapse(const Policy &policy, const QDate &day)
{
    const auto say = [&](std::string_view code, const Ruled<QDate> &limit) {
        return Warning{code, limit.value.toString(Qt::ISODate) + u' ' + clauseText(limit.clause)};
    };
    if (policy.effectiveFrom && day < policy.effectiveFrom->value)
        return say("rules.policy_not_yet", *policy.effectiveFrom);
    if (policy.effectiveTo && day > policy.effectiveTo->value)
        return say("rules.policy_expired", *policy.effectiveTo);
    return std::nullopt;
}

Result<> mayApply(const Policy &policy, CandidateKind kind)
{
    return mustName(policy.candidates, kind, "rules.candidate_kind_not_covered");
}

Result<> mayUse(const Policy &policy, MethodKind kind)
{
    return mustName(policy.methods, kind, "rules.method_not_listed");
}

// 吉人社函字〔2019〕133号 三(二)3: 每次限报1个职业（工种） - per application, not per person or
// year.
Result<> mayCombine(const Policy &policy, int occupationsInOneApplication)
{
    const auto &limit = policy.occupationsPerApplication;
    if (limit && occupationsInOneApplication > limit->value)
        return fail(Kind::Denied, "rules.one_occupation_per_application",
                    clauseText(limit->clause));
    return {};
}

// 津人社办发〔2020〕85号 五(二): 不低于全市年度评价场次的30%.
std::optional<int> spotChecks(const Policy &policy, int sessions)
{
    if (!policy.spotCheckPercent)
        return std::nullopt;
    return (policy.spotCheckPercent->value * sessions + 99) / 100;
}

Chosen doorOpensMinutes(const Policy &policy)
{
    return choose(policy.doorOpensMinutes, u"doorOpensMinutes"_s);
}

Chosen lateLimitMinutes(const Policy &policy)
{
    return choose(policy.lateLimitMinutes, u"lateLimitMinutes"_s);
}

Chosen handInMinutes(const Policy &policy)
{
    return choose(policy.handInMinutes, u"handInMinutes"_s);
}

Chosen publicityWorkingDays(const Policy &policy)
{
    return choose(policy.publicityWorkingDays, u"publicityWorkingDays"_s);
}

Chosen electronicYears(const Policy &policy)
{
    return choose(policy.electronicYears, u"electronicYears"_s);
}

Chosen paperYears(const Policy &policy)
{
    return choose(policy.paperYears, u"paperYears"_s);
}

} // namespace kaochang::rules
