// SPDX-License-Identifier: GPL-3.0-or-later
#include "founding.h"

#include "core/durable_file.h"
#include "doctor.h"
#include "sample.h"
#include "security/keep_key.h"
#include "site/set_up_site.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

// The folder, or what of the way to it is there already.
QString nearestThere(const QString &path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    return there;
}

Result<> mayBuildAt(const QString &path)
{
    const auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfo there(nearestThere(QFileInfo(path).path()));
    if (path.isEmpty() || !there.isDir() || !there.isWritable())
        return fail(Kind::Unavailable, "file.cannot_write", path);
    if (QFileInfo::exists(path) && (!QFileInfo(path).isDir() || !QDir(path).isEmpty(anything)))
        return fail(Kind::Conflict, "app.folder_not_empty", path);
    return {};
}

// What is beside the place was never a site; only another program that builds there now keeps it.
Result<> clear(const QString &beside)
{
    if (!QFileInfo::exists(beside))
        return {};
    {
        QLockFile lock(DataFolder{beside}.lock());
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            return fail(Kind::Conflict, "app.folder_in_use", beside);
    }
    if (!QDir(beside).removeRecursively())
        return fail(Kind::Unavailable, "file.cannot_write", beside);
    return {};
}

Result<> build(const Entry &entry, security::Lock lock, const Clock &clock, const Furnish &furnish)
{
    TRY_LET(house, House::create(entry, lock, clock));
    return furnish(*house);
}

Result<> moveIn(const QString &beside, const QString &path)
{
    TRY(syncFolder(beside));
    QDir().rmdir(path); // an empty folder made beforehand; anything else stays and is refused
    if (!QDir().rename(beside, path))
        return fail(Kind::Conflict, "app.folder_not_empty", path);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<Actor> furnish(House &house, const ui::Foundation &foundation)
{
    const ui::FirstAdmin &admin = foundation.admin;
    TRY_LET(user, house.signIn->addFirstAdmin(admin.login, admin.name, admin.passphrase));
    const Actor by{user.id, Role::Admin};
    TRY(site::SetUpSite(*house.store, house.clock).keepInstitution(by, foundation.institution));
    return by;
}

// The site stands already: whatever fails here leaves it as it is, in passphrase mode.
void moveKeyToKeychain(House &house, const Actor &by, const QString &passphrase)
{
    const auto arranged = house.keyring.arrange(security::Lock::Keychain, passphrase);
    if (arranged)
        (void)security::KeepKey(*house.store, house.keyring).keep(by, *arranged);
}

} // namespace

Result<std::unique_ptr<House>> buildWhole(const Entry &entry, security::Lock lock,
                                          const Clock &clock, const Furnish &furnish)
{
    Entry place = entry;
    place.folder = QDir(entry.folder).absolutePath();
    TRY(mayBuildAt(place.folder));
    Entry beside = place;
    beside.folder += u".building"_s;
    TRY(clear(beside.folder));
    auto outcome = build(beside, lock, clock, furnish);
    if (outcome)
        outcome = moveIn(beside.folder, place.folder);
    if (!outcome) {
        QDir(beside.folder).removeRecursively();
        return tl::unexpected(outcome.error());
    }
    return House::open(place, clock);
}

Result<std::unique_ptr<House>> found(const ui::Foundation &foundation, const Clock &clock,
                                     Entry tools)
{
    if (foundation.institution.creditCode.isEmpty())
        return fail(Kind::Invalid, "site.bad_credit_code");
    tools.folder = foundation.folder;
    tools.passphrase = foundation.keyPassphrase;
    Actor founder;
    TRY_LET(house,
            buildWhole(tools, security::Lock::Passphrase, clock, [&](House &fresh) -> Result<> {
                TRY_LET(by, furnish(fresh, foundation));
                founder = by;
                return {};
            }));
    if (foundation.lock == security::Lock::Keychain)
        moveKeyToKeychain(*house, founder, foundation.keyPassphrase);
    return std::move(house);
}

ui::FolderReport examineFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const auto may = mayBuildAt(folder.isEmpty() ? QString() : path);
    const QStorageInfo disk(nearestThere(path));
    return {may ? std::nullopt : std::optional(may.error()),
            disk.isValid() ? disk.bytesAvailable() : -1, losesWrites(disk)};
}

FrontDesk::FrontDesk(const Clock &clock, QString sampleFolder, Entry tools)
    : m_clock(clock)
    , m_sampleFolder(std::move(sampleFolder))
    , m_tools(std::move(tools))
{}

bool FrontDesk::keychainWorks()
{
    security::SystemKeychain system;
    return security::works(m_tools.keychain ? *m_tools.keychain : system);
}

ui::FolderReport FrontDesk::examine(const QString &folder)
{
    return examineFolder(folder);
}

Result<> FrontDesk::found(const ui::Foundation &foundation)
{
    TRY(keep(app::found(foundation, m_clock, m_tools)));
    const auto session = house->signIn->enter(foundation.admin.login, foundation.admin.passphrase);
    if (session)
        founder = ui::Person{session->actor, session->user.name};
    return {};
}

Result<> FrontDesk::openSample()
{
    return keep(app::openSample(m_sampleFolder, m_clock));
}

Result<> FrontDesk::open(const QString &folder, const QString &passphrase)
{
    Entry entry = m_tools;
    entry.folder = folder;
    entry.passphrase = passphrase;
    return keep(House::open(entry, m_clock));
}

Result<> FrontDesk::keep(Result<std::unique_ptr<House>> opened)
{
    TRY_LET(fresh, std::move(opened));
    house = std::move(fresh);
    return {};
}

} // namespace kaochang::app
