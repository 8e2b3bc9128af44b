// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xlsx_reader.h"

#include "roster/detail/sheet_builder.h"
#include "roster/detail/xlsx_workbook.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

struct CellName // "C17", zero-based
{
    int row = -1;
    int column = -1;
};

std::optional<CellName> parseCellName(QStringView text)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < text.size() && at < 3 && text[at] >= u'A' && text[at] <= u'Z'; ++at)
        column = column * 26 + (text[at].unicode() - u'A' + 1);
    bool ok = false;
    const int row = text.sliced(at).toInt(&ok);
    if (at == 0 || !ok || row < 1 || row > 1'048'576)
        return std::nullopt;
    return CellName{row - 1, column - 1};
}

std::optional<CellArea> parseArea(const QString &text)
{
    const auto first = parseCellName(text.section(u':', 0, 0));
    const auto last = parseCellName(text.section(u':', -1));
    if (!first || !last)
        return std::nullopt;
    return CellArea{first->row, last->row, first->column, last->column};
}

class XlsxSheetReader
{
public:
    XlsxSheetReader(const XlsxWorkbook &book, XmlPart &part, const SheetLimits &limits)
        : m_book(book)
        , m_part(part)
        , m_xml(part.xml())
        , m_sheet(limits)
    {}

    Result<Sheet> read()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"sheetData") {
                TRY(rows());
            } else if (m_xml.name() == u"mergeCells") {
                TRY(merges());
            } else {
                m_xml.skipCurrentElement();
            }
        }
        TRY(m_part.check());
        return m_sheet.finish(m_book.sheetName);
    }

private:
    struct Content
    {
        QString type;
        int style = 0;
        QString value;
        std::optional<QString> formula;
    };

    Result<> rows()
    {
        while (m_xml.readNextStartElement()) {
            const QString number = xmlAttribute(m_xml, u"r");
            m_row = number.isEmpty() ? m_row + 1 : number.toInt() - 1;
            if (m_row < 0)
                return damaged(number);
            for (m_column = 0; m_xml.readNextStartElement(); ++m_column)
                TRY(cell());
        }
        return {};
    }

    Result<> cell()
    {
        Content found;
        const QXmlStreamAttributes attributes = m_xml.attributes(); // once: this is the inner loop
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"t") {
                found.type = attribute.value().toString();
            } else if (attribute.name() == u"s") {
                found.style = attribute.value().toInt();
            } else if (attribute.name() == u"r") {
                TRY(moveTo(attribute.value()));
            }
        }
        readContent(found);
        return take(found);
    }

    Result<> moveTo(QStringView name)
    {
        const auto place = parseCellName(name);
        if (!place || place->row != m_row)
            return damaged(name.toString());
        m_column = place->column;
        return {};
    }

    void readContent(Content &found)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                found.value = m_xml.readElementText();
            else if (m_xml.name() == u"is")
                found.value = stringItem(m_xml);
            else if (m_xml.name() == u"f")
                found.formula = m_xml.readElementText();
            else
                m_xml.skipCurrentElement();
        }
    }

    Result<> take(const Content &content)
    {
        if (content.formula)
            return m_sheet.flag(m_row, m_column, "roster.cell_formula", u'=' + *content.formula);
        if (content.type == u"e")
            return m_sheet.flag(m_row, m_column, "roster.cell_error_value", content.value);
        if (content.type == u"s")
            return shared(content.value);
        if (content.type == u"b")
            return m_sheet.put(m_row, m_column, content.value == u"1" ? u"TRUE"_s : u"FALSE"_s);
        if (content.type.isEmpty() || content.type == u"n")
            return number(content);
        return m_sheet.put(m_row, m_column,
                           content.value); // inlineStr, str without formula, d (ISO)
    }

    Result<> shared(const QString &index)
    {
        bool ok = false;
        const auto at = index.toUInt(&ok);
        if (!ok || at >= m_book.strings.size())
            return damaged(placeText({m_row + 1, m_column}));
        return m_sheet.put(m_row, m_column, m_book.strings[at]);
    }

    Result<> number(const Content &content)
    {
        if (content.value.isEmpty())
            return {};
        bool ok = false;
        const double value = content.value.toDouble(&ok);
        if (!ok)
            return damaged(placeText({m_row + 1, m_column}));
        const auto style = static_cast<size_t>(content.style);
        const NumberFormat format = content.style >= 0 && style < m_book.formats.size()
                                        ? m_book.formats[style]
                                        : NumberFormat::Plain;
        if (format != NumberFormat::Plain) {
            const auto text = dateText(value, format, m_book.epoch);
            return text ? m_sheet.put(m_row, m_column, *text)
                        : m_sheet.flag(m_row, m_column, "roster.cell_bad_date", content.value);
        }
        if (!(std::abs(value) < FirstCutNumber))
            return m_sheet.flag(m_row, m_column, "roster.cell_lost_digits", content.value);
        return m_sheet.put(m_row, m_column, plainText(value));
    }

    Result<> merges()
    {
        for (; m_xml.readNextStartElement(); m_xml.skipCurrentElement()) {
            const QString reference = xmlAttribute(m_xml, u"ref");
            const auto area = parseArea(reference);
            if (!area)
                return damaged(reference);
            m_sheet.merge(*area);
        }
        return {};
    }

    static Result<> damaged(const QString &where)
    {
        return fail(Kind::Corrupt, "roster.sheet_damaged", where);
    }

    const XlsxWorkbook &m_book;
    XmlPart &m_part;
    QXmlStreamReader &m_xml;
    SheetBuilder m_sheet;
    int m_row = -1;
    int m_column = 0;
};

} // namespace

Result<Sheet> readXlsx(const QByteArray &bytes, const SheetLimits &limits)
{
    TRY_LET(archive, ZipArchive::open(bytes, limits));
    TRY_LET(book, readWorkbook(archive));
    TRY_LET(part, XmlPart::open(archive, book.sheetPart, u"worksheet"));
    TRY_LET(sheet, XlsxSheetReader(book, part, limits).read());
    sheet.otherSheets = book.otherSheets;
    return std::move(sheet);
}

} // namespace kaochang::roster::detail
