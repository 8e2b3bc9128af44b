// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment.h"

#include "sync/wire.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kaochang::sync::enrolment {
namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<Enrolled> checked(const SiteIdentity &site, const Invitation &invitation,
                         const Answer &answer)
{
    const auto enrolled = parseEnrolled(answer.body);
    if (!enrolled)
        return fail(Kind::Unavailable, "sync.not_the_centre", enrolled.error().detail);
    const seal::PublicKey centreKey{enrolled->centreKey};
    if (!isFrom(invitation, centreKey)
        || !isSigned(Paper::Enrolled, centreKey, {answer.body, answer.signature}))
        return fail(Kind::Denied, "sync.not_the_centre", enrolled->centre);
    if (enrolled->key != site.key.publicKey().bytes || enrolled->isDemo != site.isDemo)
        return fail(Kind::Corrupt, "sync.bad_enrolment", enrolled->site);
    return *enrolled;
}

// Before enrolment no key is pinned, so a refusal can only be shown, not trusted.
tl::unexpected<Error> refused(const Answer &answer)
{
    const auto refusal = parseRefusal(answer.body);
    if (answer.status == 0)
        return fail(Kind::Unavailable, "sync.offline");
    if (!refusal)
        return fail(Kind::Unavailable, "sync.not_the_centre", QString::number(answer.status));
    if (refusal->code == u"center.demo_refused"_s)
        return fail(Kind::Denied, "center.demo_refused", refusal->detail);
    if (refusal->code == u"center.bad_invitation"_s)
        return fail(Kind::Denied, "center.bad_invitation", refusal->detail);
    if (refusal->code == u"center.site_taken"_s)
        return fail(Kind::Conflict, "center.site_taken", refusal->detail);
    return fail(Kind::Denied, "sync.bad_enrolment", refusal->code);
}

Result<> keep(store::Writer &writer, const Enrolment &enrolment)
{
    TRY(writer.execute(
        u"INSERT INTO sync_centre (id, address, centre, centre_key, site, demo, enrolled_at) "
        "VALUES (1, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET address = excluded.address, centre = excluded.centre, "
        "centre_key = excluded.centre_key, site = excluded.site, demo = excluded.demo, "
        "enrolled_at = excluded.enrolled_at"_s,
        {enrolment.address, enrolment.centre, enrolment.centreKey.bytes, enrolment.site,
         int(enrolment.isDemo), enrolment.at.toMSecsSinceEpoch()}));
    writer.tell({{u"centre"_s, enrolment.centre}, {u"demo"_s, enrolment.isDemo}});
    return {};
}

} // namespace

Result<std::optional<Enrolment>> current(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT address, centre, centre_key, site, demo, enrolled_at "
                                "FROM sync_centre"_s));
    if (rows.empty())
        return std::optional<Enrolment>();
    const store::Row &row = rows.front();
    return Enrolment{.address = row[0].toString(),
                     .centre = row[1].toString(),
                     .centreKey = {row[2].toByteArray()},
                     .site = row[3].toString(),
                     .isDemo = row[4].toBool(),
                     .at = fromMs(row[5].toLongLong())};
}

Result<Enrolment> need(const store::Reader &reader)
{
    TRY_LET(found, current(reader));
    if (!found)
        return fail(Kind::Invalid, "sync.not_enrolled");
    return *found;
}

Result<QString> normalAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != u"https"_s)
        || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return fail(Kind::Invalid, "sync.bad_address", address);
    if (isPlain && !isThisMachine(url.host()))
        return fail(Kind::Denied, "sync.insecure_address", address);
    QString normal = url.toString();
    while (normal.endsWith(u'/'))
        normal.chop(1);
    return normal;
}

Result<Letter> request(const SiteIdentity &site, const Invitation &invitation, const Clock &clock)
{
    TRY_LET(body, encode(EnrolRequest{.code = text(invitation),
                                      .key = site.key.publicKey().bytes,
                                      .isDemo = site.isDemo,
                                      .nowMs = clock.now().toMSecsSinceEpoch()}));
    return Letter{.method = "POST",
                  .path = u"/v1/enrol"_s,
                  .body = body,
                  .file = {},
                  .signature = sign(Paper::Enrol, site.key, body).signature,
                  .parcel = {}};
}

Result<Enrolment> accept(store::Store &store, const Actor &by, const SiteIdentity &site,
                         const Door &door, const Exchange &exchange)
{
    constexpr int Ok = 200;
    if (exchange.answer.status != Ok)
        return refused(exchange.answer);
    TRY_LET(enrolled, checked(site, door.invitation, exchange.answer));
    Enrolment enrolment{.address = door.address,
                        .centre = enrolled.centre,
                        .centreKey = {enrolled.centreKey},
                        .site = enrolled.site,
                        .isDemo = enrolled.isDemo,
                        .at = store.clock().now()};
    const store::Act act{by, u"sync.enrol"_s, enrolled.site, {}, {}};
    TRY(store.write(act, [&](store::Writer &writer) { return keep(writer, enrolment); }));
    return enrolment;
}

} // namespace kaochang::sync::enrolment
