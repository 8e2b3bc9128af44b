// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "security/permissions.h"
#include "supervision/bookmarks.h"
#include "supervision/findings.h"
#include "supervision/review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const Actor Supervisor{UserId(u"supervisor"_s), Role::ExternalSupervisor};
const Actor Colleague{UserId(u"colleague"_s), Role::InternalSupervisor};

struct Desk // a supervisor with one open bookmark and one open finding that rests on it
{
    BreakAt fault;
    ExamDay day{fault.plan()};
    Review review{*day.store, day.clock};
    Bookmark bookmark = ExamDay::must(review.addBookmark(Supervisor, draft()));
    Finding finding = ExamDay::must(review.writeFinding(Supervisor, opinion({bookmark.id})));

    Bookmark draft() const
    {
        return {{}, day.sitting.id, day.theoryRoom.id, {}, day.clock.now(), u"李四举手"_s, {}, {},
                {}};
    }
    Finding opinion(std::vector<BookmarkId> bookmarks) const
    {
        return {
            {}, day.sitting.id, {}, Opinion::Passed, u"程序规范"_s, std::move(bookmarks), {}, {},
            {}};
    }
    Bookmark kept() const { return bookmarks::byId(day.store->reader(), bookmark.id).value(); }
    Finding keptFinding() const { return findings::byId(day.store->reader(), finding.id).value(); }
    bool cheat(const QString &sql, const QString &id) const
    {
        return day.store
            ->write({Clerk, u"video.cheat"_s, {}, {}, {}},
                    [&](store::Writer &writer) { return writer.execute(sql, {id}); })
            .has_value();
    }
};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsANoteAtItsMoment()
    {
        Desk desk;
        QCOMPARE(desk.kept(), desk.bookmark);
        QCOMPARE(desk.bookmark.by, Supervisor.user);
        QCOMPARE(desk.bookmark.writtenAt, desk.day.clock.now());
        QCOMPARE(bookmarks::of(desk.day.store->reader(), desk.day.sitting.id)->size(), size_t(1));
        const auto reworded =
            desk.review.rewordBookmark(Supervisor, desk.bookmark.id, u"王芳举手"_s);
        QCOMPARE(*reworded, desk.kept());
        QCOMPARE(desk.kept().note, u"王芳举手"_s);
    }

    void nobodyChangesWhatIsSigned()
    {
        Desk desk;
        QVERIFY(desk.review.signFinding(Supervisor, desk.finding.id));
        QVERIFY(desk.kept().signedAt
                && desk.keptFinding().signedAt); // its own bookmark is signed with it
        const std::string_view isSigned = "supervision.already_signed";
        QCOMPARE(codeOf(desk.review.rewordBookmark(Supervisor, desk.bookmark.id, u"x"_s)),
                 isSigned);
        QCOMPARE(codeOf(desk.review.signBookmark(Supervisor, desk.bookmark.id)), isSigned);
        QCOMPARE(codeOf(desk.review.changeFinding(Supervisor, desk.finding)), isSigned);
        QCOMPARE(codeOf(desk.review.signFinding(Supervisor, desk.finding.id)), isSigned);
        // Nor does somebody who goes around the acts.
        const QString bookmark = desk.bookmark.id.toString(), finding = desk.finding.id.toString();
        QVERIFY(!desk.cheat(u"UPDATE bookmark SET note = '' WHERE id = ?"_s, bookmark));
        QVERIFY(!desk.cheat(u"UPDATE bookmark SET signed_at = NULL WHERE id = ?"_s, bookmark));
        QVERIFY(!desk.cheat(u"DELETE FROM bookmark WHERE id = ?"_s, bookmark));
        QVERIFY(!desk.cheat(u"UPDATE finding SET opinion = 'returned' WHERE id = ?"_s, finding));
        QVERIFY(!desk.cheat(u"DELETE FROM finding WHERE id = ?"_s, finding));
        QVERIFY(!desk.cheat(u"DELETE FROM finding_bookmark WHERE finding = ?"_s, finding));
    }

    void onlyTheAuthorChangesAndSigns()
    {
        Desk desk;
        const std::string_view notYours = "supervision.not_yours";
        QCOMPARE(codeOf(desk.review.rewordBookmark(Colleague, desk.bookmark.id, u"x"_s)), notYours);
        QCOMPARE(codeOf(desk.review.signBookmark(Colleague, desk.bookmark.id)), notYours);
        QCOMPARE(codeOf(desk.review.changeFinding(Colleague, desk.finding)), notYours);
        QCOMPARE(codeOf(desk.review.signFinding(Colleague, desk.finding.id)), notYours);
    }

    void aFindingRestsOnSignedGround()
    {
        Desk desk;
        const auto theirs =
            ExamDay::must(desk.review.writeFinding(Colleague, desk.opinion({desk.bookmark.id})));
        QCOMPARE(codeOf(desk.review.signFinding(Colleague, theirs.id)),
                 std::string_view("supervision.bookmark_not_signed"));
        QVERIFY(desk.review.signBookmark(Supervisor, desk.bookmark.id));
        QVERIFY(desk.review.signFinding(Colleague, theirs.id));
    }

    void changesAFindingUntilItIsSigned()
    {
        Desk desk;
        Finding changed = desk.finding;
        changed.opinion = Opinion::ReviewAgain;
        changed.text = u"第3工位需复评"_s;
        changed.bookmarks = {};
        changed.enrolment = desk.day.enrol(person(u"李四"_s, u"119901199001010017"_s)).id;
        changed.by = Colleague.user; // what is not the draft's to say is not heard
        const auto kept = desk.review.changeFinding(Supervisor, changed);
        QVERIFY(kept);
        QCOMPARE(*kept, desk.keptFinding());
        QCOMPARE(kept->opinion, Opinion::ReviewAgain);
        QCOMPARE(kept->by, Supervisor.user);
        QVERIFY(!kept->enrolment && kept->bookmarks.empty());
        QCOMPARE(findings::of(desk.day.store->reader(), desk.day.sitting.id)->size(), size_t(1));
    }

    void refusesABookmarkOfNowhere()
    {
        Desk desk;
        const auto code = [&](auto change) {
            Bookmark draft = desk.draft();
            change(draft);
            return codeOf(desk.review.addBookmark(Supervisor, draft));
        };
        QCOMPARE(code([](Bookmark &draft) { draft.note = u" "_s; }),
                 std::string_view("supervision.no_note"));
        QCOMPARE(code([](Bookmark &draft) { draft.at = draft.at.addMSecs(1); }),
                 std::string_view("supervision.in_the_future"));
        QCOMPARE(code([](Bookmark &draft) { draft.room = site::RoomId(u"?"_s); }),
                 std::string_view("supervision.wrong_room"));
        QCOMPARE(code([](Bookmark &draft) { draft.sitting = site::SittingId(u"?"_s); }),
                 std::string_view("site.no_such_sitting"));
        QCOMPARE(codeOf(desk.review.rewordBookmark(Supervisor, desk.bookmark.id, {})),
                 std::string_view("supervision.no_note"));
        QCOMPARE(codeOf(desk.review.signBookmark(Supervisor, BookmarkId(u"?"_s))),
                 std::string_view("supervision.no_such_bookmark"));
    }

    void refusesAFindingAboutNothing()
    {
        Desk desk;
        const auto elsewhere = desk.day.addSitting(Electrician, rules::Level::Five);
        const auto enrolled = desk.day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        const auto code = [&](auto change) {
            Finding draft = desk.opinion({});
            change(draft);
            return codeOf(desk.review.writeFinding(Supervisor, draft));
        };
        QCOMPARE(code([](Finding &draft) { draft.text.clear(); }),
                 std::string_view("supervision.no_text"));
        QCOMPARE(code([](Finding &draft) { draft.sitting = site::SittingId(u"?"_s); }),
                 std::string_view("site.no_such_sitting"));
        QCOMPARE(code([](Finding &draft) { draft.enrolment = roster::EnrolmentId(u"?"_s); }),
                 std::string_view("roster.no_such_enrolment"));
        QCOMPARE(code([](Finding &draft) { draft.bookmarks = {BookmarkId(u"?"_s)}; }),
                 std::string_view("supervision.no_such_bookmark"));
        QCOMPARE(code([&](Finding &draft) {
                     draft.sitting = elsewhere.id;
                     draft.enrolment = enrolled.id;
                 }),
                 std::string_view("supervision.wrong_enrolment"));
        QCOMPARE(code([&](Finding &draft) {
                     draft.sitting = elsewhere.id;
                     draft.bookmarks = {desk.bookmark.id};
                 }),
                 std::string_view("supervision.wrong_bookmark"));
        QCOMPARE(codeOf(desk.review.signFinding(Supervisor, FindingId(u"?"_s))),
                 std::string_view("supervision.no_such_finding"));
    }

    void tellsTheCentreADigestAndNoWord()
    {
        Desk desk;
        QVERIFY(desk.review.rewordBookmark(Supervisor, desk.bookmark.id, u"王芳举手"_s));
        QVERIFY(desk.review.signBookmark(Supervisor, desk.bookmark.id));
        const auto told =
            store::audit::on(desk.day.store->reader(), desk.bookmark.id.toString()).value();
        QCOMPARE(told.size(), size_t(3));
        for (const auto &line : told) {
            QCOMPARE(line.body[u"sha256"_s].toString().size(), 64);
            QVERIFY(!line.record.contains("举手"));
        }
        QVERIFY(told[0].body[u"sha256"_s] != told[1].body[u"sha256"_s]);
        QCOMPARE(told[1].body[u"sha256"_s],
                 told[2].body[u"sha256"_s]); // what was signed is what was written
    }

    void theSiteMayNotWriteForTheSupervisor()
    {
        for (const Role role :
             {Role::Admin, Role::ExamStaff, Role::ScoreKeeper, Role::Invigilator, Role::Auditor})
            for (const QString &act : {u"add_bookmark"_s, u"reword_bookmark"_s, u"sign_bookmark"_s,
                                       u"write_finding"_s, u"change_finding"_s, u"sign_finding"_s})
                QVERIFY(!security::may(role, QString(u"supervision."_s + act)));
        QVERIFY(security::may(Role::ExternalSupervisor, u"supervision.sign_finding"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        Desk desk;
        const store::Store &store = *desk.day.store;
        const auto whole = [&](auto act) { return stepsUntilWhole(store, desk.fault, act) > 0; };
        QVERIFY(whole([&] { return desk.review.addBookmark(Supervisor, desk.draft()); }));
        QVERIFY(whole(
            [&] { return desk.review.rewordBookmark(Supervisor, desk.bookmark.id, u"再看"_s); }));
        QVERIFY(whole([&] {
            return desk.review.writeFinding(Supervisor, desk.opinion({desk.bookmark.id}));
        }));
        QVERIFY(whole([&] { return desk.review.changeFinding(Supervisor, desk.finding); }));
        QVERIFY(whole([&] { return desk.review.signFinding(Supervisor, desk.finding.id); }));
        const auto other = ExamDay::must(desk.review.addBookmark(Supervisor, desk.draft()));
        QVERIFY(whole([&] { return desk.review.signBookmark(Supervisor, other.id); }));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
