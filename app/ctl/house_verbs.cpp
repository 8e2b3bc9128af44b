// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "doctor.h"
#include "sample.h"
#include "store/audit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<std::unique_ptr<House>> make(const Call &call)
{
    if (!call.options.isSet(u"data"_s))
        return fail(Kind::Invalid, "app.no_data_folder");
    const QString folder = call.option(u"data"_s);
    if (call.options.isSet(u"sample"_s))
        return buildSample(folder, call.clock);
    const QString passphrase = qEnvironmentVariable("KAOCHANG_PASSPHRASE");
    if (passphrase.size() < security::SignIn::ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(security::SignIn::ShortestPassphrase));
    return House::create({folder, passphrase}, security::Lock::Keychain, call.clock);
}

Result<Answer> init(const Call &call)
{
    TRY_LET(house, make(call));
    TRY_LET(head, store::audit::head(house->store->reader()));
    return Answer{{{u"data"_s, house->folder.path}, {u"acts"_s, head.size}},
                  {house->folder.path, u"%1 acts in the audit chain"_s.arg(head.size)}};
}

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
    return {{u"init"_s, {}, u"make a new site; with --sample the demonstration site"_s, init},
            {u"audit verify"_s,
             {},
             u"prove the audit chain, or name its first broken link"_s,
             verifyAudit},
            {u"doctor"_s, {}, u"what is missing on this machine, and what to do"_s, examine}};
}

} // namespace kaochang::app::ctl
