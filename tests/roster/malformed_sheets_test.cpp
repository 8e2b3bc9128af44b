// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are wrong before anyone asks what they mean. Rosters wrong in content:
// malformed_rosters_test.
#include "roster/sheet.h"
#include "roster/workshop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace workshop;

namespace {

const QByteArray Good = "<sheetData>" + textRow(1, {u"姓名"_s, u"性别"_s})
                        + textRow(2, {u"李四"_s, u"男"_s}) + "</sheetData>";

QByteArray cell(const QByteArray &cell)
{
    return xlsx("<sheetData>" + textRow(1, {u"姓名"_s}) + "<row r=\"2\">" + cell
                + "</row></sheetData>");
}

QByteArray patched(QByteArray bytes, qsizetype at, const QByteArray &patch)
{
    return bytes.replace(at, patch.size(), patch);
}

QByteArray withSheet(const QByteArray &part)
{
    return xlsxWith(Good, u"xl/worksheets/sheet1.xml"_s, part);
}

} // namespace

class MalformedSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("detail"); // what the detail must contain
        const auto add = [](const char *name, const QByteArray &bytes, const char *code,
                            const QString &detail = {}) {
            QTest::newRow(name) << bytes << QByteArray(code) << detail;
        };
        add("empty file", {}, "roster.sheet_empty");
        add("blank lines only", "\n\n \n", "roster.sheet_empty");
        add("book without cells", xlsx("<sheetData/>"), "roster.sheet_empty");
        add("book with hidden sheets only",
            xlsxWith(Good, u"xl/workbook.xml"_s,
                     "<workbook xmlns:r=\"r\"><sheets><sheet name=\"h\" state=\"veryHidden\" "
                     "r:id=\"rId1\"/></sheets></workbook>"),
            "roster.sheet_empty");

        add("picture", QByteArray::fromHex("89504E470D0A1A0A0000000D49484452"),
            "roster.sheet_binary");
        add("zeros", QByteArray(5000, '\0'), "roster.sheet_binary");
        add("web page called .xls", "<html><table><tr><td>1</td></tr></table></html>",
            "roster.sheet_web_page");
        add("XML spreadsheet of 2003", "<?xml version=\"1.0\"?><Workbook/>",
            "roster.sheet_web_page");
        add("single-file web page", "MIME-Version: 1.0\n", "roster.sheet_web_page");

        const QByteArray whole = xlsx(Good);
        add("zip cut in the middle", whole.first(whole.size() / 2), "roster.sheet_damaged");
        add("zip cut by one byte", whole.chopped(1), "roster.sheet_damaged");
        add("zip's first bytes only", "PK\x03\x04", "roster.sheet_damaged");
        add("a flipped byte in the sheet",
            patched(whole, whole.lastIndexOf("sheet1.xml", whole.size() / 2) + 30, "\xFF\xFF"),
            "roster.sheet_damaged");
        add("zip of something else", zipOf({{u"photo.jpg"_s, "x"}}), "roster.sheet_not_a_sheet");
        add("empty zip", QByteArray("PK\x05\x06") + QByteArray(18, '\0'),
            "roster.sheet_not_a_sheet");
        add("binary book (.xlsb)",
            xlsxWith(Good, u"_rels/.rels"_s,
                     "<Relationships><Relationship Id=\"a\" Type=\"t/officeDocument\" "
                     "Target=\"xl/workbook.bin\"/></Relationships>"),
            "roster.sheet_not_a_sheet");
        add("text document (.docx)", xlsxWith(Good, u"xl/workbook.xml"_s, "<document/>"),
            "roster.sheet_not_a_sheet", u"xl/workbook.xml"_s);
        add("zip with a password", zipOf(xlsxParts(Good), "secret"), "roster.sheet_encrypted");
        add("sheet part missing",
            xlsxWith(Good, u"xl/_rels/workbook.xml.rels"_s,
                     "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
                     "Target=\"worksheets/gone.xml\"/></Relationships>"),
            "roster.sheet_damaged", u"gone.xml"_s);

        add("XML cut in the middle", withSheet("<worksheet><sheetData><row r=\"1\"><c"),
            "roster.sheet_damaged");
        add("XML with a DTD", withSheet("<!DOCTYPE worksheet><worksheet/>"),
            "roster.sheet_forbidden_xml", u"sheet1"_s);
        add("billion laughs",
            withSheet("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b "
                      "\"&a;&a;&a;&a;\">]><worksheet><sheetData>&b;</sheetData></worksheet>"),
            "roster.sheet_forbidden_xml");
        add("external entity",
            xlsxWith(Good, u"xl/sharedStrings.xml"_s,
                     "<!DOCTYPE x [<!ENTITY e SYSTEM "
                     "\"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>"),
            "roster.sheet_forbidden_xml", u"sharedStrings"_s);
        add("unknown entity",
            withSheet("<worksheet><sheetData><row r=\"1\"><c "
                      "t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"),
            "roster.sheet_damaged");
        add("shared string out of range", cell("<c t=\"s\"><v>99</v></c>"), "roster.sheet_damaged",
            u"A2"_s);
        add("number that is none", cell("<c><v>abc</v></c>"), "roster.sheet_damaged", u"A2"_s);
        add("cell name that is none", cell("<c r=\"??\"><v>1</v></c>"), "roster.sheet_damaged",
            u"??"_s);
        add("cell of another row", cell("<c r=\"A9\"><v>1</v></c>"), "roster.sheet_damaged",
            u"A9"_s);
        add("rows that go back",
            xlsx("<sheetData>" + textRow(5, {u"a"_s}) + textRow(4, {u"b"_s}) + "</sheetData>"),
            "roster.sheet_damaged");
        add("merged area that is none",
            xlsx(Good + "<mergeCells><mergeCell ref=\"x\"/></mergeCells>"), "roster.sheet_damaged");

        add("bomb: 64 MB of one letter",
            withSheet("<worksheet>" + QByteArray(64 << 20, 'a') + "</worksheet>"),
            "roster.sheet_bomb", u"sheet1"_s);
        add("bomb in the strings",
            xlsxWith(Good, u"xl/sharedStrings.xml"_s,
                     "<sst>" + QByteArray("<si><t>aaaaaaa</t></si>").repeated(2'000'000)
                         + "</sst>"),
            "roster.sheet_bomb", u"sharedStrings"_s);
        add("column beyond the limit", cell("<c r=\"XFD2\"><v>1</v></c>"),
            "roster.sheet_too_many_columns", u"XFD2"_s);
        add("cell longer than Excel's own",
            cell("<c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'x') + "</t></is></c>"),
            "roster.sheet_cell_too_long", u"A2"_s);
        add("200,001 rows", "a\n" + QByteArray("b\n").repeated(200'000),
            "roster.sheet_too_many_rows");
        add("20,001 formulas",
            xlsx("<sheetData><row r=\"1\">" + textRow(1, {u"a"_s}).mid(11) +
                 [] {
                     QByteArray rows;
                     for (int i = 2; i < 20'004; ++i)
                         rows += "<row r=\"" + QByteArray::number(i) + "\"><c><f>A1</f></c></row>";
                     return rows;
                 }()
                 + "</sheetData>"),
            "roster.sheet_too_many_problems");

        add("CSV: Latin-1 bytes", "name\nM\xFCller\xFF\n", "roster.sheet_bad_encoding",
            u"GB18030, line 2"_s);
        add("CSV: UTF-8 mark, other bytes", "\xEF\xBB\xBFname\nb\nM\xFCller\n",
            "roster.sheet_bad_encoding", u"UTF-8, line 3"_s);
        add("CSV: cut inside a character", u"姓名\n李"_s.toUtf8().chopped(1),
            "roster.sheet_bad_encoding");
        add("CSV: half a UTF-16 unit",
            QByteArray("\xFF\xFE"
                       "a\0b",
                       5),
            "roster.sheet_bad_encoding", u"UTF-16"_s);
        add("CSV: zero bytes inside", QByteArray("a,b\n1,\0\n", 8), "roster.sheet_binary");
        add("CSV: quote never closed", "a,b\n1,\"2\n3,4\n", "roster.sheet_open_quote", u"B2"_s);

        const QByteArray old = xls(label(0, 0, u"姓名"_s));
        add("xls: header only", old.first(512), "roster.sheet_damaged");
        add("xls: cut in the middle", old.first(1600), "roster.sheet_damaged");
        add("xls: table that loops", patched(old, 512 + 8, QByteArray::fromHex("02000000")),
            "roster.sheet_damaged");
        add("xls: sector size 2^31", patched(old, 0x1E, QByteArray::fromHex("1F00")),
            "roster.sheet_damaged");
        add("xls: encrypted .xlsx inside", compoundFile(u"EncryptedPackage"_s, "x"),
            "roster.sheet_encrypted");
        add("xls: password", xls({}, record(0x002F, QByteArray(6, '\0'))),
            "roster.sheet_encrypted");
        add("xls: a Word document", compoundFile(u"WordDocument"_s, "x"),
            "roster.sheet_not_a_sheet");
        add("xls: Excel 95",
            patched(old, old.indexOf(QByteArray::fromHex("09081000")) + 4,
                    QByteArray::fromHex("0005")),
            "roster.sheet_too_old");
        add("xls: shared string out of range", xls(sharedLabel(0, 0, 9), sharedStrings()),
            "roster.sheet_damaged", u"A1"_s);
        add("xls: strings cut off",
            xls(label(0, 0, u"a"_s),
                sharedStrings().first(23).replace(2, 2, QByteArray::fromHex("1300"))),
            "roster.sheet_damaged");
        add("xls: no cells", xls({}), "roster.sheet_empty");
    }
    void refusesTheWholeFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        QFETCH(QString, detail);
        const auto sheet = readSheet(bytes);
        QVERIFY(!sheet);
        QCOMPARE(QByteArray(sheet.error().code.data()), code);
        QVERIFY2(sheet.error().detail.contains(detail), qPrintable(sheet.error().detail));
    }

    void flagsTheCellAndLeavesItEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("remedy");
        const auto add = [](const char *name, const QByteArray &bytes, const char *cause,
                            const char *remedy) {
            QTest::newRow(name) << bytes << QByteArray(cause) << QByteArray(remedy);
        };
        add("formula", cell("<c><f>B1&amp;C1</f><v>7</v></c>"), "roster.cell_formula",
            "roster.remedy_paste_values");
        add("shared formula", cell("<c t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v></c>"),
            "roster.cell_formula", "roster.remedy_paste_values");
        add("formula in CSV", "a\n=1+1\n", "roster.cell_formula", "roster.remedy_paste_values");
        add("formula as text guard in CSV", "a\n=\"007\"\n", "roster.cell_formula",
            "roster.remedy_paste_values");
        add("formula in old Excel", xls(label(0, 0, u"a"_s) + formula(1, 0, 7)),
            "roster.cell_formula", "roster.remedy_paste_values");
        add("error value", cell("<c t=\"e\"><v>#N/A</v></c>"), "roster.cell_error_value",
            "roster.remedy_correct_source");
        add("18 digits as a number", cell("<c><v>1.10101199001011E+17</v></c>"),
            "roster.cell_lost_digits", "roster.remedy_text_format");
        add("18 digits as a number in old Excel",
            xls(label(0, 0, u"a"_s) + number(1, 0, 1.10101199001011e17)), "roster.cell_lost_digits",
            "roster.remedy_text_format");
        add("error value in old Excel", xls(label(0, 0, u"a"_s) + workshop::error(1, 0)),
            "roster.cell_error_value", "roster.remedy_correct_source");
        add("infinite number", cell("<c><v>inf</v></c>"), "roster.cell_lost_digits",
            "roster.remedy_text_format");
        add("29 February 1900", cell("<c s=\"1\"><v>60</v></c>"), "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("negative date", cell("<c s=\"1\"><v>-5</v></c>"), "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("date after 9999", cell("<c s=\"1\"><v>9999999</v></c>"), "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("text after a closing quote", "a\n\"x\"y\n", "roster.cell_stray_quote",
            "roster.remedy_quote");
        add("quote inside plain text", "a\nx\"y\n", "roster.cell_stray_quote",
            "roster.remedy_quote");
    }
    void flagsTheCellAndLeavesItEmpty()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, remedy);
        const auto sheet = readSheet(bytes);
        QVERIFY2(sheet, sheet ? "" : sheet.error().code.data());
        QCOMPARE(sheet->problems.size(), size_t(1));
        const CellProblem &problem = sheet->problems.front();
        QCOMPARE(placeText({problem.row, problem.column}), u"A2"_s);
        QCOMPARE(QByteArray(problem.cause.data()), cause);
        QCOMPARE(QByteArray(problem.remedy.data()), remedy);
        QCOMPARE(sheet->rows[1].cell(0), QString());
    }

    void flagsEveryRowAMergedAreaTouches()
    {
        QByteArray rows = "<sheetData>";
        for (int i = 1; i <= 4; ++i)
            rows += textRow(i, {u"x"_s, i == 2 ? u"y"_s : QString()});
        const auto sheet = readSheet(
            xlsx(rows + "</sheetData><mergeCells><mergeCell ref=\"B2:B1048576\"/></mergeCells>"));
        QCOMPARE(sheet->problems.size(), size_t(3));
        QCOMPARE(sheet->problems[2].row, 4);
        QCOMPARE(sheet->problems[2].value, u"B2:B1048576"_s);
        const auto old =
            readSheet(xls(label(0, 0, u"a"_s) + label(1, 0, u"b"_s) + merged(0, 1, 0, 0)));
        QCOMPARE(old->problems.size(), size_t(2));
        QCOMPARE(QByteArray(old->problems[0].cause.data()), QByteArray("roster.cell_merged"));
    }

    // No byte string makes the readers crash, hang or hold more than the limits allow.
    void survivesRandomDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("xlsx") << xlsx(Good);
        QTest::newRow("xls") << xls(label(0, 0, u"姓名"_s) + label(1, 0, u"李"_s)
                                    + number(1, 1, 7));
        QTest::newRow("csv") << u"姓名,\"性\"\"别\"\n李,男\n"_s.toUtf8();
    }
    void survivesRandomDamage()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator dice(20260601);
        for (int round = 0; round < 1500; ++round) {
            QByteArray damaged = bytes;
            for (int hit = dice.bounded(1, 6); hit > 0; --hit)
                damaged[dice.bounded(damaged.size())] = static_cast<char>(dice.bounded(256));
            if (dice.bounded(8) == 0)
                damaged.truncate(dice.bounded(damaged.size()));
            if (const auto sheet = readSheet(damaged); sheet)
                QVERIFY(!sheet->rows.empty());
        }
    }
};

QTEST_GUILESS_MAIN(MalformedSheetsTest)
#include "malformed_sheets_test.moc"
