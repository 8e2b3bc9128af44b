// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flag_incident.h"

#include "site/rooms.h"
#include "site/sittings.h"
#include "supervision/report_incident.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/review_terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Flagged
{
    QDateTime at;
    QString room;
};

Result<Flagged> flag(store::Store &store, const supervision::ReportIncident &report,
                     const Actor &by, std::pair<site::SittingId, site::RoomId> where)
{
    TRY_LET(sitting, site::sittings::byId(store.reader(), where.first));
    const bool isChosen = std::ranges::count(sitting.rooms, where.second) > 0;
    if (!isChosen && sitting.rooms.empty())
        return fail(Kind::NotFound, "supervision.wrong_room");
    TRY_LET(incident,
            report.flagNow(by, sitting.id, isChosen ? where.second : sitting.rooms.front()));
    TRY_LET(room, site::rooms::byId(store.reader(), incident.room));
    return Flagged{incident.at, room.name};
}

} // namespace

void flagIncident(Desk &desk)
{
    if (!desk.person())
        return;
    desk.write(
        &desk,
        [&store = desk.store(), report = supervision::ReportIncident(desk.store(), desk.clock()),
         by = desk.actor(),
         where = std::pair(desk.sitting(), desk.room())] { return flag(store, report, by, where); },
        [&desk](const Result<Flagged> &answer) {
            if (!answer)
                return desk.say({Status::Error, errorText(answer.error()), {}, {}});
            const QString words = QCoreApplication::translate("Review", "%1 flagged in %2")
                                      .arg(secondText(answer->at), answer->room);
            desk.say({Status::Ok, words, QCoreApplication::translate("Review", "Look back"),
                      [&desk] { desk.goTo(u"review"_s); }});
        });
}

} // namespace kaochang::ui
