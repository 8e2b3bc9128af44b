// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/keep_ledger.h"

#include "video/recordings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

QJsonArray told(const std::vector<RecordedCamera> &cameras)
{
    QJsonArray list;
    for (const RecordedCamera &camera : cameras)
        list.append(
            QJsonObject{{u"camera"_s, camera.camera.toString()}, {u"drill"_s, camera.isDrill}});
    return list;
}

} // namespace

Result<QJsonObject> chainHeads(const store::Reader &reader, const Recording &recording)
{
    QJsonArray heads;
    for (const RecordedCamera &camera : recording.cameras) {
        TRY_LET(last, recordings::lastLine(reader, recording.id, camera.camera));
        if (last)
            heads.append(QJsonObject{{u"camera"_s, camera.camera.toString()},
                                     {u"number"_s, last->number},
                                     {u"link"_s, QString::fromLatin1(last->link.toHex())}});
    }
    return QJsonObject{{u"recording"_s, recording.id.toString()}, {u"heads"_s, heads}};
}

Result<Recording> KeepLedger::start(const Actor &by, const QString &sitting, const QString &room,
                                    const std::vector<Source> &cameras) const
{
    if (cameras.empty())
        return fail(Kind::Invalid, "video.no_cameras", room);
    Recording recording{RecordingId::make(m_clock), sitting, room, {}, m_clock.now(), {}, {}};
    for (const Source &source : cameras)
        recording.cameras.push_back({source.camera, source.name, isDrill(source)});
    const store::Act act{by, u"video.start_recording"_s, recording.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Recording> {
        TRY(recordings::add(writer, recording));
        writer.tell({{u"recording"_s, recording.id.toString()},
                     {u"sitting"_s, sitting},
                     {u"room"_s, room},
                     {u"cameras"_s, told(recording.cameras)}});
        return recording;
    });
}

Result<KeptLine> KeepLedger::keep(const Actor &by, const LedgerLine &line) const
{
    const QString what = line.segment() ? u"video.keep_segment"_s : u"video.keep_gap"_s;
    return m_store.write({by, what, line.recording.toString(), {}, {}},
                         [&](store::Writer &writer) -> Result<KeptLine> {
                             TRY_LET(recording, recordings::byId(writer, line.recording));
                             if (recording.stoppedAt)
                                 return fail(Kind::Conflict, "video.recording_ended",
                                             line.recording.toString());
                             TRY_LET(kept, recordings::append(writer, line));
                             QJsonObject body = lineRecord(kept.line, kept.number);
                             body[u"link"_s] = QString::fromLatin1(kept.link.toHex());
                             writer.tell(body);
                             return std::move(kept);
                         });
}

Result<Recording> KeepLedger::stop(const Actor &by, const RecordingId &id) const
{
    const store::Act act{by, u"video.stop_recording"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Recording> {
        TRY_LET(recording, recordings::byId(writer, id));
        TRY(recordings::finish(writer, id, m_clock.now(), Ending::Stopped));
        TRY_LET(heads, chainHeads(writer, recording));
        writer.tell(heads);
        return recordings::byId(writer, id);
    });
}

} // namespace kaochang::video
