// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/intake.h"

#include "center/chain.h"
#include "store/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::center {
namespace {

using store::Writer;
using sync::Paper;
using sync::SignedBytes;

const Actor Centre{UserId(u"centre"_s), Role::Auditor};

store::Act act(const QString &what, const QString &on)
{
    return {Centre, what, on, {}, {}};
}

// Where the site's chain stood before this batch; center.gap or center.fork when we do not hold
// just that.
Result<sync::AuditPoint> chainBefore(const store::Reader &reader, const sync::Envelope &envelope)
{
    const auto gap = [&envelope](qint64 n) {
        return fail(Kind::Conflict, "center.gap", envelope.epoch + u' ' + QString::number(n));
    };
    if (!envelope.prev)
        return envelope.n == 1 ? Result<sync::AuditPoint>(sync::AuditPoint()) : gap(1);
    const bool isWithin = envelope.prev->epoch == envelope.epoch;
    if (isWithin != (envelope.n > 1) || (isWithin && envelope.prev->n != envelope.n - 1))
        return fail(Kind::Invalid, "sync.bad_wire", u"prev"_s);
    TRY_LET(before, received::batch(reader, envelope.site, envelope.prev->epoch, envelope.prev->n));
    if (!before) {
        TRY_LET(next, received::next(reader, envelope.site, envelope.epoch));
        return gap(next);
    }
    if (before->point != *envelope.prev)
        return fail(Kind::Conflict, "center.fork", envelope.prev->hash);
    return sync::AuditPoint{before->last, before->link};
}

bool isForQuarantine(const Error &error)
{
    return error.code == "center.fork" || error.code == "center.record_conflict"
           || error.code == "center.chain";
}

} // namespace

SignedBytes Intake::sealed(Paper paper, const QByteArray &bytes) const
{
    return sync::sign(paper, m_centre.key, bytes);
}

Result<Site> Intake::siteOf(const QString &name) const
{
    TRY_LET(site, sites::named(m_store.reader(), name));
    if (site.isDemo && !m_centre.acceptsDemo)
        return fail(Kind::Denied, "center.demo_refused", name);
    return site;
}

Result<SignedBytes> Intake::greet(const SignedBytes &papers)
{
    const auto reader = m_store.reader();
    TRY_LET(hello, sync::parseHello(papers.bytes));
    TRY_LET(site, siteOf(hello.site));
    if (!sync::isSigned(Paper::Hello, site.key, papers))
        return fail(Kind::Invalid, "center.bad_signature", hello.site);
    if (hello.isDemo != site.isDemo)
        return fail(Kind::Denied, "center.demo_mismatch", hello.site);
    TRY_LET(next, received::next(reader, site.name, hello.epoch));
    TRY_LET(hashes, received::hashes(reader, site.name, hello.epoch, hello.from));
    auto parent = hello.parent ? received::batchAt(reader, site.name, *hello.parent)
                               : Result<std::optional<HeldBatch>>();
    TRY(parent);
    TRY_LET(bytes, encode(sync::Welcome{.centre = m_centre.name,
                                        .site = site.name,
                                        .epoch = hello.epoch,
                                        .next = next,
                                        .from = hello.from,
                                        .hashes = hashes,
                                        .holdsParent = parent->has_value(),
                                        .centreMs = m_store.clock().now().toMSecsSinceEpoch(),
                                        .limits = {},
                                        .nonce = hello.nonce}));
    return sealed(Paper::Welcome, bytes);
}

Result<SignedBytes> Intake::takeBatch(const BatchPlace &place, const SignedBytes &batch)
{
    TRY_LET(site, siteOf(place.site));
    if (!sync::isSigned(Paper::Batch, site.key, batch))
        return fail(Kind::Invalid, "center.bad_signature", place.site);
    TRY_LET(held, received::batchAt(m_store.reader(), place.site,
                                    {place.epoch, place.n, sync::batchHash(batch.bytes)}));
    if (held)
        return held->receipt;
    TRY_LET(envelope, sync::parseEnvelope(batch.bytes, {}));
    if (BatchPlace{envelope.site, envelope.epoch, envelope.n} != place)
        return fail(Kind::Invalid, "center.wrong_address", place.epoch);
    if (envelope.isDemo != site.isDemo)
        return fail(Kind::Denied, "center.demo_mismatch", place.site);
    return applyBatch(site, envelope, batch);
}

