// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/centre.h"

#include "core/durable_file.h"
#include "package/verify.h"
#include "seal/cipher.h"
#include "seal/digest.h"
#include "store/audit.h"

#include <QDir>
#include <QFileInfo>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace kaochang::center {
namespace {

constexpr int MostWaiting = 2000; // requests before the store's lane; more hear "later"
constexpr qsizetype SeedSize = 32;

Result<seal::SigningKey> makeKey(const QString &path)
{
    auto key = seal::SigningKey::generate();
    TRY(writeDurably(path, key.seed().toBase64()));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return key;
}

Result<seal::SigningKey> openKey(const QDir &folder)
{
    constexpr qint64 LargestKey = 200;
    const QString path = folder.filePath(u"center.key"_s);
    if (!QFileInfo::exists(path)) {
        if (folder.exists(u"center.db"_s))
            return fail(Kind::Corrupt, "center.key_lost", path);
        return makeKey(path);
    }
    TRY_LET(text, readWhole(path, LargestKey));
    const QByteArray seed = QByteArray::fromBase64(text.trimmed());
    if (seed.size() != SeedSize)
        return fail(Kind::Corrupt, "center.key_damaged", path);
    return seal::SigningKey::fromSeed(seed);
}

QString nameOf(const seal::PublicKey &key)
{
    return u"KC-"_s + QString::fromLatin1(seal::sha256(key.bytes).first(4).toHex());
}

Result<> moveDurably(const QString &from, const QString &to)
{
    const QString folder = QFileInfo(to).absolutePath();
    std::error_code cause;
    if (!QDir().mkpath(folder))
        return fail(Kind::Unavailable, "file.cannot_write", folder);
    TRY(syncFile(from));
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), cause);
    if (cause)
        return fail(Kind::Unavailable, "file.cannot_write", to);
    return syncFolder(folder);
}

// What is wrong with a bag is the site's to mend; that we could not read it is not.
Result<> judged(const Result<package::BagReport> &found)
{
    if (found)
        return {};
    const Error &error = found.error();
    if (error.kind == Kind::Unavailable)
        return tl::unexpected(error);
    return fail(Kind::Invalid, "center.bad_package",
                QString::fromLatin1(error.code.data(), qsizetype(error.code.size())) + u' '
                    + error.detail);
}

} // namespace

Centre::Centre(CentreOptions options, seal::SigningKey key)
    : m_options(std::move(options))
    , m_key(std::move(key))
    , m_name(m_options.name.isEmpty() ? nameOf(m_key.publicKey()) : m_options.name)
    , m_lock(QDir(m_options.folder).filePath(u"center.lock"_s))
    , m_storeLane(std::make_unique<Lane>(u"centre store"_s))
    , m_packageLane(std::make_unique<Lane>(u"centre packages"_s))
{}

Centre::~Centre()
{
    if (m_door)
        m_door->close();
    m_packageLane.reset();
    m_storeLane
        ->post([this] {
            m_routes.reset();
            m_intake.reset();
            m_store.reset();
        })
        .waitForFinished();
}

Result<std::unique_ptr<Centre>> Centre::open(const CentreOptions &options, const Clock &clock)
{
    const QDir folder(options.folder);
    if (!options.name.isEmpty() && !sync::isSafeName(options.name))
        return fail(Kind::Invalid, "center.bad_name", options.name);
    if (!folder.mkpath(u"incoming"_s))
        return fail(Kind::Unavailable, "file.cannot_write", options.folder);
    TRY_LET(key, openKey(folder));
    std::unique_ptr<Centre> centre(new Centre(options, std::move(key)));
    TRY(centre->m_storeLane->post([&] { return centre->openStore(clock); }).result());
    return centre;
}

