// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet.h"

#include "core/durable_file.h"
#include "roster/detail/csv_reader.h"
#include "roster/detail/xls_reader.h"
#include "roster/detail/xlsx_reader.h"

namespace kaochang::roster {

namespace {

// What some web programs call .xls: a page with a table in it.
bool isWebPage(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml")
           || start.startsWith("<table") || start.startsWith("mime-version:");
}

} // namespace

Result<Sheet> readSheet(const QByteArray &bytes, const SheetLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(Kind::Invalid, "roster.sheet_too_large", QString::number(bytes.size()));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return detail::readXlsx(bytes, limits);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return detail::readXls(bytes, limits);
    if (isWebPage(bytes))
        return fail(Kind::Invalid, "roster.sheet_web_page");
    return detail::readCsv(bytes, limits);
}

Result<Sheet> readSheetFile(const QString &path, const SheetLimits &limits)
{
    auto bytes = readWhole(path, limits.fileBytes);
    if (!bytes && bytes.error().code == "file.too_large")
        return fail(Kind::Invalid, "roster.sheet_too_large", bytes.error().detail);
    TRY(bytes);
    return readSheet(*bytes, limits);
}

} // namespace kaochang::roster
