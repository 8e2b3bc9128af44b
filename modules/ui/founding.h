// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages before the sign-in ask of the program: look at a folder, found a site, open the
// sample, open what is locked. The program stands above ui, so it answers through this port.
#pragma once

#include "security/keyring.h"
#include "site/institution.h"

namespace kaochang::ui {

struct FirstAdmin
{
    QString name;
    QString login;
    QString passphrase;

    bool operator==(const FirstAdmin &) const = default;
};

struct Foundation // all there is to say about a new site; nothing is written before found()
{
    QString folder;
    site::Institution institution;
    FirstAdmin admin;
    security::Lock lock = security::Lock::Keychain;
    QString keyPassphrase; // needed with the keychain too: it is the way back when that is lost

    bool operator==(const Foundation &) const = default;
};

struct FolderReport // of a folder where a site is to be founded
{
    std::optional<Error> problem; // app.folder_not_empty, file.cannot_write
    qint64 freeBytes = -1;        // -1: not known
    bool losesWrites = false;     // a network share or a FAT stick

    bool operator==(const FolderReport &) const = default;
};

// Every call is made on the store lane, where the house is then opened; each may take seconds.
class Founding
{
public:
    virtual ~Founding() = default;
    virtual bool keychainWorks() = 0;
    virtual FolderReport examine(const QString &folder) = 0;
    // The site is whole or not there. Codes: those of examine(), of the acts, of the keyring.
    virtual Result<> found(const Foundation &foundation) = 0;
    virtual Result<> openSample() = 0;
    // passphrase empty: by keychain or demonstration. app.no_site_here: found one.
    virtual Result<> open(const QString &folder, const QString &passphrase) = 0;
};

} // namespace kaochang::ui