Result<> Centre::openStore(const Clock &clock)
{
    const QString path = QDir(m_options.folder).filePath(u"center.db"_s);
    TRY_LET(store, store::Store::open({.path = path,
                                       .keys = {seal::deriveKey(m_key.seed(), "centre field"),
                                                seal::deriveKey(m_key.seed(), "centre index")},
                                       .migrations = u":/store/migrations/center"_s},
                                      clock));
    m_store = std::move(store);
    m_intake = std::make_unique<Intake>(*m_store, identity());
    m_routes = std::make_unique<Routes>(*m_intake, identity());
    return {};
}

Result<> Centre::serve()
{
    const QDir folder(m_options.folder);
    const QDir incoming(folder.filePath(u"incoming"_s));
    m_lock.setStaleLockTime(0); // a dead owner is noticed by its process id
    if (!m_lock.tryLock())
        return fail(Kind::Unavailable, "center.already_running", m_options.folder);
    for (const QString &left : incoming.entryList(QDir::Files)) // by a kill in the middle
        QFile::remove(incoming.filePath(left));
    DoorOptions options = m_options.door;
    options.incoming = incoming.absolutePath();
    TRY_LET(door, HttpDoor::open(
                      options,
                      {.knock =
                           [this](const Request &request, const Answered &answered) {
                               m_storeLane->post([=, this] { answered(m_routes->knock(request)); });
                           },
                       .answer = [this](const Request &request,
                                        const Answered &answered) { answer(request, answered); }}));
    m_door = std::move(door);
    return {};
}

QString Centre::address() const
{
    return u"http://%1:%2"_s.arg(m_options.door.address).arg(m_door->port());
}

void Centre::answer(const Request &request, const Answered &answered)
{
    if (!request.file.isEmpty())
        return examine(request, answered);
    if (++m_waiting > MostWaiting) {
        --m_waiting;
        return answered({.status = 503, .retryAfter = 5});
    }
    m_storeLane->post([=, this] {
        const Reply reply = m_routes->answer(request);
        --m_waiting;
        answered(reply);
    });
}

// A package is read twice from end to end: not while batches wait behind it.
void Centre::examine(const Request &request, const Answered &answered)
{
    m_packageLane->post([=, this] {
        auto package = *uploadAt(request.method, request.target);
        package.signature = request.signature;
        package.size = request.fileSize;
        const auto site =
            m_storeLane->post([&] { return sites::named(m_store->reader(), package.site); })
                .result();
        auto placed = site ? place(request, *site, package) : tl::unexpected(site.error());
        answered(m_storeLane
                     ->post([&] {
                         return placed ? m_routes->take(request, package)
                                       : m_routes->refuse(request, placed.error());
                     })
                     .result());
    });
}

Result<> Centre::place(const Request &request, const Site &site, ArrivedPackage &package) const
{
    TRY_LET(hash, seal::sha256OfFile(request.file));
    if (QString::fromLatin1(hash.toHex()) != package.hash)
        return fail(Kind::Invalid, "center.wrong_hash", package.hash);
    TRY(judged(package::verify(request.file, {.key = site.key})));
    package.path =
        u"%1/%2/%3"_s.arg(site.isDemo ? u"demo"_s : u"packages"_s, site.name, package.hash);
    return moveDurably(request.file, QDir(m_options.folder).filePath(package.path));
}

Result<QString> Centre::invite(const Grant &grant)
{
    return m_storeLane->post([&] { return m_intake->invite(grant); }).result();
}

Result<std::vector<SiteHoldings>> Centre::sites()
{
    const auto gather = [this]() -> Result<std::vector<SiteHoldings>> {
        std::vector<SiteHoldings> all;
        TRY_LET(found, sites::all(m_store->reader()));
        for (const Site &site : found) {
            TRY_LET(holdings, received::of(m_store->reader(), site.name));
            all.push_back({site, holdings});
        }
        return all;
    };
    return m_storeLane->post(gather).result();
}

Result<qint64> Centre::verifyAudit()
{
    const auto verify = [this]() -> Result<qint64> {
        TRY_LET(head, store::audit::verify(m_store->reader()));
        return head.size;
    };
    return m_storeLane->post(verify).result();
}

} // namespace kaochang::center
