// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/staff_list.h"

#include "core/canonical_json.h"
#include "site/detail/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::site::staff_list {
namespace {

store::Place avoidsAt(const StaffId &id)
{
    return {u"staff", u"avoids", id.toString()};
}

store::Place phoneAt(const StaffId &id)
{
    return {u"staff", u"phone", id.toString()};
}

QVariant sealedPhone(const store::Vault &vault, const Staff &staff)
{
    return staff.phone.isEmpty() ? QVariant()
                                 : QVariant(vault.seal(staff.phone, phoneAt(staff.id)));
}

Result<QString> openedPhone(const store::Vault &vault, const QVariant &sealed, const StaffId &id)
{
    return sealed.isNull() ? Result<QString>() : vault.openText(sealed.toByteArray(), phoneAt(id));
}

Result<QByteArray> sealedAvoids(const store::Vault &vault, const Staff &staff)
{
    QJsonArray list;
    for (const Relation &relation : staff.avoids)
        list.append(QJsonArray{relationWord(relation.kind).toString(), relation.name});
    TRY_LET(plain, canonicalJson(list));
    return vault.seal(plain, avoidsAt(staff.id));
}

Result<std::vector<Relation>> openedAvoids(const store::Vault &vault, const QByteArray &sealed,
                                           const StaffId &id)
{
    TRY_LET(plain, vault.open(sealed, avoidsAt(id)));
    TRY_LET(list, parseStrictJson(plain));
    std::vector<Relation> avoids;
    for (const QJsonValue each : list.toArray()) {
        const QJsonArray pair = each.toArray();
        const auto kind = relationNamed(pair[0].toString());
        avoids.push_back({kind.value_or(RelationKind::Relative), pair[1].toString()});
    }
    return avoids;
}

std::optional<Card> cardOf(const store::Row &row)
{
    if (row[5].isNull())
        return {};
    return Card{.number = row[5].toString(),
                .grade = gradeNamed(row[6].toString()).value_or(CardGrade::Assessor),
                .occupations = row[7].toString().split(u' ', Qt::SkipEmptyParts),
                .expires = detail::dayOf(row[8])};
}

Result<Staff> fromRow(const store::Reader &reader, const store::Row &row)
{
    const StaffId id(row[0].toString());
    TRY_LET(avoids, openedAvoids(reader.vault(), row[9].toByteArray(), id));
    TRY_LET(phone, openedPhone(reader.vault(), row[10], id));
    return Staff{.id = id,
                 .institution = InstitutionId(row[1].toString()),
                 .name = row[2].toString(),
                 .user = UserId(row[3].toString()),
                 .roles = detail::rolesOf(row[4]),
                 .card = cardOf(row),
                 .avoids = std::move(avoids),
                 .phone = std::move(phone),
                 .retiredOn = detail::someDay(row[11])};
}

Result<Staff> only(const store::Reader &reader, const std::vector<store::Row> &rows,
                   const QString &sought)
{
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_staff", sought);
    return fromRow(reader, rows.front());
}

} // namespace

Result<std::vector<Staff>> all(const store::Reader &reader)
{
    std::vector<Staff> answer;
    TRY_LET(rows, reader.select(u"SELECT id, institution, name, account, roles, card_number, "
                                "card_grade, card_occupations, card_expires, avoids, phone, "
                                "retired_on FROM staff "
                                "ORDER BY name, id"_s));
    for (const store::Row &row : rows) {
        TRY_LET(staff, fromRow(reader, row));
        answer.push_back(std::move(staff));
    }
    return answer;
}

Result<Staff> byId(const store::Reader &reader, const StaffId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, institution, name, account, roles, card_number, "
                                "card_grade, card_occupations, card_expires, avoids, phone, "
                                "retired_on FROM staff "
                                "WHERE id = ?"_s,
                                {id.toString()}));
    return only(reader, rows, id.toString());
}

Result<Staff> byUser(const store::Reader &reader, const UserId &user)
{
    TRY_LET(rows, reader.select(u"SELECT id, institution, name, account, roles, card_number, "
                                "card_grade, card_occupations, card_expires, avoids, phone, "
                                "retired_on FROM staff "
                                "WHERE account = ?"_s,
                                {user.toString()}));
    return only(reader, rows, user.toString());
}

Result<> keep(store::Writer &writer, const Staff &staff)
{
    const QString id = staff.id.toString();
    const QVariant account = staff.user.isNull() ? QVariant() : QVariant(staff.user.toString());
    TRY_LET(taken,
            writer.select(u"SELECT 1 FROM staff WHERE account = ? AND id <> ?"_s, {account, id}));
    if (!taken.empty())
        return fail(Kind::Conflict, "site.account_taken", staff.user.toString());
    TRY_LET(avoids, sealedAvoids(writer.vault(), staff));
    const Card card = staff.card.value_or(Card{});
    const auto orNull = [&](const QString &text) {
        return staff.card ? QVariant(text) : QVariant();
    };
    TRY(writer.execute(
        u"INSERT INTO staff (id, institution, name, account, roles, card_number, card_grade, "
        "card_occupations, card_expires, avoids, phone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET institution = excluded.institution, name = excluded.name, "
        "account = excluded.account, "
        "roles = excluded.roles, card_number = excluded.card_number, "
        "card_grade = excluded.card_grade, card_occupations = excluded.card_occupations, "
        "card_expires = excluded.card_expires, avoids = excluded.avoids, "
        "phone = excluded.phone"_s,
        {id, staff.institution.toString(), staff.name, account, detail::rolesColumn(staff.roles),
         orNull(card.number), orNull(gradeWord(card.grade).toString()), card.occupations.join(u' '),
         orNull(card.expires.toString(Qt::ISODate)), avoids, sealedPhone(writer.vault(), staff)}));
    return {};
}

Result<> retire(store::Writer &writer, const StaffId &id, const std::optional<QDate> &since)
{
    TRY(writer.execute(u"UPDATE staff SET retired_on = ? WHERE id = ?"_s,
                       {detail::dayColumn(since), id.toString()}));
    return {};
}

} // namespace kaochang::site::staff_list
