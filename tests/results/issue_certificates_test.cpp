// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificate_day.h"
#include "results/support/paper.h"
#include "security/permissions.h"

#include <ZXing/ReadBarcode.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

struct PrintedDay : CertificateDay
{
    explicit PrintedDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : CertificateDay(std::move(faults), std::move(gate))
    {
        must(allocate());
        drawBlanks();
    }
    Result<Form> print(const CertificateIds &which) const
    {
        return issuing.print(Shen, which, FaceStyle::Whole);
    }
    Result<> good(const CertificateIds &which, const QString &sheet = {}) const
    {
        return issuing.confirm(Shen, which, {PageOutcome::Good, sheet, {}});
    }
    Result<> spoiled(const CertificateIds &which) const
    {
        return issuing.confirm(Shen, which, {PageOutcome::Spoiled, {}, u"卡纸"_s});
    }
    CertificateState state(size_t place) const { return certificate(place).state(); }
    BlankBalance hand() const
    {
        return must(results::blanks::balance(store->reader(), sitting.id));
    }
    Result<> step(CertificateStep what, const QDate &day,
                  std::optional<rules::QueryKind> target = {}) const
    {
        return publishing.note(Shen, ids(), {what, target, day});
    }
};

CertificateFace face()
{
    return {.number = u"S000044031005261000007"_s,
            .institution = u"天津市海河机电（演示）有限公司职业技能等级认定中心"_s,
            .issuedOn = QDate(2026, 7, 1),
            .name = u"欧阳䶮"_s,
            .documentKind = u"居民身份证"_s,
            .document = u"129901199001010019"_s,
            .occupation = u"电工"_s,
            .trade = {},
            .level = rules::levelTitle(rules::Level::One),
            .photo = {}};
}

QString codeOn(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    return QString::fromStdWString(ZXing::ReadBarcode(view, hints).text());
}

} // namespace

class IssueCertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingARuledFaceMustShow()
    {
        const auto form = printed({face()}, FaceStyle::Whole).value();
        const Paper paper(form);
        QCOMPARE(paper.pages(), 1);
        const QString text = paper.text().simplified();
        for (const QString &wanted :
             {u"职业技能等级证书"_s, u"欧阳䶮"_s, u"居民身份证"_s, u"129901199001010019"_s,
              u"电工"_s, u"--"_s, u"一级/高级技师"_s, u"S000044031005261000007"_s,
              u"2026年7月1日"_s, u"http://jndj.osta.org.cn"_s, u"http://pjjg.osta.org.cn"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
        QVERIFY(paper.about().contains(u"A4"_s));
        QCOMPARE(codeOn(paper.picture(1)), u"http://jndj.osta.org.cn/#S000044031005261000007"_s);
    }

    void fillsInTheParticularsAtTheSamePlaces()
    {
        const auto whole = printed({face()}, FaceStyle::Whole).value();
        const auto filled = printed({face()}, FaceStyle::FillIn).value();
        const QString text = Paper(filled).text();
        QVERIFY(text.contains(u"欧阳䶮"_s));
        QVERIFY(!text.contains(u"职业技能等级证书"_s));
        QVERIFY(!text.contains(u"jndj"_s));
        // What both draw stands where it stood: no ink of the filled page is off the whole one.
        const QImage one = whole.picture(0, 50).convertToFormat(QImage::Format_Grayscale8);
        const QImage other = filled.picture(0, 50).convertToFormat(QImage::Format_Grayscale8);
        int off = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                off += int(qGray(other.pixel(x, y)) < 100 && qGray(one.pixel(x, y)) > 200);
        QCOMPARE(off, 0);
        const QString shots = qEnvironmentVariable("KAOCHANG_SHOTS");
        if (!shots.isEmpty()) {
            QVERIFY(whole.picture(0, 100).save(shots + u"/certificate.png"_s));
            QVERIFY(filled.picture(0, 100).save(shots + u"/certificate_fill_in.png"_s));
        }
    }

    void usesANumberUpOnlyWhenSomebodyHasLookedAtThePage()
    {
        const PrintedDay day;
        const auto id = day.certificate(0).id;
        QCOMPARE(codeOf(day.good({id})), "results.not_printed");
        const Form form = ExamSite::must(day.print({id}));
        QVERIFY(Paper(form).text().contains(u"129901199001010019"_s));
        QCOMPARE(day.state(0), CertificateState::Printing);
        QCOMPARE(day.hand().inHand(), 5);
        QCOMPARE(codeOf(day.print({id})), "done"); // the printer did nothing: again
        QCOMPARE(codeOf(day.good({id}, u"LS0000001"_s)), "done");
        QCOMPARE(day.state(0), CertificateState::Issued);
        QCOMPARE(day.hand().inHand(), 4);
        QCOMPARE(codeOf(day.good({id})), "results.not_printed");
        QCOMPARE(codeOf(day.print({id})), "results.already_printed");
    }

    void aSpoiledPageCostsABlankAndKeepsTheNumber()
    {
        const PrintedDay day;
        const Certificate before = day.certificate(0);
        ExamSite::must(day.print({before.id}));
        QCOMPARE(codeOf(day.issuing.confirm(Shen, {before.id}, {PageOutcome::Spoiled, {}, {}})),
                 "results.reason_needed");
        QCOMPARE(codeOf(day.spoiled({before.id})), "done");
        QCOMPARE(day.state(0), CertificateState::ToPrint);
        QCOMPARE(day.hand().spoiled, 1);
        ExamSite::must(day.print({before.id}));
        ExamSite::must(day.good({before.id}));
        QCOMPARE(day.certificate(0).number, before.number);
    }

    void reissuesALostOneWithTheSameNumber()
    {
        const PrintedDay day;
        const auto id = day.certificate(0).id;
        const auto lost = [&] { return day.issuing.reissue(Shen, id, u"持证人遗失"_s); };
        QCOMPARE(codeOf(lost()), "results.not_issued");
        ExamSite::must(day.print({id}));
        ExamSite::must(day.good({id}, u"LS1"_s));
        QCOMPARE(codeOf(day.issuing.reissue(Shen, id, {})), "results.reason_needed");
        const Certificate again = ExamSite::must(lost());
        QCOMPARE(again.state(), CertificateState::ToPrint);
        QCOMPARE(again.pages(), 2);
        ExamSite::must(day.print({id}));
        QCOMPARE(codeOf(day.good({id}, u"LS1"_s)), "results.sheet_used"); // a new blank
        ExamSite::must(day.good({id}, u"LS2"_s));
        QCOMPARE(day.state(0), CertificateState::Issued);
        QCOMPARE(day.hand().printed, 2);
    }

    void printsManyAtOnceOrNone()
    {
        const PrintedDay day;
        const CertificateIds all = day.ids();
        const Form form = ExamSite::must(day.print(all));
        QCOMPARE(form.pageCount(), 5);
        QCOMPARE(codeOf(day.good(all, u"LS9"_s)), "results.one_sheet_one_page");
        QCOMPARE(codeOf(day.good(all)), "done");
        QCOMPARE(day.hand().inHand(), 0);
        QCOMPARE(codeOf(day.print({})), "results.nobody_to_certify");
        QCOMPARE(codeOf(day.print({CertificateId(u"?"_s)})), "results.no_such_certificate");
    }

    void printsNothingForWhoNoLongerPassed()
    {
        const PrintedDay day;
        results::Correction wrong;
        wrong.enrolment = day.id(3);
        wrong.ofVersion = 1;
        wrong.points = 5000;
        wrong.why = u"合分有误"_s;
        const auto proposed = ExamSite::must(day.correcting.propose(Shen, wrong));
        QCOMPARE(codeOf(day.print({day.certificate(3).id})), "results.correction_waiting");
        ExamSite::must(day.correcting.confirm(Su, proposed.id));
        QCOMPARE(codeOf(day.print({day.certificate(3).id})), "results.no_longer_passed");
    }

    void keepsTheLedgerOfBlanks()
    {
        CertificateDay day;
        ExamSite::must(day.allocate());
        const auto draw = [&](int sheets, const QString &why = {}) {
            return codeOf(day.blanks.draw(Shen, day.sitting.id, sheets, why));
        };
        QCOMPARE(draw(1), "results.not_in_stock");
        QCOMPARE(codeOf(day.blanks.receive(Shen, 0, {})), "results.bad_sheets");
        QCOMPARE(codeOf(day.blanks.receive(Shen, 20, u"新印"_s)), "done");
        QCOMPARE(draw(6), "results.draw_above_need"); // five passed: 110 % is five
        QCOMPARE(draw(5), "done");
        QCOMPARE(draw(1), "results.draw_above_need");
        QCOMPARE(draw(2, u"打印机新装，留作校准"_s), "done");
        QCOMPARE(codeOf(day.blanks.spoil(Shen, day.sitting.id, 1, {})), "results.reason_needed");
        QCOMPARE(codeOf(day.blanks.spoil(Shen, day.sitting.id, 1, u"受潮"_s)), "done");
        QCOMPARE(codeOf(day.blanks.giveBack(Shen, day.sitting.id, 7)), "results.not_in_hand");
        const auto left = ExamSite::must(day.blanks.giveBack(Shen, day.sitting.id, 6));
        QCOMPARE(left.inHand(), 0);
        QCOMPARE(left.printed, left.drawn - left.returned - left.spoiled);
        const auto site = ExamSite::must(results::blanks::balance(day.store->reader()));
        QCOMPARE(site.inStock(), 19);
        QCOMPARE(site.toDestroy(), 1);
        QCOMPARE(codeOf(day.issuing.print(Shen, day.ids(), FaceStyle::Whole)),
                 "results.not_in_hand");
        QCOMPARE(results::blanks::all(day.store->reader())->front().what, BlankMove::Returned);
    }

    void destroysAndVoidsByTwoPeople()
    {
        const PrintedDay day;
        ExamSite::must(day.blanks.spoil(Shen, day.sitting.id, 2, u"受潮"_s));
        const auto &two = day.requests;
        QCOMPARE(codeOf(two.destroyBlanks(Shen, 3, u"集中销毁"_s)), "results.not_spoiled");
        QCOMPARE(codeOf(two.destroyBlanks(Shen, 2, {})), "results.reason_needed");
        const auto burn = ExamSite::must(two.destroyBlanks(Shen, 2, u"集中销毁"_s));
        QCOMPARE(codeOf(two.destroyBlanks(Su, 1, u"集中销毁"_s)), "results.request_open");
        QCOMPARE(codeOf(two.confirm(Shen, burn.id)), "results.same_person");
        QCOMPARE(codeOf(two.confirm(Su, burn.id)), "done");
        QCOMPARE(codeOf(two.confirm(Su, burn.id)), "results.request_decided");
        QCOMPARE(results::blanks::balance(day.store->reader())->toDestroy(), 0);

        const auto id = day.certificate(0).id;
        const auto wrong = ExamSite::must(two.voidCertificate(Shen, id, u"姓名有误"_s));
        QCOMPARE(codeOf(two.voidCertificate(Su, id, u"姓名有误"_s)), "results.request_open");
        QCOMPARE(codeOf(two.reject(Shen, wrong.id, {})), "results.reason_needed");
        QCOMPARE(codeOf(two.reject(Shen, wrong.id, u"核对无误"_s)), "done");
        QCOMPARE(day.state(0), CertificateState::ToPrint);
        day.voided(0);
        QCOMPARE(codeOf(day.print({id})), "results.certificate_void");
        QCOMPARE(codeOf(two.voidCertificate(Shen, id, u"x"_s)), "results.certificate_void");
        QVERIFY(results::requests::waiting(day.store->reader())->empty());
        QCOMPARE(codeOf(two.confirm(Su, RequestId(u"?"_s))), "results.no_such_request");
    }

    void notesEveryStepOfPublicationInItsOrder()
    {
        const PrintedDay day;
        const QDate today = day.clock.today();
        using enum CertificateStep;
        QCOMPARE(codeOf(day.step(Printed, today)), "results.bad_step");
        QCOMPARE(codeOf(day.step(Received, today)), "results.step_out_of_order");
        QCOMPARE(codeOf(day.step(Reported, today.addDays(1))), "results.bad_step_day");
        QCOMPARE(codeOf(day.step(Reported, today.addDays(-1))), "results.bad_step_day");
        QCOMPARE(codeOf(day.step(Reported, today)), "done");
        QCOMPARE(codeOf(day.step(Reported, today)), "results.step_taken");
        QCOMPARE(codeOf(day.step(Received, today)), "done");
        QCOMPARE(codeOf(day.step(Confirmed, today)), "done");
        QCOMPARE(codeOf(day.step(Searchable, today)), "results.bad_step");
        // Tianjin in two steps: the city's database, then the national one (004 四(三)).
        QCOMPARE(codeOf(day.step(Searchable, today, rules::QueryKind::Regional)), "done");
        QVERIFY(!day.certificate(0).find(Searchable, u"national"));
        QCOMPARE(codeOf(day.step(Searchable, today, rules::QueryKind::National)), "done");
        QCOMPARE(day.certificate(0).published(), std::optional(Searchable));
        QCOMPARE(day.certificate(0).find(Searchable, u"national")->day, std::optional(today));
        QCOMPARE(day.certificate(0).find(Reported)->by, Shen.user);
    }

    void knowsOnlyTheQueryTargetsOfTheProfile()
    {
        PrintedDay day;
        day.profile(u"national"_s);
        for (const CertificateStep step :
             {CertificateStep::Reported, CertificateStep::Received, CertificateStep::Confirmed})
            ExamSite::must(day.step(step, day.clock.today()));
        QCOMPARE(codeOf(day.step(CertificateStep::Searchable, day.clock.today(),
                                 rules::QueryKind::Regional)),
                 "results.no_such_target");
    }

    void isRefusedToWhoMayNot()
    {
        const PrintedDay day({}, security::gate);
        const auto refused = "security.not_allowed";
        QCOMPARE(codeOf(day.issuing.print(Clerk, day.ids(), FaceStyle::Whole)), refused);
        QCOMPARE(codeOf(day.blanks.receive(Inspector, 5, {})), refused);
        QCOMPARE(codeOf(day.publishing.report(Clerk, day.sitting.id)), refused);
        QCOMPARE(codeOf(day.publishing.report(Manager, day.sitting.id)), "done");
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const PrintedDay day(fault.plan());
        const CertificateIds all = day.ids();
        const auto id = all.front();
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QVERIFY(steps([&] { return day.print(all); }) > 4);
        QVERIFY(steps([&] { return day.good({id}, u"LS1"_s); }) > 1);
        QVERIFY(steps([&] { return day.spoiled({all[1]}); }) > 1);
        QVERIFY(steps([&] { return day.issuing.reissue(Shen, id, u"遗失"_s); }) > 1);
        QVERIFY(steps([&] { return day.blanks.receive(Shen, 5, u"新印"_s); }) > 1);
        QVERIFY(steps([&] { return day.blanks.draw(Shen, day.sitting.id, 5, u"留用"_s); }) > 1);
        QVERIFY(steps([&] { return day.blanks.giveBack(Shen, day.sitting.id, 1); }) > 1);
        QVERIFY(steps([&] { return day.blanks.spoil(Shen, day.sitting.id, 1, u"破损"_s); }) > 1);
        QVERIFY(steps([&] { return day.step(CertificateStep::Reported, day.clock.today()); }) > 4);
        QVERIFY(steps([&] { return day.publishing.report(Shen, day.sitting.id); }) >= 1);
        const auto decide = [&](const CertificateRequest &request) {
            return steps([&] { return day.requests.confirm(Su, request.id); });
        };
        CertificateRequest asked;
        const auto ask = [&](auto act) {
            return steps([&] {
                const auto made = act();
                asked = made.value_or(asked);
                return made;
            });
        };
        QVERIFY(ask([&] { return day.requests.destroyBlanks(Shen, 1, u"销毁"_s); }) > 1);
        QVERIFY(decide(asked) > 1);
        QVERIFY(ask([&] { return day.requests.voidCertificate(Shen, id, u"有误"_s); }) > 1);
        QVERIFY(steps([&] { return day.requests.reject(Su, asked.id, u"不必"_s); }) > 1);
        QVERIFY(ask([&] { return day.requests.voidCertificate(Shen, id, u"有误"_s); }) > 1);
        QVERIFY(decide(asked) > 1);
    }
};

QTEST_MAIN(IssueCertificatesTest)
#include "issue_certificates_test.moc"
