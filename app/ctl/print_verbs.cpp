// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/registers.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

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

using PerRoom = std::function<Result<QByteArray>(const Wish &, const site::RoomId &)>;
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

auto eachRoom(PerRoom print)
{
    return [print = std::move(print)](const Call &call) -> Result<Answer> {
        TRY_LET(house, call.openHouse());
        TRY_LET(wish, wishOf(call, *house));
        QStringList paths;
        QList<QByteArray> contents;
        for (size_t i = 0; i < wish.rooms.size(); ++i) {
            TRY_LET(bytes, print(wish, wish.rooms[i]));
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

Result<QByteArray> seating(const Wish &wish, const site::RoomId &room)
{
    return pdfOf(results::seatingForm(wish.reader, wish.sitting.id, room));
}

Result<QByteArray> signIn(const Wish &wish, const site::RoomId &room)
{
    return pdfOf(results::signInForm(wish.reader, wish.sitting.id, room, results::Numbers::Masked));
}

Result<QByteArray> roomRecord(const Wish &wish, const site::RoomId &room)
{
    return pdfOf(results::roomRecordForm(wish.reader, wish.sitting.id, room));
}

Result<QByteArray> admission(const Wish &wish)
{
    return pdfOf(results::admissionForm(wish.reader, wish.sitting.id));
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
    return {{u"print seating"_s, file + u" [--room NAME]"_s, u"考场座次表"_s, eachRoom(seating)},
            {u"print sign-in"_s, file + u" [--room NAME]"_s, u"考生签到表"_s, eachRoom(signIn)},
            {u"print admission"_s, file, u"准考证"_s, whole(admission)},
            {u"print room-record"_s, file + u" [--room NAME]"_s, u"考场情况记录单"_s,
             eachRoom(roomRecord)},
            {u"print register"_s, file, u"评价结果汇总表"_s, whole(registerOf)},
            {u"print scores"_s, u"SITTING --to FILE.xlsx|.pdf"_s, u"成绩花名册, 成绩登记表"_s,
             whole(scores)}};
}

} // namespace kaochang::app::ctl
