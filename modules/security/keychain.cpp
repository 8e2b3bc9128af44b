// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychain.h"

#include "seal/cipher.h"

#include <QSemaphore>
#include <QThread>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

constexpr int PatienceMs = 10'000;
const QString Service = u"kaochang"_s;

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
    QSemaphore isHere;
};

// QtKeychain answers through an event loop, so each job gets a thread with a loop of its own:
// nobody's window is kept waiting inside a nested one, and a service that never answers is left
// behind.
template <typename Job>
std::shared_ptr<Answer> perform(const QString &entry, const std::function<void(Job &)> &prepare,
                                const std::function<QByteArray(Job &)> &harvest)
{
    auto answer = std::make_shared<Answer>();
    auto *thread = new QThread;
    auto *job = new Job(Service);
    job->setAutoDelete(false);
    job->setKey(entry);
    prepare(*job);
    job->moveToThread(thread);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, harvest, thread] {
        answer->error = job->error();
        answer->secret = harvest(*job);
        answer->isHere.release();
        job->deleteLater();
        thread->quit();
    });
    QObject::connect(thread, &QThread::started, job, [job] { job->start(); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    if (!answer->isHere.tryAcquire(1, PatienceMs))
        return std::make_shared<Answer>(); // the late answer goes to nobody
    return answer;
}

Result<> outcome(QKeychain::Error error)
{
    if (error == QKeychain::NoError)
        return {};
    if (error == QKeychain::EntryNotFound)
        return fail(Kind::NotFound, "security.keychain_empty");
    return fail(Kind::Unavailable, "security.keychain_unavailable", QString::number(error));
}

} // namespace

Result<QByteArray> SystemKeychain::read(const QString &entry)
{
    using Job = QKeychain::ReadPasswordJob;
    const auto answer = perform<Job>(
        entry, [](Job &) {}, [](Job &job) { return job.binaryData(); });
    TRY(outcome(answer->error));
    return answer->secret;
}

Result<> SystemKeychain::write(const QString &entry, const QByteArray &secret)
{
    using Job = QKeychain::WritePasswordJob;
    return outcome(
        perform<Job>(
            entry, [&](Job &job) { job.setBinaryData(secret); }, [](Job &) { return QByteArray(); })
            ->error);
}

Result<> SystemKeychain::remove(const QString &entry)
{
    using Job = QKeychain::DeletePasswordJob;
    return outcome(perform<Job>(
                       entry, [](Job &) {}, [](Job &) { return QByteArray(); })
                       ->error);
}

bool works(Keychain &keychain)
{
    const QString entry = u"probe-"_s + QString::fromLatin1(seal::randomBytes(8).toHex());
    const QByteArray dummy = seal::randomBytes(16);
    if (!keychain.write(entry, dummy))
        return false;
    const auto read = keychain.read(entry);
    return keychain.remove(entry) && read && *read == dummy;
}

} // namespace kaochang::security
