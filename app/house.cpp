// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "site/institutions.h"
#include "video/sweep.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

const QString Software = QStringLiteral("Kaochang " KAOCHANG_VERSION);

} // namespace

House::House(const Entry &entry, const Clock &house_clock)
    : folder{QDir(entry.folder).absolutePath()}
    , clock(house_clock)
    , keyring(folder.keys(), entry.keychain ? *entry.keychain : keychain)
    , m_lock(folder.lock())
{}

Result<std::unique_ptr<House>> House::create(const Entry &entry, security::Lock lock,
                                             const Clock &clock)
{
    std::unique_ptr<House> house(new House(entry, clock));
    if (house->keyring.exists() || QFileInfo::exists(house->folder.store()))
        return fail(Kind::Conflict, "app.folder_not_empty", house->folder.path);
    TRY(house->claim());
    TRY(house->furnish(house->keyring.create(lock, entry.passphrase, entry.hardness), entry));
    return house;
}

Result<std::unique_ptr<House>> House::open(const Entry &entry, const Clock &clock)
{
    std::unique_ptr<House> house(new House(entry, clock));
    if (!QFileInfo::exists(house->folder.store()))
        return fail(Kind::NotFound, "app.no_site_here", house->folder.path);
    if (!house->keyring.exists())
        return fail(Kind::Denied, "security.keys_missing", house->folder.keys());
    TRY(house->claim());
    TRY(house->furnish(entry.passphrase.isEmpty() ? house->keyring.open()
                                                  : house->keyring.open(entry.passphrase),
                       entry));
    return house;
}

bool House::isAt(const QString &folder)
{
    return QFileInfo::exists(DataFolder{folder}.store());
}

Result<> House::claim()
{
    if (!QDir().mkpath(folder.path))
        return fail(Kind::Unavailable, "file.cannot_write", folder.path);
    m_lock.setStaleLockTime(0); // only the system's word that the holder is gone frees the folder
    if (!m_lock.tryLock())
        return fail(Kind::Conflict, "app.folder_in_use", folder.path);
    return {};
}

Result<> House::furnish(Result<security::SiteKeys> opened, const Entry &entry)
{
    TRY_LET(siteKeys, std::move(opened));
    keys = std::make_unique<security::SiteKeys>(std::move(siteKeys));
    TRY_LET(file, store::Store::open({.path = folder.store(),
                                      .keys = keys->vault,
                                      .gate = entry.gate,
                                      .faults = entry.faults},
                                     clock));
    store = std::move(file);
    signIn = std::make_unique<security::SignIn>(
        *store, std::min(entry.hardness, seal::Hardness::Interactive));
    return store->access() == store::Access::ReadOnly ? Result<>() : tidyUp();
}

Result<> House::tidyUp()
{
    for (const QString &place : {folder.bags(), folder.video()}) {
        if (!QDir().mkpath(place))
            return fail(Kind::Unavailable, "file.cannot_write", place);
    }
    TRY(package::ExportSitting(*store, clock, sealingDesk()).settle());
    TRY(video::Sweep(*store, clock, folder.video()).run(machine(), clock.now().addDays(-1)));
    return {};
}

QString House::siteName() const
{
    return u"KS-"_s + QString::fromLatin1(keys->signing.publicKey().bytes.first(4).toHex());
}

package::SealingDesk House::sealingDesk() const
{
    return {keys->signing, siteName(), Software, folder.bags(), folder.video()};
}

Result<sync::SiteIdentity> House::identity() const
{
    TRY_LET(isDemo, site::institutions::anyDemonstration(store->reader()));
    return sync::SiteIdentity{keys->signing, isDemo, Software};
}

} // namespace kaochang::app