Result<SignedBytes> Intake::applyBatch(const Site &site, const sync::Envelope &envelope,
                                       const SignedBytes &batch)
{
    auto receipt = m_store.write(act(u"center.receive"_s, site.name),
                                 [&](Writer &writer) { return file(writer, envelope, batch); });
    if (receipt || !isForQuarantine(receipt.error()))
        return receipt;
    const QString code =
        QString::fromLatin1(receipt.error().code.data(), qsizetype(receipt.error().code.size()));
    TRY(m_store.write(act(u"center.quarantine"_s, site.name), [&](Writer &writer) {
        writer.tell({{u"code"_s, code}, {u"hash"_s, sync::batchHash(batch.bytes)}});
        return received::quarantine(writer, {site.name, code, m_store.clock().now()}, batch);
    }));
    return receipt;
}

Result<SignedBytes> Intake::file(Writer &writer, const sync::Envelope &envelope,
                                 const SignedBytes &batch) const
{
    const sync::BatchPoint point{envelope.epoch, envelope.n, sync::batchHash(batch.bytes)};
    TRY_LET(other, received::batch(writer, envelope.site, envelope.epoch, envelope.n));
    if (other)
        return fail(Kind::Conflict, "center.fork", other->point.hash);
    TRY_LET(before, chainBefore(writer, envelope));
    TRY_LET(records, follow(before, envelope));
    TRY_LET(head, store::audit::head(writer));
    sync::Receipt receipt{.centre = m_centre.name,
                          .site = envelope.site,
                          .isDemo = envelope.isDemo,
                          .hash = point.hash,
                          .of = point,
                          .first = envelope.first,
                          .last = envelope.last,
                          .audit = envelope.audit,
                          .size = batch.bytes.size(),
                          .number = head.size + 1,
                          .atMs = m_store.clock().now().toMSecsSinceEpoch()};
    for (const HeldRecord &record : records) {
        TRY_LET(isNew, received::insertRecord(writer, envelope.site, record, point));
        ++(isNew ? receipt.applied : receipt.repeated);
    }
    TRY_LET(bytes, encode(receipt));
    const HeldBatch held{point, envelope.last, envelope.audit.link, sealed(Paper::Receipt, bytes)};
    TRY(received::insertBatch(writer, envelope.site, held, batch));
    writer.tell({{u"epoch"_s, point.epoch},
                 {u"n"_s, point.n},
                 {u"hash"_s, point.hash},
                 {u"applied"_s, receipt.applied},
                 {u"dup"_s, receipt.repeated}});
    return held.receipt;
}

Result<std::optional<SignedBytes>> Intake::admitPackage(const ArrivedPackage &package) const
{
    TRY_LET(site, siteOf(package.site));
    if (!sync::isDigestSigned(Paper::Package, site.key,
                              QByteArray::fromHex(package.hash.toLatin1()), package.signature))
        return fail(Kind::Invalid, "center.bad_signature", package.site);
    return received::packageReceipt(m_store.reader(), site.name, package.hash);
}

Result<SignedBytes> Intake::takePackage(const ArrivedPackage &package)
{
    TRY_LET(held, admitPackage(package));
    if (held)
        return *held;
    TRY_LET(site, siteOf(package.site));
    const auto sign = [&](Writer &writer) -> Result<SignedBytes> {
        TRY_LET(head, store::audit::head(writer));
        const sync::Receipt receipt{.centre = m_centre.name,
                                    .site = site.name,
                                    .isDemo = site.isDemo,
                                    .hash = package.hash,
                                    .of = {},
                                    .size = package.size,
                                    .number = head.size + 1,
                                    .atMs = m_store.clock().now().toMSecsSinceEpoch()};
        TRY_LET(bytes, encode(receipt));
        const SignedBytes papers = sealed(Paper::Receipt, bytes);
        TRY(received::insertPackage(writer, receipt, package.path, papers));
        writer.tell({{u"hash"_s, package.hash}, {u"size"_s, package.size}});
        return papers;
    };
    return m_store.write(act(u"center.receive_package"_s, site.name), sign);
}

} // namespace kaochang::center
