// SPDX-License-Identifier: GPL-3.0-or-later
// A site is founded whole or not at all, whatever breaks and whenever the plug is pulled.
#include "founding.h"
#include "security/users.h"
#include "site/institutions.h"
#include "store/audit.h"
#include "support/code_of.h"
#include "support/command_line.h"
#include "support/new_site.h"
#include "support/temporary_store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::app;

namespace {

struct Founder : tests::NewSite
{
    SystemClock clock;
    tests::BreakAt fault;

    Entry tools()
    {
        Entry entry;
        entry.faults = fault.plan();
        entry.keychain = &keychain;
        entry.hardness = seal::Hardness::Test;
        return entry;
    }
    Result<std::unique_ptr<House>> found() { return app::found(foundation(), clock, tools()); }
    Result<std::unique_ptr<House>> open()
    {
        Entry entry = tools();
        entry.folder = folder;
        entry.passphrase = tests::KeyPassphrase;
        return House::open(entry, clock);
    }
};

// Institution, administrator, chain: everything a first morning needs, and nothing besides.
bool isWhole(House &house, const ui::Foundation &wanted)
{
    const store::Reader reader = house.store->reader();
    const auto institutions = site::institutions::all(reader).value();
    const auto users = security::users::all(reader).value();
    if (institutions.size() != 1 || users.size() != 1 || !store::audit::verify(reader))
        return false;
    site::Institution expected = wanted.institution;
    expected.id = institutions.front().id;
    return institutions.front() == expected
           && house.signIn->enter(wanted.admin.login, wanted.admin.passphrase).has_value();
}

} // namespace

class FoundingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundsAWholeRealSite()
    {
        Founder site;
        site.keychain.mood = tests::MemoryKeychain::Mood::Absent;
        {
            const auto house = site.found();
            QVERIFY2(house.has_value(), house ? "" : house.error().code.data());
            QVERIFY(isWhole(**house, site.foundation()));
            QVERIFY(!(*house)->identity()->isDemo);
            QCOMPARE(*(*house)->keyring.lock(), security::Lock::Passphrase);
        }
        QCOMPARE(site.beside(), QStringList{u"site"_s});
        QVERIFY(isWhole(**site.open(), site.foundation()));
    }

    void keepsTheKeyInAKeychainThatWorks()
    {
        Founder site;
        QCOMPARE(*(*site.found())->keyring.lock(), security::Lock::Keychain);
        QCOMPARE(site.keychain.entries.size(), 1);
        FrontDesk desk(site.clock, {}, site.tools());
        QVERIFY(desk.open(site.folder, {})); // nobody is asked
    }

    void leavesTheKeychainAloneWhereThePassphraseWasChosen()
    {
        Founder site;
        ui::Foundation wanted = site.foundation();
        wanted.lock = security::Lock::Passphrase;
        QVERIFY(app::found(wanted, site.clock, site.tools()));
        QVERIFY(site.keychain.entries.isEmpty());
    }

    void refusesBadInputAndWritesNothing_data()
    {
        using Change = std::function<void(ui::Foundation &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, const Change &change) {
            QTest::newRow(name) << change << code;
        };
        row("no name", u"site.no_name"_s, [](auto &site) { site.institution.name = u" "_s; });
        row("no credit code", u"site.bad_credit_code"_s,
            [](auto &site) { site.institution.creditCode.clear(); });
        row("bad credit code", u"site.bad_credit_code"_s,
            [](auto &site) { site.institution.creditCode = u"12345"_s; });
        row("bad code", u"site.bad_institution_code"_s,
            [](auto &site) { site.institution.code = u"Y1"_s; });
        row("another kind", u"site.kind_disagrees"_s,
            [](auto &site) { site.institution.kind = site::InstitutionKind::SocialBody; });
        row("no policy", u"rules.policy_unknown"_s,
            [](auto &site) { site.institution.profile.clear(); });
        row("no person", u"security.no_name"_s, [](auto &site) { site.admin.name.clear(); });
        row("bad login", u"security.bad_login"_s, [](auto &site) { site.admin.login = u"a b"_s; });
        row("short passphrase", u"security.passphrase_too_short"_s,
            [](auto &site) { site.admin.passphrase = u"short"_s; });
        row("short key passphrase", u"security.passphrase_too_short"_s,
            [](auto &site) { site.keyPassphrase = u"short"_s; });
        row("no folder", u"file.cannot_write"_s, [](auto &site) { site.folder = u"/proc/x"_s; });
    }
    void refusesBadInputAndWritesNothing()
    {
        QFETCH(const std::function<void(ui::Foundation &)>, change);
        Founder site;
        ui::Foundation wanted = site.foundation();
        change(wanted);
        const auto refused = app::found(wanted, site.clock, site.tools());
        QTEST(QString::fromLatin1(tests::codeOf(refused).data()), "code");
        QCOMPARE(site.beside(), QStringList());
        QVERIFY(site.keychain.entries.isEmpty());
    }

    void takesAnEmptyFolderAndNoOther()
    {
        Founder site;
        QVERIFY(QDir().mkpath(site.folder + u"/papers"_s));
        QCOMPARE(tests::codeOf(site.found()), "app.folder_not_empty");
        QCOMPARE(examineFolder(site.folder).problem->code, "app.folder_not_empty");
        QVERIFY(QDir(site.folder).rmdir(u"papers"_s));
        QVERIFY(!examineFolder(site.folder).problem);
        QVERIFY(site.found());
        QCOMPARE(tests::codeOf(site.found()), "app.folder_not_empty"); // nor a second time
    }

    void leavesNothingOrAWholeSiteWhateverBreaks()
    {
        for (int broken = 0; broken < 1000; ++broken) {
            Founder site;
            site.fault.arm(broken);
            const bool isDone = site.found().has_value();
            site.fault.disarm();
            QVERIFY(isDone || !site.beside().contains(u"site.building"_s));
            if (House::isAt(site.folder))
                QVERIFY(isWhole(**site.open(), site.foundation()));
            else
                QVERIFY(site.beside().isEmpty() && site.found()); // and it can be done again
            if (isDone) {
                QVERIFY(broken > 20);
                return;
            }
        }
        QFAIL("never succeeded");
    }

    void clearsWhatAKillLeftAndNothingThatIsInUse()
    {
        Founder site;
        const QString beside = site.folder + u".building"_s;
        QVERIFY(QDir().mkpath(beside + u"/video"_s));
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), beside + u"/site.db"_s));
        {
            QLockFile other(DataFolder{beside}.lock());
            QVERIFY(other.tryLock());
            QCOMPARE(tests::codeOf(site.found()), "app.folder_in_use");
            QVERIFY(QFileInfo::exists(beside + u"/site.db"_s));
        }
        QVERIFY(site.found());
        QCOMPARE(site.beside(), QStringList{u"site"_s});
    }

    void aKillLeavesNothingOrAWholeSite()
    {
        constexpr int Kills = 6;
        constexpr int StepMs = 400; // founding takes about two seconds: keys are dear to guess
        int nothing = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            Founder site;
            QVERIFY(writeFoundation(site));
            QProcess process;
            start(process, site);
            QVERIFY(process.waitForStarted());
            QTest::qWait(kill * StepMs + QRandomGenerator::global()->bounded(StepMs));
            process.kill();
            process.waitForFinished();
            nothing += !House::isAt(site.folder);
            if (!House::isAt(site.folder)) {
                start(process, site);
                QVERIFY(process.waitForFinished(60'000));
                QCOMPARE(process.exitCode(), 0);
            }
            QVERIFY(isWhole(**site.open(), site.foundation()));
            QVERIFY(!site.beside().contains(u"site.building"_s));
        }
        qInfo("%d of %d kills came before the site stood", nothing, Kills);
        QVERIFY(nothing > 0);
    }

    void saysOnTheCommandLineWhatTheFileLacks()
    {
        Founder site;
        QVERIFY(writeFoundation(site, "{\"institution\":{\"name\":\"x\"},\"admin\":{}}"));
        QProcess process;
        start(process, site);
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        QVERIFY(process.readAllStandardOutput().contains("app.bad_foundation"));
        QVERIFY(!House::isAt(site.folder));
    }

    void changesPassphrasesOnTheCommandLine()
    {
        Founder site;
        ui::Foundation wanted = site.foundation();
        wanted.lock = security::Lock::Passphrase;
        QVERIFY(app::found(wanted, site.clock, site.tools()));
        const QString fresh = u"eight kings by the sea"_s;
        const auto ctl = [&](const QStringList &words, const QString &key, const QString &own) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"KAOCHANG_PASSPHRASE"_s, key);
            environment.insert(u"KAOCHANG_SIGN_IN"_s, own);
            environment.insert(u"KAOCHANG_NEW_PASSPHRASE"_s, fresh);
            process.setProcessEnvironment(environment);
            process.start(
                tests::program(u"kaochangctl"_s),
                words + QStringList{u"--json"_s, u"--as"_s, u"wangli"_s, u"--data"_s, site.folder});
            process.waitForFinished(60'000);
            const auto said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            return process.exitCode() == 0 ? u"done"_s : said[u"error"_s][u"code"_s].toString();
        };
        const QString key = tests::KeyPassphrase;
        const QString own = tests::AdminPassphrase;
        QCOMPARE(ctl({u"key"_s, u"show"_s}, fresh, own), u"security.wrong_key_passphrase"_s);
        QCOMPARE(ctl({u"key"_s, u"keep"_s, u"open"_s}, key, own), u"app.bad_operand"_s);
        QCOMPARE(ctl({u"key"_s, u"passphrase"_s}, key, fresh), u"security.wrong_passphrase"_s);
        QCOMPARE(ctl({u"key"_s, u"passphrase"_s}, key, own), u"done"_s);
        QCOMPARE(ctl({u"user"_s, u"passphrase"_s}, fresh, own), u"done"_s);
        QCOMPARE(ctl({u"key"_s, u"show"_s}, key, own), u"security.wrong_key_passphrase"_s);
        QCOMPARE(ctl({u"key"_s, u"keep"_s, u"passphrase"_s}, fresh, fresh), u"done"_s);
    }

    void saysWhyAFolderDoesNotOpen()
    {
        Founder site;
        FrontDesk desk(site.clock, {}, site.tools());
        QCOMPARE(tests::codeOf(desk.open(site.folder, {})), "app.no_site_here");
        QVERIFY(desk.found(site.foundation()));
        QCOMPARE(desk.founder->name, u"王丽"_s);
        QCOMPARE(desk.founder->actor.role, Role::Admin);
        desk.house.reset();
        const auto entries = site.keychain.entries;
        site.keychain.entries.clear();
        QCOMPARE(tests::codeOf(desk.open(site.folder, {})), "security.keychain_empty");
        site.keychain.mood = tests::MemoryKeychain::Mood::Locked;
        QCOMPARE(tests::codeOf(desk.open(site.folder, {})), "security.keychain_unavailable");
        QCOMPARE(tests::codeOf(desk.open(site.folder, u"not this one"_s)),
                 "security.wrong_key_passphrase");
        QVERIFY(!desk.house);
        QVERIFY(desk.open(site.folder, tests::KeyPassphrase));
        QVERIFY(site.keychain.entries.isEmpty()); // no new key was made by itself
    }

    void opensTheSampleInItsOwnPlace()
    {
        Founder site;
        FrontDesk desk(site.clock, site.parent.filePath(u"sample"_s), site.tools());
        QVERIFY(desk.openSample());
        QVERIFY(desk.house->identity()->isDemo);
        QVERIFY(!House::isAt(site.folder));
        QVERIFY(!desk.founder);
    }

