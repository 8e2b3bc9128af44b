// SPDX-License-Identifier: GPL-3.0-or-later
// The house, built once and in order: keys, store, acts. Every main enters here.
#pragma once

#include "core/clock.h"
#include "package/export_sitting.h"
#include "security/keyring.h"
#include "security/permissions.h"
#include "security/sign_in.h"
#include "store/store.h"
#include "sync/enrolment.h"

#include <QLockFile>

namespace kaochang::app {

// Where a site keeps its things. One folder, to be backed up and moved as a whole.
struct DataFolder
{
    QString path;

    QString store() const { return path + QStringLiteral("/site.db"); }
    QString keys() const { return path + QStringLiteral("/key.json"); }
    QString lock() const { return path + QStringLiteral("/in-use.lock"); }
    QString video() const { return path + QStringLiteral("/video"); }
    QString bags() const { return path + QStringLiteral("/bags"); }
    QString center() const
    {
        return path + QStringLiteral("/center");
    } // only the sample day has one here
};

// How the keys of a folder are opened. Without a passphrase: keychain, or a demonstration.
struct Entry
{
    QString folder;
    QString passphrase;
    store::Gate gate = security::gate;
    store::FaultPlan faults = {};                     // tests break the store here
    security::Keychain *keychain = nullptr;           // null: the system's
    seal::Hardness hardness = seal::Hardness::Strong; // of what a guess at a passphrase costs
};

class House final
{
public:
    // A new site in an empty folder. app.folder_in_use, app.folder_not_empty and the keyring's
    // codes.
    static Result<std::unique_ptr<House>> create(const Entry &entry, security::Lock lock,
                                                 const Clock &clock);
    // app.no_site_here, app.folder_in_use, security.keys_missing (never repaired by making new
    // ones).
    static Result<std::unique_ptr<House>> open(const Entry &entry, const Clock &clock);

    static bool isAt(const QString &folder); // a site has been set up there

    const DataFolder folder;
    const Clock &clock;
    security::SystemKeychain keychain; // unless the entry brought another
    security::Keyring keyring;
    std::unique_ptr<store::Store> store; // belongs to the thread that opened the house
    std::unique_ptr<security::SiteKeys> keys;
    std::unique_ptr<security::SignIn> signIn;

    // The program itself, where nobody in particular acts: sweeping after a crash, carrying
    // parcels.
    static Actor machine() { return {UserId(QStringLiteral("kaochang")), Role::Auditor}; }
    QString
    siteName() const; // in packages and at the centre: "KS-" and eight digits of the site's key
    package::SealingDesk sealingDesk() const;
    Result<sync::SiteIdentity> identity() const;

private:
    House(const Entry &entry, const Clock &clock);
    Result<> claim();
    Result<> furnish(Result<security::SiteKeys> opened, const Entry &entry);
    Result<> tidyUp(); // what a crash left: half-made packages, torn recordings

    QLockFile m_lock;
};

} // namespace kaochang::app
