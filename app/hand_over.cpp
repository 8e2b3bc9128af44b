// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_over.h"

#include "package/archive.h"
#include "package/bags.h"
#include "package/export_sitting.h"
#include "package/gather.h"
#include "seal/digest.h"
#include "sync/packages.h"
#include "video/recordings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

Result<QStringList> segmentsOf(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(lines, video::recordings::heldLines(reader, sitting.toString()));
    QStringList files;
    for (const video::KeptLine &kept : lines) {
        if (const video::Segment *segment = kept.line.segment())
            files << segment->file;
    }
    return files;
}

Result<package::Exported> sealed(House &house, const package::HandOverWish &wanted,
                                 const package::Progress &progress)
{
    const store::Reader reader = house.store->reader();
    package::ExportWish wish{wanted.sitting, {}, {}};
    TRY_LET(papers, package::gatherRegisters(reader, wanted.sitting));
    wish.papers = papers;
    if (wanted.footage == package::Footage::Segments) {
        TRY_LET(segments, segmentsOf(reader, wanted.sitting));
        wish.segments = segments;
    }
    return package::ExportSitting(*house.store, house.clock, house.sealingDesk())
        .run(wanted.by, wish, progress);
}

Result<> queue(House &house, const Actor &by, const package::HandedOver &bag)
{
    TRY_LET(hash, seal::sha256OfFile(bag.archive));
    const QString name = QString::fromLatin1(hash.toHex());
    const store::Act act{by, u"package.offer"_s, bag.report.manifest.package.toString(), {}, {}};
    return house.store->write(act, [&](store::Writer &writer) -> Result<> {
        writer.tell({{u"archive"_s, name}, {u"sequence"_s, bag.report.manifest.sequence}});
        return sync::packages::offer(writer, {.hash = name,
                                              .path = bag.archive,
                                              .size = QFileInfo(bag.archive).size(),
                                              .offeredAt = house.clock.now()});
    });
}

// The newest bag of the sitting, where its things lie; nothing when there is none.
Result<std::optional<package::HandedOver>> newest(const House &house,
                                                  const site::SittingId &sitting)
{
    TRY_LET(bags, package::bags::of(house.store->reader(), sitting.toString()));
    if (bags.empty())
        return std::nullopt;
    const QString bag = house.folder.bags() + u'/' + package::bagFolderName(bags.front().manifest);
    return package::HandedOver{bag, bag + u".zip"_s, bags.front()};
}

Result<bool> isQueued(const House &house, const package::HandedOver &bag)
{
    TRY_LET(offered, sync::packages::all(house.store->reader()));
    return std::ranges::find(offered, bag.archive, &sync::OfferedPackage::path) != offered.end();
}

} // namespace

Result<package::HandedOver> handOver(House &house, const package::HandOverWish &wish,
                                     const package::Progress &progress)
{
    TRY_LET(bag, newest(house, wish.sitting));
    TRY_LET(done, isHandedOver(house, wish.sitting));
    if (!bag || done) {
        TRY_LET(exported, sealed(house, wish, progress));
        bag = package::HandedOver{exported.folder, exported.folder + u".zip"_s, exported.report};
    }
    if (!QFileInfo::exists(bag->archive))
        TRY(package::packBag(bag->folder, bag->archive, package::ArchiveForm::Zip, progress));
    TRY(queue(house, wish.by, *bag));
    return *bag;
}

Result<bool> isHandedOver(const House &house, const site::SittingId &sitting)
{
    TRY_LET(bag, newest(house, sitting));
    return bag ? isQueued(house, *bag) : Result<bool>(false);
}

Result<bool> isReceipted(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(bags, package::bags::of(reader, sitting.toString()));
    TRY_LET(offered, sync::packages::all(reader));
    for (const package::BagReport &bag : bags) {
        const QString archive = u'/' + package::bagFolderName(bag.manifest) + u".zip"_s;
        const auto isSignedFor = [&](const sync::OfferedPackage &each) {
            return each.state == sync::BatchState::Receipted && each.path.endsWith(archive);
        };
        if (std::ranges::any_of(offered, isSignedFor))
            return true;
    }
    return false;
}

} // namespace kaochang::app
