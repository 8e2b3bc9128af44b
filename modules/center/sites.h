// SPDX-License-Identifier: GPL-3.0-or-later
// The sites this centre knows, each by one key, and the one-time invitations that let them in.
#pragma once

#include "store/store.h"
#include "sync/invitation.h"

namespace kaochang::center {

struct Site
{
    QString name;
    seal::PublicKey key;
    bool isDemo = false; // 演示数据: kept apart, never counted as real
    QDateTime enrolledAt;

    bool operator==(const Site &) const = default;
};

namespace sites {

Result<Site> named(const store::Reader &reader, const QString &name); // center.unknown_site
Result<std::optional<Site>> withKey(const store::Reader &reader, const seal::PublicKey &key);
Result<std::vector<Site>> all(const store::Reader &reader); // real ones first, then by name
Result<> insert(store::Writer &writer, const Site &site);   // center.site_taken

} // namespace sites

// What an invitation grants.
struct Grant
{
    QString site;
    bool isDemo = false;
    std::optional<seal::PublicKey> key; // only this one may use it; or who has used it
    QDateTime expiresAt;
    bool isUsed = false;

    bool operator==(const Grant &) const = default;
};

namespace invitations {

Result<> insert(store::Writer &writer, const sync::Invitation &invitation, const Grant &grant);
Result<Grant> find(const store::Reader &reader,
                   const sync::Invitation &invitation); // center.bad_invitation
Result<> use(store::Writer &writer, const sync::Invitation &invitation, const seal::PublicKey &by,
             const QDateTime &at);

} // namespace invitations
} // namespace kaochang::center
