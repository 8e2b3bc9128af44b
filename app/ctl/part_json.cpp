// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/part_json.h"

#include "ctl/members.h"
#include "ctl/operands.h"
#include "rules/credit_code.h"
#include "rules/identity.h"
#include "site/camera_address.h"
#include "site/institutions.h"
#include "site/rooms.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day.value_or(QDate()).toString(Qt::ISODate);
}

QJsonObject withRetirement(QJsonObject json, const std::optional<QDate> &since)
{
    if (since)
        json.insert(u"retired_on"_s, dayText(since));
    return json;
}

QString institutionName(const store::Reader &reader, const site::InstitutionId &id)
{
    const auto found = site::institutions::byId(reader, id);
    return found ? found->name : id.toString();
}

// Named by name, code or id; what is not there stays.
Result<> readInstitution(const store::Reader &reader, Members &members, site::InstitutionId &into)
{
    QString text;
    members.text(u"institution"_s, text);
    if (text.isEmpty())
        return {};
    TRY_LET(institution, institutionOf(reader, text));
    into = institution.id;
    return {};
}

QString kindWord(site::InstitutionKind kind)
{
    return kind == site::InstitutionKind::Enterprise ? u"enterprise"_s : u"social_body"_s;
}

std::optional<site::InstitutionKind> kindNamed(const QString &word)
{
    for (const auto kind : {site::InstitutionKind::Enterprise, site::InstitutionKind::SocialBody}) {
        if (word == kindWord(kind))
            return kind;
    }
    return {};
}

QJsonArray levelsOf(const site::ScopeRow &row)
{
    QJsonArray levels;
    for (const rules::Level level : row.levels)
        levels.append(int(level));
    return levels;
}

bool readLevels(const QJsonValue &value, std::vector<rules::Level> &into)
{
    for (const QJsonValue each : value.toArray()) {
        const auto level = rules::parseLevel(each.toVariant().toString());
        if (!level)
            return false;
        into.push_back(*level);
    }
    return value.isArray();
}

// {"occupation":"6-31-01-03","levels":[5,4]}; the catalogue knows the name of what it has.
Result<> readScopeRow(Members &members, std::vector<site::ScopeRow> &into)
{
    site::ScopeRow row;
    QString code;
    members.text(u"occupation"_s, code);
    members.text(u"name"_s, row.occupation.name);
    members.word<rules::Edition>(u"edition"_s, row.occupation.edition, rules::editionNamed);
    members.each(u"levels"_s,
                 [&row](const QJsonValue &value) { return readLevels(value, row.levels); });
    TRY(members.done());
    TRY_LET(known, rules::parseOccupationCode(code));
    row.occupation.code = known;
    const auto *verified = rules::verifiedOccupation(row.occupation.edition, known);
    if (row.occupation.name.isEmpty() && verified)
        row.occupation.name = verified->name;
    into.push_back(std::move(row));
    return {};
}

QJsonValue json(const std::optional<site::Card> &card)
{
    if (!card)
        return QJsonValue::Null;
    return QJsonObject{{u"number"_s, card->number},
                       {u"grade"_s, site::gradeWord(card->grade).toString()},
                       {u"occupations"_s, QJsonArray::fromStringList(card->occupations)},
                       {u"expires"_s, dayText(card->expires)}};
}

Result<> readCard(const QJsonValue &value, std::optional<site::Card> &into)
{
    if (value.isNull()) {
        into.reset();
        return {};
    }
    site::Card card = into.value_or(site::Card{});
    Members members(value.toObject());
    members.text(u"number"_s, card.number);
    members.word<site::CardGrade>(u"grade"_s, card.grade, site::gradeNamed);
    members.texts(u"occupations"_s, card.occupations);
    members.day(u"expires"_s, card.expires);
    TRY(members.done());
    into = std::move(card);
    return {};
}

Result<> readAvoids(const QJsonValue &value, std::vector<site::Relation> &into)
{
    into.clear();
    return eachOf(value.toArray(), [&into](Members &members) -> Result<> {
        site::Relation relation;
        members.word<site::RelationKind>(u"kind"_s, relation.kind, site::relationNamed);
        members.text(u"name"_s, relation.name);
        into.push_back(std::move(relation));
        return {};
    });
}

bool readRoles(const QJsonValue &value, std::vector<Role> &into)
{
    into.clear();
    for (const QJsonValue each : value.toArray()) {
        const auto role = roleNamed(each.toString());
        if (!role)
            return false;
        into.push_back(*role);
    }
    return value.isArray();
}

} // namespace

QJsonObject toJson(const store::Reader &, const site::Institution &institution)
{
    return withRetirement({{u"id"_s, institution.id.toString()},
                           {u"name"_s, institution.name},
                           {u"kind"_s, kindWord(institution.kind)},
                           {u"credit_code"_s, institution.creditCode},
                           {u"code"_s, institution.code},
                           {u"profile"_s, institution.profile},
                           {u"data"_s, site::dataWord(institution.data).toString()}},
                          institution.retiredOn);
}

Result<site::Institution> fromJson(const store::Reader &, const QJsonObject &json,
                                   site::Institution was)
{
    Members members(json);
    members.passOver({u"id"_s, u"data"_s, u"retired_on"_s});
    members.text(u"name"_s, was.name);
    members.word<site::InstitutionKind>(u"kind"_s, was.kind, kindNamed);
    members.text(u"credit_code"_s, was.creditCode);
    members.text(u"code"_s, was.code);
    members.text(u"profile"_s, was.profile);
    TRY(members.done());
    was.creditCode = rules::normalCreditCode(was.creditCode);
    return was;
}

