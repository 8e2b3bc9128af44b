// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/number_format.h"
#include "roster/sheet.h"
#include "roster/workshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;

namespace {

QStringList firstRow(const QByteArray &bytes)
{
    const auto sheet = readSheet(bytes);
    return sheet ? sheet->rows.front().cells
                 : QStringList{QString::fromUtf8(sheet.error().code.data())};
}

QByteArray row(const QByteArray &cells)
{
    return workshop::xlsx("<sheetData><row r=\"1\">" + cells + "</row></sheetData>");
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const Sheet sheet{u"名册"_s,
                          {{1, {u"姓名"_s, u"证件号码"_s}},
                           {2, {u"𠮷䶮·鿍"_s, u"119901199001010017"_s}},
                           {5, {u" a<&>\"b\n"_s, {}, u"00"_s}}},
                          {},
                          {}};
        const auto bytes = writeSheet(sheet);
        QVERIFY(bytes);
        const auto again = readSheet(*bytes);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(*again, sheet);
        QCOMPARE(*writeSheet(sheet), *bytes);
    }

    void namesTheCellItCannotWrite()
    {
        const auto wrote = writeSheet({u"s"_s, {{3, {{}, QString(40'000, u'x')}}}, {}, {}});
        QCOMPARE(wrote.error().code, std::string_view("roster.sheet_cannot_write"));
        QCOMPARE(wrote.error().detail, u"B3"_s);
    }

    void understandsEveryKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const char *cell, const QString &text) {
            QTest::newRow(name) << QByteArray(cell) << text;
        };
        add("shared string", "<c t=\"s\"><v>0</v></c>", u"plain"_s);
        add("rich text without phonetics", "<c t=\"s\"><v>1</v></c>", u"rich"_s);
        add("escaped character", "<c t=\"s\"><v>2</v></c>", u"a\rb"_s);
        add("inline string", "<c t=\"inlineStr\"><is><t>x</t></is></c>", u"x"_s);
        add("integer", "<c><v>13800000000</v></c>", u"13800000000"_s);
        add("fraction", "<c><v>59.5</v></c>", u"59.5"_s);
        add("binary noise", "<c><v>0.30000000000000004</v></c>", u"0.3"_s);
        add("exponent", "<c><v>1.38E+10</v></c>", u"13800000000"_s);
        add("date", "<c s=\"1\"><v>32874</v></c>", u"1990-01-01"_s);
        add("date before the leap that never was", "<c s=\"1\"><v>59</v></c>", u"1900-02-28"_s);
        add("date after it", "<c s=\"1\"><v>61</v></c>", u"1900-03-01"_s);
        add("Chinese date format", "<c s=\"2\"><v>32874</v></c>", u"1990-01-01"_s);
        add("quoted d is no date", "<c s=\"3\"><v>32874</v></c>", u"32874"_s);
        add("date and time", "<c s=\"4\"><v>32874.5</v></c>", u"1990-01-01T12:00:00"_s);
        add("time", "<c s=\"6\"><v>0.375</v></c>", u"09:00:00"_s);
        add("text format", "<c s=\"5\" t=\"inlineStr\"><is><t>007</t></is></c>", u"007"_s);
        add("boolean", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
        add("ISO date", "<c t=\"d\"><v>1990-01-01</v></c>", u"1990-01-01"_s);
    }
    void understandsEveryKindOfCell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(firstRow(row(cell)), QStringList{text});
    }

    void tellsDatesByTheirFormat_data()
    {
        using detail::NumberFormat;
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("format");
        const auto add = [](const QString &code, NumberFormat format) {
            QTest::newRow(qPrintable(code)) << code << static_cast<int>(format);
        };
        add(u"General"_s, NumberFormat::Plain);
        add(u"@"_s, NumberFormat::Plain);
        add(u"#,##0.00;[Red]-#,##0.00"_s, NumberFormat::Plain);
        add(u"0.00E+00"_s, NumberFormat::Plain);
        add(u"0\"d\""_s, NumberFormat::Plain);
        add(u"yyyy\\-mm\\-dd"_s, NumberFormat::Date);
        add(u"[$-804]yyyy\"年\"m\"月\";@"_s, NumberFormat::Date);
        add(u"m\"月\""_s, NumberFormat::Date);
        add(u"h:mm AM/PM"_s, NumberFormat::Time);
        add(u"[h]:mm"_s, NumberFormat::Time);
        add(u"mm:ss"_s, NumberFormat::Time);
        add(u"yyyy/m/d h:mm"_s, NumberFormat::DateTime);
    }
    void tellsDatesByTheirFormat()
    {
        QFETCH(QString, code);
        QFETCH(int, format);
        QCOMPARE(static_cast<int>(detail::formatOfCode(code)), format);
    }

    void countsDaysFrom1904WhenTheBookDoes()
    {
        const QByteArray book = "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                                "<sheet name=\"s\" r:id=\"rId1\"/></sheets></workbook>";
        const QByteArray made = workshop::xlsxWith(
            "<sheetData><row r=\"1\"><c s=\"1\"><v>31412</v></c></row></sheetData>",
            u"xl/workbook.xml"_s, book);
        QCOMPARE(firstRow(made), QStringList{u"1990-01-01"_s});
    }

    void readsTheFirstVisibleSheetAndNamesTheOthers()
    {
        const QByteArray book =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"h\" state=\"hidden\" r:id=\"rId9\"/>"
            "<sheet name=\"s\" r:id=\"rId1\"/><sheet name=\"t\" "
            "r:id=\"rId9\"/></sheets></workbook>";
        const auto sheet = readSheet(
            workshop::xlsxWith("<sheetData>" + workshop::textRow(3, {u"x"_s}) + "</sheetData>",
                               u"xl/workbook.xml"_s, book));
        QCOMPARE(sheet->name, u"s"_s);
        QCOMPARE(sheet->otherSheets, QStringList{u"t"_s});
        QCOMPARE(sheet->rows.front().number, 3);
    }

    void readsCsvInEveryEncodingAndDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf8 = u"姓名,备注\n䶮,\"一,\"\"二\"\"\n三\"\n"_s.toUtf8();
        QTest::newRow("UTF-8") << utf8;
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + utf8;
        QTest::newRow("CRLF") << QByteArray(utf8).replace("\n", "\r\n");
        QTest::newRow("no newline at the end") << utf8.chopped(1);
        QTest::newRow("semicolon") << QByteArray(utf8)
                                          .replace(",\xE5", ";\xE5")
                                          .replace(",\"\xE4\xB8\x80", ";\"\xE4\xB8\x80");
        QTest::newRow("tab") << QByteArray(utf8)
                                    .replace(",\xE5", "\t\xE5")
                                    .replace(",\"\xE4\xB8\x80", "\t\"\xE4\xB8\x80");
        const QString text = QString::fromUtf8(utf8);
        QTest::newRow("UTF-16LE with BOM")
            << QByteArray("\xFF\xFE")
                   + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("GB18030") // 姓名, FE 9F is 䶮, 备注 一 二 三
            << QByteArray("\xD0\xD5\xC3\xFB,\xB1\xB8\xD7\xA2\n\xFE\x9F,\"\xD2\xBB,"
                          "\"\"\xB6\xFE\"\"\n\xC8\xFD\"\n");
    }
    void readsCsvInEveryEncodingAndDelimiter()
    {
        QFETCH(QByteArray, bytes);
        const auto sheet = readSheet(bytes);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->rows.size(), size_t(2));
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"姓名"_s, u"备注"_s}));
        QCOMPARE(sheet->rows[1].cells, (QStringList{u"䶮"_s, u"一,\"二\"\n三"_s}));
        QVERIFY(sheet->problems.empty());
    }

    void readsOldExcel()
    {
        const QByteArray made =
            workshop::xls(workshop::label(0, 0, u"姓名"_s) + workshop::label(0, 2, u"䶮"_s)
                          + workshop::number(1, 0, 13'800'000'000.0));
        const auto sheet = readSheet(made);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->name, u"Sheet1"_s);
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"姓名"_s, {}, u"䶮"_s}));
        QCOMPARE(sheet->rows[1].cells, QStringList{u"13800000000"_s});
    }

    void readsEveryKindOfOldCell()
    {
        using namespace workshop;
        const auto style = [](quint16 format) {
            QByteArray data(20, '\0');
            data[2] = char(format);
            return record(0x00E0, data);
        };
        const QByteArray cells = sharedLabel(0, 0, 0) + sharedLabel(0, 1, 1) + sharedLabel(0, 2, 2)
                                 + rk(1, 0, (59U << 2) | 2) + rk(1, 1, (5950U << 2) | 3)
                                 + rk(1, 2, 0x40E00000)
                                 + mulRk(2, 0, {(1U << 2) | 2, (quint32(-7) << 2) | 2});
        const auto sheet = readSheet(xls(cells, sharedStrings() + style(0)));
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->rows[0].cells, (QStringList{u"李四ab"_s, u"r"_s, u"p"_s}));
        QCOMPARE(sheet->rows[1].cells, (QStringList{u"59"_s, u"59.5"_s, u"32768"_s}));
        QCOMPARE(sheet->rows[2].cells, (QStringList{u"1"_s, u"-7"_s}));
        const auto dated = readSheet(xls(workshop::number(0, 0, 32874), style(14)));
        QCOMPARE(dated->rows[0].cells, QStringList{u"1990-01-01"_s});
    }

    void passesAMillionEmptyRowsQuickly()
    {
        QByteArray rows = "<sheetData>" + workshop::textRow(1, {u"姓名"_s});
        for (int number = 2; number <= 1'048'575; ++number)
            rows += "<row r=\"" + QByteArray::number(number) + "\" spans=\"1:33\"/>";
        rows += workshop::textRow(1'048'576, {u"李"_s}) + "</sheetData>";
        const QByteArray made = workshop::xlsx(rows);
        QElapsedTimer timer;
        timer.start();
        const auto sheet = readSheet(made);
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), size_t(2));
        QCOMPARE(sheet->rows[1].number, 1'048'576);
        qInfo("1,048,574 empty rows: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 10'000);
    }

    void namesCellsAsTheSpreadsheetDoes()
    {
        QCOMPARE(placeText({1, 0}), u"A1"_s);
        QCOMPARE(placeText({17, 26}), u"AA17"_s);
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "sheet_test.moc"
