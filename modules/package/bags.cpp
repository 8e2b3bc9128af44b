// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bags.h"

using namespace Qt::StringLiterals;

namespace kaochang::package::bags {
namespace {

// hash, public_key, manifest
Result<BagReport> fromRow(const store::Row &row)
{
    TRY_LET(manifest, parseBagManifest(row[2].toString().toUtf8()));
    return BagReport{manifest, seal::minisignKey({row[1].toByteArray()}), row[0].toByteArray()};
}

Result<std::vector<BagReport>> reports(const Result<std::vector<store::Row>> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<BagReport> found;
    for (const store::Row &row : *rows) {
        TRY_LET(report, fromRow(row));
        found.push_back(report);
    }
    return found;
}

} // namespace

Result<std::optional<BagReport>> last(const store::Reader &reader)
{
    TRY_LET(found,
            reports(reader.select(
                u"SELECT hash, public_key, manifest FROM bag ORDER BY sequence DESC LIMIT 1"_s)));
    return found.empty() ? std::optional<BagReport>() : found.front();
}

Result<std::vector<BagReport>> all(const store::Reader &reader)
{
    return reports(
        reader.select(u"SELECT hash, public_key, manifest FROM bag ORDER BY sequence DESC"_s));
}

Result<std::vector<BagReport>> of(const store::Reader &reader, const QString &sitting)
{
    return reports(reader.select(
        u"SELECT hash, public_key, manifest FROM bag WHERE sitting = ? ORDER BY sequence DESC"_s,
        {sitting}));
}

Result<bool> isKept(const store::Reader &reader, const PackageId &id)
{
    TRY_LET(rows, reader.select(u"SELECT 1 FROM bag WHERE package = ?"_s, {id.toString()}));
    return !rows.empty();
}

Result<> add(store::Writer &writer, const BagReport &report)
{
    const BagManifest &manifest = report.manifest;
    TRY_LET(before, last(writer));
    const qint64 next = before ? before->manifest.sequence + 1 : 1;
    const QByteArray previous = before ? before->hash : QByteArray();
    if (manifest.sequence != next || manifest.previous != previous)
        return fail(Kind::Conflict, "package.not_the_next", QString::number(next));
    TRY_LET(bytes, manifestBytes(manifest));
    TRY(writer.execute(
        u"INSERT INTO bag (sequence, package, sitting, hash, previous, public_key, manifest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {manifest.sequence, manifest.package.toString(), manifest.sitting, report.hash,
         before ? QVariant(previous) : QVariant(), report.key.key.bytes,
         QString::fromUtf8(bytes)}));
    return {};
}

} // namespace kaochang::package::bags
