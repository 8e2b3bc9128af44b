// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "roster/import_roster.h"
#include "roster/photos.h"
#include "roster/reveal.h"
#include "roster/roll.h"
#include "roster_sheet.h"
#include "ui/error_text.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr qint64 LargestRoster = 128LL << 20;

QString inWords(const roster::CellProblem &problem)
{
    return ui::sentence(problem.cause, problem.detail) + u' ' + ui::sentence(problem.remedy, {});
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sittings, sittingsOf(house->store->reader(), call));
    Answer answer;
    QJsonArray people;
    for (const site::Sitting &sitting : sittings) {
        TRY_LET(lines, roster::roll(house->store->reader(), sitting.id));
        for (const roster::RollLine &line : lines) {
            const QString document = rules::maskDocument(line.candidate.document.number);
            const int seat = line.enrolment.seat ? line.enrolment.seat->number : 0;
            people.append(QJsonObject{{u"sitting"_s, sitting.id.toString()},
                                      {u"enrolment"_s, line.enrolment.id.toString()},
                                      {u"admission"_s, line.enrolment.admissionNumber},
                                      {u"seat"_s, seat},
                                      {u"name"_s, line.candidate.name},
                                      {u"document"_s, document}});
            answer.lines << QStringList{line.enrolment.admissionNumber, QString::number(seat),
                                        line.candidate.name, document, sitting.occupation.name}
                                .join(u'\t');
        }
    }
    answer.json = QJsonObject{{u"count"_s, people.size()}, {u"candidates"_s, people}};
    return answer;
}

QJsonObject json(const roster::CellProblem &problem)
{
    return {{u"row"_s, problem.row},
            {u"column"_s, roster::columnLetters(problem.column)},
            {u"header"_s, problem.header},
            {u"value"_s, problem.value},
            {u"cause"_s, codeText(problem.cause)},
            {u"remedy"_s, codeText(problem.remedy)},
            {u"refused"_s, problem.weight == roster::Weight::Refused},
            {u"text"_s, inWords(problem)}};
}

// What could not be taken, in the template it came in, beside the file it came from.
Result<QString> writeFailed(const roster::ImportPlan &plan, const QString &source)
{
    TRY_LET(bytes, roster::writeSheet(roster::failedRows(plan, inWords)));
    const QString path = source + u".failed.xlsx"_s;
    TRY(writeDurably(path, bytes));
    return path;
}

Result<Answer> import(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(bytes, readWhole(file, LargestRoster));
    TRY_LET(sheet, planSheet(house->store->reader(), bytes, call.clock.today(),
                             call.option(u"institution"_s)));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff}));
    const roster::ImportRoster act(*house->store, call.clock);
    TRY_LET(outcome, act.commit(by, sheet.plan));
    QJsonArray problems;
    Answer answer;
    for (const roster::CellProblem &problem : sheet.plan.problems) {
        problems.append(json(problem));
        answer.lines << u"%1 %2: %3"_s.arg(roster::placeText({problem.row, problem.column}),
                                           problem.header, inWords(problem));
    }
    answer.json = QJsonObject{{u"institution"_s, sheet.institution.name},
                              {u"added"_s, outcome.added},
                              {u"changed"_s, outcome.changed},
                              {u"same"_s, outcome.same},
                              {u"failed"_s, outcome.failed},
                              {u"problems"_s, problems}};
    if (outcome.failed > 0) {
        TRY_LET(path, writeFailed(sheet.plan, file));
        answer.json.insert(u"failed_rows"_s, path);
        answer.lines << path;
    }
    answer.lines << u"%1: added %2, changed %3, same %4, failed %5"_s.arg(sheet.institution.name)
                        .arg(outcome.added)
                        .arg(outcome.changed)
                        .arg(outcome.same)
                        .arg(outcome.failed);
    return answer;
}

// What fits is taken, as on the page; what is passed over is said.
Result<Answer> photos(const Call &call)
{
    TRY_LET(folder, operand(call, 0, u"FOLDER"_s));
    if (!QFileInfo(folder).isDir())
        return fail(Kind::Invalid, "app.bad_operand", folder);
    TRY_LET(house, call.openHouse());
    TRY_LET(known, roster::knownPeople(house->store->reader()));
    TRY_LET(plan, roster::planPhotos(roster::pictureFiles(folder), known));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff}));
    TRY_LET(count, roster::AddPhotos(*house->store, call.clock).commit(by, plan));
    Answer answer;
    QJsonArray problems;
    for (const roster::PhotoProblem &problem : plan.problems) {
        const QString text = ui::sentence(problem.code, problem.detail);
        problems.append(QJsonObject{
            {u"file"_s, problem.path}, {u"code"_s, codeText(problem.code)}, {u"text"_s, text}});
        answer.lines << row({problem.path, text});
    }
    answer.json = QJsonObject{{u"photos"_s, count}, {u"problems"_s, problems}};
    answer.lines << QString::number(count);
    return answer;
}

Result<Answer> reveal(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(enrolment, enrolmentOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::Invigilator, Role::Admin}));
    TRY_LET(
        whole,
        roster::Reveal(*house->store).candidate(by, enrolment.candidate, call.option(u"why"_s)));
    return Answer{{{u"name"_s, whole.name},
                   {u"document"_s, whole.document.number},
                   {u"phone"_s, whole.phone}},
                  {row({whole.name, whole.document.number, whole.phone})}};
}

} // namespace

std::vector<Verb> rosterVerbs()
{
    return {{u"roster list"_s, u"[--sitting ID]"_s, u"who sits, by sitting and seat"_s, list},
            {u"roster import"_s, u"FILE [--institution NAME]"_s,
             u"take an .xlsx, .xls or CSV roster; failed rows come back in FILE.failed.xlsx"_s,
             import},
            {u"roster photos"_s, u"FOLDER"_s,
             u"take the portraits whose names say whose they are"_s, photos},
            {u"roster reveal"_s, u"ADMISSION --why TEXT"_s,
             u"a whole document number and phone; the reason stays on record"_s, reveal}};
}

} // namespace kaochang::app::ctl
