// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/certificate_operands.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/certificates/assign_numbers.h"
#include "results/certificates/decide_requests.h"
#include "results/certificates/issue_certificates.h"
#include "results/certificates/known_numbers.h"
#include "results/certificates/publish_certificates.h"
#include "roster/sheet.h"
#include "seal/digest.h"
#include "ui/certificate_terms.h"
#include "ui/error_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using results::Certificate;
using results::CertificateRequest;

constexpr qint64 LargestTable = 128LL << 20;

QJsonObject json(const Certificate &certificate)
{
    QJsonArray events;
    for (const results::CertificateEvent &event : certificate.events)
        events.append(
            QJsonObject{{u"what"_s, results::stepWord(event.what).toString()},
                        {u"detail"_s, event.detail},
                        {u"day"_s, event.day ? event.day->toString(Qt::ISODate) : QString()},
                        {u"by"_s, event.by.toString()},
                        {u"at"_s, timeText(event.at)},
                        {u"why"_s, event.why}});
    return {{u"certificate"_s, certificate.id.toString()},
            {u"enrolment"_s, certificate.enrolment.toString()},
            {u"number"_s, certificate.number},
            {u"origin"_s, results::originWord(certificate.origin).toString()},
            {u"issued_on"_s, certificate.issuedOn.toString(Qt::ISODate)},
            {u"state"_s, results::stateWord(certificate.state()).toString()},
            {u"events"_s, events}};
}

Answer answerOf(const std::vector<Certificate> &all)
{
    return listed(u"certificates"_s, all, [](const Certificate &each) {
        return Answer{json(each), {row({each.number, ui::certificateText(each.state())})}};
    });
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(roll, results::certificateRoll(house->store->reader(), sitting.id));
    std::vector<Certificate> all;
    for (const results::CertificateLine &line : roll.lines) {
        all.insert(all.end(), line.voided.begin(), line.voided.end());
        if (line.certificate)
            all.push_back(*line.certificate);
    }
    Answer answer = answerOf(all);
    const bool isOurs = roll.mode() == rules::NumberMode::SiteCoded;
    answer.json.insert(u"sitting"_s, sitting.id.toString());
    answer.json.insert(u"mode"_s, isOurs ? u"site_coded"_s : u"centre_assigned"_s);
    answer.json.insert(u"without"_s, qint64(roll.without().size()));
    answer.json.insert(u"hindrance"_s, roll.hindrance ? codeText(roll.hindrance->code) : QString());
    if (roll.hindrance)
        answer.lines << ui::errorText(*roll.hindrance);
    return answer;
}

Result<Answer> assign(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(day, dayGiven(call));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(given, results::AssignNumbers(*house->store, call.clock).allocate(by, sitting.id, day));
    return answerOf(given);
}

Result<Answer> start(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(text, operand(call, 1, u"FIRST"_s));
    TRY_LET(first, numberOf(text));
    TRY_LET(day, dayGiven(call));
    TRY_LET(roll, results::certificateRoll(house->store->reader(), sitting.id));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY(results::AssignNumbers(*house->store, call.clock)
            .setStart(by, roll.place(day), first, call.option(u"why"_s)));
    TRY_LET(series, results::seriesOf(roll.place(day)));
    return Answer{{{u"series"_s, series}, {u"first"_s, first}},
                  {row({series, QString::number(first)})}};
}

void addProblems(Answer &answer, const std::vector<roster::CellProblem> &problems)
{
    QJsonArray list;
    for (const roster::CellProblem &each : problems) {
        const QString cause = ui::sentence(each.cause, each.detail);
        const QString remedy = ui::sentence(each.remedy, {});
        list.append(QJsonObject{{u"row"_s, each.row},
                                {u"column"_s, each.column},
                                {u"value"_s, each.value},
                                {u"cause"_s, codeText(each.cause)},
                                {u"remedy"_s, codeText(each.remedy)},
                                {u"text"_s, cause}});
        answer.lines << row(
            {roster::placeText({each.row, each.column}), each.value, cause, remedy});
    }
    answer.json.insert(u"problems"_s, list);
}

// What the table would do; with --accept it is done.
Result<Answer> import(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE"_s));
    TRY_LET(wish, needed(call, u"sitting"_s));
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, wish));
    TRY_LET(day, dayGiven(call));
    TRY_LET(bytes, readWhole(file, LargestTable));
    TRY_LET(sheet, roster::readSheet(bytes));
    TRY_LET(plan, results::planNumbers(reader, sheet, sitting.id, day));
    Answer answer;
    if (call.options.isSet(u"accept"_s)) {
        TRY_LET(by, call.actor(*house, CertificateRoles));
        TRY_LET(given, results::AssignNumbers(*house->store, call.clock)
                           .import(by, plan, seal::sha256(bytes)));
        answer = answerOf(given);
    }
    answer.json.insert(u"rows"_s, qint64(plan.rows.size()));
    answer.json.insert(u"same"_s, plan.same);
    addProblems(answer, plan.problems);
    answer.lines << row({QString::number(plan.rows.size()), QString::number(plan.same)});
    return answer;
}

Result<Answer> noteUsed(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(bytes, readWhole(file, LargestTable));
    TRY_LET(sheet, roster::readSheet(bytes));
    TRY_LET(plan, results::planUsedNumbers(sheet));
    Answer answer;
    addProblems(answer, plan.problems);
    answer.json.insert(u"rows"_s, qint64(plan.rows.size()));
    if (call.options.isSet(u"accept"_s)) {
        TRY_LET(by, call.actor(*house, CertificateRoles));
        TRY_LET(fresh, results::AssignNumbers(*house->store, call.clock)
                           .noteUsed(by, plan, seal::sha256(bytes)));
        answer.json.insert(u"new"_s, fresh);
    }
    answer.lines << QString::number(plan.rows.size());
    return answer;
}

