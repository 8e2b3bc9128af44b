// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's acts: greet a site, take its batches and packages exactly once, sign for them.
// Nothing is believed that the site's key has not signed; nothing is signed for that is not on
// disk. Belongs to the store lane.
#pragma once

#include "center/received.h"
#include "center/sites.h"
#include "sync/wire.h"

namespace kaochang::center {

struct CentreIdentity
{
    QString name;
    const seal::SigningKey &key; // signs receipts
    bool acceptsDemo = false;    // 演示数据 is refused otherwise
};

struct BatchPlace // as the address names it
{
    QString site;
    QString epoch;
    qint64 n = 0;

    bool operator==(const BatchPlace &) const = default;
};

struct ArrivedPackage
{
    QString site;
    QString hash; // SHA-256 of the bytes, hex
    QByteArray signature;
    qint64 size = 0;
    QString path; // where it will lie, within the centre's folder

    bool operator==(const ArrivedPackage &) const = default;
};

class Intake final
{
public:
    Intake(store::Store &store, const CentreIdentity &centre)
        : m_store(store)
        , m_centre(centre)
    {}

    // Codes of all: center.unknown_site, center.bad_signature, center.demo_refused,
    // sync.bad_wire, sync.too_large, and the json and store ones.
    Result<sync::SignedBytes> greet(const sync::SignedBytes &hello);

    // The stored receipt for bytes seen before, byte for byte. center.gap (detail: the n that is
    // missing), center.fork (other bytes under this n: quarantined), center.record_conflict (other
    // bytes under a record's command: quarantined), center.chain (the site's audit chain does not
    // hold), center.demo_mismatch, center.wrong_address.
    Result<sync::SignedBytes> takeBatch(const BatchPlace &place, const sync::SignedBytes &batch);

    // Before the bytes arrive: may they? The stored receipt if they are here already.
    Result<std::optional<sync::SignedBytes>> admitPackage(const ArrivedPackage &package) const;
    // After the file lies verified and fsynced at its place.
    Result<sync::SignedBytes> takePackage(const ArrivedPackage &package);

    Result<sync::SignedBytes> enrol(const sync::SignedBytes &request);
    // A one-time code for one site; key: only this key may use it. center.demo_refused
    Result<QString> invite(const Grant &grant); // expiresAt in the future; site a safe name

private:
    Result<Site> siteOf(const QString &name) const;
    Result<sync::SignedBytes> applyBatch(const Site &site, const sync::Envelope &envelope,
                                         const sync::SignedBytes &batch);
    Result<sync::SignedBytes> file(store::Writer &writer, const sync::Envelope &envelope,
                                   const sync::SignedBytes &batch) const;
    Result<> admitSite(store::Writer &writer, const sync::Invitation &invitation,
                       const sync::EnrolRequest &request) const;
    sync::SignedBytes sealed(sync::Paper paper, const QByteArray &bytes) const;

    store::Store &m_store;
    CentreIdentity m_centre;
};

} // namespace kaochang::center
