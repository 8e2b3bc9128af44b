// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"

#include "security/keychain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
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
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    const bool isFine =
        !QByteArrayList{"vfat", "exfat", "msdos", "nfs", "nfs4", "cifs", "smb2"}.contains(type);
    return {Doctor::tr("File system of the data folder: %1").arg(QString::fromLatin1(type)), isFine,
            isFine
                ? QString()
                : Doctor::tr("Move the data folder to an internal disk: this kind loses writes.")};
}

} // namespace

std::vector<Finding> doctor(const QString &folder)
{
    std::vector<Finding> findings = {chineseFonts(), gb18030(), keychain(), space(folder)};
    if (QFileInfo::exists(folder))
        findings.push_back(fileSystem(folder));
    return findings;
}

} // namespace kaochang::app
