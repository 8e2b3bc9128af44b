// SPDX-License-Identifier: GPL-3.0-or-later
// What people type to name a thing, read and looked up. Every function refuses what it cannot read
// with app.bad_operand (detail: the text) and what is not given with app.no_operand.
#pragma once

#include "core/points.h"
#include "ctl/verb.h"
#include "roster/enrolment.h"
#include "site/sitting.h"
#include "video/verify_ledger.h"

#include <QJsonArray>

namespace kaochang::app::ctl {

Result<QString> operand(const Call &call, qsizetype index, const QString &name);
Result<QString> needed(const Call &call, const QString &option); // an option that must be there

// By id, or by an end of it that is its alone, four characters or more. site.no_such_sitting.
Result<site::Sitting> sittingOf(const store::Reader &reader, const QString &text);
// The one --sitting names in the same way; all, by planned start, where it is not given.
Result<std::vector<site::Sitting>> sittingsOf(const store::Reader &reader, const Call &call);
// By admission number or id. roster.no_such_enrolment.
Result<roster::Enrolment> enrolmentOf(const store::Reader &reader, const QString &text);
// By name, code or id. app.no_such_institution.
Result<site::Institution> institutionOf(const store::Reader &reader, const QString &text);
// By name or id. site.no_such_room.
Result<site::Room> roomOf(const store::Reader &reader, const QString &text);

Result<QDate> dayOf(const QString &text);      // "2026-05-01"
Result<QDateTime> timeOf(const QString &text); // "2026-05-01T09:00" at the site
Result<int> numberOf(const QString &text);     // 1 or more
Result<rules::SubjectKind> subjectOf(const QString &text);

// For people and programs.
QString codeText(std::string_view code);
QString hex(const QByteArray &bytes);
QString timeText(const QDateTime &utc); // ISO 8601 at the site; empty for none
QJsonObject ledgerJson(const video::Verified &all);
QString ledgerText(const video::Verified &all); // one line for people
QString row(const QStringList &cells);          // one line, parted by tabs

// Many things, each as `one` answers it: (const T &) -> Answer. The array is the JSON's `name`.
template <typename Things, typename One>
Answer listed(const QString &name, const Things &things, One one)
{
    Answer answer;
    QJsonArray all;
    for (const auto &each : things) {
        const Answer said = one(each);
        all.append(said.json);
        answer.lines << said.lines;
    }
    answer.json.insert(name, all);
    return answer;
}

} // namespace kaochang::app::ctl
