// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/gather.h"

#include "package/detail/json_content.h"
#include "package/detail/layout.h"
#include "roster/enrolments.h"
#include "roster/roll.h"
#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "video/recordings.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray words(const std::vector<rules::SubjectKind> &subjects)
{
    QJsonArray array;
    for (const rules::SubjectKind subject : subjects)
        array.append(rules::subjectWord(subject).toString());
    return array;
}

Result<QJsonArray> roomsOf(const store::Reader &reader, const site::Sitting &sitting)
{
    QJsonArray array;
    for (const site::RoomId &id : sitting.rooms) {
        TRY_LET(room, site::rooms::byId(reader, id));
        array.append(QJsonObject{{u"room"_s, id.toString()}, {u"name"_s, room.name}});
    }
    return array;
}

QJsonObject institutionJson(const site::Institution &institution)
{
    return {{u"institution"_s, institution.id.toString()},
            {u"name"_s, institution.name},
            {u"code"_s, institution.code},
            {u"profile"_s, institution.profile},
            {u"data"_s, site::dataWord(institution.data).toString()}};
}

QJsonObject planJson(const site::Plan &plan)
{
    return {{u"plan"_s, plan.id.toString()},
            {u"filing"_s, plan.filing.toString()},
            {u"first_day"_s, day(plan.firstDay)},
            {u"last_day"_s, day(plan.lastDay)}};
}

QJsonObject rollJson(const roster::RollLine &line)
{
    const roster::Enrolment &enrolment = line.enrolment;
    const auto &document = line.candidate.document;
    return {
        {u"enrolment"_s, enrolment.id.toString()},
        {u"candidate"_s, line.candidate.id.toString()},
        {u"name"_s, line.candidate.name},
        {u"document_kind"_s, rules::documentWord(document.kind).toString()},
        {u"document_masked"_s, rules::maskDocument(document.number)},
        {u"admission_number"_s, enrolment.admissionNumber},
        {u"room"_s, enrolment.seat ? QJsonValue(enrolment.seat->room.toString()) : QJsonValue()},
        {u"seat"_s, enrolment.seat ? QJsonValue(enrolment.seat->number) : QJsonValue()},
        {u"exam_type"_s, roster::examTypeWord(enrolment.examType).toString()},
        {u"recognition"_s, roster::recognitionWord(enrolment.recognition).toString()},
        {u"subjects"_s, words(enrolment.subjects)},
        {u"trade"_s, enrolment.trade}};
}

// Is one of these things named anywhere in the value?
bool names(const QJsonValue &value, const QSet<QString> &things)
{
    const auto isNamed = [&things](const QJsonValue &inner) { return names(inner, things); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), isNamed);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), isNamed);
    }
    return things.contains(value.toString());
}

// The sitting and everything that is its own: enrolments and recordings.
Result<QSet<QString>> thingsOf(const store::Reader &reader, const site::SittingId &id)
{
    QSet<QString> things{id.toString()};
    TRY_LET(enrolments, roster::enrolments::of(reader, id));
    for (const roster::Enrolment &enrolment : enrolments)
        things.insert(enrolment.id.toString());
    TRY_LET(recordings, video::recordings::of(reader, id.toString()));
    for (const video::Recording &recording : recordings)
        things.insert(recording.id.toString());
    return things;
}

} // namespace

Result<Content> gatherSitting(const store::Reader &reader, const site::SittingId &id,
                              const QString &site)
{
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(plan, site::plans::byId(reader, sitting.plan));
    TRY_LET(institution, site::institutions::byId(reader, plan.institution));
    TRY_LET(rooms, roomsOf(reader, sitting));
    return jsonContent(SittingFile,
                       QJsonObject{{u"site"_s, site},
                                   {u"sitting"_s, id.toString()},
                                   {u"institution"_s, institutionJson(institution)},
                                   {u"plan"_s, planJson(plan)},
                                   {u"occupation"_s, sitting.occupation.code},
                                   {u"occupation_name"_s, sitting.occupation.name},
                                   {u"level"_s, int(sitting.level)},
                                   {u"subjects"_s, words(sitting.subjects)},
                                   {u"rooms"_s, rooms},
                                   {u"state"_s, site::stateWord(sitting.state).toString()},
                                   {u"starts_at"_s, moment(sitting.startsAt)},
                                   {u"ends_at"_s, moment(sitting.endsAt)},
                                   {u"opened_at"_s, moment(sitting.openedAt)},
                                   {u"started_at"_s, moment(sitting.startedAt)},
                                   {u"closed_at"_s, moment(sitting.closedAt)},
                                   {u"locked_at"_s, moment(sitting.lockedAt)},
                                   {u"extra_minutes"_s, sitting.extraMinutes}});
}

Result<Content> gatherRoll(const store::Reader &reader, const site::SittingId &id)
{
    TRY_LET(lines, roster::roll(reader, id));
    QJsonArray array;
    for (const roster::RollLine &line : lines)
        array.append(rollJson(line));
    return jsonContent(u"roster/roll.json"_s, array);
}

Result<Chain> gatherAudit(const store::Reader &reader, const site::SittingId &id)
{
    constexpr int Page = 1000;
    TRY_LET(things, thingsOf(reader, id));
    Chain chain{{AuditFile, {}, {}, {}}, {u"audit/sitting.jsonl"_s, {}, {}, {}}, {}};
    for (;;) {
        TRY_LET(lines, store::audit::after(reader, chain.head.size, Page));
        for (const store::AuditLine &line : lines) {
            chain.records.bytes += line.record + '\n';
            if (things.contains(line.on) || names(line.body, things))
                chain.touching.bytes += line.record + '\n';
            chain.head = {line.number, line.link};
        }
        if (lines.size() < Page)
            return chain;
    }
}

} // namespace kaochang::package
