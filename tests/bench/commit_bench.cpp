// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for after a keystroke: one durable act, beside one bare fdatasync of this
// disk.
#include "bench/figure.h"
#include "support/temporary_store.h"

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kaochang::bench {
namespace {

constexpr int Acts = 2000;

std::vector<double> bareSyncs(const QString &path)
{
    const int file = ::open(path.toUtf8(), O_CREAT | O_WRONLY, 0600);
    const QByteArray page(4096, 'x');
    std::vector<double> sample;
    for (int i = 0; i < Acts; ++i)
        sample.push_back(milliseconds([&] {
            if (::pwrite(file, page.constData(), size_t(page.size()), off_t(i) * page.size()) < 0)
                qFatal("cannot write");
            ::fdatasync(file);
        }));
    ::close(file);
    return sample;
}

} // namespace

std::vector<Figure> commitFigures()
{
    const tests::TemporaryStore site;
    const auto note = [&site](store::Writer &writer) -> Result<> {
        TRY(writer.execute(u"CREATE TABLE IF NOT EXISTS bench_note (text TEXT) STRICT"_s));
        TRY(writer.execute(u"INSERT INTO bench_note (text) VALUES (?)"_s, {u"mark"_s}));
        writer.tell({{u"points"_s, 8500}});
        return {};
    };
    std::vector<double> acts;
    for (int i = 0; i < Acts; ++i)
        acts.push_back(milliseconds([&] {
            if (!site.store->write({tests::Clerk, u"bench.note"_s, u"x"_s, {}, {}}, note))
                qFatal("the store refused");
        }));
    const std::vector<double> syncs = bareSyncs(site.folder.filePath(u"bare"_s));
    const QString bare = u"one bare 4 KiB fdatasync"_s;
    return {{u"one act, audit line and outbox record, p50"_s, bare, percentile(acts, 0.5),
             percentile(syncs, 0.5), 0, 0},
            {u"one act, audit line and outbox record, p99"_s, bare, percentile(acts, 0.99),
             percentile(syncs, 0.99), 0, 25}};
}

} // namespace kaochang::bench
