// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/check_in.h"

#include "roster/admissions.h"
#include "roster/roll.h"
#include "site/sittings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

constexpr qsizetype LargestPicture = 8 << 20;

Result<> checkNotIn(const store::Reader &reader, const EnrolmentId &enrolment)
{
    TRY_LET(standing, admissions::standing(reader, enrolment));
    if (!standing)
        return {};
    return fail(Kind::Conflict, "roster.already_in",
                u"%1, %2, %3"_s.arg(standing->by.toString(), standing->machine,
                                    siteTime(standing->at).toString(Qt::ISODate)));
}

Result<> checkPerson(const store::Reader &reader, const Arrival &arrival, const RollLine &line)
{
    if (line.enrolment.sitting != arrival.sitting)
        return fail(Kind::Denied, "roster.wrong_sitting", line.enrolment.sitting.toString());
    if (arrival.document
        && rules::documentKey(*arrival.document) != rules::documentKey(line.candidate.document))
        return fail(Kind::Denied, "roster.wrong_person", line.enrolment.id.toString());
    TRY(checkNotIn(reader, line.enrolment.id));
    if (!line.enrolment.seat)
        return fail(Kind::Conflict, "roster.not_seated", line.enrolment.id.toString());
    if (arrival.room && *arrival.room != line.enrolment.seat->room)
        return fail(Kind::Denied, "roster.wrong_room", line.enrolment.seat->room.toString());
    return {};
}

Result<int> minutesLate(const site::Sitting &sitting, const QDateTime &now, int limit)
{
    if (sitting.state != site::SittingState::Open && sitting.state != site::SittingState::Running)
        return fail(Kind::Conflict, "roster.door_closed",
                    site::stateWord(sitting.state).toString());
    const QDateTime start = sitting.startedAt.value_or(sitting.startsAt);
    const auto late = static_cast<int>(std::max<qint64>(0, start.secsTo(now) / 60));
    if (late > limit)
        return fail(Kind::Denied, "roster.too_late", QString::number(late));
    return late;
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.size() <= LargestPicture
           && (bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG\r\n"));
}

} // namespace

Result<Admission> CheckIn::admit(const Actor &by, const Arrival &arrival) const
{
    const store::Act act{by, u"roster.check_in"_s, arrival.enrolment.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Admission> {
        TRY_LET(line, rollLine(writer, arrival.enrolment));
        TRY(checkPerson(writer, arrival, line));
        TRY_LET(sitting, site::sittings::byId(writer, arrival.sitting));
        TRY_LET(late, minutesLate(sitting, m_clock.now(), arrival.lateLimitMinutes));
        const Admission admission{AdmissionId::make(m_clock),
                                  arrival.enrolment,
                                  arrival.sitting,
                                  m_clock.now(),
                                  by.user,
                                  m_machine,
                                  late,
                                  {}};
        TRY(admissions::add(writer, admission));
        writer.tell({{u"sitting"_s, arrival.sitting.toString()},
                     {u"room"_s, line.enrolment.seat->room.toString()},
                     {u"seat"_s, line.enrolment.seat->number},
                     {u"late_minutes"_s, late}});
        return admission;
    });
}

Result<Admission> CheckIn::undo(const Actor &by, const EnrolmentId &enrolment,
                                const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "roster.reason_needed");
    const store::Act act{by, u"roster.undo_check_in"_s, enrolment.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Admission> {
        TRY_LET(standing, admissions::standing(writer, enrolment));
        if (!standing)
            return fail(Kind::Conflict, "roster.not_in", enrolment.toString());
        standing->undone = Undone{m_clock.now(), by.user, why};
        TRY(admissions::undo(writer, standing->id, *standing->undone));
        return *standing;
    });
}

Result<> CheckIn::turnAway(const Actor &by, const EnrolmentId &enrolment, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "roster.reason_needed");
    const store::Act act{by, u"roster.turn_away"_s, enrolment.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY(rollLine(writer, enrolment)); // of somebody who is enrolled
        return {};
    });
}

Result<DoorPhoto> CheckIn::attachPhoto(const Actor &by, const EnrolmentId &enrolment,
                                       const QByteArray &picture) const
{
    if (!isPicture(picture))
        return fail(Kind::Invalid, "roster.bad_picture");
    const store::Act act{by, u"roster.door_photo"_s, enrolment.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<DoorPhoto> {
        const DoorPhoto photo{DoorPhotoId::make(m_clock), enrolment, picture,
                              QCryptographicHash::hash(picture, QCryptographicHash::Sha256),
                              m_clock.now()};
        TRY(door_photos::add(writer, photo));
        writer.tell({{u"sha256"_s, QString::fromLatin1(photo.sha256.toHex())}});
        return photo;
    });
}

} // namespace kaochang::roster
