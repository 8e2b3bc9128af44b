// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/registers.h"
#include "results/scored_day.h"
#include "results/support/paper.h"
#include "roster/candidate_photos.h"
#include "roster/seat_draws.h"
#include "roster/seating.h"
#include "supervision/report_incident.h"
#include "theory/score_table.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;
using rules::SubjectKind;

namespace {

FormHead headOf(const ScoredDay &day)
{
    return ExamDay::must(formHead(day.store->reader(), day.sitting.id));
}

AdmissionForm admissionOf(ScoredDay &day)
{
    AdmissionForm gathered;
    day.written([&](store::Writer &writer) -> Result<> {
        TRY_LET(form, admissionForm(writer, day.sitting.id));
        gathered = form;
        return {};
    });
    return gathered;
}

} // namespace

class RegistersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsEveryFormFromWhatTheSiteKnows()
    {
        const ScoredDay day;
        const FormHead head =
            formHead(day.store->reader(), day.sitting.id, day.theoryRoom.id).value();
        QCOMPARE(head.institution, u"海河机电（演示）"_s);
        QCOMPARE(head.occupation, u"电工"_s);
        QCOMPARE(head.level, u"四级/中级工"_s);
        QCOMPARE(head.room, u"第一考场"_s);
        QCOMPARE(head.time, u"2026-06-01 09:00–11:00"_s);
        const QByteArray link = store::audit::head(day.store->reader())->link;
        QVERIFY(link.toHex().startsWith(head.audit.toLatin1()));
        QCOMPARE(head.audit.size(), 10);
        QCOMPARE(codeOf(formHead(day.store->reader(), site::SittingId(u"?"_s))),
                 "site.no_such_sitting");
    }

    void printsTheSheetsOfTheRoomWithItsOwnCandidates()
    {
        ScoredDay day;
        const auto reader = day.store->reader();
        const auto seating = seatingForm(reader, day.sitting.id, day.theoryRoom.id).value();
        QCOMPARE(seating.sitters.size(), size_t(3));
        QVERIFY(seatingForm(reader, day.sitting.id, day.workshop.id)->sitters.empty());
        const auto signIn = signInForm(reader, day.sitting.id, day.theoryRoom.id).value();
        const QString text = Paper(*printed(signIn)).rawText();
        for (const QString &name : {u"张伟"_s, u"王䶮"_s, u"陈𠮷"_s})
            QVERIFY2(text.contains(name), qPrintable(text));
        QVERIFY(!text.contains(u"129901199001010019"_s));
        QVERIFY(text.contains(rules::maskDocument(u"129901199001010019"_s)));
        const auto admission = admissionOf(day);
        QCOMPARE(admission.sitters.size(), size_t(3));
        QCOMPARE(admission.sitters[0].document, u"129901199001010019"_s);
        QCOMPARE(admission.sitters[0].room, u"第一考场"_s);
        QVERIFY(printed(admission));
    }

    void printsThePortraitAndTheSeedOfTheDraw()
    {
        ScoredDay day;
        QImage portrait(300, 420, QImage::Format_RGB32);
        portrait.fill(Qt::blue);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && portrait.save(&buffer, "PNG"));
        roster::CandidatePhoto photo;
        photo.candidate = day.enrolled[0].candidate;
        photo.picture = png;
        photo.sha256 = QByteArray(32, 'h');
        photo.width = 300;
        photo.height = 420;
        photo.at = day.clock.now();
        roster::SeatDraw draw;
        draw.id = roster::SeatDrawId::make(day.clock);
        draw.sitting = day.sitting.id;
        draw.algorithm = roster::SeatAlgorithm.toString();
        draw.seed = QByteArray(64, '7');
        draw.at = day.clock.now();
        day.written([&](store::Writer &writer) -> Result<> {
            TRY(roster::candidate_photos::keep(writer, photo));
            return roster::seat_draws::add(writer, draw);
        });
        const auto reader = day.store->reader();
        const auto admission = admissionOf(day);
        QCOMPARE(admission.sitters[0].photo.size(), portrait.size());
        QVERIFY(admission.sitters[1].photo.isNull());
        const Paper paper(*printed(admission));
        const QImage page = paper.picture(1, 60).convertToFormat(QImage::Format_RGB32);
        int blue = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                blue += qBlue(page.pixel(x, y)) > 200 && qRed(page.pixel(x, y)) < 60;
        QVERIFY2(blue > 3000, qPrintable(QString::number(blue))); // 25 x 35 mm at 60 dots per inch
        const auto seating = seatingForm(reader, day.sitting.id, day.theoryRoom.id).value();
        QCOMPARE(seating.seed, QString(64, u'7'));
        QVERIFY(Paper(*printed(seating)).rawText().remove(u'\n').contains(u"7777777777"_s));
    }

    void recordsWhatHappenedInARoom()
    {
        ScoredDay day;
        day.record(0, 60 * 60);
        supervision::Incident incident;
        incident.sitting = day.sitting.id;
        incident.room = day.theoryRoom.id;
        incident.at = day.clock.now().addSecs(-600);
        incident.versions.push_back({.number = 1,
                                     .kind = supervision::IncidentKind::Abnormal,
                                     .code = u"0-02"_s,
                                     .enrolment = day.id(1),
                                     .note = u"考位 2 断电，已恢复"_s,
                                     .by = {},
                                     .writtenAt = {}});
        ExamDay::must(
            supervision::ReportIncident(*day.store, day.clock).report(Inspector, incident));
        const auto form =
            roomRecordForm(day.store->reader(), day.sitting.id, day.theoryRoom.id).value();
        QCOMPARE(form.expected, 3);
        QCOMPARE(form.present, 0); // nobody was checked in on this day
        QCOMPARE(form.absentees.size(), 3);
        QCOMPARE(form.cameras, u"前机位"_s);
        QCOMPARE(form.events.size(), size_t(1));
        QCOMPARE(form.events[0].seat, u"2"_s);
        QCOMPARE(form.events[0].kind, u"异常"_s);
        const QString started = siteTime(*day.sheet().sitting.startedAt).toString(u"HH:mm"_s);
        QCOMPARE(form.started, started);
        QVERIFY(form.gaps.contains(u'–'));
        QVERIFY(Paper(*printed(form)).rawText().contains(u"考位 2 断电"_s));
    }

    void listsTheStaffOnDuty()
    {
        const ScoredDay day;
        site::Staff staff;
        staff.institution = day.institution.id;
        staff.name = u"长孙页"_s;
        staff.roles = {Role::Invigilator};
        ExamDay::must(day.setUp.keepStaff(Clerk, staff));
        const auto form = invigilatorForm(day.store->reader(), day.sitting.id).value();
        QCOMPARE(form.staff.size(), size_t(1));
        QCOMPARE(form.staff[0].duty, u"监考员"_s);
    }

    void countsAndListsLockedResults()
    {
        const LockedDay day;
        const ResultSheet sheet = day.sheet();
        const Tally tally = tallyOf(sheet);
        QCOMPARE(tally.passed, 1);
        QCOMPARE(tally.failed, 1);
        QCOMPARE(tally.absent, 1);
        const QString text =
            Paper(*printed(resultSummary(headOf(day), sheet, Numbers::Full))).rawText();
        for (const QString &part : {u"已锁定 2026-06-01"_s, u"82.5"_s, u"59.5"_s, u"缺考"_s,
                                    u"陈𠮷"_s, u"129901199001010019"_s, u"33.3%"_s})
            QVERIFY2(text.contains(part), qPrintable(part + text));
        const ScoreListForm list =
            scoreList(headOf(day), sheet, SubjectKind::Theory, Numbers::Masked);
        QCOMPARE(list.lines.size(), size_t(3));
        QCOMPARE(list.tally.absent, 1);
        QVERIFY(
            scoreList(headOf(day), sheet, SubjectKind::Practical, Numbers::Masked).lines.empty());
    }

    void marksADraftAsADraft()
    {
        const ScoredDay day;
        const auto form = resultSummary(headOf(day), day.sheet(), Numbers::Masked);
        QVERIFY(form.state.contains(u"草表"_s));
        QCOMPARE(form.tally.open, 3);
    }

    void showsBothNumbersAfterACorrection()
    {
        const LockedDay day;
        day.correct(1, 6150);
        const QString text =
            Paper(*printed(resultSummary(headOf(day), day.sheet(), Numbers::Masked))).rawText();
        QVERIFY(text.contains(u"61.5"_s));
        QVERIFY(text.contains(u"59.5"_s));
        QVERIFY(text.contains(u"加分误差"_s));
    }

    // What we write reads back cell by cell, and the theory room finds in it what already stands.
    void writesTheScoreRosterInItsColumns()
    {
        const LockedDay day;
        const roster::Sheet written = scoreRoster(day.sheet(), Numbers::Full);
        const QByteArray bytes = roster::writeSheet(written, 2).value();
        const roster::Sheet read = roster::readSheet(bytes).value();
        QVERIFY(read.problems.empty());
        QCOMPARE(read.rows.size(), size_t(6));
        QCOMPARE(read.rows[0].cell(8), u"考核成绩"_s);
        QCOMPARE(read.rows[1].cell(11), u"工作业绩"_s);
        const QStringList first{u"1"_s,
                                day.enrolled[0].admissionNumber,
                                u"张伟"_s,
                                u"男"_s,
                                u"129901199001010019"_s,
                                u"海河机电"_s,
                                u"电工"_s,
                                u"四级/中级工"_s,
                                u"82.5"_s,
                                u"--"_s,
                                u"--"_s,
                                u"--"_s};
        QCOMPARE(read.rows[2].cells, first);
        QCOMPARE(read.rows[4].cell(2), u"陈𠮷"_s);
        QCOMPARE(read.rows[4].cell(8), u"缺考"_s);
        QCOMPARE(read.rows[5].cell(0), u"填报人"_s);
        const auto plan = theory::planTable(day.store->reader(), read, day.sitting.id).value();
        QCOMPARE(plan.same, 3);
        QVERIFY(plan.rows.empty() && plan.problems.empty());
    }
};

QTEST_MAIN(RegistersTest)
#include "registers_test.moc"
