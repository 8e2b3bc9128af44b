// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/csv_reader.h"

#include <QStringDecoder>
#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

struct Decoded
{
    QString text;
    bool whole = false;
};

// Stateless: a character cut off by the end of the file is an error too.
Decoded decoded(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    const bool whole = !decoder.hasError() && text.isValidUtf16();
    return {std::move(text), whole};
}

// ICU itself, not QStringDecoder("GB18030"): Qt builds without ICU do not know the name.
Decoded fromGb18030(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("gb18030", &status), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    QString text(bytes.size(), Qt::Uninitialized);
    const int length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                     static_cast<int32_t>(text.size()), bytes.data(),
                                     static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    return {std::move(text), true};
}

Decoded fromUtf8(QByteArrayView bytes)
{
    return decoded(QStringConverter::Utf8, bytes);
}

// The first line, counted from 1, that is so: neither encoding uses 0x0A inside a character.
template <typename Is>
int firstLine(const QByteArray &bytes, Is is)
{
    int line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype length = (end < 0 ? bytes.size() : end) - start;
        if (is(QByteArrayView(bytes).sliced(start, length)))
            return line;
        start += length + 1;
    }
    return line;
}

bool isBadUtf8(QByteArrayView line)
{
    return !fromUtf8(line).whole;
}

bool isBadGb18030(QByteArrayView line)
{
    return !fromGb18030(line).whole;
}

bool isBeyondAscii(QByteArrayView line)
{
    return std::ranges::any_of(line, [](char byte) { return static_cast<signed char>(byte) < 0; });
}

Result<QString> refused(QStringView encoding, int line)
{
    return fail(Kind::Invalid, "roster.sheet_bad_encoding",
                u"%1, line %2"_s.arg(encoding).arg(line));
}

Result<QString> decodeMarked(const QByteArray &bytes)
{
    const bool marked8 = bytes.startsWith("\xEF\xBB\xBF");
    const auto encoding = marked8 ? QStringConverter::Utf8 : QStringConverter::Utf16;
    Decoded found = decoded(encoding, bytes);
    if (found.whole && (marked8 || bytes.size() % 2 == 0))
        return std::move(found.text);
    return refused(marked8 ? u"UTF-8" : u"UTF-16", marked8 ? firstLine(bytes, isBadUtf8) : 1);
}

Result<QString> decodeUnmarked(const QByteArray &bytes)
{
    if (Decoded utf8 = fromUtf8(bytes); utf8.whole)
        return std::move(utf8.text);
    // Once a line has been good UTF-8, a bad one is damage, not another encoding.
    const int bad = firstLine(bytes, isBadUtf8);
    if (firstLine(bytes, isBeyondAscii) < bad)
        return refused(u"UTF-8", bad);
    if (Decoded national = fromGb18030(bytes); national.whole)
        return std::move(national.text);
    return refused(u"GB18030", firstLine(bytes, isBadGb18030));
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    const bool marked = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE")
                        || bytes.startsWith("\xFE\xFF");
    TRY_LET(text, marked ? decodeMarked(bytes) : decodeUnmarked(bytes));
    for (const QChar character : std::as_const(text)) {
        const char16_t unit = character.unicode();
        if ((unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0x7f)
            return fail(Kind::Invalid, "roster.sheet_binary");
    }
    return std::move(text);
}

} // namespace kaochang::roster::detail