QJsonObject toJson(const store::Reader &reader, const site::Filing &filing)
{
    QJsonArray scope;
    for (const site::ScopeRow &row : filing.scope)
        scope.append(
            QJsonObject{{u"edition"_s, rules::editionTitle(row.occupation.edition).toString()},
                        {u"occupation"_s, row.occupation.code},
                        {u"name"_s, row.occupation.name},
                        {u"levels"_s, levelsOf(row)}});
    return withRetirement({{u"id"_s, filing.id.toString()},
                           {u"institution"_s, institutionName(reader, filing.institution)},
                           {u"number"_s, filing.number},
                           {u"from"_s, dayText(filing.from)},
                           {u"to"_s, dayText(filing.to)},
                           {u"scope"_s, scope}},
                          filing.retiredOn);
}

Result<site::Filing> fromJson(const store::Reader &reader, const QJsonObject &json,
                              site::Filing was)
{
    Members members(json);
    members.passOver({u"id"_s, u"retired_on"_s, u"warnings"_s});
    TRY(readInstitution(reader, members, was.institution));
    members.text(u"number"_s, was.number);
    members.day(u"from"_s, was.from);
    members.day(u"to"_s, was.to);
    members.each(u"scope"_s, [](const QJsonValue &value) { return value.isArray(); });
    TRY(members.done());
    if (json.contains(u"scope"_s)) {
        was.scope.clear();
        TRY(eachOf(json[u"scope"_s].toArray(),
                   [&was](Members &row) { return readScopeRow(row, was.scope); }));
    }
    return was;
}

QJsonObject toJson(const store::Reader &reader, const site::Staff &staff)
{
    QJsonArray roles;
    for (const Role role : staff.roles)
        roles.append(roleName(role).toString());
    QJsonArray avoids;
    for (const site::Relation &relation : staff.avoids)
        avoids.append(QJsonObject{{u"kind"_s, site::relationWord(relation.kind).toString()},
                                  {u"name"_s, relation.name}});
    return withRetirement({{u"id"_s, staff.id.toString()},
                           {u"institution"_s, institutionName(reader, staff.institution)},
                           {u"name"_s, staff.name},
                           {u"phone"_s, rules::maskDocument(staff.phone)},
                           {u"account"_s, staff.user.toString()},
                           {u"roles"_s, roles},
                           {u"card"_s, ctl::json(staff.card)},
                           {u"avoids"_s, avoids}},
                          staff.retiredOn);
}

Result<site::Staff> fromJson(const store::Reader &reader, const QJsonObject &json, site::Staff was)
{
    Members members(json);
    members.passOver({u"id"_s, u"account"_s, u"card"_s, u"retired_on"_s});
    TRY(readInstitution(reader, members, was.institution));
    members.text(u"name"_s, was.name);
    QString phone = rules::maskDocument(was.phone);
    members.text(u"phone"_s, phone);
    if (phone != rules::maskDocument(was.phone)) // as it was listed: it stays
        was.phone = phone;
    members.each(u"roles"_s,
                 [&was](const QJsonValue &value) { return readRoles(value, was.roles); });
    members.each(u"avoids"_s, [](const QJsonValue &value) { return value.isArray(); });
    TRY(members.done());
    if (json.contains(u"card"_s))
        TRY(readCard(json[u"card"_s], was.card));
    if (json.contains(u"avoids"_s))
        TRY(readAvoids(json[u"avoids"_s], was.avoids));
    return was;
}

QJsonObject toJson(const store::Reader &, const site::Room &room)
{
    return withRetirement({{u"id"_s, room.id.toString()},
                           {u"name"_s, room.name},
                           {u"kind"_s, site::roomWord(room.kind).toString()},
                           {u"places"_s, room.places}},
                          room.retiredOn);
}

Result<site::Room> fromJson(const store::Reader &, const QJsonObject &json, site::Room was)
{
    Members members(json);
    members.passOver({u"id"_s, u"retired_on"_s});
    members.text(u"name"_s, was.name);
    members.word<site::RoomKind>(u"kind"_s, was.kind, site::roomNamed);
    members.number(u"places"_s, was.places);
    TRY(members.done());
    return was;
}

QJsonObject toJson(const store::Reader &reader, const site::Camera &camera)
{
    const auto room = site::rooms::byId(reader, camera.room);
    const site::CameraAddress shown = site::shownAddress(camera.address);
    return withRetirement({{u"id"_s, camera.id.toString()},
                           {u"room"_s, room ? room->name : camera.room.toString()},
                           {u"name"_s, camera.name},
                           {u"address"_s, shown.address},
                           {u"user"_s, shown.user},
                           {u"covers"_s, camera.covers}},
                          camera.retiredOn);
}

Result<site::Camera> fromJson(const store::Reader &reader, const QJsonObject &json,
                              site::Camera was)
{
    Members members(json);
    members.passOver({u"id"_s, u"retired_on"_s});
    QString room;
    site::CameraAddress typed = site::shownAddress(was.address);
    typed.password = qEnvironmentVariable("KAOCHANG_CAMERA_PASSWORD");
    members.text(u"room"_s, room);
    members.text(u"name"_s, was.name);
    members.text(u"address"_s, typed.address);
    members.text(u"user"_s, typed.user);
    members.text(u"password"_s, typed.password);
    members.text(u"covers"_s, was.covers);
    TRY(members.done());
    if (!room.isEmpty()) {
        TRY_LET(found, roomOf(reader, room));
        was.room = found.id;
    }
    was.address = site::wholeAddress(typed, was.address);
    return was;
}

} // namespace kaochang::app::ctl
