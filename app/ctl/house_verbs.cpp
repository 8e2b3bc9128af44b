// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/foundation_file.h"
#include "ctl/operands.h"
#include "doctor.h"
#include "founding.h"
#include "sample.h"
#include "security/keep_key.h"
#include "store/audit.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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
    if (!call.options.isSet(u"institution"_s)) // keys and store alone
        return buildWhole({folder, passphrase}, security::Lock::Keychain, call.clock,
                          [](House &) { return Result<>(); });
    TRY_LET(content, readWhole(call.option(u"institution"_s), LargestFoundationFile));
    TRY_LET(foundation, readFoundation(content));
    foundation.folder = folder;
    foundation.keyPassphrase = passphrase;
    foundation.admin.passphrase = qEnvironmentVariable("KAOCHANG_NEW_PASSPHRASE");
    return found(foundation, call.clock);
}

Answer answerOf(const store::AuditHead &head)
{
    const QString link = hex(head.link);
    return {{{u"size"_s, head.size}, {u"head"_s, link}},
            {QCoreApplication::translate("Ctl", "Audit chain whole: %1 lines, head %2")
                 .arg(head.size)
                 .arg(link)}};
}

Result<Answer> init(const Call &call)
{
    TRY_LET(house, make(call));
    TRY_LET(head, store::audit::head(house->store->reader()));
    TRY_LET(lock, house->keyring.lock());
    const QString word = security::lockWord(lock).toString();
    return Answer{{{u"data"_s, house->folder.path}, {u"acts"_s, head.size}, {u"key"_s, word}},
                  {row({house->folder.path, QString::number(head.size), word})}};
}

Result<Answer> backUp(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE"_s));
    TRY_LET(house, call.openHouse());
    TRY(house->store->backUp(file));
    return Answer{{{u"file"_s, file}}, {file}};
}

Result<Answer> verifyAudit(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(head, store::audit::verify(house->store->reader()));
    return answerOf(head);
}

// The newest --limit lines, or the whole history of one thing.
Result<std::vector<store::AuditLine>> wantedLines(const Call &call, const store::Reader &reader)
{
    if (call.options.isSet(u"on"_s))
        return store::audit::on(reader, call.option(u"on"_s));
    TRY_LET(limit,
            call.options.isSet(u"limit"_s) ? numberOf(call.option(u"limit"_s)) : Result<int>(50));
    TRY_LET(head, store::audit::head(reader));
    return store::audit::after(reader, std::max<qint64>(0, head.size - limit), limit);
}

Result<Answer> listAudit(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(lines, wantedLines(call, house->store->reader()));
    Answer answer;
    QJsonArray list;
    for (const store::AuditLine &line : lines) {
        const QString role = roleName(line.by.role).toString();
        list.append(QJsonObject{{u"number"_s, line.number},
                                {u"at"_s, timeText(line.at)},
                                {u"by"_s, line.by.user.toString()},
                                {u"role"_s, role},
                                {u"what"_s, line.what},
                                {u"on"_s, line.on},
                                {u"why"_s, line.why}});
        answer.lines << row(
            {QString::number(line.number), timeText(line.at), role, line.what, line.on, line.why});
    }
    answer.json = {{u"lines"_s, list}};
    return answer;
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
    return {
        {u"init"_s, u"[--institution FILE.json | --sample]"_s,
         u"make a new site, or the demonstration site"_s, init},
        {u"backup"_s, u"FILE"_s, u"a consistent copy of the store, proven"_s, backUp},
        {u"audit verify"_s, {}, u"prove the chain, or name its first broken link"_s, verifyAudit},
        {u"audit list"_s, u"[--limit N] [--on ID]"_s, u"who did what, when and why"_s, listAudit},
        {u"doctor"_s, {}, u"what is missing on this machine, and what to do"_s, examine}};
}

} // namespace kaochang::app::ctl
