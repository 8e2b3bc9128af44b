// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "doctor.h"
#include "store/audit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> verifyAudit(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(head, store::audit::verify(house->store->reader()));
    const QString link = QString::fromLatin1(head.link.toHex());
    return Answer{{{u"size"_s, head.size}, {u"head"_s, link}},
                  {u"%1 lines, chain whole, head %2"_s.arg(head.size).arg(link)}};
}

Result<Answer> examine(const Call &call)
{
    const std::vector<Finding> findings = doctor(call.option(u"data"_s));
    Answer answer;
    QJsonArray list;
    bool isHealthy = true;
    for (const Finding &finding : findings) {
        isHealthy = isHealthy && finding.isFine;
        list.append(QJsonObject{{u"check"_s, finding.check},
                                {u"fine"_s, finding.isFine},
                                {u"remedy"_s, finding.remedy}});
        answer.lines << (finding.isFine ? u"✔ %1"_s.arg(finding.check)
                                        : u"▲ %1 — %2"_s.arg(finding.check, finding.remedy));
    }
    answer.json = {{u"healthy"_s, isHealthy}, {u"findings"_s, list}};
    return answer;
}

} // namespace

std::vector<Verb> houseVerbs()
{
    return {{u"audit verify"_s,
             {},
             u"prove the audit chain, or name its first broken link"_s,
             verifyAudit},
            {u"doctor"_s, {}, u"what is missing on this machine, and what to do"_s, examine}};
}

} // namespace kaochang::app::ctl
