// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an .xlsx around its sheet: which sheet, which strings, which styles are dates.
#pragma once

#include "roster/detail/number_format.h"
#include "roster/detail/zip_archive.h"

#include <QXmlStreamReader>

namespace kaochang::roster::detail {

struct XlsxWorkbook
{
    QString sheetName; // the first visible worksheet
    QString sheetPart;
    QStringList otherSheets;
    Epoch epoch = Epoch::From1900;
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; // by cell style number
};

Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive);

// One XML part of the archive, past its prolog and inside its root. A DTD is refused: no part of an
// .xlsx has one (roster.sheet_forbidden_xml).
class XmlPart final
{
public:
    static Result<XmlPart> open(const ZipArchive &archive, const QString &name, QStringView root);
    QXmlStreamReader &xml() { return *m_xml; }
    Result<> check() const; // roster.sheet_damaged, when reading has failed

private:
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
};

QString xmlAttribute(const QXmlStreamReader &xml, QStringView name);

// The text of a <si> or <is>: plain and rich runs joined, phonetic runs left out, _x000D_ undone.
QString stringItem(QXmlStreamReader &xml);

} // namespace kaochang::roster::detail
