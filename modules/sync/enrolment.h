// SPDX-License-Identifier: GPL-3.0-or-later
// Which centre this site reports to, under which name, and the one key whose word counts.
#pragma once

#include "store/store.h"
#include "sync/invitation.h"
#include "sync/letter.h"

namespace kaochang::sync {

struct Enrolment
{
    QString address; // https://… or http:// on this machine
    QString centre;
    seal::PublicKey centreKey;
    QString site; // this site's name there
    bool isDemo = false;
    QDateTime at;

    bool operator==(const Enrolment &) const = default;
};

// What of the site sync must know; house.cpp makes it from the keyring and the site's own record.
struct SiteIdentity
{
    const seal::SigningKey &key;
    bool isDemo = false; // 演示数据
    QString app;         // version of this program
};

namespace enrolment {

Result<std::optional<Enrolment>> current(const store::Reader &reader);
Result<Enrolment> need(const store::Reader &reader); // sync.not_enrolled

// The address as it will be used: no trailing slash. http:// only to this machine itself.
// sync.bad_address, sync.insecure_address
Result<QString> normalAddress(const QString &address);

Result<Letter> request(const SiteIdentity &site, const Invitation &invitation, const Clock &clock);
// Checks that the answer comes from the centre the code names and is about our key, and keeps it.
// Codes: sync.not_the_centre, sync.bad_enrolment, the centre's own (center.bad_invitation,
// center.demo_refused, center.site_taken), sync.offline without an answer.
struct Door
{
    QString address; // normalAddress()
    Invitation invitation;
};
Result<Enrolment> accept(store::Store &store, const Actor &by, const SiteIdentity &site,
                         const Door &door, const Exchange &exchange);

} // namespace enrolment
} // namespace kaochang::sync
