// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/public_list.h"
#include "results/published_day.h"
#include "results/support/paper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

PublicListForm listOf(const PublishedDay &day)
{
    const FormHead head = day.must(formHead(day.store->reader(), day.sitting.id));
    return publicList(head, day.sheet(), day.standing());
}

} // namespace

class PublicListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsScoresDaysAndWhereToObject()
    {
        const PublishedDay day;
        const Paper paper(*printed(listOf(day)));
        const QString text = paper.text();
        for (const QString &shown :
             {u"职业技能等级认定成绩公示"_s, u"海河机电(演示)"_s, u"电工"_s, u"四级/中级工"_s,
              u"2026-06-01 至 2026-06-08(5个工作日)"_s, u"022-00000000"_s, u"张伟"_s, u"82.5"_s,
              u"59.5"_s, u"缺考"_s, u"共 3 人,合格 1 人"_s})
            QVERIFY2(text.contains(shown), qPrintable(shown + u'\n' + text));
    }

    void masksEveryNumber()
    {
        const PublishedDay day;
        const QString text = Paper(*printed(listOf(day))).rawText();
        for (const QString &number :
             {u"129901199001010019"_s, u"129901199001010027"_s, u"129901199001010035"_s}) {
            QVERIFY(!text.contains(number));
            QVERIFY(text.contains(rules::maskDocument(number)));
        }
        const QByteArray xlsx = day.must(roster::writeSheet(publicSheet(listOf(day))));
        const roster::Sheet read = day.must(roster::readSheet(xlsx));
        QCOMPARE(read.rows.size(), size_t(4));
        QCOMPARE(read.rows[1].cell(3), rules::maskDocument(u"129901199001010019"_s));
        QCOMPARE(read.rows[1].cell(4), u"电工"_s);
    }

    void saysWhatWasCorrectedSinceButNotWhy()
    {
        PublishedDay day;
        QVERIFY(listOf(day).lines[1].remark.isEmpty());
        day.clock.advance(3600);
        day.correct(1, 6150);
        const PublicListForm after = listOf(day);
        QCOMPARE(after.lines[1].remark, u"理论知识公示后更正"_s);
        const QString text = Paper(*printed(after)).text();
        QVERIFY(text.contains(u"61.5"_s));
        QVERIFY(!text.contains(u"加分误差"_s)); // the reason is not the public's
        day.must(day.publishing.withdraw(Shen, day.sitting.id, u"更正后重新公示"_s));
        day.publish();
        QVERIFY(listOf(day).lines[1].remark.isEmpty()); // published as it is now
    }

    void saysProvisionalWhereTheCalendarIs()
    {
        Publicity publicity;
        publicity.from = QDate(2026, 12, 29);
        publicity.until = QDate(2027, 1, 6);
        publicity.workingDays = 5;
        publicity.isProvisional = true;
        QCOMPARE(periodText(publicity), u"2026-12-29 至 2027-01-06（5个工作日，暂定）"_s);
    }
};

QTEST_MAIN(PublicListTest)
#include "public_list_test.moc"
