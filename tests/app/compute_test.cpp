// SPDX-License-Identifier: GPL-3.0-or-later
// kaochangctl compute: the reference cases asked as anybody would ask them, and nonsense refused.
#include "compute/answer.h"
#include "rules/support/rows.h"
#include "support/command_line.h"

#include <QJsonArray>
#include <QProcess>
#include <algorithm>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

Result<QJsonObject> ask(const QJsonObject &request)
{
    return app::compute::answer(QJsonDocument(request).toJson(), Today);
}

QJsonArray vectors(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/rules/scoring_vectors.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
}

QString hundredths(double points)
{
    return QString::number(qRound64(points * 100));
}

QJsonArray hundredths(const QJsonValue &scores)
{
    QJsonArray marks;
    for (const QJsonValue score : scores.toArray())
        marks.append(hundredths(score.toDouble()));
    return marks;
}

struct Answered
{
    int code = -1;
    QByteArray out;
};
// As a shell would: the request on standard input.
Answered run(const QByteArray &request, const QStringList &more = {})
{
    QProcess process;
    process.start(tests::program(u"kaochangctl"_s), QStringList{u"compute"_s} + more);
    process.write(request);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput()};
}

} // namespace

class ComputeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aggregates_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue row : vectors(u"aggregation"_s))
            QTest::newRow(QJsonDocument(row[u"scores"_s].toArray()).toJson(QJsonDocument::Compact))
                << row.toObject();
    }

    void aggregates()
    {
        QFETCH(const QJsonObject, row);
        const QJsonArray marks = hundredths(row[u"scores"_s]);
        const QHash<QString, QString> names{{u"mean"_s, u"mean"_s},
                                            {u"median"_s, u"median"_s},
                                            {u"drop_high_low"_s, u"drop_high_low_mean"_s}};
        for (auto name = names.begin(); name != names.end(); ++name) {
            if (!row.contains(name.value()))
                continue;
            const auto answer =
                ask({{u"op"_s, u"aggregate"_s}, {u"rule"_s, name.key()}, {u"marks"_s, marks}});
            QVERIFY(answer);
            QCOMPARE((*answer)[u"score"_s].toString(), hundredths(row[name.value()].toDouble()));
            QCOMPARE((*answer)[u"range"_s].toString(), hundredths(row[u"range"_s].toDouble()));
        }
        const auto pair =
            ask({{u"op"_s, u"aggregate"_s}, {u"rule"_s, u"closest_pair/1"_s}, {u"marks"_s, marks}});
        const QJsonArray means = row[u"closest_pair_mean"_s].toArray();
        if (means.size() == 1)
            QCOMPARE((*pair)[u"score"_s].toString(), hundredths(means[0].toDouble()));
        else if (means.size() > 1)
            QCOMPARE((*pair)[u"tied"_s].toArray(), hundredths(means));
    }

    void moderates_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue row : vectors(u"third_marker"_s))
            QTest::newRow(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact))
                << row.toObject();
    }

    void moderates()
    {
        QFETCH(const QJsonObject, row);
        static const QHash<QString, QString> Steps{
            {u"agree"_s, u"agreed"_s},
            {u"needs third"_s, u"needs_third"_s},
            {u"mean of third and nearer"_s, u"third_and_nearer"_s},
            {u"mean of three"_s, u"mean_of_three"_s},
            {u"chief adjudicates"_s, u"chief_decides"_s}};
        QJsonArray marks{hundredths(row[u"a"_s].toDouble()), hundredths(row[u"b"_s].toDouble())};
        if (!row[u"c"_s].isNull())
            marks.append(hundredths(row[u"c"_s].toDouble()));
        const auto answer = ask({{u"op"_s, u"moderate"_s},
                                 {u"marks"_s, marks},
                                 {u"tolerance"_s, hundredths(row[u"T"_s].toDouble())}});
        QVERIFY(answer);
        const QJsonArray result = row[u"result"_s].toArray();
        QCOMPARE((*answer)[u"step"_s].toString(), Steps[result[0].toString()]);
        QCOMPARE((*answer).contains(u"score"_s), !result[1].isNull());
        if (!result[1].isNull())
            QCOMPARE((*answer)[u"score"_s].toString(), hundredths(result[1].toDouble()));
    }

    void judges_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue row : vectors(u"judgement_0_3"_s))
            QTest::newRow(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact))
                << row.toObject();
    }

    void judges()
    {
        QFETCH(const QJsonObject, row);
        const auto answer = ask({{u"op"_s, u"judgement"_s},
                                 {u"scores"_s, row[u"scores"_s]},
                                 {u"max"_s, hundredths(row[u"max"_s].toDouble())}});
        QVERIFY(answer);
        const bool isFine = row[u"status"_s] == u"ok"_s;
        QCOMPARE((*answer)[u"status"_s].toString(), isFine ? u"ok"_s : u"score_again"_s);
        QCOMPARE((*answer)[u"spread"_s], row[u"spread"_s]);
        if (isFine)
            QCOMPARE((*answer)[u"score"_s].toString(), hundredths(row[u"mark"_s].toDouble()));
    }

    void answersEveryOp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char *name, const char *request, const QString &member,
                            const QJsonValue &expected) {
            QTest::newRow(name) << json(request) << member << expected;
        };
        row("icc", "{'op':'icc','ratings':[[8,7,9],[7,7,6],[9,9,10],[6,5,6],[5,6,5]]}",
            u"icc_3_k"_s, .936);
        row("icc of marks",
            "{'op':'icc','ratings':[['800','700','900'],['700','700','600'],"
            "['900','900','1000'],['600','500','600'],['500','600','500']]}",
            u"icc_2_1"_s, .847826);
        row("kappa", "{'op':'kappa','table':[[20,5],[10,15]]}", u"kappa"_s, .4);
        row("kappa of names", "{'op':'kappa','ratings':[['a','a'],['b','b'],['a','b'],['b','b']]}",
            u"observed"_s, .75);
        row("fleiss",
            "{'op':'fleiss','counts':[[0,0,0,0,14],[0,2,6,4,2],[0,0,3,5,6],[0,3,9,2,0],"
            "[2,2,8,1,1],[7,7,0,0,0],[3,2,6,3,0],[2,5,3,2,2],[6,5,2,1,0],[0,2,2,3,7]]}",
            u"kappa"_s, .2099307);
        row("krippendorff",
            "{'op':'krippendorff','metric':'interval','ratings':[[1,1,null,1],"
            "[2,2,3,2],[3,3,3,3],[3,3,3,3],[2,2,2,2],[1,2,3,4],[4,4,4,4],[1,1,2,1],"
            "[2,2,2,2],[null,5,5,5],[null,null,1,1],[null,null,3,null]]}",
            u"alpha"_s, .849107);
        row("items", "{'op':'items','points':[[1,1,0],[1,0,0],[0,0,0],[1,1,1]]}", u"mean"_s, 1.5);
        row("answers", "{'op':'items','answers':[['A','B'],['A','C'],['B','B']],'key':['A','C']}",
            u"candidates"_s, 3);
        row("severity", "{'op':'severity','ratings':[['8000','7600'],['7000','6800']]}",
            u"residual_sd"_s, 100);
        row("identity", "{'op':'identity','type':'id_card','number':'11010519491231002X'}",
            u"valid"_s, true);
        row("identity by title", "{'op':'identity','type':'身份证','number':'440524188001010014'}",
            u"reason"_s, QJsonValue::Null);
        row("identity that is not",
            "{'op':'identity','type':'id_card','number':'360426199101010072'}", u"reason"_s,
            u"rules.id_bad_check_digit"_s);
        row("certificate", "{'op':'certificate','number':'Y000544031005263000003'}", u"site"_s,
            u"031005"_s);
        row("certificate that is not", "{'op':'certificate','number':'Y0005'}", u"reason"_s,
            u"rules.certificate_bad_length"_s);
        row("working day", "{'op':'working_day','from':'2026-04-28','days':10}", u"date"_s,
            u"2026-05-14"_s);
        row("working day before", "{'op':'working_day','from':'2026-03-06','days':-10}", u"date"_s,
            u"2026-02-14"_s);
        row("working day of no notice", "{'op':'working_day','from':'2027-02-01','days':5}",
            u"provisional"_s, true);
    }

    void answersEveryOp()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, expected);
        const auto answer = app::compute::answer(request, Today);
        QVERIFY2(answer, answer ? "" : answer.error().code.data());
        QVERIFY(answer->contains(member));
        if (expected.isDouble())
            QVERIFY(std::abs((*answer)[member].toDouble() - expected.toDouble()) < 1e-6);
        else
            QCOMPARE((*answer)[member], expected);
    }

    void findsSeverityAsAFacet()
    {
        QJsonArray ratings;
        for (int candidate = 0; candidate < 30; ++candidate) {
            for (int assessor = 0; assessor < 3; ++assessor) {
                for (int item = 0; item < 4; ++item)
                    ratings.append(QJsonObject{
                        {u"candidate"_s, u"c%1"_s.arg(candidate)},
                        {u"assessor"_s, u"a%1"_s.arg(assessor)},
                        {u"item"_s, u"i%1"_s.arg(item)},
                        {u"value"_s, std::clamp((candidate * 7 + item * 3) % 5 - assessor, 0, 3)}});
            }
        }
        const auto answer =
            ask({{u"op"_s, u"severity"_s}, {u"model"_s, u"rasch"_s}, {u"ratings"_s, ratings}});
        QVERIFY2(answer, answer ? "" : answer.error().code.data());
        const QJsonObject severity = (*answer)[u"severity"_s].toObject();
        QVERIFY(severity[u"a0"_s].toDouble() < severity[u"a1"_s].toDouble());
        QVERIFY(severity[u"a1"_s].toDouble() < severity[u"a2"_s].toDouble());
        QCOMPARE((*answer)[u"steps"_s].toObject().size(), 4);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *request, const char *code) {
            QTest::newRow(request) << json(request) << QString::fromLatin1(code);
        };
        row("", "json.syntax");
        row("{", "json.syntax");
        row("{} {}", "json.syntax");
        row("[]", "json.not_an_object");
        row("{}", "json.bad_member");
        row("{'op':1}", "json.bad_member");
        row("{'op':'forecast'}", "app.no_such_op");
        row("{'op':'Aggregate'}", "app.no_such_op");
        row("{'op':'aggregate'}", "json.bad_member");
        row("{'op':'aggregate','rule':'mode','marks':['1']}", "rules.unknown_rule");
        row("{'op':'aggregate','rule':'mean'}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':[]}", "rules.no_marks");
        row("{'op':'aggregate','rule':'mean','marks':'5950'}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':[59.5]}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':['59.5']}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':['-1']}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':['9999999999999']}", "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':['10001']}", "rules.mark_out_of_range");
        row("{'op':'aggregate','rule':'closest_pair','marks':['1']}", "rules.too_few_marks");
        row("{'op':'aggregate','rule':'weighted','marks':['1'],'weights':[0]}",
            "rules.bad_weights");
        row("{'op':'aggregate','rule':'weighted','marks':['1'],'weights':[0.5]}",
            "json.bad_member");
        row("{'op':'aggregate','rule':'mean','marks':['1'],'full':'0'}", "rules.bad_scale");
        row("{'op':'aggregate','rule':'mean','marks':['1'],'pas_line':'1'}", "json.unknown_member");
        row("{'op':'moderate','marks':['1','2']}", "json.bad_member");
        row("{'op':'moderate','marks':['1'],'tolerance':'1'}", "rules.two_or_three_marks");
        row("{'op':'moderate','marks':['1','2','3'],'tolerance':'1'}", "rules.third_not_needed");
        row("{'op':'moderate','marks':['1','2'],'tolerance':'1','chief':'3'}",
            "rules.chief_not_needed");
        row("{'op':'moderate','marks':['1','2'],'tolerance':'1','third':'coin'}",
            "json.bad_member");
        row("{'op':'judgement','scores':[1,2],'max':'100'}", "rules.judgement_needs_three");
        row("{'op':'judgement','scores':[1,2,4],'max':'100'}", "rules.judgement_out_of_range");
        row("{'op':'judgement','scores':[1,2,1.5],'max':'100'}", "rules.judgement_out_of_range");
        row("{'op':'icc','ratings':[]}", "json.bad_member");
        row("{'op':'icc','ratings':[[1,2]]}", "statistics.too_few");
        row("{'op':'icc','ratings':[[1,2],[1]]}", "statistics.ragged");
        row("{'op':'icc','ratings':[[1,2],[1,null]]}", "statistics.incomplete");
        row("{'op':'icc','ratings':[[1,2],[1,'a']]}", "json.bad_member");
        row("{'op':'icc','ratings':[[1,1],[1,1]]}", "statistics.no_variance");
        row("{'op':'icc','ratings':[[1,2],[2,3]],'level':2}", "statistics.bad_level");
        row("{'op':'kappa','ratings':[[1,2,3],[1,2,3]]}", "json.bad_member");
        row("{'op':'kappa','table':[[1,2],[3]]}", "statistics.ragged");
        row("{'op':'kappa','table':[[1,2],[3,-4]]}", "statistics.bad_value");
        row("{'op':'kappa','ratings':[['a','a'],['b',1]]}", "json.bad_member");
        row("{'op':'kappa','ratings':[['a','a'],['b','a']],'weights':'linear'}", "json.bad_member");
        row("{'op':'fleiss','counts':[[1,2],[2,2]]}", "statistics.ragged");
        row("{'op':'krippendorff','ratings':[['a','b'],['a','a']],'metric':'ratio'}",
            "json.bad_member");
        row("{'op':'krippendorff','ratings':[[1,null],[null,2]]}", "statistics.no_variance");
        row("{'op':'items','points':[[2,1],[1,1]]}", "statistics.bad_value");
        row("{'op':'items','answers':[['A']],'key':['A','B']}", "statistics.ragged");
        row("{'op':'severity','ratings':[]}", "statistics.too_few");
        row("{'op':'severity','ratings':[{'candidate':'1'}]}", "json.bad_member");
        row("{'op':'severity','ratings':[[1,2],[2,3]],'model':'guess'}", "json.bad_member");
        row("{'op':'severity','ratings':[[1,null],[null,3]]}", "statistics.not_connected");
        row("{'op':'identity','type':'library_card','number':'1'}", "json.bad_member");
        row("{'op':'identity','type':'id_card'}", "json.bad_member");
        row("{'op':'certificate'}", "json.bad_member");
        row("{'op':'working_day','from':'2026-02-30','days':1}", "json.bad_member");
        row("{'op':'working_day','from':'2026-02-20','days':1.5}", "json.bad_member");
        row("{'op':'working_day','from':'2026-02-20','days':0}", "rules.working_days_out_of_range");
        row("{'op':'working_day','from':'1999-01-01','days':3}", "rules.calendar_unknown_year");
    }

    void refuses()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QString, code);
        QCOMPARE(codeOf(app::compute::answer(request, Today)), code);
    }

    void outlivesAnyRequest() // answers or refuses, and says the same again
    {
        Noise noise(u"{}[]\":,.0159ab-null \\"_s);
        const QStringList examples = app::compute::manual().split(u'\n').filter(u"{\"op\""_s);
        QCOMPARE(examples.size(), app::compute::ops().size());
        for (int i = 0; i < 20'000; ++i) {
            const QString &example = examples[noise.upTo(int(examples.size()))];
            const QByteArray request = noise.spoiled(noise.spoiled(example)).toUtf8();
            const auto answer = app::compute::answer(request, Today);
            QCOMPARE(codeOf(app::compute::answer(request, Today)), codeOf(answer));
        }
    }

    void answersItsOwnExamples()
    {
        const QStringList examples = app::compute::manual().split(u'\n').filter(u"{\"op\""_s);
        for (const QString &example : examples)
            QVERIFY2(app::compute::answer(example.toUtf8(), Today), qPrintable(example));
    }

    void speaksJsonOnTheCommandLine()
    {
        const Answered fine = run(json("{'op':'aggregate','rule':'median','marks':['5950']}"));
        QCOMPARE(fine.code, 0);
        QCOMPARE(QJsonDocument::fromJson(fine.out)[u"score"_s].toString(), u"5950"_s);
        QCOMPARE(fine.out.count('\n'), 1);
        for (const char *bad : {"", "{", "{\"op\":\"forecast\"}", "{\"op\":\"icc\"}"}) {
            const Answered refused = run(bad);
            QCOMPARE(refused.code, 1);
            QVERIFY(
                !QJsonDocument::fromJson(refused.out)[u"error"_s][u"code"_s].toString().isEmpty());
        }
        QVERIFY(run({}, {u"--help"_s}).out.contains("working_day"));
    }
};

QTEST_GUILESS_MAIN(ComputeTest)
#include "compute_test.moc"
