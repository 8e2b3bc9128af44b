// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/score_forms.h"
#include "results/support/paper.h"

#include <QDir>
#include <QPainter>
#include <QTest>
#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

const FormHead Head{.institution = u"海河机电有限公司（演示）"_s,
                    .occupation = u"电工"_s,
                    .level = u"四级/中级工"_s,
                    .subject = u"理论知识"_s,
                    .room = u"第一考场"_s,
                    .time = u"2026-06-01 09:00–10:30"_s,
                    .sitting = u"01981b2c-0000-7000-8000-000000000001"_s,
                    .audit = u"0a1b2c3d4e"_s};

std::vector<Sitter> sitters(int count)
{
    const QStringList names{u"王小明"_s, u"长孙𠮷"_s, u"李䶮"_s, u"赵鿍"_s,
                            u"阿卜杜拉·艾山江·买买提"_s};
    std::vector<Sitter> answer;
    for (int i = 1; i <= count; ++i) {
        Sitter sitter;
        sitter.admission = u"26060112999901%1"_s.arg(i, 5, 10, QChar(u'0'));
        sitter.name = names.value(i % 5);
        sitter.sex = i % 2 ? u"男"_s : u"女"_s;
        sitter.document = u"119901199001010017"_s;
        sitter.seat = i;
        answer.push_back(sitter);
    }
    return answer;
}

QImage portrait()
{
    QImage photo(295, 413, QImage::Format_ARGB32);
    photo.fill(QColor(u"#cfe3f5"_s));
    QPainter painter(&photo);
    painter.setBrush(Qt::darkGray);
    painter.drawEllipse(70, 80, 155, 200);
    return photo;
}

ResultSummaryForm summary(int count)
{
    ResultSummaryForm form;
    form.head = Head;
    form.subjects = {u"理论"_s, u"技能"_s};
    form.state = u"已锁定 2026-06-03 10:12"_s;
    for (const Sitter &sitter : sitters(count))
        form.lines.push_back({.sitter = sitter,
                              .unit = u"海河机电有限公司三车间"_s,
                              .scores = {u"82.5"_s, u"59.5"_s},
                              .verdict = u"不合格"_s,
                              .remark = sitter.seat == 2 ? u"更正第 2 版：加分误差"_s : QString()});
    form.tally = {.passed = 1, .failed = count - 1, .absent = 0, .open = 0};
    return form;
}

MarkSheetForm markSheets(bool isFilled)
{
    MarkSheetForm form{.head = Head,
                       .scheme = u"继电控制线路安装调试 v1"_s,
                       .assessors = {u"考评员甲"_s, u"考评员乙"_s, u"考评员丙"_s},
                       .sheets = {}};
    const QStringList marks = isFilled ? QStringList{u"4.5"_s, u"5"_s, u"4"_s} : QStringList();
    for (int seat = 1; seat <= 2; ++seat) {
        MarkSheet sheet{.seat = QString::number(seat),
                        .code = u"KC1/sheet/%1"_s.arg(seat),
                        .parts = {},
                        .maximum = u"100"_s,
                        .totals = marks};
        for (int part = 0; part < 3; ++part) {
            SheetPart made{u"第%1部分　元件安装与接线"_s.arg(part + 1), u"35"_s, {}};
            for (int i = 0; i < 7; ++i)
                made.aspects.push_back(
                    {i == 0 ? u"★ 送电前验电并挂牌"_s : u"按图接线正确，线号齐全"_s, u"5"_s, marks,
                     isFilled && i == 1 ? u"漏接线号 2 处"_s : QString()});
            sheet.parts.push_back(made);
        }
        form.sheets.push_back(sheet);
    }
    return form;
}

// Everything this test prints can be looked at: KAOCHANG_SHOTS=folder.
Paper looked(const Result<Form> &form, const char *name)
{
    if (!form)
        qFatal("%s: %s", std::string(form.error().code).c_str(), qPrintable(form.error().detail));
    if (const QString folder = qEnvironmentVariable("KAOCHANG_SHOTS"); !folder.isEmpty())
        Paper(*form).picture(1, 80).save(QDir(folder).filePath(QLatin1String(name) + u".png"_s));
    return Paper(*form);
}

QStringList codesIn(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    QStringList answer;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints))
        answer += QString::fromStdWString(result.text());
    answer.sort();
    return answer;
}

} // namespace

class DayFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsASeatingPlanWithEveryNameAtItsDesk()
    {
        const Paper paper =
            looked(printed(SeatingForm{Head, 6, u"7f3a…21"_s, sitters(30)}), "seating");
        QCOMPARE(paper.pages(), 1);
        const QString text = paper.rawText();
        for (const Sitter &sitter : sitters(30))
            QVERIFY2(text.contains(sitter.admission), qPrintable(sitter.admission));
        QVERIFY(text.contains(u"长孙𠮷"_s));
        QVERIFY(text.contains(u"应到 30 人"_s));
    }

    void leavesADrawnDeskThatNobodyTookToItsNumber()
    {
        std::vector<Sitter> few = sitters(7);
        few.erase(few.begin() + 2);
        const QString text = Paper(*printed(SeatingForm{Head, 4, {}, few})).rawText();
        QVERIFY(!text.contains(u"2606011299990100003"_s));
        QVERIFY(text.contains(u"应到 6 人"_s));
    }

    void printsASignInSheetInSeatOrderWithItsHeadOnEveryPage()
    {
        const Paper paper = looked(printed(SignInForm{Head, sitters(60)}), "sign_in");
        QCOMPARE(paper.pages(), 3);
        for (int page = 1; page <= 3; ++page) {
            const QString text = paper.rawText(page);
            QVERIFY(text.contains(u"审计码 0a1b2c3d4e"_s));
            QVERIFY(text.contains(u"第 %1 页，共 3 页"_s.arg(page)));
            QVERIFY(text.contains(Head.sitting));
            QCOMPARE(text.contains(u"考生签名"_s), text.contains(u"26060112999901"_s));
        }
        const QString all = paper.rawText();
        qsizetype last = -1;
        for (const Sitter &sitter : sitters(60)) {
            const qsizetype here = all.indexOf(sitter.admission);
            QVERIFY(here > last);
            last = here;
        }
    }

    void printsTwoAdmissionSheetsToAPageWhoseCodesReadBack()
    {
        std::vector<Sitter> three = sitters(3);
        three[0].photo = portrait();
        const Paper paper = looked(printed(AdmissionForm{Head, three}), "admission");
        QCOMPARE(paper.pages(), 2);
        QStringList codes = codesIn(paper.picture(1, 200)) + codesIn(paper.picture(2, 200));
        QCOMPARE(codes, (QStringList{three[0].admission, three[1].admission, three[2].admission}));
        QVERIFY(paper.rawText(1).contains(u"李䶮"_s)); // i = 2
    }

    void refusesAnAdmissionSheetWithoutANumber()
    {
        std::vector<Sitter> one = sitters(1);
        one[0].admission.clear();
        QCOMPARE(printed(AdmissionForm{Head, one}).error().code, "results.qr_empty");
    }

    void printsTheRecordOfARoom()
    {
        RoomRecordForm form;
        form.head = Head;
        form.expected = 30;
        form.present = 28;
        form.opened = u"08:30"_s;
        form.started = u"09:00"_s;
        form.closed = u"10:31"_s;
        form.extraMinutes = u"1"_s;
        form.cameras = u"2"_s;
        form.gaps = u"09:26:03–09:26:41 后机位"_s;
        form.absentees = {u"2606011299990100003"_s, u"2606011299990100009"_s};
        form.events = {{u"09:12"_s, u"7"_s, u"2606011299990100007"_s, u"设备故障"_s,
                        u"考位 7 台灯不亮，已更换，补时 1 分钟"_s, u"王建国"_s}};
        const Paper paper = looked(printed(form), "room_record");
        QCOMPARE(paper.pages(), 1);
        for (const QString &part : {u"考位 7 台灯不亮"_s, u"王建国"_s, u"08:30"_s, u"28"_s})
            QVERIFY2(paper.rawText().contains(part), qPrintable(part));
    }

    void printsWhoIsOnDuty()
    {
        const InvigilatorForm form{
            Head,
            {{u"长孙页"_s, u"监考员"_s, u"K12-0007"_s}, {u"门将"_s, u"考评组长"_s, u"K12-0008"_s}}};
        const QString text = looked(printed(form), "invigilators").rawText();
        QVERIFY(text.contains(u"长孙页"_s) && text.contains(u"K12-0008"_s));
    }

    void printsAMarkSheetPerSeatBlankAndFilled()
    {
        const Paper blank = looked(printed(markSheets(false)), "mark_sheet_blank");
        const Paper filled = looked(printed(markSheets(true)), "mark_sheet");
        QCOMPARE(blank.pages() % 2, 0);
        QVERIFY(!blank.rawText().contains(u"4.5"_s));
        QCOMPARE(filled.rawText().count(u"4.5"_s), 2 * (21 + 1));
        QCOMPARE(codesIn(filled.picture(1, 200)), QStringList{u"KC1/sheet/1"_s});
        QVERIFY(filled.rawText().contains(u"漏接线号 2 处"_s));
    }

    void printsTheListOfOneSubject()
    {
        ScoreListForm form{
            .head = Head, .lines = summary(40).lines, .tally = {.passed = 1, .failed = 39}};
        const Paper paper = looked(printed(form), "score_list");
        QCOMPARE(paper.pages(), 2);
        QCOMPARE(paper.rawText().count(u"82.5"_s), 40);
    }

    void printsTheSummaryWithAColumnPerSubject()
    {
        const Paper paper = looked(printed(summary(45)), "result_summary");
        QVERIFY(paper.about().contains(u"842 x 595"_s) || paper.about().contains(u"841"_s));
        QCOMPARE(paper.rawText().count(u"59.5"_s), 45);
        QCOMPARE(paper.rawText().count(u"考核成绩"_s), paper.pages());
        QVERIFY(paper.rawText().contains(u"更正第 2 版"_s));
        QVERIFY(paper.rawText().contains(u"2.2%"_s));
    }

    void printsAFormForNobody()
    {
        QCOMPARE(printed(SignInForm{Head, {}})->pageCount(), 1);
        QCOMPARE(printed(SeatingForm{Head, 6, {}, {}})->pageCount(), 1);
        QVERIFY(printed(summary(0)));
    }
};

QTEST_MAIN(DayFormsTest)
#include "day_forms_test.moc"
