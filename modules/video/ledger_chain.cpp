// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/ledger_chain.h"

#include "core/canonical_json.h"
#include "seal/digest.h"

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

// Reads members one after another and remembers the first that is not what it should be.
class Members
{
public:
    explicit Members(const QJsonObject &record)
        : m_record(record)
    {}

    QString text(const QString &name)
    {
        const QJsonValue value = m_record.value(name);
        check(value.isString() && !value.toString().isEmpty(), name);
        return value.toString();
    }
    qint64 count(const QString &name, qint64 least = 0)
    {
        const QJsonValue value = m_record.value(name);
        const qint64 number = value.toInteger(-1);
        check(number >= least, name);
        return number;
    }
    QByteArray digest(const QString &name)
    {
        const QByteArray bytes = QByteArray::fromHex(text(name).toLatin1());
        check(bytes.size() == seal::DigestSize, name);
        return bytes;
    }
    void check(bool holds, const QString &name)
    {
        if (!holds && m_wrong.isEmpty())
            m_wrong = name;
    }
    const QString &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_record;
    QString m_wrong;
};

Segment readSegment(Members &members)
{
    return {static_cast<int>(members.count(u"sequence"_s, 1)),
            members.text(u"file"_s),
            members.count(u"frames"_s, 1),
            members.count(u"repeated"_s),
            members.count(u"bytes"_s, 1),
            members.digest(u"sha256"_s)};
}

} // namespace

QJsonObject lineRecord(const LedgerLine &line, int number)
{
    QJsonObject record{{u"recording"_s, line.recording.toString()},
                       {u"camera"_s, line.camera.toString()},
                       {u"number"_s, number},
                       {u"started_at"_s, line.span.startedAt.toMSecsSinceEpoch()},
                       {u"ended_at"_s, line.span.endedAt.toMSecsSinceEpoch()},
                       {u"started_mono"_s, line.span.startedMono},
                       {u"ended_mono"_s, line.span.endedMono}};
    if (const Gap *gap = line.gap())
        record[u"cause"_s] = causeName(gap->cause).toString();
    if (const Segment *segment = line.segment()) {
        record[u"sequence"_s] = segment->sequence;
        record[u"file"_s] = segment->file;
        record[u"frames"_s] = segment->frames;
        record[u"repeated"_s] = segment->repeated;
        record[u"bytes"_s] = segment->bytes;
        record[u"sha256"_s] = QString::fromLatin1(segment->sha256.toHex());
    }
    return record;
}

Result<KeptLine> readLine(const QJsonObject &record)
{
    Members members(record);
    KeptLine kept;
    LedgerLine &line = kept.line;
    line.recording = RecordingId(members.text(u"recording"_s));
    line.camera = CameraId(members.text(u"camera"_s));
    kept.number = static_cast<int>(members.count(u"number"_s, 1));
    line.span = {fromMs(members.count(u"started_at"_s)), fromMs(members.count(u"ended_at"_s)),
                 members.count(u"started_mono"_s), members.count(u"ended_mono"_s)};
    if (record.contains(u"cause"_s)) {
        const auto cause = causeNamed(members.text(u"cause"_s));
        members.check(cause.has_value(), u"cause"_s);
        line.what = Gap{cause.value_or(Cause::Stalled)};
    } else {
        line.what = readSegment(members);
    }
    kept.link = members.digest(u"link"_s);
    if (!members.wrong().isEmpty())
        return fail(Kind::Corrupt, "video.bad_line", members.wrong());
    return kept;
}

Result<QByteArray> nextLink(const QByteArray &previous, const LedgerLine &line, int number)
{
    TRY_LET(record, canonicalJson(lineRecord(line, number)));
    seal::Sha256 link;
    link.add(QByteArrayView("KAOCHANG1/led\0", 14));
    link.add(previous);
    link.add(record);
    return link.result();
}

} // namespace kaochang::video
