// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deadline.h"
#include "rules/policy.h"
#include "rules/support/rows.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatItsNoticeSays_data() // domain.md 6, row by row
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>(
            "values"); // national, beijing, jilin, tianjin; "" where silent
        const auto row = [](const char *rule, const QStringList &values) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << values;
        };
        row("planFiling", {{}, {}, {}, u"10 四(一)"_s});
        row("resultReport", {{}, {}, {}, u"10 四(三)"_s});
        row("occupations", {{}, {}, u"1 三(二)3"_s, {}});
        row("spotCheck", {{}, {}, {}, u"30 五(二)"_s});
        row("listYears", {{}, u"3 六(三)"_s, {}, {}});
        row("numbers", {u"0 二(四)"_s, {}, u"1 六(五)"_s, u"0 四(三)"_s});
        row("delegation", {u"三(三)"_s, {}, u"五(一)"_s, {}});
        row("territory", {{}, u"七(三)"_s, u"五(一)"_s, {}});
        row("outOfScope", {u"三(三)"_s, u"七(三)"_s, u"五(一)"_s, u"五(一)"_s});
        row("admission", {u"一(三)"_s, u"三"_s, u"五(一)"_s, u"一(三)"_s});
        row("yearlyPlan", {{}, u"六(四)"_s, {}, {}});
        row("effectiveTo", {{}, {}, {}, u"2022-05-24"_s});
        row("retention", {{}, {}, {}, {}});
        row("publicity", {{}, {}, {}, {}});
    }

    void saysOnlyWhatItsNoticeSays()
    {
        QFETCH(const QString, rule);
        QFETCH(const QStringList, values);
        QStringList found;
        for (const Policy &policy : policies())
            found += said(policy, rule);
        QCOMPARE(found, values);
    }

    void keepsEachNoticesOwnWords()
    {
        const auto terms = [](QStringView id) {
            const Policy policy = *policyNamed(id);
            QStringList words;
            for (const auto &each : policy.candidates)
                words += each.term;
            for (const auto &each : policy.methods)
                words += each.term;
            return words.join(u' ');
        };
        QCOMPARE(terms(u"national"), u"本单位职工"_s);
        QCOMPARE(
            terms(u"beijing"),
            u"在职职工 劳务派遣人员 校企合作的技工院校学生 企业新型学徒制学员 考核鉴定 过程化考核 业绩评价 直接认定 自主制定认定方式"_s);
        QCOMPARE(terms(u"jilin"), u"在岗职工 考核鉴定 考评结合 过程化考核 竞赛选拔"_s);
        QCOMPARE(terms(u"tianjin"),
                 u"在职职工 劳务派遣人员 在企业实习人员 考核鉴定 考评结合 过程化评价 直接认定"_s);
    }

    void
    quotesClausesThatStandInTheNotices() // each sentence of ours must be found in the notice itself
    {
        const QDir notices(QDir::cleanPath(QStringLiteral(TEST_DATA "/../../../shared/notices")));
        if (!notices.exists())
            QSKIP("the notices are not here");
        for (const Policy &policy : policies()) {
            const QString text = noticeOf(policy.id, notices);
            QStringList quotes;
            for (const auto &each : policy.candidates)
                quotes += each.term;
            for (const auto &each : policy.methods)
                quotes += each.term;
            for (const auto &each : policy.queryTargets)
                quotes += each.term;
            for (const auto &each :
                 {policy.outOfScope, policy.delegation, policy.territory, policy.admissionExcluded})
                quotes += each ? each->value : QString();
            for (const QString &quote : quotes)
                QVERIFY2(text.contains(quote), qPrintable(policy.id + u": "_s + quote));
        }
    }

    void warnsThatTianjinsNoticeHasExpired() // 004: 自2020年5月25日起施行，有效期两年
    {
        const Policy tianjin = *policyNamed(u"tianjin");
        QCOMPARE(textOf(lapse(tianjin, day("2020-05-24"))->code), u"rules.policy_not_yet"_s);
        QVERIFY(!lapse(tianjin, day("2020-05-25")) && !lapse(tianjin, day("2022-05-24")));
        const auto warning = lapse(tianjin, day("2022-05-25"));
        QCOMPARE(textOf(warning->code), u"rules.policy_expired"_s);
        QVERIFY(warning->reason.contains(u"津人社办发〔2020〕85号"));
        QVERIFY(!lapse(*policyNamed(u"beijing"),
                       day("2026-11-20"))); // 三年 is the list's, not the notice's
    }

    void refusesWithTheClause()
    {
        const Policy jilin = *policyNamed(u"jilin");
        const auto two = mayCombine(jilin, 2);
        QCOMPARE(codeOf(two), u"rules.one_occupation_per_application"_s);
        QCOMPARE(two.error().detail, u"吉人社函字〔2019〕133号 三(二)3"_s);
        QVERIFY(mayCombine(jilin, 1) && mayCombine(*policyNamed(u"tianjin"), 2));

        const auto dispatched = mayApply(jilin, CandidateKind::Dispatched);
        QCOMPARE(codeOf(dispatched), u"rules.candidate_kind_not_covered"_s);
        QVERIFY(dispatched.error().detail.contains(u"三(二)1"));
        QVERIFY(mayApply(*policyNamed(u"tianjin"), CandidateKind::Intern));
        QVERIFY(!mayApply(*policyNamed(u"beijing"), CandidateKind::Intern));
        QCOMPARE(codeOf(mayUse(jilin, MethodKind::Performance)), u"rules.method_not_listed"_s);
        QVERIFY(
            mayUse(*policyNamed(u"national"), MethodKind::Performance)); // silent is not a refusal
        QCOMPARE(codeOf(policyNamed(u"shanghai")), u"rules.policy_unknown"_s);
    }

    void roundsTheSpotCheckUp() // 004 五(二): 不低于…30%
    {
        const Policy tianjin = *policyNamed(u"tianjin");
        QCOMPARE(spotChecks(tianjin, 0), 0);
        QCOMPARE(spotChecks(tianjin, 1), 1);
        QCOMPARE(spotChecks(tianjin, 10), 3);
        QCOMPARE(spotChecks(tianjin, 11), 4);
        QCOMPARE(spotChecks(*policyNamed(u"jilin"), 10), std::nullopt);
    }

    void showsItsOwnDefaultsAsItsOwn()
    {
        Policy tianjin = *policyNamed(u"tianjin");
        const Chosen ours = electronicYears(tianjin);
        QVERIFY(ours.ours && ours.value == 5 && ours.why.contains(u"未规定"));
        for (const auto &chosen :
             {doorOpensMinutes(tianjin), lateLimitMinutes(tianjin), handInMinutes(tianjin),
              publicityWorkingDays(tianjin), paperYears(tianjin)})
            QVERIFY(chosen.ours && chosen.value > 0 && !chosen.why.isEmpty());
        tianjin.electronicYears = {6, {u"某通知"_s, u"一"_s}};
        QCOMPARE(electronicYears(tianjin), (Chosen{6, false, u"某通知 一"_s}));
    }

    void laysDatedDutiesOnTianjinAlone()
    {
        const ExamDays days{day("2026-03-06"), day("2026-03-08")};
        for (const Policy &policy : policies()) {
            const auto all = duties(policy, days, Calendar::shipped());
            QCOMPARE(all->size(), policy.id == u"tianjin" ? 2U : 0U);
        }
        const auto all = *duties(*policyNamed(u"tianjin"), days, Calendar::shipped());
        QCOMPARE(all[0].deadline.due, day("2026-02-14"));
        QCOMPARE(all[0].deadline.safe, day("2026-02-13"));
        QCOMPARE(all[0].clause.article, u"四(一)"_s);
        QCOMPARE(all[1].kind, DutyKind::ReportResult);
        QCOMPARE(all[1].deadline.due, day("2026-03-20"));
        QCOMPARE(all[1].deadline.calendar, u"2025-11-04"_s);
        QVERIFY(!all[1].deadline.provisional);
        const auto next = duties(*policyNamed(u"tianjin"), {day("2027-03-06"), day("2027-03-06")},
                                 Calendar::shipped());
        QVERIFY(next->front().deadline.provisional);
        QCOMPARE(codeOf(duties(*policyNamed(u"tianjin"), {day("2026-03-06"), day("2026-03-05")},
                               Calendar::shipped())),
                 u"rules.date_invalid"_s);
    }

    void refusesBrokenProfiles_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: taken away
        QTest::addColumn<QString>("code");
        const QString schema = u"rules.data_breaks_schema"_s;
        QTest::newRow("sound") << u"title"_s << QJsonValue(u"x"_s) << QString();
        QTest::newRow("no title") << u"title"_s << QJsonValue(QJsonValue::Undefined) << schema;
        QTest::newRow("unknown member") << u"colour"_s << QJsonValue(u"red"_s) << schema;
        QTest::newRow("no clause")
            << u"planFilingWorkingDays"_s << QJsonValue(QJsonObject{{u"value"_s, 10}}) << schema;
        QTest::newRow("days as text")
            << u"planFilingWorkingDays"_s
            << QJsonValue(QJsonObject{{u"value"_s, u"10"_s}, {u"clause"_s, u"四"_s}}) << schema;
        QTest::newRow("0 days") << u"planFilingWorkingDays"_s
                                << QJsonValue(QJsonObject{{u"value"_s, 0}, {u"clause"_s, u"四"_s}})
                                << schema;
        QTest::newRow("31 June") << u"issued"_s << QJsonValue(u"2020-06-31"_s)
                                 << u"rules.date_invalid"_s;
        QTest::newRow("to 31 June") << u"effective"_s
                                    << QJsonValue(QJsonObject{{u"from"_s, u"2020-05-25"_s},
                                                              {u"to"_s, u"2022-06-31"_s},
                                                              {u"clause"_s, u"五"_s}})
                                    << u"rules.date_invalid"_s;
    }

    void refusesBrokenProfiles()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        QJsonObject profile = QJsonDocument::fromJson(tianjinBytes()).object();
        profile.insert(key, value);
        QCOMPARE(codeOf(parsePolicy(QJsonDocument(profile).toJson())), code);
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789{}[]\",: kindtermvalueclause四(一)"_s);
        const QString truth = QString::fromUtf8(tianjinBytes());
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            if (i % 10 != 0)
                QVERIFY(!parsePolicy(noise.text(60).toUtf8()));
            else
                accepted += parsePolicy(noise.spoiled(truth).toUtf8()) ? 1 : 0;
        }
        QVERIFY(accepted > 200);
    }

