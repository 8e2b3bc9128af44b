// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/text_layer.h"

#include "results/fonts.h"

#include <QRawFont>
#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {
namespace {

using Codes = std::map<uint, QString>; // what each glyph of an embedded face stands for

// The characters of one face, each glyph once, in the order they were first drawn.
struct Drawn
{
    QHash<quint32, QString> ofGlyph;
    QStringList beyondBmp;
    QRawFont face;

    explicit Drawn(QFont::Weight weight)
        : face(QRawFont::fromFont(formFont(32, weight), QFontDatabase::SimplifiedChinese))
    {}
    quint32 glyphOf(const QString &character) const
    {
        return face.glyphIndexesForString(character).value(0);
    }
    void add(char32_t code)
    {
        const QString character = QString::fromUcs4(&code, 1);
        const quint32 glyph = glyphOf(character);
        if (glyph == 0 || ofGlyph.contains(glyph))
            return;
        ofGlyph.insert(glyph, character);
        if (QChar::requiresSurrogates(code))
            beyondBmp += character;
    }
};

Drawn drawn(const Pages &pages, QFont::Weight weight)
{
    Drawn answer(weight);
    for (const auto &page : pages.pages)
        for (const Box &box : page) {
            const bool isText =
                !box.cell.hasPicture || (box.cell.image.isNull() && box.cell.qr.isEmpty());
            if (!isText || box.cell.isBold != (weight == QFont::Bold))
                continue;
            for (const char32_t code : box.lines.join(QString()).toUcs4())
                answer.add(code);
        }
    return answer;
}

// "<0001> <0004> [<0031> <0072> <006F> <0077> ]" or "<0005> <0006> <0041>".
Codes codesOf(const QByteArray &map)
{
    static const QRegularExpression line(
        u"<(\\w{4})> <(\\w{4})> (?:\\[([^\\]]*)\\]|<(\\w{4})>)\\n"_s);
    static const QRegularExpression code(u"<(\\w{4})>"_s);
    Codes codes;
    auto lines = line.globalMatch(QString::fromLatin1(map));
    while (lines.hasNext()) {
        const auto range = lines.next();
        const uint first = range.captured(1).toUInt(nullptr, 16);
        const uint last = range.captured(2).toUInt(nullptr, 16);
        const uint start = range.captured(4).toUInt(nullptr, 16);
        for (uint glyph = first; range.captured(3).isEmpty() && glyph <= last; ++glyph)
            codes[glyph] = QChar(start + glyph - first);
        auto each = code.globalMatch(range.captured(3));
        for (uint glyph = first; each.hasNext(); ++glyph)
            codes[glyph] = QChar(each.next().captured(1).toUInt(nullptr, 16));
    }
    return codes;
}

Codes corrected(Codes codes, const Drawn &truth)
{
    std::vector<uint> unnamed;
    const uint last = codes.empty() ? 0 : codes.rbegin()->first;
    for (uint glyph = 1; glyph <= std::max(last, uint(truth.ofGlyph.size())); ++glyph) {
        if (!codes.contains(glyph) || codes[glyph] == QChar(0))
            unnamed.push_back(glyph);
        else
            codes[glyph] = truth.ofGlyph.value(truth.glyphOf(codes[glyph]), codes[glyph]);
    }
    if (unnamed.size() == size_t(truth.beyondBmp.size()))
        for (size_t i = 0; i < unnamed.size(); ++i)
            codes[unnamed[i]] = truth.beyondBmp[qsizetype(i)];
    return codes;
}

QByteArray hex(uint number)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(4, '0');
}

// At most 100 to a section, as the CMap language asks.
QByteArray mapOf(const Codes &codes)
{
    QByteArrayList lines;
    for (const auto &[glyph, text] : codes) {
        QByteArray units;
        for (const QChar unit : text)
            units += hex(unit.unicode());
        lines += '<' + hex(glyph) + "> <" + units + ">\n";
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype i = 0; i < lines.size(); i += 100) {
        const QByteArrayList some = lines.mid(i, 100);
        map += QByteArray::number(some.size()) + " beginbfchar\n" + some.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

struct Update
{
    QByteArray objects;
    QByteArray table; // of the cross references
};

void replace(Update &update, qsizetype end, const QByteArray &object, const QByteArray &map)
{
    const QByteArray offset = QByteArray::number(end + update.objects.size());
    update.table += object + " 1\n" + offset.rightJustified(10, '0') + " 00000 n \n";
    update.objects += object + " 0 obj\n<< /Length " + QByteArray::number(map.size())
                      + " >>\nstream\n" + map + "endstream\nendobj\n";
}

QByteArray between(const QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = bytes.lastIndexOf(from) + from.size();
    return bytes.mid(start, bytes.indexOf(to, start) - start);
}

} // namespace

QByteArray withTrueText(const QByteArray &pdf, const Pages &pages)
{
    static const QRegularExpression font(
        u"/BaseFont /(\\S+)\\n/Encoding /Identity-H\\n/DescendantFonts \\[\\d+ 0 R\\]\\n"
        "/ToUnicode (\\d+) 0 R"_s);
    const Drawn regular = drawn(pages, QFont::Normal);
    const Drawn bold = drawn(pages, QFont::Bold);
    Update update;
    auto fonts = font.globalMatch(QString::fromLatin1(pdf));
    while (fonts.hasNext()) {
        const auto found = fonts.next();
        const QByteArray object = found.captured(2).toLatin1();
        const QByteArray map = between(pdf, '\n' + object + " 0 obj\n", "endstream");
        const Drawn &truth = found.captured(1).contains(u"Bold") ? bold : regular;
        replace(update, pdf.size(), object, mapOf(corrected(codesOf(map), truth)));
    }
    if (update.objects.isEmpty())
        return pdf;
    const QByteArray trailer = between(pdf, "trailer\n<<", ">>\nstartxref");
    return pdf + update.objects + "xref\n" + update.table + "trailer\n<<" + trailer + "/Prev "
           + between(pdf, "startxref\n", "%%EOF").trimmed() + "\n>>\nstartxref\n"
           + QByteArray::number(pdf.size() + update.objects.size()) + "\n%%EOF\n";
}

} // namespace kaochang::results::detail
