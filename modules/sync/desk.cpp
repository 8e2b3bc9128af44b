// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/desk.h"

#include "seal/cipher.h"
#include "store/audit.h"
#include "sync/packages.h"
#include "sync/receipts.h"
#include "sync/sealing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::sync {
namespace {

constexpr int Ok = 200;

Result<qint64> lastRecordBefore(const store::Reader &reader, const Epoch &epoch, qint64 n)
{
    if (n == 0 && !epoch.parent)
        return 0;
    TRY_LET(batch, n == 0 ? batches::byPoint(reader, epoch.parent->epoch, epoch.parent->n)
                          : batches::byPoint(reader, epoch.id, n));
    return batch.last;
}

Result<std::optional<BatchPoint>> pointAt(const store::Reader &reader, const Epoch &epoch, qint64 n)
{
    if (n == 0)
        return epoch.parent;
    TRY_LET(batch, batches::byPoint(reader, epoch.id, n));
    return batch.point;
}

} // namespace

Event Desk::eventOf(const Error &error, const Command &command)
{
    const bool isTheirs = error.code == "sync.not_the_centre" || error.code == "sync.bad_receipt";
    const auto what = isTheirs                          ? Event::Unreachable
                      : error.kind == Kind::Unavailable ? Event::Broken
                                                        : Event::Refused;
    return {.what = what,
            .ticket = command.ticket,
            .problem = QString::fromLatin1(error.code.data(), qsizetype(error.code.size()))};
}

Result<Desk::Prepared> Desk::compose(const Command &command)
{
    TRY_LET(centre, enrolment::need(m_store.reader()));
    if (centre.isDemo != m_site.isDemo)
        return fail(Kind::Denied, "sync.demo_mismatch");
    if (command.what == Command::Send) {
        TRY_LET(letter, parcel(centre));
        return Prepared{letter, centre.address};
    }
    TRY_LET(letter, greeting(centre, command));
    return Prepared{letter, centre.address};
}

Result<Letter> Desk::greeting(const Enrolment &centre, const Command &command)
{
    const auto reader = m_store.reader();
    TRY_LET(current, batches::currentEpoch(reader));
    if (!current) {
        TRY_LET(opened, openEpoch({}, u"first"_s));
        current = opened;
    }
    TRY_LET(epoch, command.epoch.isEmpty() ? *current : batches::epochNamed(reader, command.epoch));
    TRY_LET(receipted, batches::receiptedCount(reader, epoch.id));
    constexpr qsizetype NonceSize = 32;
    TRY_LET(body,
            encode(Hello{.site = centre.site,
                         .isDemo = m_site.isDemo,
                         .epoch = epoch.id,
                         .parent = epoch.parent,
                         .from = std::max<qint64>(1, command.n > 0 ? command.n : receipted),
                         .nowMs = m_store.clock().now().toMSecsSinceEpoch(),
                         .nonce = QString::fromLatin1(seal::randomBytes(NonceSize).toHex())}));
    return Letter{.method = "POST",
                  .path = u"/v1/hello"_s,
                  .body = body,
                  .file = {},
                  .signature = sign(Paper::Hello, m_site.key, body).signature,
                  .parcel = {}};
}

