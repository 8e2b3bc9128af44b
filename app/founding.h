// SPDX-License-Identifier: GPL-3.0-or-later
// A site from nothing, whole or not at all: what the first run, `kaochangctl init` and the sample
// do.
#pragma once

#include "house.h"
#include "ui/founding.h"
#include "ui/rooms.h"

namespace kaochang::app {

// Built beside its place and renamed whole, so that neither a failure nor a kill leaves a half.
// What an earlier kill left beside is cleared first. app.folder_not_empty, app.folder_in_use,
// file.cannot_write, and whatever furnish says.
using Furnish = std::function<Result<>(House &)>;
Result<std::unique_ptr<House>> buildWhole(const Entry &entry, security::Lock lock,
                                          const Clock &clock, const Furnish &furnish);

// Keys, institution, first administrator; then the key goes into the keychain if that was wished. A
// keychain that fails at this last step leaves a whole site in passphrase mode: keyring.lock()
// says. tools: gate, faults and keychain of the house; folder and passphrase come from the
// foundation.
Result<std::unique_ptr<House>> found(const ui::Foundation &foundation, const Clock &clock,
                                     Entry tools = {});

ui::FolderReport examineFolder(const QString &folder);

// Answers the pages before the sign-in; the house they opened is picked up here. On the store lane.
class FrontDesk final : public ui::Founding
{
public:
    FrontDesk(const Clock &clock, QString sampleFolder, Entry tools = {});

    bool keychainWorks() override;
    ui::FolderReport examine(const QString &folder) override;
    Result<> found(const ui::Foundation &foundation) override;
    Result<> openSample() override;
    Result<> open(const QString &folder, const QString &passphrase) override;

    std::unique_ptr<House> house;      // null until one is open
    std::optional<ui::Person> founder; // signed in: a minute ago they said who they are

private:
    Result<> keep(Result<std::unique_ptr<House>> opened);

    const Clock &m_clock;
    QString m_sampleFolder;
    Entry m_tools;
};

} // namespace kaochang::app