private:
    static bool writeFoundation(const Founder &site, QByteArray json = {})
    {
        const site::Institution institution = site.foundation().institution;
        const QJsonObject paper{
            {u"institution"_s, QJsonObject{{u"name"_s, institution.name},
                                           {u"credit_code"_s, institution.creditCode},
                                           {u"kind"_s, u"Y"_s},
                                           {u"code"_s, institution.code},
                                           {u"profile"_s, institution.profile}}},
            {u"admin"_s, QJsonObject{{u"login"_s, u"wangli"_s}, {u"name"_s, u"王丽"_s}}},
            {u"key"_s, u"passphrase"_s}};
        if (json.isEmpty())
            json = QJsonDocument(paper).toJson();
        QFile file(site.parent.filePath(u"new.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    }
    static void start(QProcess &process, const Founder &site)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KAOCHANG_PASSPHRASE"_s, tests::KeyPassphrase);
        environment.insert(u"KAOCHANG_NEW_PASSPHRASE"_s, tests::AdminPassphrase);
        process.setProcessEnvironment(environment);
        process.start(tests::program(u"kaochangctl"_s),
                      {u"init"_s, u"--json"_s, u"--institution"_s,
                       site.parent.filePath(u"new.json"_s), u"--data"_s, site.folder});
    }
};

QTEST_MAIN(FoundingTest)
#include "founding_test.moc"