Result<Answer> print(const Call &call)
{
    TRY_LET(path, needed(call, u"to"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(ids, certificatesOf(house->store->reader(), call.word(0),
                                results::CertificateState::ToPrint));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    const auto style =
        call.options.isSet(u"fill-in"_s) ? results::FaceStyle::FillIn : results::FaceStyle::Whole;
    TRY_LET(form, results::IssueCertificates(*house->store, call.clock).print(by, ids, style));
    TRY_LET(pdf, form.pdf());
    TRY(writeDurably(path, pdf));
    return Answer{{{u"file"_s, path}, {u"pages"_s, form.pageCount()}}, {path}};
}

auto confirm(results::PageOutcome outcome)
{
    return [outcome](const Call &call) -> Result<Answer> {
        TRY_LET(house, call.openHouse());
        TRY_LET(ids, certificatesOf(house->store->reader(), call.word(0),
                                    results::CertificateState::Printing));
        TRY_LET(by, call.actor(*house, CertificateRoles));
        TRY(results::IssueCertificates(*house->store, call.clock)
                .confirm(by, ids, {outcome, call.option(u"sheet"_s), call.option(u"why"_s)}));
        return Answer{{{u"pages"_s, qint64(ids.size())}}, {QString::number(ids.size())}};
    };
}

Result<Answer> reissue(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(certificate, certificateOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(kept, results::IssueCertificates(*house->store, call.clock)
                      .reissue(by, certificate.id, call.option(u"why"_s)));
    return answerOf({kept});
}

Answer answerOf(const CertificateRequest &request)
{
    return {{{u"request"_s, request.id.toString()}}, {request.id.toString()}};
}

Result<Answer> voidOne(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(certificate, certificateOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(request, results::DecideRequests(*house->store, call.clock)
                         .voidCertificate(by, certificate.id, call.option(u"why"_s)));
    return answerOf(request);
}

Result<Answer> confirmRequest(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"REQUEST"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::Admin}, 1));
    TRY_LET(request,
            results::DecideRequests(*house->store, call.clock).confirm(by, results::RequestId(id)));
    return answerOf(request);
}

Result<Answer> rejectRequest(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"REQUEST"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::Admin}, 1));
    TRY_LET(request, results::DecideRequests(*house->store, call.clock)
                         .reject(by, results::RequestId(id), call.option(u"why"_s)));
    return answerOf(request);
}

Result<Answer> publish(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(ids, certificatesOf(house->store->reader(), call.word(0), {}));
    TRY_LET(word, operand(call, 1, u"STEP"_s));
    const auto step = results::stepNamed(word);
    const auto target = results::queryNamed(call.word(2));
    if (!step || (!call.word(2).isEmpty() && !target))
        return fail(Kind::Invalid, "app.bad_operand", step ? call.word(2) : word);
    TRY_LET(day, dayGiven(call));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY(results::PublishCertificates(*house->store, call.clock)
            .note(by, ids, {*step, target, day}));
    return Answer{{{u"certificates"_s, qint64(ids.size())}}, {QString::number(ids.size())}};
}

Result<Answer> report(const Call &call)
{
    TRY_LET(path, needed(call, u"to"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(bytes, results::PublishCertificates(*house->store, call.clock).report(by, sitting.id));
    TRY(writeDurably(path, bytes));
    return Answer{{{u"file"_s, path}}, {path}};
}

} // namespace

std::vector<Verb> certificateVerbs()
{
    const QString which = u"NUMBER|SITTING"_s;
    return {{u"certificate list"_s, u"SITTING"_s, u"numbers and what became of them"_s, list},
            {u"certificate assign"_s, u"SITTING [--day DAY]"_s,
             u"the next numbers for everybody who passed"_s, assign},
            {u"certificate start"_s, u"SITTING FIRST --why TEXT"_s,
             u"where the sitting's series goes on"_s, start},
            {u"certificate import"_s, u"FILE --sitting SITTING [--accept]"_s,
             u"look at the centre's table of numbers; take it in"_s, import},
            {u"certificate used"_s, u"FILE [--accept]"_s,
             u"numbers given before: never to be given again"_s, noteUsed},
            {u"certificate print"_s, which + u" --to FILE.pdf [--fill-in]"_s,
             u"pages to be printed"_s, print},
            {u"certificate printed"_s, which + u" [--sheet CODE]"_s, u"the pages came out well"_s,
             confirm(results::PageOutcome::Good)},
            {u"certificate spoiled"_s, which + u" --why TEXT"_s, u"they did not"_s,
             confirm(results::PageOutcome::Spoiled)},
            {u"certificate reissue"_s, u"NUMBER --why TEXT"_s,
             u"lost: one more page, the same number"_s, reissue},
            {u"certificate void"_s, u"NUMBER --why TEXT"_s, u"ask for a second person's word"_s,
             voidOne},
            {u"certificate confirm"_s, u"REQUEST"_s, u"another person voids or destroys"_s,
             confirmRequest},
            {u"certificate reject"_s, u"REQUEST --why TEXT"_s, u"or does not"_s, rejectRequest},
            {u"certificate publish"_s,
             which + u" reported|received|confirmed|searchable [national|regional] [--day DAY]"_s,
             u"how far it has come with the centre and the public"_s, publish},
            {u"certificate report"_s, u"SITTING --to FILE.xlsx"_s, u"证书数据上报表, 11 columns"_s,
             report}};
}

} // namespace kaochang::app::ctl
