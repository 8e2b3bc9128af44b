// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"

#include "house.h"
#include "results/fonts.h"
#include "security/keychain.h"
#include "video/back_ends.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLockFile>
#include <QStorageInfo>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

struct Doctor
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

Finding chineseFonts()
{
    const bool isFine = QFontDatabase::writingSystems().contains(QFontDatabase::SimplifiedChinese);
    return {Doctor::tr("Chinese fonts"), isFine,
            isFine ? QString() : Doctor::tr("Install fonts-noto-cjk.")};
}

Finding gb18030()
{
    const bool isFine = QStringDecoder("GB18030").isValid();
    return {Doctor::tr("GB18030 rosters"), isFine,
            isFine ? QString() : Doctor::tr("Qt was built without ICU: use the packaged Qt.")};
}

Finding keychain()
{
    security::SystemKeychain keychain;
    const bool isFine = security::works(keychain);
    return {Doctor::tr("System keychain"), isFine,
            isFine
                ? QString()
                : Doctor::tr(
                    "Not available: the passphrase is asked at every start. Nothing else to do.")};
}

Finding space(const QString &folder)
{
    constexpr qint64 Wanted = qint64{10} << 30; // exchange.md 3: warn below 10 GB
    const QStorageInfo disk(folder.isEmpty() ? u"."_s : folder);
    const bool isFine = disk.bytesAvailable() >= Wanted;
    return {Doctor::tr("Free disk space: %1 GB").arg(disk.bytesAvailable() >> 30), isFine,
            isFine ? QString() : Doctor::tr("Free at least 10 GB before recording.")};
}

Finding fileSystem(const QString &folder)
{
    const QStorageInfo disk(folder);
    const bool isFine = !losesWrites(disk);
    return {Doctor::tr("File system of the data folder: %1")
                .arg(QString::fromLatin1(disk.fileSystemType())),
            isFine,
            isFine
                ? QString()
                : Doctor::tr("Move the data folder to an internal disk: this kind loses writes.")};
}

Finding networkCameras()
{
    const QStringList found = video::networkBackEnds();
    const bool isFine = found.contains(u"FFMPEG"_s) || found.contains(u"GSTREAMER"_s);
    return {Doctor::tr("Network cameras and video files: %1").arg(found.join(u", "_s)), isFine,
            isFine ? QString() : Doctor::tr("Install OpenCV with FFmpeg or GStreamer.")};
}

// None at all is fine on a desk that only keys marks, so it is said and not complained of.
Finding localCameras()
{
    QStringList locked;
    const QFileInfoList devices = QDir(u"/dev"_s).entryInfoList({u"video*"_s}, QDir::System);
    for (const QFileInfo &device : devices) {
        if (!device.isReadable() || !device.isWritable())
            locked << device.filePath();
    }
    return {Doctor::tr("Cameras at this machine: %1 (%2)")
                .arg(devices.size())
                .arg(video::cameraBackEnds().join(u", "_s)),
            locked.isEmpty(),
            locked.isEmpty() ? QString()
                             : Doctor::tr("No permission for %1: add this user to the group video.")
                                   .arg(locked.join(u", "_s))};
}

Finding rareNames()
{
    const QString missing = results::missingGlyphs(u"䶮𠮷鿍"_s);
    return {Doctor::tr("Rare characters of names"), missing.isEmpty(),
            missing.isEmpty()
                ? QString()
                : Doctor::tr("No face has %1: install fonts-noto-cjk-extra.").arg(missing)};
}

// A certificate or a deadline of a machine that stands in another year is worthless.
Finding clockOfMachine()
{
    constexpr int FirstYear = 2026;
    constexpr int LastYear = 2060;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isFine = now.date().year() >= FirstYear && now.date().year() <= LastYear;
    return {Doctor::tr("Clock: %1").arg(now.toString(Qt::ISODate)), isFine,
            isFine ? QString() : Doctor::tr("Set the clock, or let it be set from the network.")};
}

Finding settledClock(const QString &folder)
{
    const QDateTime written = QFileInfo(DataFolder{folder}.store()).lastModified();
    constexpr qint64 Tolerated = 300;
    const bool isFine = written <= QDateTime::currentDateTimeUtc().addSecs(Tolerated);
    return {Doctor::tr("Clock is not behind the data"), isFine,
            isFine ? QString()
                   : Doctor::tr("The last entry is from %1: set the clock before the exam.")
                         .arg(written.toUTC().toString(Qt::ISODate))};
}

Finding holder(const QString &folder)
{
    QLockFile lock(DataFolder{folder}.lock());
    lock.setStaleLockTime(0);
    const bool isFine = lock.tryLock();
    return {Doctor::tr("The data folder is free"), isFine,
            isFine ? QString() : Doctor::tr("Another copy of Kaochang holds it: close that one.")};
}

Finding keysBeside(const QString &folder)
{
    const bool isFine = QFileInfo::exists(DataFolder{folder}.keys());
    return {Doctor::tr("The site's keys"), isFine,
            isFine ? QString()
                   : Doctor::tr("key.json is missing: bring it back from the backup. Without it "
                                "personal data stays sealed.")};
}

} // namespace

bool losesWrites(const QStorageInfo &disk)
{
    return QByteArrayList{"vfat", "exfat", "msdos", "nfs", "nfs4", "cifs", "smb2"}.contains(
        disk.fileSystemType().toLower());
}

std::vector<Finding> doctor(const QString &folder)
{
    std::vector<Finding> findings = {chineseFonts(), rareNames(),     gb18030(),
                                     keychain(),     space(folder),   clockOfMachine(),
                                     localCameras(), networkCameras()};
    if (QFileInfo::exists(folder))
        findings.push_back(fileSystem(folder));
    if (House::isAt(folder)) {
        for (Finding (*look)(const QString &) : {settledClock, holder, keysBeside})
            findings.push_back(look(folder));
    }
    return findings;
}

} // namespace kaochang::app
