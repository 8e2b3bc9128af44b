// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the intake that lets a site in: invitation, key, and the centre's signed welcome.
#include "center/intake.h"

using namespace Qt::StringLiterals;

namespace kaochang::center {

Result<QString> Intake::invite(const Grant &grant)
{
    if (!sync::isSafeName(grant.site))
        return fail(Kind::Invalid, "center.bad_site_name", grant.site);
    if (grant.isDemo && !m_centre.acceptsDemo)
        return fail(Kind::Denied, "center.demo_refused", grant.site);
    const sync::Invitation invitation = sync::makeInvitation(m_centre.key.publicKey());
    const store::Act act{
        {UserId(u"centre"_s), Role::Admin}, u"center.invite"_s, grant.site, {}, {}};
    TRY(m_store.write(act, [&](store::Writer &writer) {
        writer.tell({{u"site"_s, grant.site}, {u"demo"_s, grant.isDemo}});
        return invitations::insert(writer, invitation, grant);
    }));
    return text(invitation);
}

// The same site asking again (its first answer was lost) is answered again; anybody else is not.
Result<sync::SignedBytes> Intake::enrol(const sync::SignedBytes &papers)
{
    TRY_LET(request, sync::parseEnrolRequest(papers.bytes));
    const seal::PublicKey key{request.key};
    if (!sync::isSigned(sync::Paper::Enrol, key, papers))
        return fail(Kind::Invalid, "center.bad_signature");
    const auto invitation = sync::parseInvitation(request.code);
    if (!invitation)
        return fail(Kind::Denied, "center.bad_invitation");
    const store::Act act{{UserId(u"centre"_s), Role::Admin}, u"center.enrol"_s, {}, {}, {}};
    TRY_LET(known, sites::withKey(m_store.reader(), key));
    TRY_LET(grant, invitations::find(m_store.reader(), *invitation));
    const bool isRepeat = known && grant.isUsed && grant.key == key && known->name == grant.site;
    if (!isRepeat)
        TRY(m_store.write(
            act, [&](store::Writer &writer) { return admitSite(writer, *invitation, request); }));
    TRY_LET(site, siteOf(grant.site));
    TRY_LET(bytes, encode(sync::Enrolled{.centre = m_centre.name,
                                         .centreKey = m_centre.key.publicKey().bytes,
                                         .site = site.name,
                                         .key = site.key.bytes,
                                         .isDemo = site.isDemo,
                                         .atMs = site.enrolledAt.toMSecsSinceEpoch()}));
    return sealed(sync::Paper::Enrolled, bytes);
}

Result<> Intake::admitSite(store::Writer &writer, const sync::Invitation &invitation,
                           const sync::EnrolRequest &request) const
{
    const QDateTime now = m_store.clock().now();
    const seal::PublicKey key{request.key};
    TRY_LET(grant, invitations::find(writer, invitation));
    if (grant.isUsed || grant.expiresAt < now || (grant.key && grant.key != key))
        return fail(Kind::Denied, "center.bad_invitation", grant.site);
    if (request.isDemo != grant.isDemo || (request.isDemo && !m_centre.acceptsDemo))
        return fail(Kind::Denied, "center.demo_refused", grant.site);
    TRY(invitations::use(writer, invitation, key, now));
    TRY(sites::insert(writer, {grant.site, key, grant.isDemo, now}));
    writer.tell({{u"site"_s, grant.site},
                 {u"key"_s, QString::fromLatin1(request.key.toHex())},
                 {u"demo"_s, grant.isDemo}});
    return {};
}

} // namespace kaochang::center
