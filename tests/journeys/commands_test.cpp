// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting by single commands, each a process of its own, each by the person whose duty it is;
// and a centre that is another program.
#include "core/points.h"
#include "support/command_line.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

// kaochang-center, serving until it goes away.
struct Centre
{
    explicit Centre(QString place)
        : folder(std::move(place))
    {}

    const QString folder;
    QProcess process;
    QString address;

    QByteArray invite() const
    {
        QProcess once;
        once.start(tests::program(u"kaochang-center"_s),
                   {u"invite"_s, u"--site"_s, u"KS"_s, u"--demo"_s, u"--data"_s, folder});
        once.waitForFinished();
        return once.readAllStandardOutput().trimmed();
    }
    bool serve()
    {
        process.start(
            tests::program(u"kaochang-center"_s),
            {u"serve"_s, u"--accept-demo"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, folder});
        if (!process.waitForReadyRead(10'000))
            return false;
        address = QJsonDocument::fromJson(process.readLine())[u"listening"_s].toString();
        return !address.isEmpty();
    }
    ~Centre()
    {
        process.terminate();
        process.waitForFinished();
    }
};

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::CommandLine m_ctl{m_folder.filePath(u"site"_s)};
    QString m_sitting;
    QJsonArray m_people; // of the sitting, by admission number
    const QStringList m_panel{u"wangjianguo"_s, u"liqiang"_s, u"zhaomin"_s};

    QString admission(int index) const { return m_people[index][u"admission"_s].toString(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }

    tests::Said in(const QString &query, const QString &as = u"hanmei"_s) const
    {
        return m_ctl({u"check-in"_s, query, u"--sitting"_s, m_sitting}, as);
    }

    void loadPeople()
    {
        m_people = m_ctl({u"roster"_s, u"list"_s, u"--sitting"_s, m_sitting})
                       .json()[u"candidates"_s]
                       .toArray();
    }

    bool isPdf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    void handIn(const QString &assessor, const QString &paper, const QJsonArray &aspects)
    {
        for (const QJsonValue &aspect : aspects) {
            const QString points = centiText(aspect[u"maximum"_s].toInteger());
            const tests::Said mark =
                m_ctl({u"practical"_s, u"mark"_s, paper, aspect[u"aspect"_s].toString(), points},
                      assessor);
            QVERIFY2(mark.isDone(), mark.err);
        }
        QStringList words{u"practical"_s, u"submit"_s, paper};
        if (aspects.isEmpty())
            words << u"--state"_s << u"absent"_s << u"--why"_s << u"未到场"_s;
        const tests::Said submitted = m_ctl(words, assessor);
        QVERIFY2(submitted.isDone(), submitted.err);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const tests::Said made = m_ctl({u"init"_s, u"--sample"_s});
        QVERIFY2(made.isDone(), made.err);
        m_sitting = m_ctl({u"sitting"_s, u"list"_s}).json()[u"sittings"_s][0][u"id"_s].toString();
        QVERIFY(!m_sitting.isEmpty());
    }

    void drawsSeatsThatCanBeDrawnAgain()
    {
        const QString seed(64, u'7');
        const QStringList words{u"seats"_s, u"draw"_s, m_sitting, u"--seed"_s, seed};
        const tests::Said draw = m_ctl(words, u"mengxiao"_s);
        QVERIFY2(draw.isDone(), draw.err);
        QCOMPARE(draw.json()[u"seed"_s].toString(), seed);
        loadPeople();
        QCOMPARE(m_people.size(), draw.json()[u"seated"_s].toInt());
        QVERIFY(m_ctl(words, u"mengxiao"_s).isDone());
        const QJsonArray before = m_people;
        loadPeople();
        for (int i = 0; i < m_people.size(); ++i)
            QCOMPARE(m_people[i][u"seat"_s], before[i][u"seat"_s]);
    }

    void printsWhatHangsAtTheDoor()
    {
        for (const QString &form : {u"seating"_s, u"sign-in"_s, u"admission"_s}) {
            const tests::Said said =
                m_ctl({u"print"_s, form, m_sitting, u"--to"_s, at(form + u".pdf"_s)});
            QVERIFY2(said.isDone(), said.err);
            for (const QJsonValue &file : said.json()[u"files"_s].toArray())
                QVERIFY(isPdf(file.toString()));
        }
    }

    void takesThePortraitsOfAFolder()
    {
        const QString folder = at(u"photos"_s);
        QVERIFY(QDir().mkpath(folder));
        const QStringList words{u"roster"_s, u"reveal"_s, admission(0)};
        QCOMPARE(m_ctl(words, u"mengxiao"_s).errorCode(), u"roster.reason_needed"_s);
        const tests::Said whole =
            m_ctl(words + QStringList{u"--why"_s, u"整理照片"_s}, u"mengxiao"_s);
        const QString number = whole.json()[u"document"_s].toString();
        QVERIFY(!number.isEmpty() && !number.contains(u'*'));
        QImage picture(358, 441, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(folder + u'/' + number + u".png"_s));
        QVERIFY(picture.save(folder + u"/合影.png"_s));
        const tests::Said taken = m_ctl({u"roster"_s, u"photos"_s, folder}, u"mengxiao"_s);
        QVERIFY2(taken.isDone(), taken.err);
        QCOMPARE(taken.json()[u"photos"_s].toInt(), 1);
        QCOMPARE(taken.json()[u"problems"_s][0][u"code"_s].toString(),
                 u"roster.photo_name_unreadable"_s);
        QCOMPARE(m_ctl({u"roster"_s, u"photos"_s, at(u"nowhere"_s)}).errorCode(),
                 u"app.bad_operand"_s);
    }

    void whoPrintsWholeNumbersIsOnRecord()
    {
        const auto reveals = [this] {
            QStringList whys;
            const tests::Said said = m_ctl({u"audit"_s, u"list"_s, u"--on"_s, m_sitting});
            for (const QJsonValue &line : said.json()[u"lines"_s].toArray())
                if (line[u"what"_s].toString() == u"roster.reveal"_s)
                    whys << line[u"why"_s].toString();
            return whys;
        };
        const QStringList before = reveals(); // the admission sheets printed above
        QCOMPARE(before, QStringList{u"准考证"_s});
        const QStringList print{u"print"_s,  u"sign-in"_s,  m_sitting, u"--full"_s,
                                u"--room"_s, u"第一考场"_s, u"--to"_s, at(u"full.pdf"_s)};
        QVERIFY(m_ctl(print, u"mengxiao"_s).isDone());
        QCOMPARE(reveals(), before + QStringList{u"考生签到表"_s});
        QCOMPARE(m_ctl(print, u"liqiang"_s).errorCode(), u"security.not_allowed"_s);
        QVERIFY(m_ctl({u"print"_s, u"staff"_s, m_sitting, u"--to"_s, at(u"staff.pdf"_s)}).isDone());
        QCOMPARE(reveals().size(), 2);
    }

    void letsPeopleInHoweverTheyAreFound()
    {
        QCOMPARE(in(admission(0)).errorCode(), u"roster.door_closed"_s);
        QVERIFY(m_ctl({u"sitting"_s, u"open"_s, m_sitting}, u"mengxiao"_s).isDone());
        QVERIFY2(in(admission(0)).isDone(), "by scan");
        QVERIFY2(in(m_people[1][u"seat"_s].toVariant().toString()).isDone(), "by seat");
        QVERIFY2(in(m_people[2][u"name"_s].toString()).isDone(), "by name");
        QCOMPARE(in(admission(0)).errorCode(), u"roster.already_in"_s);
        QCOMPARE(in(u"zzzz"_s).errorCode(), u"roster.nobody_found"_s);
        QCOMPARE(in(admission(3), u"shenjing"_s).errorCode(), u"security.not_allowed"_s);
        const QStringList undo{u"check-in"_s, u"undo"_s, admission(0), u"--sitting"_s, m_sitting};
        QCOMPARE(m_ctl(undo, u"hanmei"_s).errorCode(), u"roster.reason_needed"_s);
        QVERIFY(m_ctl(undo + QStringList{u"--why"_s, u"认错人"_s}, u"hanmei"_s).isDone());
        QVERIFY(in(admission(0)).isDone());
    }

    void recordsWhileItRuns()
    {
        QVERIFY(m_ctl({u"sitting"_s, u"start"_s, m_sitting}, u"mengxiao"_s).isDone());
        const tests::Said record =
            m_ctl({u"record"_s, m_sitting, u"--seconds"_s, u"3"_s}, u"hanmei"_s);
        QVERIFY2(record.isDone(), record.err);
        QVERIFY(record.json()[u"segments"_s].toInt() >= 2);
        QVERIFY(m_ctl({u"ledger"_s, u"verify"_s, m_sitting}).isDone());
        const tests::Said flag =
            m_ctl({u"incident"_s, u"flag"_s, m_sitting, u"第一考场"_s}, u"hanmei"_s);
        QVERIFY2(flag.isDone(), flag.err);
        const QStringList describe{u"incident"_s, u"describe"_s, flag.json()[u"id"_s].toString()};
        QVERIFY(m_ctl(describe + QStringList{u"9-99"_s, u"?"_s}, u"hanmei"_s)
                    .err.contains("supervision.unknown_code"));
        QVERIFY(m_ctl(describe + QStringList{u"2-07"_s, u"手机在桌上"_s, admission(0)}, u"hanmei"_s)
                    .isDone());
        const tests::Said told = m_ctl({u"incident"_s, u"list"_s, m_sitting});
        QCOMPARE(told.json()[u"incidents"_s][0][u"versions"_s].toArray().size(), 2);
        const tests::Said mark = m_ctl({u"bookmark"_s, u"add"_s, m_sitting, u"第一考场"_s,
                                        flag.json()[u"at"_s].toString(), u"有人传纸条"_s},
                                       u"guping"_s);
        QVERIFY2(mark.isDone(), mark.err);
        QVERIFY(m_ctl({u"sitting"_s, u"time"_s, m_sitting, u"10"_s, u"--why"_s, u"停电"_s},
                      u"mengxiao"_s)
                    .isDone());
    }

    void theoryTakesTwoPeople()
    {
        const QStringList keyed{u"theory"_s, u"key-in"_s, admission(0), u"86.5"_s};
        const QStringList again = keyed + QStringList{u"--second"_s};
        QVERIFY(m_ctl(keyed, u"shenjing"_s).isDone());
        QCOMPARE(m_ctl(again, u"shenjing"_s).errorCode(), u"theory.same_person"_s);
        QCOMPARE(m_ctl(again, u"sumin"_s).json()[u"stage"_s].toString(), u"confirmed"_s);
        QFile table(at(u"theory.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("准考证号,成绩\n");
        for (int i = 1; i < m_people.size(); ++i)
            table.write(QByteArray(admission(i).toLatin1() + (i < 3 ? ",59.5\n" : ",缺考\n")));
        table.close();
        const tests::Said taken = m_ctl(
            {u"theory"_s, u"import"_s, table.fileName(), u"--sitting"_s, m_sitting}, u"shenjing"_s);
        QVERIFY2(taken.isDone(), taken.err);
        QCOMPARE(taken.json()[u"rows"_s].toInt(), m_people.size() - 1);
        const QStringList accept{u"theory"_s, u"accept"_s, taken.json()[u"table"_s].toString()};
        QCOMPARE(m_ctl(accept, u"shenjing"_s).errorCode(), u"theory.same_person"_s);
        QVERIFY(m_ctl(accept, u"sumin"_s).isDone());
    }

    void aPanelOfThreeMarksBlind()
    {
        const QJsonValue panel = m_ctl({u"panel"_s, u"list"_s, m_sitting}).json()[u"panels"_s][0];
        const QJsonArray aspects = m_ctl({u"scheme"_s, u"show"_s, panel[u"scheme"_s].toString()})
                                       .json()[u"aspects"_s]
                                       .toArray();
        QVERIFY(!aspects.isEmpty());
        for (const QString &assessor : m_panel) {
            const tests::Said desk =
                m_ctl({u"practical"_s, u"papers"_s, panel[u"id"_s].toString()}, assessor);
            QVERIFY2(desk.isDone(), desk.err);
            const QJsonArray papers = desk.json()[u"papers"_s].toArray();
            for (int i = 0; i < papers.size(); ++i)
                handIn(assessor, papers[i][u"paper"_s].toString(), i == 0 ? aspects : QJsonArray());
        }
        QCOMPARE(m_ctl({u"practical"_s, u"papers"_s, panel[u"id"_s].toString()}, u"shenjing"_s)
                     .errorCode(),
                 u"practical.not_in_panel"_s);
    }

    void locksByTwoPeopleOnceTheGapsAreAccepted()
    {
        QVERIFY(
            m_ctl({u"sitting"_s, u"close"_s, m_sitting, u"--why"_s, u"全部交卷"_s}, u"mengxiao"_s)
                .isDone());
        const QStringList propose{u"results"_s, u"propose"_s, m_sitting};
        const QStringList confirm{u"results"_s, u"confirm"_s, m_sitting};
        QCOMPARE(m_ctl(propose, u"shenjing"_s).errorCode(), u"results.gaps_not_accepted"_s);
        QVERIFY(m_ctl({u"results"_s, u"accept-gaps"_s, m_sitting, u"--why"_s, u"核对现场记录"_s},
                      u"chengyuan"_s)
                    .isDone());
        const tests::Said proposed = m_ctl(propose, u"shenjing"_s);
        QVERIFY2(proposed.isDone(), proposed.err);
        QCOMPARE(m_ctl(confirm, u"shenjing"_s).errorCode(), u"results.same_person"_s);
        const tests::Said locked = m_ctl(confirm, u"sumin"_s);
        QVERIFY2(locked.isDone(), locked.err);
        QVERIFY(locked.json()[u"locked"_s].toBool());
    }

    void correctsByANewVersion()
    {
        const tests::Said wish = m_ctl({u"results"_s, u"correct"_s, admission(1), u"theory"_s,
                                        u"61"_s, u"--why"_s, u"加分误差"_s},
                                       u"shenjing"_s);
        QVERIFY2(wish.isDone(), wish.err);
        const QStringList confirm{u"results"_s, u"confirm-correction"_s,
                                  wish.json()[u"correction"_s].toString()};
        QCOMPARE(m_ctl(confirm, u"shenjing"_s).errorCode(), u"results.same_person"_s);
        const tests::Said stands = m_ctl(confirm, u"sumin"_s);
        QVERIFY2(stands.isDone(), stands.err);
        QCOMPARE(stands.json()[u"version"_s].toInt(), 2);
        QCOMPARE(stands.json()[u"points"_s].toInt(), 6100);
    }

    void publishesHearsAnObjectionAndWaitsForTheDays()
    {
        const tests::Said shown =
            m_ctl({u"publicity"_s, u"publish"_s, m_sitting, u"--complaints"_s, u"022-00000000"_s},
                  u"shenjing"_s);
        QVERIFY2(shown.isDone(), shown.err);
        QVERIFY(shown.json()[u"length_is_ours"_s].toBool());
        const tests::Said appeal = m_ctl({u"appeal"_s, u"receive"_s, admission(1), u"theory"_s,
                                          u"请复核"_s, u"--said-by"_s, u"本人"_s},
                                         u"shenjing"_s);
        QVERIFY2(appeal.isDone(), appeal.err);
        const QString id = appeal.json()[u"appeal"_s].toString();
        QCOMPARE(m_ctl({u"appeal"_s, u"assign"_s, id, u"sumin"_s}, u"shenjing"_s).errorCode(),
                 u"results.first_maker"_s);
        const tests::Said named =
            m_ctl({u"appeal"_s, u"assign"_s, id, u"chengyuan"_s}, u"shenjing"_s);
        QVERIFY2(named.isDone(), named.err);
        const tests::Said decided = m_ctl(
            {u"appeal"_s, u"decide"_s, id, u"stands"_s, u"--why"_s, u"原卷无误"_s}, u"chengyuan"_s);
        QVERIFY2(decided.isDone(), decided.err);
        QCOMPARE(m_ctl({u"publicity"_s, u"close"_s, m_sitting}, u"shenjing"_s).errorCode(),
                 u"results.publicity_running"_s);
        for (const QString &file : {at(u"public.pdf"_s), at(u"public.xlsx"_s)}) {
            const tests::Said list = m_ctl({u"publicity"_s, u"list"_s, m_sitting, u"--to"_s, file});
            QVERIFY2(list.isDone(), list.err);
            QCOMPARE(list.json()[u"state"_s].toString(), u"published"_s);
            QVERIFY(QFile(file).size() > 1000);
        }
    }

    void printsTheRegisters()
    {
        for (const QString &form : {u"register"_s, u"room-record"_s, u"scores"_s}) {
            const QString file = at(form + u".pdf"_s);
            const tests::Said said = m_ctl({u"print"_s, form, m_sitting, u"--to"_s, file});
            QVERIFY2(said.isDone(), said.err);
            QVERIFY(isPdf(file));
        }
        QVERIFY(
            m_ctl({u"print"_s, u"scores"_s, m_sitting, u"--to"_s, at(u"scores.xlsx"_s)}).isDone());
    }

    void handsOverToACentreThatIsAnotherProgram()
    {
        const tests::Said bag =
            m_ctl({u"export"_s, u"--sitting"_s, m_sitting.right(8)}, u"shenjing"_s);
        QVERIFY2(bag.isDone(), bag.err);
        const QString archive = bag.json()[u"packages"_s][0][u"archive"_s].toString();
        QVERIFY(m_ctl.plain({u"verify"_s, archive, u"--json"_s}).isDone());
        Centre centre(at(u"centre"_s));
        const QString code = QString::fromLatin1(centre.invite());
        QVERIFY(centre.serve());
        const tests::Said sync = m_ctl({u"sync"_s, u"--enrol"_s, centre.address, code});
        QVERIFY2(sync.isDone(), sync.err);
        const tests::Said status = m_ctl({u"sync"_s, u"status"_s});
        QCOMPARE(status.json()[u"packages"_s].toInt(), 0);
        QCOMPARE(status.json()[u"waiting"_s].toInt(), 0);
        QVERIFY(m_ctl({u"sync"_s}).isDone());
    }

    void theChainHoldsAtTheEnd()
    {
        QVERIFY(m_ctl({u"audit"_s, u"verify"_s}).isDone());
        QVERIFY(m_ctl({u"sync"_s, u"status"_s}).json()[u"receipted"_s].toInteger() > 100);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
