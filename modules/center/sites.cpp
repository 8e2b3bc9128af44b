// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/sites.h"

#include "core/clock.h"
#include "seal/digest.h"

using namespace Qt::StringLiterals;

namespace kaochang::center {
namespace {

using store::Reader;
using store::Row;
using store::Writer;

// site, key, demo, enrolled_at
Site siteFrom(const Row &row)
{
    return {.name = row[0].toString(),
            .key = {row[1].toByteArray()},
            .isDemo = row[2].toBool(),
            .enrolledAt = fromMs(row[3].toLongLong())};
}

// The secret itself is not kept: who reads the table cannot use what is still open.
QString hashOf(const sync::Invitation &invitation)
{
    return QString::fromLatin1(seal::sha256(invitation.secret).toHex());
}

} // namespace

namespace sites {

Result<Site> named(const Reader &reader, const QString &name)
{
    TRY_LET(rows,
            reader.select(u"SELECT site, key, demo, enrolled_at FROM centre_site WHERE site = ?"_s,
                          {name}));
    if (rows.empty())
        return fail(Kind::Denied, "center.unknown_site", name);
    return siteFrom(rows.front());
}

Result<std::optional<Site>> withKey(const Reader &reader, const seal::PublicKey &key)
{
    TRY_LET(rows,
            reader.select(u"SELECT site, key, demo, enrolled_at FROM centre_site WHERE key = ?"_s,
                          {key.bytes}));
    return rows.empty() ? std::optional<Site>() : siteFrom(rows.front());
}

Result<std::vector<Site>> all(const Reader &reader)
{
    std::vector<Site> found;
    TRY(reader.each(u"SELECT site, key, demo, enrolled_at FROM centre_site ORDER BY demo, site"_s,
                    {}, [&found](const Row &row) -> Result<> {
                        found.push_back(siteFrom(row));
                        return {};
                    }));
    return found;
}

Result<> insert(Writer &writer, const Site &site)
{
    const auto done = writer.execute(
        u"INSERT INTO centre_site (site, key, demo, enrolled_at) VALUES (?, ?, ?, ?)"_s,
        {site.name, site.key.bytes, int(site.isDemo), site.enrolledAt.toMSecsSinceEpoch()});
    if (!done && done.error().code == "store.constraint")
        return fail(Kind::Conflict, "center.site_taken", site.name);
    TRY(done);
    return {};
}

} // namespace sites

namespace invitations {

Result<> insert(Writer &writer, const sync::Invitation &invitation, const Grant &grant)
{
    TRY(writer.execute(
        u"INSERT INTO centre_invitation (hash, site, demo, key, expires_at) VALUES (?, ?, ?, ?, ?)"_s,
        {hashOf(invitation), grant.site, int(grant.isDemo),
         grant.key ? QVariant(grant.key->bytes) : QVariant(),
         grant.expiresAt.toMSecsSinceEpoch()}));
    return {};
}

Result<Grant> find(const Reader &reader, const sync::Invitation &invitation)
{
    TRY_LET(rows, reader.select(u"SELECT site, demo, key, expires_at, used_at "
                                "FROM centre_invitation WHERE hash = ?"_s,
                                {hashOf(invitation)}));
    if (rows.empty())
        return fail(Kind::Denied, "center.bad_invitation");
    const Row &row = rows.front();
    Grant grant{.site = row[0].toString(),
                .isDemo = row[1].toBool(),
                .key = {},
                .expiresAt = fromMs(row[3].toLongLong()),
                .isUsed = !row[4].isNull()};
    if (!row[2].isNull())
        grant.key = seal::PublicKey{row[2].toByteArray()};
    return grant;
}

Result<> use(Writer &writer, const sync::Invitation &invitation, const seal::PublicKey &by,
             const QDateTime &at)
{
    TRY(writer.execute(u"UPDATE centre_invitation SET key = ?, used_at = ? WHERE hash = ?"_s,
                       {by.bytes, at.toMSecsSinceEpoch(), hashOf(invitation)}));
    return {};
}

} // namespace invitations
} // namespace kaochang::center
