// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/gather_forms.h"

#include "roster/admissions.h"
#include "roster/candidate_photos.h"
#include "roster/seat_draws.h"
#include "site/rooms.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"
#include "site/staff_list.h"
#include "store/audit.h"
#include "supervision/candidate_coverage.h"
#include "supervision/incidents.h"
#include "supervision/room_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

QString clockText(const QDateTime &at)
{
    return siteTime(at).toString(u"HH:mm"_s);
}

QString clockText(const std::optional<QDateTime> &at)
{
    return at ? clockText(*at) : QString();
}

QString timeText(const site::Sitting &sitting)
{
    return siteTime(sitting.startsAt).toString(u"yyyy-MM-dd HH:mm"_s) + u'–'
           + clockText(sitting.endsAt);
}

QString subjectsText(const site::Sitting &sitting)
{
    QStringList titles;
    for (const rules::SubjectKind kind : sitting.subjects)
        titles += rules::subjectTitle(kind).toString();
    return titles.join(u'、');
}

Result<std::vector<Sitter>> inRoom(const store::Reader &reader, const site::SittingId &sitting,
                                   const site::RoomId &room, Numbers numbers)
{
    TRY_LET(people, roster::roll(reader, sitting));
    std::vector<Sitter> answer;
    for (const roster::RollLine &line : people)
        if (line.enrolment.seat && line.enrolment.seat->room == room)
            answer.push_back(sitterOf(line, numbers));
    std::ranges::sort(answer, {}, &Sitter::seat);
    return answer;
}

// What the form calls the people on duty, the first that fits.
QString dutyOf(const site::Staff &staff)
{
    using enum Role;
    static const std::vector<std::pair<Role, QString>> Duties{
        {ChiefAssessor, u"考评组长"_s},  {Assessor, u"考评员"_s},
        {Invigilator, u"监考员"_s},      {InternalSupervisor, u"内督"_s},
        {ExternalSupervisor, u"外督"_s}, {ExamStaff, u"考务人员"_s}};
    for (const auto &[role, title] : Duties)
        if (staff.isA(role))
            return title;
    return {};
}

QString intervalText(const supervision::Interval &interval)
{
    return siteTime(interval.from).toString(u"HH:mm:ss"_s) + u'–'
           + siteTime(interval.to).toString(u"HH:mm:ss"_s);
}

// The room's cameras, and when none of them recorded between start and end.
Result<> addVideo(RoomRecordForm &form, const store::Reader &reader, const site::Sitting &sitting,
                  const site::RoomId &room)
{
    TRY_LET(record, supervision::roomRecord(reader, sitting.id, room));
    QStringList cameras;
    for (const video::Recording &recording : record.recordings)
        for (const video::RecordedCamera &camera : recording.cameras)
            if (!cameras.contains(camera.name))
                cameras += camera.name;
    form.cameras = cameras.join(u'、');
    if (!sitting.startedAt || !sitting.closedAt)
        return {};
    QStringList gaps;
    TRY_LET(cover, supervision::roomCoverage(reader, sitting.id, room, *sitting.closedAt));
    for (const auto &gap : cover.gaps)
        gaps += intervalText(gap.interval);
    form.gaps = gaps.isEmpty() ? u"无"_s : gaps.join(u'\n');
    return {};
}

QString incidentTitle(supervision::IncidentKind kind)
{
    switch (kind) {
    case supervision::IncidentKind::Abnormal:
        return u"异常"_s;
    case supervision::IncidentKind::Breach:
        return u"违纪"_s;
    default:
        return u"标记"_s;
    }
}

// Staff sign paper by name; an account nobody owns is printed as it is.
QString nameOf(const store::Reader &reader, const UserId &user)
{
    const auto staff = site::staff_list::byUser(reader, user);
    return staff ? staff->name : user.toString();
}

Result<> addEvents(RoomRecordForm &form, const store::Reader &reader,
                   const site::SittingId &sitting, const site::RoomId &room)
{
    TRY_LET(incidents, supervision::incidents::of(reader, sitting));
    for (const supervision::Incident &incident : incidents) {
        if (incident.room != room)
            continue;
        const supervision::IncidentVersion &told = incident.told();
        RoomEvent event;
        event.at = clockText(incident.at);
        event.kind = incidentTitle(told.kind);
        event.note = told.note;
        event.by = nameOf(reader, told.by);
        if (told.enrolment) {
            TRY_LET(line, roster::rollLine(reader, *told.enrolment));
            event.admission = line.enrolment.admissionNumber;
            event.seat =
                line.enrolment.seat ? QString::number(line.enrolment.seat->number) : QString();
        }
        form.events.push_back(std::move(event));
    }
    return {};
}

// Who of the room came through the door and stayed; the others are listed by admission number.
Result<> addAttendance(RoomRecordForm &form, const store::Reader &reader,
                       const site::SittingId &sitting, const site::RoomId &room)
{
    TRY_LET(people, roster::roll(reader, sitting));
    for (const roster::RollLine &line : people) {
        if (!line.enrolment.seat || line.enrolment.seat->room != room)
            continue;
        ++form.expected;
        TRY_LET(admission, roster::admissions::standing(reader, line.enrolment.id));
        if (admission)
            ++form.present;
        else
            form.absentees += line.enrolment.admissionNumber;
    }
    return {};
}

