// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/print_paper.h"
#include "results/registers.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using results::DayPaper;

struct Wish
{
    const store::Reader reader;
    const site::Sitting sitting;
    std::vector<site::RoomId> rooms; // of the forms that are one a room
    QString path;
};

template <typename Filled>
Result<QByteArray> pdfOf(const Result<Filled> &filled)
{
    TRY_LET(form, filled);
    TRY_LET(printed, results::printed(form));
    return printed.pdf();
}

Result<Answer> keep(const QStringList &paths, const QList<QByteArray> &contents)
{
    QJsonArray files;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        TRY(writeDurably(paths[i], contents[i]));
        files.append(paths[i]);
    }
    return Answer{{{u"files"_s, files}}, paths};
}

// --to FILE for one room; of several rooms the second gets "FILE-2.pdf", the third "FILE-3.pdf".
QString pathOf(const Wish &wish, size_t index)
{
    const QFileInfo file(wish.path);
    return index == 0 ? wish.path
                      : u"%1/%2-%3.%4"_s.arg(file.path(), file.completeBaseName())
                            .arg(index + 1)
                            .arg(file.suffix());
}

using Whole = std::function<Result<QByteArray>(const Wish &)>;

Result<Wish> wishOf(const Call &call, const House &house)
{
    const store::Reader reader = house.store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(path, needed(call, u"to"_s));
    std::vector<site::RoomId> rooms = sitting.rooms;
    if (call.options.isSet(u"room"_s)) {
        TRY_LET(room, roomOf(reader, call.option(u"room"_s)));
        rooms = {room.id};
    }
    return Wish{reader, sitting, rooms, path};
}

// One file of a paper, or one a room where it is one a room. Whole numbers want a person.
auto paper(results::DayPaper which)
{
    return [which](const Call &call) -> Result<Answer> {
        TRY_LET(house, call.openHouse());
        TRY_LET(wish, wishOf(call, *house));
        const bool isWhole = call.options.isSet(u"full"_s) && which == DayPaper::SignIn;
        results::PaperWish wanted{isWhole ? DayPaper::SignInNumbers : which, wish.sitting.id, {}};
        Actor by = House::machine();
        if (results::showsNumbers(wanted.paper)) {
            TRY_LET(person, call.actor(*house, {Role::ExamStaff, Role::Invigilator, Role::Admin}));
            by = person;
        }
        if (!results::isPerRoom(which))
            wish.rooms = {site::RoomId()};
        QStringList paths;
        QList<QByteArray> contents;
        for (size_t i = 0; i < wish.rooms.size(); ++i) {
            wanted.room = wish.rooms[i];
            TRY_LET(form, results::PrintPaper(*house->store).print(by, wanted));
            TRY_LET(bytes, form.pdf());
            paths << pathOf(wish, i);
            contents << bytes;
        }
        return keep(paths, contents);
    };
}

auto whole(Whole print)
{
    return [print = std::move(print)](const Call &call) -> Result<Answer> {
        TRY_LET(house, call.openHouse());
        TRY_LET(wish, wishOf(call, *house));
        TRY_LET(bytes, print(wish));
        return keep({wish.path}, {bytes});
    };
}

Result<QByteArray> registerOf(const Wish &wish)
{
    TRY_LET(sheet, results::resultSheet(wish.reader, wish.sitting.id));
    TRY_LET(head, results::formHead(wish.reader, wish.sitting.id));
    return pdfOf(Result<results::ResultSummaryForm>(
        results::resultSummary(head, sheet, results::Numbers::Masked)));
}

// 成绩花名册 as a sheet; as a PDF the list of the first subject.
Result<QByteArray> scores(const Wish &wish)
{
    constexpr int HeaderRows = 2;
    TRY_LET(sheet, results::resultSheet(wish.reader, wish.sitting.id));
    if (wish.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return roster::writeSheet(results::scoreRoster(sheet, results::Numbers::Masked),
                                  HeaderRows);
    TRY_LET(head, results::formHead(wish.reader, wish.sitting.id));
    return pdfOf(Result<results::ScoreListForm>(
        results::scoreList(head, sheet, wish.sitting.subjects.front(), results::Numbers::Masked)));
}

} // namespace

std::vector<Verb> printVerbs()
{
    const QString file = u"SITTING --to FILE.pdf"_s;
    const QString perRoom = file + u" [--room NAME]"_s;
    return {
        {u"print seating"_s, perRoom, u"考场座次表"_s, paper(DayPaper::Seating)},
        {u"print sign-in"_s, perRoom + u" [--full]"_s, u"考生签到表"_s, paper(DayPaper::SignIn)},
        {u"print admission"_s, file, u"准考证"_s, paper(DayPaper::Admission)},
        {u"print staff"_s, file, u"监考人员签到表"_s, paper(DayPaper::Staff)},
        {u"print room-record"_s, perRoom, u"考场情况记录单"_s, paper(DayPaper::RoomRecord)},
        {u"print register"_s, file, u"评价结果汇总表"_s, whole(registerOf)},
        {u"print scores"_s, u"SITTING --to FILE.xlsx|.pdf"_s, u"成绩花名册, 成绩登记表"_s,
         whole(scores)}};
}

} // namespace kaochang::app::ctl
