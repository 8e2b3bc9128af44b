// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::practical {

bool Panel::has(const UserId &user) const
{
    return std::ranges::count(members, user, &Member::user) > 0;
}

namespace panels {
namespace {

Result<Panel> fromRow(const store::Reader &reader, const store::Row &row)
{
    const auto subject = rules::subjectNamed(row[2].toString());
    Panel panel{.id = PanelId(row[0].toString()),
                .sitting = site::SittingId(row[1].toString()),
                .subject = subject.value_or(rules::SubjectKind::Practical),
                .scheme = SchemeId(row[3].toString()),
                .members = {}};
    TRY_LET(rows, reader.select(u"SELECT account, staff FROM practical_member WHERE panel = ? "
                                "ORDER BY place"_s,
                                {panel.id.toString()}));
    for (const store::Row &member : rows)
        panel.members.push_back(
            {UserId(member[0].toString()), site::StaffId(member[1].toString())});
    return panel;
}

Result<std::vector<Panel>> listed(const store::Reader &reader, const std::vector<store::Row> &rows)
{
    std::vector<Panel> answer;
    for (const store::Row &row : rows) {
        TRY_LET(panel, fromRow(reader, row));
        answer.push_back(std::move(panel));
    }
    return answer;
}

Result<> addMembers(store::Writer &writer, const Panel &panel)
{
    int place = 0;
    for (const Member &member : panel.members)
        TRY(writer.execute(
            u"INSERT INTO practical_member (panel, account, staff, place) "
            "VALUES (?, ?, ?, ?)"_s,
            {panel.id.toString(), member.user.toString(), member.staff.toString(), ++place}));
    return {};
}

} // namespace

Result<Panel> byId(const store::Reader &reader, const PanelId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, subject, scheme FROM practical_panel "
                                "WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "practical.no_such_panel", id.toString());
    return fromRow(reader, rows.front());
}

Result<std::vector<Panel>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, subject, scheme FROM practical_panel "
                                "WHERE sitting = ? ORDER BY subject"_s,
                                {sitting.toString()}));
    return listed(reader, rows);
}

Result<std::vector<Panel>> with(const store::Reader &reader, const UserId &user)
{
    TRY_LET(rows, reader.select(u"SELECT p.id, p.sitting, p.subject, p.scheme "
                                "FROM practical_panel p JOIN practical_member m ON m.panel = p.id "
                                "WHERE m.account = ? ORDER BY p.id DESC"_s,
                                {user.toString()}));
    return listed(reader, rows);
}

Result<> add(store::Writer &writer, const Panel &panel)
{
    TRY(writer.execute(u"INSERT INTO practical_panel (id, sitting, subject, scheme) "
                       "VALUES (?, ?, ?, ?)"_s,
                       {panel.id.toString(), panel.sitting.toString(),
                        rules::subjectWord(panel.subject).toString(), panel.scheme.toString()}));
    return addMembers(writer, panel);
}

Result<> replaceMembers(store::Writer &writer, const Panel &panel)
{
    TRY(writer.execute(u"UPDATE practical_panel SET scheme = ? WHERE id = ?"_s,
                       {panel.scheme.toString(), panel.id.toString()}));
    TRY(writer.execute(u"DELETE FROM practical_member WHERE panel = ?"_s, {panel.id.toString()}));
    return addMembers(writer, panel);
}

} // namespace panels
} // namespace kaochang::practical