private:
    static QByteArray tianjinBytes()
    {
        QFile file(u":/rules/policies/tianjin.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString noticeOf(const QString &id, const QDir &notices)
    {
        static const QHash<QString, QString> Files{{u"national"_s, u"003_*"_s},
                                                   {u"beijing"_s, u"000_*"_s},
                                                   {u"jilin"_s, u"002_*"_s},
                                                   {u"tianjin"_s, u"004_*"_s}};
        QFile file(notices.filePath(notices.entryList({Files.value(id)}).value(0)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    template <typename T>
    static QString article(const std::optional<Ruled<T>> &ruled)
    {
        return ruled ? ruled->clause.article : QString();
    }
    static QString number(const std::optional<Ruled<int>> &ruled)
    {
        return ruled ? QString::number(ruled->value) + u' ' + ruled->clause.article : QString();
    }
    static QString said(const Policy &policy, const QString &rule)
    {
        const auto &mode = policy.certificateNumbers;
        const QHash<QString, QString> all{
            {u"planFiling"_s, number(policy.planFilingWorkingDays)},
            {u"resultReport"_s, number(policy.resultReportWorkingDays)},
            {u"occupations"_s, number(policy.occupationsPerApplication)},
            {u"spotCheck"_s, number(policy.spotCheckPercent)},
            {u"listYears"_s, number(policy.listValidityYears)},
            {u"numbers"_s,
             mode ? QString::number(int(mode->value)) + u' ' + mode->clause.article : QString()},
            {u"delegation"_s, article(policy.delegation)},
            {u"territory"_s, article(policy.territory)},
            {u"outOfScope"_s, article(policy.outOfScope)},
            {u"admission"_s, article(policy.admissionExcluded)},
            {u"yearlyPlan"_s, article(policy.yearlyPlan)},
            {u"effectiveTo"_s,
             policy.effectiveTo ? policy.effectiveTo->value.toString(Qt::ISODate) : QString()},
            {u"retention"_s, number(policy.electronicYears) + number(policy.paperYears)},
            {u"publicity"_s, number(policy.publicityWorkingDays)}};
        return all.value(rule, u"no such rule"_s);
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
