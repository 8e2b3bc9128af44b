// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/fonts.h"
#include "results/form.h"
#include "results/qr.h"
#include "results/support/paper.h"

#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

// A template of one table with a head and a repeated row.
QByteArray table(const char *row, const char *body = "")
{
    return QByteArray("<html lang='zh-CN'><title>表</title><body><h1>表</h1>")
           + "<table><col width='20'/><col/><thead><tr height='9'><th>编号</th><th>内容</th></tr>"
             "</thead><tbody>"
           + row + "</tbody></table>" + body
           + "</body><footer left='左{audit}' right='{page}/{pages}'/></html>";
}

FormData rows(int count, const QString &text)
{
    FormData data;
    data.values.insert(u"audit"_s, u"0a1b2c3d4e"_s);
    for (int i = 0; i < count; ++i) {
        FormData row;
        row.values = {{u"text"_s, text}, {u"key"_s, u"row%1."_s.arg(i + 1)}};
        data.rows[u"lines"_s].push_back(row);
    }
    return data;
}

constexpr auto Line = "<tr each='lines' height='9'><td>{#}</td><td>{key}{text}</td></tr>";

std::string_view codeOf(const QByteArray &html, const FormData &data)
{
    const auto form = Form::fillTemplate(html, data);
    return form ? std::string_view("done") : form.error().code;
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksALongTableOverPagesUnderItsHead()
    {
        const Form form = Form::fillTemplate(table(Line), rows(70, {})).value();
        QCOMPARE(form.pageCount(), 3); // 28 or 29 rows of 9 mm to a page
        const Paper paper(form);
        QCOMPARE(paper.pages(), 3);
        for (int page = 1; page <= 3; ++page) {
            const QString text = paper.text(page);
            QCOMPARE(text.count(u"编号"), 1);
            QVERIFY(text.contains(u"%1/3"_s.arg(page)));
            QVERIFY(text.contains(u"左0a1b2c3d4e"_s));
        }
        const QString all = paper.text();
        for (int i = 1; i <= 70; ++i)
            QCOMPARE(all.count(u"row%1."_s.arg(i)), 1);
    }

    void neverSplitsARowThatAPageCanHold()
    {
        const QString words = u"很长的备注文字需要换行显示以便观察分页"_s.repeated(8);
        const Paper paper(Form::fillTemplate(table(Line), rows(40, words)).value());
        QVERIFY(paper.pages() > 2);
        for (int page = 1; page <= paper.pages(); ++page) {
            const QString text = paper.text(page).remove(u' ').remove(u'\n');
            QCOMPARE(text.count(u"观察分页"_s), 8 * text.count(u"row"_s));
        }
    }

    void partsOnlyARowHigherThanAPage()
    {
        const Paper paper(Form::fillTemplate(table(Line), rows(2, u"字"_s.repeated(4000))).value());
        QVERIFY(paper.pages() >= 4);
        QCOMPARE(paper.text().count(u"字"_s), 8000);
        QCOMPARE(paper.text().count(u"编号"_s), paper.pages());
    }

    void keepsASectionTogether()
    {
        const QByteArray section =
            "<section each='lines' keep='together'><p height='60'>{key}top</p>"
            "<p height='50'>{key}end</p></section>";
        const QByteArray html = "<html><title>t</title><body>" + section + "</body></html>";
        const Paper paper(Form::fillTemplate(html, rows(5, {})).value());
        QCOMPARE(paper.pages(), 3); // two of 112 mm to a page
        for (int page = 1; page <= 3; ++page)
            QCOMPARE(paper.text(page).count(u"top"_s), paper.text(page).count(u"end"_s));
    }

    void startsASectionOnItsOwnPage()
    {
        const QByteArray html = "<html><title>t</title><body><section each='lines' page='new'>"
                                "<p>{key}</p></section></body></html>";
        QCOMPARE(Form::fillTemplate(html, rows(3, {}))->pageCount(), 3);
    }

    void spansRowsAndColumns()
    {
        const QByteArray html =
            "<html paper='landscape'><title>t</title><body><table><col width='30'/><col/><col/>"
            "<tbody><tr><td rowspan='3'>left\nhigh</td><td colspan='2'>wide</td></tr>"
            "<tr><td>a</td><td>b</td></tr><tr><td colspan='2'>low</td></tr></tbody></table>"
            "</body></html>";
        const Form form = Form::fillTemplate(html, {}).value();
        QCOMPARE(form.pageCount(), 1);
        QVERIFY(form.picture(0, 50).width() > form.picture(0, 50).height());
        for (const auto &word : {u"left"_s, u"wide"_s, u"low"_s})
            QVERIFY(Paper(form).text().contains(word));
    }

    // Qt's own text layer says radicals for 长页门小 and nothing for 𠮷; ours says the names.
    void canBeSearchedForEveryName()
    {
        const QStringList names{u"王小明"_s, u"长孙门页"_s,      u"𠮷田"_s,    u"䶮鿍"_s,
                                u"𬱖"_s,   u"阿卜杜拉·艾山"_s, u"K12-0007"_s};
        FormData data = rows(0, {});
        for (const QString &name : names) {
            FormData row;
            row.values = {{u"text"_s, name}, {u"key"_s, QString()}};
            data.rows[u"lines"_s].push_back(row);
        }
        const Paper paper(Form::fillTemplate(table(Line), data).value());
        const QString text = paper.rawText();
        for (const QString &name : names)
            QVERIFY2(text.contains(name), qPrintable(text));
    }

    void takesEveryValueAsTextAndNeverAsMarkup()
    {
        const QString nasty = u"<b>&amp;</b> {audit} {nothing} \"'"_s;
        const Paper paper(Form::fillTemplate(table(Line), rows(1, nasty)).value());
        QVERIFY2(paper.text().contains(nasty), qPrintable(paper.text()));
    }

    void refusesABadTemplate_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("code");
        const QByteArray bad = "results.form_bad_template";
        QTest::newRow("not XML") << QByteArray("<html><body>") << bad;
        QTest::newRow("no title") << QByteArray("<html><body/></html>") << bad;
        QTest::newRow("another root") << QByteArray("<form/>") << bad;
        QTest::newRow("empty") << QByteArray() << bad;
        QTest::newRow("no such part")
            << QByteArray("<html><title/><body><include part='nothing'/></body></html>") << bad;
        QTest::newRow("open brace") << table("<tr><td>{x</td><td/></tr>") << bad;
        QTest::newRow("too many cells") << table("<tr><td/><td/><td/></tr>") << bad;
        QTest::newRow("too few cells") << table("<tr><td/></tr>") << bad;
        QTest::newRow("span beyond") << table("<tr><td rowspan='2'/><td/></tr>") << bad;
        QTest::newRow("no columns")
            << QByteArray("<html><title>t</title><body><table><tbody/></table></body></html>")
            << bad;
        QTest::newRow("no such value")
            << table("<tr><td>{missing}</td><td/></tr>") << QByteArray("results.form_no_value");
        QTest::newRow("no such rows")
            << table("<tr each='missing'><td/><td/></tr>") << QByteArray("results.form_no_value");
        QTest::newRow("empty QR") << table("<tr><td><img src='qr:'/></td><td/></tr>")
                                  << QByteArray("results.qr_empty");
        QTest::newRow("a picture higher than the page")
            << table("<tr><td><img src='x' height='400'/></td><td/></tr>")
            << QByteArray("results.form_too_tall");
        QTest::newRow("good") << table("<tr><td/><td/></tr>") << QByteArray("done");
    }
    void refusesABadTemplate()
    {
        QFETCH(QByteArray, html);
        QTEST(QByteArray(codeOf(html, rows(1, {})).data()), "code");
        QCOMPARE(Form::fill(u"no_such"_s, {}).error().code, "results.no_such_form");
        QCOMPARE(qrPath(u"x"_s.repeated(5000)).error().code, "results.qr_too_long");
    }

    void embedsChineseFacesAndIsMadeForTheArchive()
    {
        const Paper paper(
            Form::fillTemplate(table(Line), rows(1, u"复关门将直：王小明"_s)).value());
        QVERIFY2(paper.fonts().contains(u"NotoSerifCJKsc"_s), qPrintable(paper.fonts()));
        QVERIFY(!paper.fonts().contains(u"CJKjp"_s));
        QVERIFY2(paper.about().contains(u"PDF/A-1b"_s) || paper.about().contains(u"1.4"_s),
                 qPrintable(paper.about()));
        QVERIFY(paper.about().contains(u"A4"_s));
        QVERIFY(paper.text().contains(u"复关门将直:王小明"_s)); // NFKC folds the full-width colon
    }

    void knowsWhichCharactersItCannotDraw()
    {
        QCOMPARE(missingGlyphs(u"䶮𠮷鿍王小明·阿卜杜拉 Abc\n12"_s), QString());
        QCOMPARE(missingGlyphs(u"王\uE863\U000323AF小\uE863"_s), u"\uE863\U000323AF"_s);
        QCOMPARE(Form::fillTemplate(table(Line), rows(2, u"张\uE863"_s))->missingGlyphs(),
                 u"\uE863"_s);
    }

    // The text layer loses what lies outside the BMP, so the ink is looked at: a rare character is
    // drawn, and not as the empty box of an undrawable one.
    void drawsRareNamesInInk_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"䶮"_s, u"𠮷"_s, u"鿍"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void drawsRareNamesInInk()
    {
        QFETCH(QString, name);
        const auto ink = [](const QString &text) {
            const QByteArray html =
                "<html><title>t</title><body><p size='60'>{text}</p></body></html>";
            FormData data;
            data.values.insert(u"text"_s, text);
            return Paper(Form::fillTemplate(html, data).value()).picture(1, 72);
        };
        const QImage drawn = ink(name);
        QVERIFY(drawn != ink(QString()));
        QVERIFY(drawn != ink(u"\uE863"_s));
        QVERIFY(drawn != ink(u"\U000323AF"_s));
    }

    void showsOnTheScreenWhatItPrints()
    {
        const Form form = Form::fillTemplate(table(Line), rows(20, u"内容"_s)).value();
        const QImage screen = form.picture(0, 60).convertToFormat(QImage::Format_Grayscale8);
        const QImage printed =
            Paper(form).picture(1, 60).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(std::abs(screen.width() - printed.width()) <= 1);
        qint64 differing = 0;
        for (int y = 0; y < std::min(screen.height(), printed.height()); ++y)
            for (int x = 0; x < std::min(screen.width(), printed.width()); ++x)
                differing += std::abs(qGray(screen.pixel(x, y)) - qGray(printed.pixel(x, y))) > 160;
        QVERIFY2(differing < screen.width() * screen.height() / 100,
                 qPrintable(QString::number(differing)));
    }

    // A printer that begins elsewhere is met by moving every page.
    void movesEveryPageByMillimetres()
    {
        const QByteArray html = "<html><title>t</title><body><p size='60'>口</p></body></html>";
        const Form form = Form::fillTemplate(html, {}).value();
        const auto firstInk = [&](const QPointF &shift) {
            QTemporaryDir folder;
            const QString file = folder.filePath(u"moved.pdf"_s);
            {
                QPdfWriter writer(file);
                writer.setResolution(300);
                if (!form.paint(writer, shift))
                    return QPoint();
            }
            const QString stem = folder.filePath(u"page"_s);
            QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"254"_s, file,
                                              stem}); // ten dots a millimetre
            const QImage page(stem + u".png"_s);
            QPoint first(page.width(), page.height());
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x)
                    if (qGray(page.pixel(x, y)) < 100)
                        first = {std::min(first.x(), x), std::min(first.y(), y)};
            return first;
        };
        const QPoint moved = firstInk({3.5, -2}) - firstInk({});
        QVERIFY2(std::abs(moved.x() - 35) <= 2, qPrintable(QString::number(moved.x())));
        QVERIFY2(std::abs(moved.y() + 20) <= 2, qPrintable(QString::number(moved.y())));
    }
};

QTEST_MAIN(FormTest)
#include "form_test.moc"
