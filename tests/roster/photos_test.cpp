// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/candidate_photos.h"
#include "roster/exam_day.h"
#include "roster/photos.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

namespace {

struct Album : ExamDay // one person, and a folder of files
{
    QTemporaryDir pictures;
    Enrolment li = enrol(person(u"李四"_s, u"119901199001010017"_s));
    AddPhotos photos{*store, clock};

    using ExamDay::ExamDay;

    QString picture(const QString &name, int width = 358) const
    {
        QImage image(width, width * 7 / 5, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QString path = pictures.filePath(name);
        if (!image.save(path))
            qFatal("cannot save %s", qPrintable(path));
        return path;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(pictures.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return made.fileName();
    }
    PhotoPlan plan(const QStringList &paths) const
    {
        return planPhotos(paths, knownPeople(store->reader()).value()).value();
    }
};

} // namespace

class PhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePersonByTheFilesName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("name-number") << u"李四-119901199001010017.jpg"_s;
        QTest::newRow("number") << u"119901199001010017.png"_s;
        QTest::newRow("number-name") << u"119901199001010017-李四.jpg"_s;
        QTest::newRow("full-width dash") << u"李四－119901199001010017.jpg"_s;
    }
    void knowsThePersonByTheFilesName()
    {
        QFETCH(QString, name);
        const Album album;
        const PhotoPlan plan = album.plan({album.picture(name)});
        QVERIFY(plan.problems.empty());
        QCOMPARE(plan.photos[0].candidate, album.li.candidate);
        QCOMPARE(plan.photos[0].width, 358);
    }

    void keepsTheFileAsItCameSealed()
    {
        const Album album;
        const QString path = album.picture(u"119901199001010017.jpg"_s);
        QCOMPARE(album.photos.commit(Clerk, album.plan({path})).value(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto kept = candidate_photos::of(album.store->reader(), album.li.candidate).value();
        QCOMPARE(kept->picture, bytes);
        QCOMPARE(kept->height, 501);
        QCOMPARE(candidate_photos::withPhoto(album.store->reader())->size(), size_t(1));
        QFile wal(album.path() + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::ReadOnly));
        QVERIFY(!wal.readAll().contains(bytes.sliced(20, 200)));
    }

    void saysWhyAFileIsNotTaken()
    {
        const Album album;
        const QString good = album.picture(u"119901199001010017.jpg"_s);
        const QStringList paths{good, album.picture(u"李四-119901199001010017.jpg"_s),
                                album.picture(u"王五-119901199001010017.jpg"_s),
                                album.picture(u"229901198512319033.jpg"_s),
                                album.picture(u"合影.jpg"_s)};
        const PhotoPlan plan = album.plan(paths);
        QCOMPARE(plan.photos.size(), size_t(1));
        QCOMPARE(plan.problems,
                 (std::vector<PhotoProblem>{{paths[1], "roster.photo_twice", good},
                                            {paths[2], "roster.photo_other_name", u"李四"_s},
                                            {paths[3], "roster.photo_nobody", {}},
                                            {paths[4], "roster.photo_name_unreadable", {}}}));
    }

    void looksAtThePictureItself_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("299 px") << 299 << QByteArray() << QByteArray("roster.photo_width");
        QTest::newRow("300 px") << 300 << QByteArray() << QByteArray();
        QTest::newRow("500 px") << 500 << QByteArray() << QByteArray();
        QTest::newRow("501 px") << 501 << QByteArray() << QByteArray("roster.photo_width");
        QTest::newRow("text") << 0 << QByteArray("hello") << QByteArray("roster.photo_unreadable");
        QTest::newRow("empty") << 0 << QByteArray("") << QByteArray("roster.photo_unreadable");
        QTest::newRow("a film") << 0 << QByteArray(2 << 20, 'x')
                                << QByteArray("roster.photo_too_large");
    }
    void looksAtThePictureItself()
    {
        QFETCH(int, width);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const Album album;
        const QString name = u"119901199001010017.jpg"_s;
        const PhotoPlan plan =
            album.plan({width > 0 ? album.picture(name, width) : album.file(name, bytes)});
        QCOMPARE(plan.problems.empty() ? QByteArray() : QByteArray(plan.problems[0].code.data()),
                 code);
    }

    void looksIntoAFolderForPicturesOnly()
    {
        const Album album;
        QVERIFY(QDir(album.pictures.path()).mkpath(u"third class"_s));
        const QString first = album.picture(u"119901199001010017.JPG"_s);
        const QString second = album.picture(u"third class/119901199001010025.png"_s);
        album.file(u"notes.txt"_s, "not a picture");
        QCOMPARE(pictureFiles(album.pictures.path()), (QStringList{first, second}));
        QVERIFY(pictureFiles(u"/nowhere"_s).isEmpty());
    }

    void stopsWhenToldToAndKeepsNothing()
    {
        Album album;
        album.enrol(person(u"王芳"_s, u"119901199001010025"_s));
        const QStringList paths{album.picture(u"119901199001010017.jpg"_s),
                                album.picture(u"119901199001010025.jpg"_s)};
        std::vector<int> told;
        const auto stopAtTwo = [&told](int done) {
            told.push_back(done);
            return done < 2;
        };
        QCOMPARE(codeOf(planPhotos(paths, knownPeople(album.store->reader()).value(), stopAtTwo)),
                 "roster.cancelled");
        QCOMPARE(told, (std::vector{1, 2}));
        QCOMPARE(codeOf(album.photos.commit(Clerk, album.plan(paths), stopAtTwo)),
                 "roster.cancelled");
        QVERIFY(candidate_photos::withPhoto(album.store->reader())->empty());
        QCOMPARE(album.photos.commit(Clerk, album.plan(paths)).value(), 2);
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        Album album(fault.plan());
        album.enrol(person(u"王芳"_s, u"119901199001010025"_s));
        const PhotoPlan plan = album.plan({album.picture(u"119901199001010017.jpg"_s),
                                           album.picture(u"119901199001010025.jpg"_s)});
        QVERIFY(
            stepsUntilWhole(*album.store, fault, [&] { return album.photos.commit(Clerk, plan); })
            >= 4);
        QFile::remove(plan.photos[1].path);
        const QByteArray before = everyRow(album.store->reader());
        QCOMPARE(codeOf(album.photos.commit(Clerk, plan)), "file.cannot_read");
        QCOMPARE(everyRow(album.store->reader()), before);
    }
};

QTEST_GUILESS_MAIN(PhotosTest)
#include "photos_test.moc"
