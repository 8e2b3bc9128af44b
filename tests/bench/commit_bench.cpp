// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for after a keystroke: one mark, beside one bare fdatasync of this
// disk.
#include "bench/figure.h"
#include "practical/panel_day.h"

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
    tests::PanelDay day;
    const practical::PaperId paper = day.papers.front().paper;
    std::vector<double> marks;
    for (int i = 0; i < Acts; ++i)
        marks.push_back(milliseconds([&] {
            if (!day.marking.mark(tests::Li, paper, {u"1.1"_s, 500, {}, {}, {}, {}}))
                qFatal("the mark was refused");
        }));
    const std::vector<double> syncs = bareSyncs(day.folder.filePath(u"bare"_s));
    const QString bare = u"one bare 4 KiB fdatasync"_s;
    return {
        {u"commit of one mark, p50"_s, bare, percentile(marks, 0.5), percentile(syncs, 0.5), 0, 0},
        {u"commit of one mark, p99"_s, bare, percentile(marks, 0.99), percentile(syncs, 0.99), 0,
         25}};
}

} // namespace kaochang::bench