Result<Epoch> Desk::openEpoch(const std::optional<BatchPoint> &parent, const QString &why)
{
    const store::Act act{m_by, u"sync.open_epoch"_s, {}, {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Epoch> {
        TRY_LET(epoch, batches::openEpoch(writer, m_store.clock(), parent, why));
        writer.tell({{u"epoch"_s, epoch.id}, {u"why"_s, why}});
        return epoch;
    });
}

Result<std::optional<Letter>> Desk::parcel(const Enrolment &centre)
{
    TRY_LET(waiting, batches::nextToSend(m_store.reader()));
    if (!waiting) {
        TRY_LET(sealed, sealing::seal(m_store, m_by, {m_site, centre.site, m_limits}));
        waiting = sealed;
    }
    if (waiting) {
        TRY_LET(letter, batchLetter(centre, *waiting));
        return letter;
    }
    TRY_LET(packages, packages::countWaiting(m_store.reader()));
    if (packages == 0)
        return std::optional<Letter>();
    TRY_LET(letter, packageLetter(centre));
    return letter;
}

Result<Letter> Desk::batchLetter(const Enrolment &centre, const Batch &batch)
{
    if (!batch.sentAt) {
        const store::Act act{m_by, u"sync.send"_s, batch.point.hash, {}, {}};
        TRY(m_store.write(act, [&](store::Writer &writer) {
            return batches::markSent(writer, batch.point.hash, m_store.clock().now());
        }));
    }
    TRY_LET(sealed, batches::sealedBytes(m_store.reader(), batch.point.hash));
    return Letter{.method = "PUT",
                  .path = u"/v1/sites/%1/epochs/%2/batches/%3"_s.arg(
                      centre.site, batch.point.epoch, QString::number(batch.point.n)),
                  .body = sealed.bytes,
                  .file = {},
                  .signature = sealed.signature,
                  .parcel = batch.point.hash};
}

Result<Letter> Desk::packageLetter(const Enrolment &centre)
{
    TRY_LET(package, packages::nextToSend(m_store.reader()));
    if (package->state == BatchState::Sealed) {
        const store::Act act{m_by, u"sync.send"_s, package->hash, {}, {}};
        TRY(m_store.write(act, [&](store::Writer &writer) {
            return packages::mark(writer, package->hash, BatchState::Sent);
        }));
    }
    return Letter{.method = "PUT",
                  .path = u"/v1/sites/%1/packages/%2"_s.arg(centre.site, package->hash),
                  .body = {},
                  .file = package->path,
                  .signature = signDigest(Paper::Package, m_site.key,
                                          QByteArray::fromHex(package->hash.toLatin1())),
                  .parcel = package->hash};
}

Event Desk::read(const Command &command, const Exchange &exchange)
{
    const auto event = readAnswer(command, exchange);
    Event answer = event ? *event : eventOf(event.error(), command);
    answer.ticket = command.ticket;
    answer.retryAfterMs = exchange.answer.retryAfterMs;
    return answer;
}

Result<Event> Desk::readAnswer(const Command &command, const Exchange &exchange)
{
    const Answer &answer = exchange.answer;
    TRY_LET(centre, enrolment::need(m_store.reader()));
    if (answer.status == 0)
        return Event{.what = Event::Unreachable, .problem = u"sync.offline"_s};
    if (answer.status == Ok)
        return command.what == Command::Greet ? readWelcome(centre, exchange)
                                              : keepReceipt(centre, exchange);
    TRY_LET(code, refusalCode(exchange, centre.centreKey));
    return Event{.what = Event::Refused, .status = answer.status, .problem = code};
}

Result<Event> Desk::readWelcome(const Enrolment &centre, const Exchange &exchange)
{
    const auto reader = m_store.reader();
    const Answer &answer = exchange.answer;
    TRY_LET(hello, parseHello(exchange.letter.body));
    const auto welcome = parseWelcome(answer.body);
    if (!isSigned(Paper::Welcome, centre.centreKey, {answer.body, answer.signature}) || !welcome
        || welcome->nonce != hello.nonce || welcome->epoch != hello.epoch
        || welcome->from != hello.from || welcome->site != centre.site)
        return fail(Kind::Unavailable, "sync.not_the_centre", centre.address);
    m_limits.records = std::min(m_limits.records, welcome->limits.records);
    m_limits.bytes = std::min(m_limits.bytes, welcome->limits.bytes);
    TRY_LET(epoch, batches::epochNamed(reader, hello.epoch));
    TRY_LET(count, batches::liveCount(reader, hello.epoch));
    TRY_LET(hashes, batches::liveHashes(reader, hello.epoch, hello.from));
    const OwnBatches own{epoch, count, hashes};
    return meet(own, compare(own, *welcome));
}

Result<Event> Desk::meet(const OwnBatches &own, const Meeting &meeting)
{
    if (meeting.what == Meeting::AskAgain)
        return Event{.what = Event::AskAgain, .epoch = meeting.epoch, .n = meeting.n};
    const auto reader = m_store.reader();
    if (meeting.what == Meeting::Fork) {
        TRY_LET(parent, pointAt(reader, own.epoch, meeting.n));
        TRY_LET(opened, openEpoch(parent, u"fork"_s));
        return Event{.what = Event::AskAgain, .epoch = opened.id, .n = 1};
    }
    // The centre holds less than it has signed for: it stands on a backup. Send again what it lost.
    TRY_LET(last, lastRecordBefore(reader, own.epoch, meeting.n));
    TRY_LET(lost, batches::countReceiptedAfter(reader, last));
    if (lost > 0) {
        const store::Act act{m_by, u"sync.centre_regress"_s, own.epoch.id, {}, {}};
        TRY(m_store.write(act, [&](store::Writer &writer) -> Result<int> {
            writer.tell({{u"epoch"_s, own.epoch.id}, {u"held"_s, meeting.n}, {u"lost"_s, lost}});
            return batches::reviveAfter(writer, last);
        }));
    }
    return Event{.what = Event::Agreed};
}

Result<Event> Desk::keepReceipt(const Enrolment &centre, const Exchange &exchange)
{
    const Letter &letter = exchange.letter;
    const SignedBytes papers{exchange.answer.body, exchange.answer.signature};
    Receipt expected{.centre = centre.centre,
                     .site = centre.site,
                     .isDemo = m_site.isDemo,
                     .hash = letter.parcel,
                     .of = {}};
    if (letter.file.isEmpty()) {
        TRY_LET(envelope, parseEnvelope(letter.body, Limits()));
        expected.of = BatchPoint{envelope.epoch, envelope.n, letter.parcel};
        expected.first = envelope.first;
        expected.last = envelope.last;
        expected.audit = envelope.audit;
        expected.size = letter.body.size();
    } else {
        TRY_LET(package, packages::named(m_store.reader(), letter.parcel));
        expected.size = package.size;
    }
    TRY_LET(receipt, receipts::check(papers, centre.centreKey, expected));
    const auto keep = [&](store::Writer &writer) -> Result<> {
        TRY(receipts::keep(writer, letter.parcel, papers, m_store.clock().now()));
        writer.tell({{u"hash"_s, letter.parcel}, {u"cseq"_s, receipt.number}});
        return receipt.of ? batches::markReceipted(writer, letter.parcel)
                          : packages::mark(writer, letter.parcel, BatchState::Receipted);
    };
    TRY(m_store.write({m_by, u"sync.receipt"_s, letter.parcel, {}, {}}, keep));
    return Event{.what = Event::Kept};
}

Result<Letter> Desk::composeEnrolment(const QString &code) const
{
    TRY_LET(invitation, parseInvitation(code));
    return enrolment::request(m_site, invitation, m_store.clock());
}

Result<Enrolment> Desk::readEnrolment(const QString &address, const QString &code,
                                      const Exchange &exchange)
{
    TRY_LET(invitation, parseInvitation(code));
    return enrolment::accept(m_store, m_by, m_site, {address, invitation}, exchange);
}

Result<Backlog> Desk::backlog() const
{
    const auto reader = m_store.reader();
    TRY_LET(last, batches::lastLive(reader));
    TRY_LET(head, store::audit::head(reader));
    TRY_LET(tally, batches::tally(reader));
    TRY_LET(packages, packages::countWaiting(reader));
    TRY_LET(lastReceipt, receipts::lastAt(reader));
    const qint64 behind = head.size - (last ? last->last : 0);
    TRY_LET(unsealed, behind > Limits().records ? Result<qint64>(behind)
                                                : sealing::countUnsealed(reader, behind));
    return Backlog{.unsealed = unsealed,
                   .batches = tally,
                   .packages = packages,
                   .lastReceipt = lastReceipt,
                   .taken = m_store.clock().now()};
}

} // namespace kaochang::sync
