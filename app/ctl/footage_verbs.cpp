// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "hand_over.h"
#include "supervision/release_footage.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using supervision::FootageLine;

QString tr(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

supervision::ReleaseFootage releaseOf(const Call &call, House &house)
{
    return {*house.store, call.clock, isReceipted};
}

QStringList wordsOf(const std::vector<supervision::Keeps> &keeps)
{
    QStringList words;
    for (const supervision::Keeps reason : keeps)
        words << supervision::keepsWord(reason).toString();
    return words;
}

Answer answerOf(const std::vector<FootageLine> &lines)
{
    Answer answer;
    QJsonArray recordings;
    for (const FootageLine &line : lines) {
        const video::Recording &each = line.recording;
        const QStringList keeps = wordsOf(line.keeps);
        recordings.append(QJsonObject{
            {u"id"_s, each.id.toString()},
            {u"sitting"_s, each.sitting},
            {u"room"_s, each.room},
            {u"started_at"_s, timeText(each.startedAt)},
            {u"files"_s, line.files},
            {u"bytes"_s, line.bytes},
            {u"kept_until"_s, line.keptUntil.toString(Qt::ISODate)},
            {u"keeps"_s, QJsonArray::fromStringList(keeps)},
            {u"disposed_at"_s, each.disposedAt ? timeText(*each.disposedAt) : QString()}});
        answer.lines << row({each.id.toString(), timeText(each.startedAt),
                             QString::number(line.bytes >> 20) + u" MB"_s,
                             line.keptUntil.toString(Qt::ISODate),
                             each.disposedAt ? u"disposed"_s : keeps.join(u' ')});
    }
    answer.json = {{u"recordings"_s, recordings}};
    return answer;
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(lines, supervision::footage(reader, isReceipted, call.clock.today()));
    if (!call.word(0).isEmpty()) {
        TRY_LET(sitting, sittingOf(reader, call.word(0)));
        std::erase_if(lines, [&](const FootageLine &line) {
            return line.recording.sitting != sitting.id.toString();
        });
    }
    return answerOf(lines);
}

Result<Answer> setTerm(const Call &call)
{
    TRY_LET(text, operand(call, 0, u"YEARS"_s));
    TRY_LET(years, numberOf(text));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY(releaseOf(call, *house).setTerm(by, years, call.option(u"why"_s)));
    return Answer{{{u"years"_s, years}}, {text}};
}

Result<Answer> hold(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by,
            call.actor(*house, {Role::Admin, Role::InternalSupervisor, Role::ExternalSupervisor}));
    TRY_LET(kept, releaseOf(call, *house).hold(by, sitting.id, call.option(u"why"_s)));
    return Answer{{{u"id"_s, kept.id.toString()}}, {kept.id.toString()}};
}

Result<Answer> lift(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"HOLD"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::InternalSupervisor, Role::ExternalSupervisor}));
    TRY(releaseOf(call, *house).lift(by, supervision::HoldId(id), call.option(u"why"_s)));
    return Answer{{{u"id"_s, id}}, {id}};
}

// The recordings named; without a name whatever nothing keeps any more.
Result<Answer> propose(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY_LET(lines, supervision::footage(house->store->reader(), isReceipted, call.clock.today()));
    std::vector<video::RecordingId> wanted(call.words.begin(), call.words.end());
    std::vector<FootageLine> chosen;
    for (const FootageLine &line : lines) {
        if (call.words.isEmpty() ? line.mayGo() : call.words.contains(line.recording.id.toString()))
            chosen.push_back(line);
    }
    if (call.words.isEmpty())
        std::ranges::transform(chosen, std::back_inserter(wanted),
                               [](const FootageLine &line) { return line.recording.id; });
    TRY_LET(kept, releaseOf(call, *house).propose(by, wanted, call.option(u"why"_s)));
    Answer answer = answerOf(chosen);
    answer.json[u"id"_s] = kept.id.toString();
    answer.lines.prepend(kept.id.toString());
    return answer;
}

Result<Answer> confirm(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"DISPOSAL"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::InternalSupervisor, Role::Admin}));
    TRY(releaseOf(call, *house).confirm(by, supervision::DisposalId(id), call.option(u"why"_s)));
    TRY_LET(files, video::eraseDisposed(house->store->reader(), house->folder.video()));
    return Answer{{{u"id"_s, id}, {u"files"_s, files}}, {tr("%1 files erased").arg(files)}};
}

Result<Answer> reject(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"DISPOSAL"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::InternalSupervisor, Role::Admin}));
    TRY(releaseOf(call, *house).reject(by, supervision::DisposalId(id), call.option(u"why"_s)));
    return Answer{{{u"id"_s, id}}, {id}};
}

Result<Answer> copy(const Call &call)
{
    TRY_LET(target, needed(call, u"to"_s));
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(by,
            call.actor(*house, {Role::Admin, Role::InternalSupervisor, Role::ExternalSupervisor}));
    TRY_LET(lines, video::recordings::heldLines(reader, sitting.id.toString()));
    TRY_LET(receipt, video::copyFootage(lines, house->folder.video(), target));
    TRY(releaseOf(call, *house).noteCopy(by, sitting.id, receipt, call.option(u"why"_s)));
    return Answer{{{u"files"_s, receipt.files},
                   {u"bytes"_s, receipt.bytes},
                   {u"sha256"_s, hex(receipt.sha256)}},
                  {tr("%1 files copied and read back, SHA256SUMS %2")
                       .arg(receipt.files)
                       .arg(hex(receipt.sha256))}};
}

} // namespace

std::vector<Verb> footageVerbs()
{
    return {
        {u"footage list"_s, u"[SITTING]"_s, u"recordings, their term, and what keeps them"_s, list},
        {u"footage term"_s, u"YEARS --why TEXT"_s, u"keep footage longer than the policy asks"_s,
         setTerm},
        {u"footage hold"_s, u"SITTING --why TEXT"_s, u"保全: nothing of it goes until lifted"_s,
         hold},
        {u"footage lift"_s, u"HOLD --why TEXT"_s, u"lift a hold"_s, lift},
        {u"footage propose"_s, u"[RECORDING…] --why TEXT"_s,
         u"propose to erase what nothing keeps any more"_s, propose},
        {u"footage confirm"_s, u"DISPOSAL --why TEXT"_s,
         u"a second person agrees; the files are erased, the ledger stays"_s, confirm},
        {u"footage reject"_s, u"DISPOSAL --why TEXT"_s, u"it stays"_s, reject},
        {u"footage copy"_s, u"SITTING --to DIR --why TEXT"_s,
         u"copy to another disk, read back and proven"_s, copy}};
}

} // namespace kaochang::app::ctl
