// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xlsx_workbook.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

// _x000D_ and its kind: how the format writes characters XML cannot.
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression Escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto found = Escape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += text.sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.sliced(from);
}

// "xl/workbook.xml" + "worksheets/sheet1.xml" -> "xl/worksheets/sheet1.xml"
QString beside(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    const QString folder = part.section(u'/', 0, -2);
    return folder.isEmpty() ? target : folder + u'/' + target;
}

struct Relations
{
    QHash<QString, QString> byId;
    QHash<QString, QString> byType; // by the type's last word: "officeDocument"
};

Result<Relations> readRelations(const ZipArchive &archive, const QString &part)
{
    const QString name = beside(part, u"_rels/"_s + part.section(u'/', -1) + u".rels"_s);
    TRY_LET(file, XmlPart::open(archive, name, u"Relationships"));
    Relations relations;
    for (; file.xml().readNextStartElement(); file.xml().skipCurrentElement()) {
        const QString target = beside(part, xmlAttribute(file.xml(), u"Target"));
        relations.byId.insert(xmlAttribute(file.xml(), u"Id"), target);
        relations.byType.insert(xmlAttribute(file.xml(), u"Type").section(u'/', -1), target);
    }
    TRY(file.check());
    return relations;
}

void readSheet(const QXmlStreamReader &xml, const Relations &relations, XlsxWorkbook &book)
{
    const QString state = xmlAttribute(xml, u"state");
    if (state == u"hidden" || state == u"veryHidden")
        return;
    const QString target = relations.byId.value(xmlAttribute(xml, u"id"));
    if (book.sheetPart.isEmpty() && target.contains(u"worksheet"_s)) {
        book.sheetName = xmlAttribute(xml, u"name");
        book.sheetPart = target;
    } else {
        book.otherSheets << xmlAttribute(xml, u"name");
    }
}

Result<> readSheets(const ZipArchive &archive, const QString &part, const Relations &relations,
                    XlsxWorkbook &book)
{
    TRY_LET(file, XmlPart::open(archive, part, u"workbook"));
    QXmlStreamReader &xml = file.xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"sheets") {
            for (; xml.readNextStartElement(); xml.skipCurrentElement())
                readSheet(xml, relations, book);
            continue;
        }
        const QString date1904 = xmlAttribute(xml, u"date1904");
        if (xml.name() == u"workbookPr" && (date1904 == u"1" || date1904 == u"true"))
            book.epoch = Epoch::From1904;
        xml.skipCurrentElement();
    }
    TRY(file.check());
    if (book.sheetPart.isEmpty())
        return fail(Kind::Invalid, "roster.sheet_empty");
    return {};
}

Result<> readStrings(const ZipArchive &archive, const QString &part, XlsxWorkbook &book)
{
    TRY_LET(file, XmlPart::open(archive, part, u"sst"));
    while (file.xml().readNextStartElement())
        book.strings.push_back(stringItem(file.xml()));
    return file.check();
}

NumberFormat formatOf(int id, const QHash<int, NumberFormat> &custom)
{
    const auto found = custom.constFind(id);
    return found != custom.cend() ? *found : builtInFormat(id);
}

Result<> readStyles(const ZipArchive &archive, const QString &part, XlsxWorkbook &book)
{
    TRY_LET(file, XmlPart::open(archive, part, u"styleSheet"));
    QXmlStreamReader &xml = file.xml();
    QHash<int, NumberFormat> custom;
    while (xml.readNextStartElement()) {
        const QString section = xml.name().toString();
        if (section != u"numFmts" && section != u"cellXfs") {
            xml.skipCurrentElement();
            continue;
        }
        for (; xml.readNextStartElement(); xml.skipCurrentElement()) {
            const int id = xmlAttribute(xml, u"numFmtId").toInt();
            if (section == u"numFmts")
                custom.insert(id, formatOfCode(xmlAttribute(xml, u"formatCode")));
            else
                book.formats.push_back(formatOf(id, custom));
        }
    }
    return file.check();
}

} // namespace

QString xmlAttribute(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name) // in any namespace: strict and transitional files differ
            return attribute.value().toString();
    return {};
}

QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return unescaped(text);
}

Result<XmlPart> XmlPart::open(const ZipArchive &archive, const QString &name, QStringView root)
{
    TRY_LET(device, archive.part(name));
    XmlPart part;
    part.m_name = name;
    part.m_xml = std::make_unique<QXmlStreamReader>(device.get());
    part.m_device = std::move(device);
    while (!part.m_xml->atEnd() && !part.m_xml->isStartElement()) {
        if (part.m_xml->readNext() == QXmlStreamReader::DTD)
            return fail(Kind::Invalid, "roster.sheet_forbidden_xml", name);
    }
    TRY(part.check());
    if (part.m_xml->name() != root)
        return fail(Kind::Invalid, "roster.sheet_not_a_sheet", name);
    return part;
}

Result<> XmlPart::check() const
{
    if (!m_xml->hasError())
        return {};
    const QString detail =
        u"%1, line %2: %3"_s.arg(m_name).arg(m_xml->lineNumber()).arg(m_xml->errorString());
    return fail(Kind::Corrupt, "roster.sheet_damaged", detail);
}

Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive)
{
    if (!archive.has(u"_rels/.rels"_s))
        return fail(Kind::Invalid, "roster.sheet_not_a_sheet");
    TRY_LET(package, readRelations(archive, {}));
    const QString part = package.byType.value(u"officeDocument"_s);
    if (!part.endsWith(u".xml"_s)) // .xlsb keeps its workbook in a .bin
        return fail(Kind::Invalid, "roster.sheet_not_a_sheet", part);
    TRY_LET(relations, readRelations(archive, part));
    XlsxWorkbook book;
    TRY(readSheets(archive, part, relations, book));
    if (const QString strings = relations.byType.value(u"sharedStrings"_s); archive.has(strings))
        TRY(readStrings(archive, strings, book));
    if (const QString styles = relations.byType.value(u"styles"_s); archive.has(styles))
        TRY(readStyles(archive, styles, book));
    return book;
}

} // namespace kaochang::roster::detail
