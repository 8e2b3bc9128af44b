// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/enrolments.h"

#include "roster/detail/once.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::enrolments {

namespace {

using detail::once;

std::vector<rules::SubjectKind> subjectsOf(const QVariant &column)
{
    std::vector<rules::SubjectKind> subjects;
    for (const QString &word : column.toString().split(u' ', Qt::SkipEmptyParts))
        if (const auto kind = rules::subjectNamed(word))
            subjects.push_back(*kind);
    return subjects;
}

QString subjectsColumn(const std::vector<rules::SubjectKind> &subjects)
{
    QStringList words;
    for (const rules::SubjectKind subject : subjects)
        words << rules::subjectWord(subject).toString();
    return words.join(u' ');
}

// id, candidate, sitting, subjects, exam_type, recognition, trade, condition, source, applied_by,
// admission_number, room, seat, version
Enrolment fromRow(const store::Row &row)
{
    Enrolment enrolment{.id = EnrolmentId(row[0].toString()),
                        .candidate = CandidateId(row[1].toString()),
                        .sitting = site::SittingId(row[2].toString()),
                        .subjects = subjectsOf(row[3]),
                        .examType = examTypeNamed(row[4].toString()).value_or(ExamType::First),
                        .recognition =
                            recognitionNamed(row[5].toString()).value_or(Recognition::Initial),
                        .trade = row[6].toString(),
                        .condition = row[7].toString(),
                        .source = row[8].toString(),
                        .appliedBy = row[9].toString(),
                        .admissionNumber = row[10].toString(),
                        .seat = {},
                        .version = row[13].toInt()};
    if (!row[12].isNull())
        enrolment.seat = Seat{site::RoomId(row[11].toString()), row[12].toInt()};
    return enrolment;
}

// subjects, exam_type, recognition, trade, condition, source, applied_by, version
store::Row columnsOf(const Enrolment &enrolment)
{
    return {subjectsColumn(enrolment.subjects),
            examTypeWord(enrolment.examType).toString(),
            recognitionWord(enrolment.recognition).toString(),
            enrolment.trade,
            enrolment.condition,
            enrolment.source,
            enrolment.appliedBy,
            enrolment.version + 1};
}

} // namespace

Result<Enrolment> byId(const store::Reader &reader, const EnrolmentId &id)
{
    TRY_LET(rows, reader.select(
                      u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, "
                      "condition, source, applied_by, admission_number, room, seat, version "
                      "FROM enrolment WHERE id = ?"_s,
                      {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "roster.no_such_enrolment", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<Enrolment>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(reader,
                      u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, "
                      "condition, source, applied_by, admission_number, room, seat, version "
                      "FROM enrolment WHERE sitting = ? ORDER BY admission_number IS NULL, "
                      "admission_number, id"_s,
                      {sitting.toString()}, fromRow);
}

Result<std::vector<Enrolment>> ofCandidate(const store::Reader &reader,
                                           const CandidateId &candidate)
{
    return store::all(reader,
                      u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, "
                      "condition, source, applied_by, admission_number, room, seat, version "
                      "FROM enrolment WHERE candidate = ? ORDER BY id"_s,
                      {candidate.toString()}, fromRow);
}

Result<std::optional<Enrolment>> byNumber(const store::Reader &reader,
                                          const QString &admissionNumber)
{
    return store::first(reader,
                        u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, "
                        "condition, source, applied_by, admission_number, room, seat, version "
                        "FROM enrolment WHERE admission_number = ?"_s,
                        {admissionNumber}, fromRow);
}

Result<std::vector<Enrolment>> bySeat(const store::Reader &reader, const site::SittingId &sitting,
                                      int seat)
{
    return store::all(reader,
                      u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, "
                      "condition, source, applied_by, admission_number, room, seat, version "
                      "FROM enrolment WHERE sitting = ? AND seat = ? ORDER BY admission_number"_s,
                      {sitting.toString(), seat}, fromRow);
}

Result<> each(const store::Reader &reader, const std::function<Result<>(Enrolment)> &visit)
{
    return reader.each(
        u"SELECT id, candidate, sitting, subjects, exam_type, recognition, trade, condition, "
        "source, applied_by, admission_number, room, seat, version FROM enrolment ORDER BY id"_s,
        {}, [&visit](const store::Row &row) { return visit(fromRow(row)); });
}

Result<int> lastSerial(const store::Reader &reader, const QString &numberPrefix)
{
    TRY_LET(rows, reader.select(
                      u"SELECT max(admission_number) FROM enrolment WHERE admission_number >= ? "
                      "AND admission_number < ?"_s,
                      {numberPrefix, numberPrefix + u':'})); // ':' comes after '9'
    return rows.front()[0].toString().right(5).toInt();
}

Result<> add(store::Writer &writer, const Enrolment &enrolment)
{
    store::Row values{enrolment.id.toString(), enrolment.candidate.toString(),
                      enrolment.sitting.toString()};
    values += columnsOf(enrolment);
    return once(writer.execute(
        u"INSERT INTO enrolment (id, candidate, sitting, subjects, exam_type, recognition, "
        "trade, condition, source, applied_by, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        values));
}

Result<> change(store::Writer &writer, const Enrolment &enrolment)
{
    store::Row values = columnsOf(enrolment);
    values += {enrolment.id.toString(), enrolment.version};
    return once(writer.execute(
        u"UPDATE enrolment SET subjects = ?, exam_type = ?, recognition = ?, trade = ?, "
        "condition = ?, source = ?, applied_by = ?, version = ? "
        "WHERE id = ? AND version = ?"_s,
        values));
}

Result<> remove(store::Writer &writer, const EnrolmentId &id)
{
    const auto removed = writer.execute(u"DELETE FROM enrolment WHERE id = ?"_s, {id.toString()});
    if (!removed && removed.error().code == "store.constraint")
        return fail(Kind::Conflict, "roster.enrolment_in_use", id.toString());
    return once(removed);
}

Result<> clearSeats(store::Writer &writer, const site::SittingId &sitting)
{
    TRY(writer.execute(u"UPDATE enrolment SET admission_number = NULL, room = NULL, seat = NULL "
                       "WHERE sitting = ?"_s,
                       {sitting.toString()}));
    return {};
}

Result<> place(store::Writer &writer, const Enrolment &enrolment)
{
    return once(
        writer.execute(u"UPDATE enrolment SET admission_number = ?, room = ?, seat = ?, "
                       "version = version + 1 WHERE id = ? AND version = ?"_s,
                       {enrolment.admissionNumber, enrolment.seat->room.toString(),
                        enrolment.seat->number, enrolment.id.toString(), enrolment.version}));
}

} // namespace kaochang::roster::enrolments
