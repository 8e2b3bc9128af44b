// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/admissions.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::admissions {

namespace {

// id, enrolment, sitting, at, admitted_by, machine, late_minutes, undone_at, undone_by, undone_why
Admission fromRow(const store::Row &row)
{
    Admission admission{AdmissionId(row[0].toString()),
                        EnrolmentId(row[1].toString()),
                        site::SittingId(row[2].toString()),
                        fromMs(row[3].toLongLong()),
                        UserId(row[4].toString()),
                        row[5].toString(),
                        row[6].toInt(),
                        {}};
    if (!row[7].isNull())
        admission.undone =
            Undone{fromMs(row[7].toLongLong()), UserId(row[8].toString()), row[9].toString()};
    return admission;
}

} // namespace

Result<std::optional<Admission>> standing(const store::Reader &reader, const EnrolmentId &enrolment)
{
    return store::first(
        reader,
        u"SELECT id, enrolment, sitting, at, admitted_by, machine, late_minutes, undone_at, "
        "undone_by, undone_why FROM check_in WHERE enrolment = ? AND undone_at IS NULL"_s,
        {enrolment.toString()}, fromRow);
}

Result<std::vector<Admission>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(
        reader,
        u"SELECT id, enrolment, sitting, at, admitted_by, machine, late_minutes, undone_at, "
        "undone_by, undone_why FROM check_in WHERE sitting = ? ORDER BY id"_s,
        {sitting.toString()}, fromRow);
}

Result<> add(store::Writer &writer, const Admission &admission)
{
    TRY_LET(added,
            writer.execute(u"INSERT INTO check_in (id, enrolment, sitting, at, admitted_by, "
                           u"machine, late_minutes) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                           {admission.id.toString(), admission.enrolment.toString(),
                            admission.sitting.toString(), admission.at.toMSecsSinceEpoch(),
                            admission.by.toString(), admission.machine, admission.lateMinutes}));
    if (added != 1)
        return fail(Kind::Conflict, "roster.already_in", admission.enrolment.toString());
    return {};
}

Result<> undo(store::Writer &writer, const AdmissionId &id, const Undone &undone)
{
    TRY_LET(changed,
            writer.execute(
                u"UPDATE check_in SET undone_at = ?, undone_by = ?, undone_why = ? "
                "WHERE id = ? AND undone_at IS NULL"_s,
                {undone.at.toMSecsSinceEpoch(), undone.by.toString(), undone.why, id.toString()}));
    if (changed != 1)
        return fail(Kind::Conflict, "roster.not_in", id.toString());
    return {};
}

} // namespace kaochang::roster::admissions
