// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/incident_code.h"

#include "rules/detail/resource.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

IncidentEffect effectNamed(const QString &word)
{
    return word == u"subject"   ? IncidentEffect::Subject
           : word == u"sitting" ? IncidentEffect::Sitting
                                : IncidentEffect::None;
}

std::vector<IncidentCode> read()
{
    const QJsonObject table = detail::shipped(u"policies/incident_codes.json"_s,
                                              u"policies/incident_codes.schema.json"_s);
    QHash<QString, QJsonObject> tiers;
    for (const auto &each : table.value(u"tiers").toArray())
        tiers.insert(detail::text(each.toObject(), u"tier"), each.toObject());
    auto codes = detail::listOf(table.value(u"codes"), [&](const QJsonObject &each) {
        IncidentCode code;
        code.code = detail::text(each, u"code");
        code.title = detail::text(each, u"title");
        const QJsonObject tier = tiers.value(code.code.first(1));
        code.effect = effectNamed(detail::text(tier, u"effect"));
        code.isBreach = code.effect != IncidentEffect::None;
        code.banYears = tier.value(u"ban_years").toInt();
        code.reason = detail::text(tier, u"reason");
        return code;
    });
    std::ranges::sort(codes, {}, &IncidentCode::code);
    return codes;
}

} // namespace

const std::vector<IncidentCode> &incidentCodes()
{
    static const std::vector<IncidentCode> codes = read();
    return codes;
}

const IncidentCode *incidentCode(QStringView code)
{
    const auto &all = incidentCodes();
    const auto found = std::ranges::find(all, code, &IncidentCode::code);
    return found == all.end() ? nullptr : &*found;
}

} // namespace kaochang::rules
