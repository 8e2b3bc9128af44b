// SPDX-License-Identifier: GPL-3.0-or-later
// A whole centre in one folder, built once: key, store on its lane, examination of packages on
// another, door. In process for tests and the sample day, or behind kaochang-center.
//   center.key  the seed of its signing key      center.db  everything but packages
//   incoming/   uploads under way                 packages/SITE/, demo/SITE/  verified archives
#pragma once

#include "center/http_door.h"
#include "core/lane.h"

#include <QLockFile>
#include <atomic>

namespace kaochang::center {

struct CentreOptions
{
    QString folder;
    QString name;             // a safe name; empty: "KC-" and the key's first eight hex digits
    bool acceptsDemo = false; // 演示数据
    DoorOptions door;
};

struct SiteHoldings
{
    Site site;
    Holdings holdings;

    bool operator==(const SiteHoldings &) const = default;
};

class Centre final
{
public:
    // Makes folder and key the first time. center.key_lost: there is a store but no key, and a new
    // one would not be the centre the sites know; center.key_damaged, center.already_running
    // (another process serves this folder), and those of Store::open and HttpDoor::open.
    static Result<std::unique_ptr<Centre>> open(const CentreOptions &options, const Clock &clock);
    ~Centre(); // drains
    Q_DISABLE_COPY_MOVE(Centre)

    Result<> serve();        // opens the door; other processes may still invite
    QString address() const; // http://127.0.0.1:port, once it serves
    const QString &name() const { return m_name; }
    const seal::PublicKey &key() const { return m_key.publicKey(); }

    // Waits for the store's lane.
    Result<QString> invite(const Grant &grant);
    Result<std::vector<SiteHoldings>> sites();
    Result<qint64> verifyAudit(); // length of the centre's own chain; store.broken_link

private:
    Centre(CentreOptions options, seal::SigningKey key);

    Result<> openStore(const Clock &clock);
    CentreIdentity identity() const { return {m_name, m_key, m_options.acceptsDemo}; }
    void answer(const Request &request, const Answered &answered);
    void examine(const Request &request, const Answered &answered);
    Result<> place(const Request &request, const Site &site, ArrivedPackage &package) const;

    std::unique_ptr<HttpDoor> m_door; // first in, last out: lanes may answer until they are gone
    CentreOptions m_options;
    seal::SigningKey m_key;
    QString m_name;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Routes> m_routes;
    QLockFile m_lock; // one process serves a folder
    std::atomic<int> m_waiting = 0;
    std::unique_ptr<Lane> m_storeLane;
    std::unique_ptr<Lane> m_packageLane;
};

} // namespace kaochang::center
