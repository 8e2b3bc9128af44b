// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/detail/papers.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::practical::detail::papers {
namespace {

Paper fromRow(const store::Row &row)
{
    return {.id = PaperId(row[0].toString()),
            .panel = PanelId(row[1].toString()),
            .enrolment = roster::EnrolmentId(row[2].toString()),
            .code = row[3].toString()};
}

} // namespace

Result<Paper> byId(const store::Reader &reader, const PaperId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, panel, enrolment, code FROM practical_paper "
                                "WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "practical.no_such_paper", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<Paper>> of(const store::Reader &reader, const PanelId &panel)
{
    return store::all(reader,
                      u"SELECT id, panel, enrolment, code FROM practical_paper "
                      "WHERE panel = ? ORDER BY code"_s,
                      {panel.toString()}, fromRow);
}

Result<> add(store::Writer &writer, const Paper &paper)
{
    TRY(writer.execute(
        u"INSERT INTO practical_paper (id, panel, enrolment, code) "
        "VALUES (?, ?, ?, ?)"_s,
        {paper.id.toString(), paper.panel.toString(), paper.enrolment.toString(), paper.code}));
    return {};
}

Result<> clear(store::Writer &writer, const PanelId &panel)
{
    TRY(writer.execute(u"DELETE FROM practical_paper WHERE panel = ?"_s, {panel.toString()}));
    return {};
}

} // namespace kaochang::practical::detail::papers
