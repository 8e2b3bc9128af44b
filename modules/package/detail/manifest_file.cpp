// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/manifest_file.h"

#include "seal/digest.h"

#include <QList>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {
namespace {

constexpr qsizetype HexSize = 2 * seal::DigestSize;

Result<Listed> parseLine(const QByteArray &line)
{
    const auto bad = [] { return fail(Kind::Invalid, "package.bad_listing"); };
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    if (line.size() <= HexSize + 2 || line.mid(HexSize, 2) != "  ")
        return bad();
    const QByteArray digest = QByteArray::fromHex(line.first(HexSize));
    const QString path = utf8(line.sliced(HexSize + 2));
    if (digest.toHex() != line.first(HexSize) || utf8.hasError()
        || path.toUtf8() != line.sliced(HexSize + 2))
        return bad();
    return Listed{digest, path};
}

} // namespace

QByteArray listingText(std::vector<Listed> files)
{
    std::ranges::sort(files, {}, [](const Listed &file) { return file.path.toUtf8(); });
    QByteArray text;
    for (const Listed &file : files)
        text += file.sha256.toHex() + "  " + file.path.toUtf8() + '\n';
    return text;
}

Result<std::vector<Listed>> parseListing(const QByteArray &text, const QString &file)
{
    QList<QByteArray> lines = text.split('\n');
    std::vector<Listed> files;
    const auto bad = [&] {
        return fail(Kind::Invalid, "package.bad_listing",
                    u"%1: line %2"_s.arg(file).arg(files.size() + 1));
    };
    if (!lines.takeLast().isEmpty()) // the last line ends like every other
        return bad();
    for (const QByteArray &line : std::as_const(lines)) {
        const auto listed = parseLine(line);
        if (!listed)
            return bad();
        if (!files.empty() && files.back().path == listed->path)
            return fail(Kind::Invalid, "package.listed_twice", listed->path);
        if (!files.empty() && files.back().path.toUtf8() > listed->path.toUtf8())
            return bad();
        files.push_back(*listed);
    }
    return files;
}

} // namespace kaochang::package::detail
