// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/export_sitting.h"

#include "core/durable_file.h"
#include "package/bags.h"
#include "package/gather.h"
#include "site/sittings.h"

#include <QDir>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace kaochang::package {
namespace {

const QString StagePrefix = u".staged-"_s;

Result<> rename(const QString &from, const QString &to)
{
    std::error_code cause;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), cause);
    if (cause)
        return fail(Kind::Unavailable, "file.cannot_write", to);
    return syncFolder(QFileInfo(to).absolutePath());
}

QJsonObject told(const BagReport &report)
{
    return {{u"package"_s, report.manifest.package.toString()},
            {u"sequence"_s, report.manifest.sequence},
            {u"hash"_s, QString::fromLatin1(report.hash.toHex())},
            {u"files"_s, report.manifest.files},
            {u"bytes"_s, report.manifest.bytes}};
}

} // namespace

QString ExportSitting::staged(const PackageId &id) const
{
    return m_desk.bags + u'/' + StagePrefix + id.toString();
}

QString ExportSitting::placed(const BagManifest &manifest) const
{
    return m_desk.bags + u'/' + bagFolderName(manifest);
}

Result<Exported> ExportSitting::run(const Actor &by, const ExportWish &wish,
                                    const Progress &progress, const Also &also) const
{
    TRY_LET(plan, gather(wish));
    TRY_LET(report, write(plan, progress));
    return keep(by, report, also);
}

Result<BagPlan> ExportSitting::gather(const ExportWish &wish) const
{
    const store::Reader reader = m_store.reader();
    TRY_LET(sitting, site::sittings::byId(reader, wish.sitting));
    if (sitting.state != site::SittingState::Closed && sitting.state != site::SittingState::Locked)
        return fail(Kind::Conflict, "package.not_over", site::stateWord(sitting.state).toString());
    TRY_LET(about, gatherSitting(reader, wish.sitting, m_desk.site));
    TRY_LET(roll, gatherRoll(reader, wish.sitting));
    TRY_LET(ledger, gatherLedger(reader, wish.sitting));
    TRY_LET(segments, gatherSegments(reader, wish.sitting, wish.segments, m_desk.video));
    TRY_LET(theory, gatherTheory(reader, wish.sitting));
    TRY_LET(practical, gatherPractical(reader, wish.sitting));
    TRY_LET(results, gatherResults(reader, wish.sitting));
    TRY_LET(watched, gatherSupervision(reader, wish.sitting));
    TRY_LET(chain, gatherAudit(reader, wish.sitting));
    TRY_LET(last, bags::last(reader));
    BagPlan plan{{.package = PackageId::make(m_clock),
                  .site = m_desk.site,
                  .sequence = last ? last->manifest.sequence + 1 : 1,
                  .previous = last ? last->hash : QByteArray(),
                  .sitting = wish.sitting.toString(),
                  .made = m_clock.now(),
                  .files = 0,
                  .bytes = 0,
                  .audit = chain.head,
                  .software = m_desk.software},
                 {about, roll, theory, watched, ledger, chain.records, chain.touching}};
    const auto take = [&plan](const std::vector<Content> &more) {
        plan.contents.insert(plan.contents.end(), more.begin(), more.end());
    };
    take(practical);
    take(results);
    take(segments);
    take(wish.papers);
    return plan;
}

Result<BagReport> ExportSitting::write(const BagPlan &plan, const Progress &progress) const
{
    if (!QDir().mkpath(m_desk.bags))
        return fail(Kind::Unavailable, "file.cannot_write", m_desk.bags);
    return writeBag(staged(plan.manifest.package), plan, m_desk.key, progress);
}

Result<Exported> ExportSitting::keep(const Actor &by, const BagReport &report,
                                     const Also &also) const
{
    const QString waiting = staged(report.manifest.package);
    const Exported exported{placed(report.manifest), report};
    const store::Act act{by, u"package.export_sitting"_s, report.manifest.sitting, {}, {}};
    const auto kept = m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY(bags::add(writer, report));
        if (also)
            TRY(also(writer, exported));
        writer.tell(told(report));
        return {};
    });
    if (!kept) {
        // A commit of unknown outcome may stand: settle() looks before anything is removed.
        if (kept.error().code != "store.unknown_outcome")
            QDir(waiting).removeRecursively();
        return tl::unexpected(kept.error());
    }
    TRY(rename(waiting, exported.folder));
    return exported;
}

Result<> ExportSitting::settle() const
{
    const QDir folder(m_desk.bags);
    TRY_LET(kept, bags::all(m_store.reader()));
    for (const BagReport &report : kept) {
        const QString waiting = staged(report.manifest.package);
        if (QFileInfo::exists(waiting))
            TRY(rename(waiting, placed(report.manifest)));
    }
    const QStringList left{StagePrefix + u'*', u'.' + StagePrefix + u"*.part"_s};
    for (const QString &name : folder.entryList(left, QDir::Dirs | QDir::Hidden))
        QDir(folder.filePath(name)).removeRecursively();
    return {};
}

} // namespace kaochang::package