Result<SignInForm> signInIn(const store::Reader &reader, const site::SittingId &sitting,
                            const site::RoomId &room, Numbers numbers)
{
    TRY_LET(head, formHead(reader, sitting, room));
    TRY_LET(sitters, inRoom(reader, sitting, room, numbers));
    return SignInForm{std::move(head), std::move(sitters)};
}

} // namespace

QString shownNumber(const roster::Candidate &candidate, Numbers numbers)
{
    const QString &number = candidate.document.number;
    return numbers == Numbers::Full ? number : rules::maskDocument(number);
}

Sitter sitterOf(const roster::RollLine &line, Numbers numbers)
{
    Sitter sitter;
    sitter.admission = line.enrolment.admissionNumber;
    sitter.name = line.candidate.name;
    sitter.document = shownNumber(line.candidate, numbers);
    if (const auto sex = line.candidate.document.sex)
        sitter.sex = *sex == rules::Sex::Male ? u"男"_s : u"女"_s;
    if (line.enrolment.seat)
        sitter.seat = line.enrolment.seat->number;
    if (line.enrolment.examType == roster::ExamType::MakeUp)
        sitter.remark = roster::examTypeTitle(line.enrolment.examType).toString();
    return sitter;
}

Result<FormHead> formHead(const store::Reader &reader, const site::SittingId &id,
                          const std::optional<site::RoomId> &room)
{
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(institution, site::institutionOf(reader, sitting));
    TRY_LET(head, store::audit::head(reader));
    FormHead form{.institution = institution.name,
                  .occupation = sitting.occupation.name,
                  .level = rules::levelTitle(sitting.level),
                  .subject = subjectsText(sitting),
                  .room = {},
                  .time = timeText(sitting),
                  .sitting = id.toString(),
                  .audit = auditCode(head.link)};
    if (room) {
        TRY_LET(found, site::rooms::byId(reader, *room));
        form.room = found.name;
    }
    return form;
}

Result<SeatingForm> seatingForm(const store::Reader &reader, const site::SittingId &sitting,
                                const site::RoomId &room)
{
    SeatingForm form;
    TRY_LET(head, formHead(reader, sitting, room));
    TRY_LET(sitters, inRoom(reader, sitting, room, Numbers::Masked));
    TRY_LET(draws, roster::seat_draws::of(reader, sitting));
    form.head = std::move(head);
    form.sitters = std::move(sitters);
    if (!draws.empty())
        form.seed = QString::fromLatin1(draws.back().seed);
    return form;
}

Result<SignInForm> signInForm(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room)
{
    return signInIn(reader, sitting, room, Numbers::Masked);
}

Result<SignInForm> signInFormWithNumbers(const store::Writer &writer,
                                         const site::SittingId &sitting, const site::RoomId &room)
{
    return signInIn(writer, sitting, room, Numbers::Full);
}

Result<AdmissionForm> admissionForm(const store::Writer &writer, const site::SittingId &sitting)
{
    TRY_LET(head, formHead(writer, sitting));
    TRY_LET(people, roster::roll(writer, sitting));
    AdmissionForm form{std::move(head), {}};
    for (const roster::RollLine &line : people) {
        if (line.enrolment.admissionNumber.isEmpty())
            continue;
        Sitter sitter = sitterOf(line, Numbers::Full);
        if (line.enrolment.seat) {
            TRY_LET(room, site::rooms::byId(writer, line.enrolment.seat->room));
            sitter.room = room.name;
        }
        TRY_LET(photo, roster::candidate_photos::of(writer, line.candidate.id));
        if (photo)
            sitter.photo = QImage::fromData(photo->picture);
        form.sitters.push_back(std::move(sitter));
    }
    return form;
}

Result<InvigilatorForm> invigilatorForm(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(head, formHead(reader, sitting));
    TRY_LET(held, site::sittings::byId(reader, sitting));
    TRY_LET(staff, site::staff_list::all(reader));
    std::erase_if(staff, [day = held.day()](const site::Staff &person) {
        return person.retiredOn && *person.retiredOn <= day;
    });
    InvigilatorForm form{std::move(head), {}};
    for (const site::Staff &person : staff)
        if (const QString duty = dutyOf(person); !duty.isEmpty())
            form.staff.push_back(
                {person.name, duty, person.card ? person.card->number : QString()});
    return form;
}

Result<RoomRecordForm> roomRecordForm(const store::Reader &reader, const site::SittingId &id,
                                      const site::RoomId &room)
{
    RoomRecordForm form;
    TRY_LET(head, formHead(reader, id, room));
    TRY_LET(sitting, site::sittings::byId(reader, id));
    form.head = std::move(head);
    form.opened = clockText(sitting.openedAt);
    form.started = clockText(sitting.startedAt);
    form.closed = clockText(sitting.closedAt);
    form.extraMinutes = QString::number(sitting.extraMinutes);
    TRY(addAttendance(form, reader, id, room));
    TRY(addVideo(form, reader, sitting, room));
    TRY(addEvents(form, reader, id, room));
    return form;
}

} // namespace kaochang::results
