// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/workshop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace workshop {

namespace {

template <typename Number>
QByteArray le(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray cellHead(quint16 row, quint16 column)
{
    return le(row) + le(column) + le<quint16>(0);
}

} // namespace

QByteArray zipOf(const Parts &parts, const char *password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(),
                                                 static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t at =
            zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256,
                                    password);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot make a zip: %s", zip_strerror(archive));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Parts xlsxParts(const QByteArray &sheetXml)
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type =
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray book =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    return {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relations + "<Relationship Id=\"rId1" + type
                               + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook " + book
                                   + "><sheets><sheet name=\"\xE5\x90\x8D\xE5\x86\x8C\" "
                                     "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations + "<Relationship Id=\"rId1" + type
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2" + type
             + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3" + type
             + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {u"xl/sharedStrings.xml"_s,
         "<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh sb=\"0\" eb=\"1\">"
         "<t>phonetic</t></rPh></si><si><t>a_x000D_b</t></si></sst>"},
        {u"xl/styles.xml"_s,
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;\xE5\xB9\xB4&quot;m"
         "&quot;\xE6\x9C\x88&quot;\"/><numFmt numFmtId=\"165\" "
         "formatCode=\"0.00&quot;days&quot;\"/>"
         "<numFmt numFmtId=\"166\" formatCode=\"yyyy/m/d\\ h:mm\"/></numFmts>"
         "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
         "numFmtId=\"165\"/>"
         "<xf numFmtId=\"166\"/><xf numFmtId=\"49\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet " + book + ">" + sheetXml + "</worksheet>"},
    };
}

QByteArray xlsx(const QByteArray &sheetXml)
{
    return zipOf(xlsxParts(sheetXml));
}

QByteArray xlsxWith(const QByteArray &sheetXml, const QString &part, const QByteArray &content)
{
    Parts parts = xlsxParts(sheetXml);
    for (auto &[name, bytes] : parts)
        if (name == part)
            bytes = content;
    return zipOf(parts);
}

QByteArray textRow(int number, const QStringList &cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (const QString &cell : cells)
        row += cell.isEmpty()
                   ? QByteArray("<c/>")
                   : "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
    return row + "</row>";
}

QByteArray record(quint16 type, const QByteArray &data)
{
    return le(type) + le(static_cast<quint16>(data.size())) + data;
}

QByteArray label(quint16 row, quint16 column, const QString &text)
{
    QByteArray data = cellHead(row, column) + le(static_cast<quint16>(text.size())) + '\x01';
    for (const QChar unit : text)
        data += le(unit.unicode());
    return record(0x0204, data);
}

QByteArray number(quint16 row, quint16 column, double value)
{
    return record(0x0203, cellHead(row, column) + le(qFromLittleEndian<quint64>(&value)));
}

QByteArray formula(quint16 row, quint16 column, double value)
{
    return record(0x0006, cellHead(row, column) + le(qFromLittleEndian<quint64>(&value))
                              + QByteArray(6, '\0') + le<quint16>(3)
                              + QByteArray("\x1E\x01\x00", 3));
}

QByteArray rk(quint16 row, quint16 column, quint32 value)
{
    return record(0x027E, cellHead(row, column) + le(value));
}

QByteArray mulRk(quint16 row, quint16 column, const QList<quint32> &values)
{
    QByteArray data = le(row) + le(column);
    for (const quint32 value : values)
        data += le<quint16>(0) + le(value);
    return record(0x00BD, data + le(static_cast<quint16>(column + values.size() - 1)));
}

QByteArray sharedLabel(quint16 row, quint16 column, quint32 string)
{
    return record(0x00FD, cellHead(row, column) + le(string));
}

QByteArray error(quint16 row, quint16 column)
{
    return record(0x0205, cellHead(row, column) + '\x2A' + '\x01');
}

QByteArray sharedStrings()
{
    const QByteArray first = le<quint32>(3) + le<quint32>(3) + le<quint16>(4) + '\x01'
                             + le<quint16>(0x674E) + le<quint16>(0x56DB); // 李四, then "ab" narrow
    const QByteArray rich = le<quint16>(1) + '\x08' + le<quint16>(1) + 'r' + QByteArray(4, '\0');
    const QByteArray phonetic = le<quint16>(1) + '\x04' + le<quint32>(3) + 'p' + "xyz";
    return record(0x00FC, first) + record(0x003C, QByteArray(1, '\0') + "ab" + rich + phonetic);
}

QByteArray merged(quint16 top, quint16 bottom, quint16 left, quint16 right)
{
    return record(0x00E5, le<quint16>(1) + le(top) + le(bottom) + le(left) + le(right));
}

QByteArray xls(const QByteArray &cellRecords, const QByteArray &globalRecords)
{
    const auto start = [](quint16 kind) {
        return record(0x0809, le<quint16>(0x0600) + le(kind) + QByteArray(12, '\0'));
    };
    const QByteArray end = record(0x000A, {});
    const QByteArray codePage = record(0x0042, le<quint16>(0x04B0));
    const QByteArray format = record(0x00E0, QByteArray(20, '\0'));
    const QByteArray head = start(5) + globalRecords + codePage + format;
    const qsizetype boundSheet = 4 + 4 + 2 + 2 + 6;
    const auto offset = static_cast<quint32>(head.size() + boundSheet + end.size());
    const QByteArray bound =
        record(0x0085, le(offset) + QByteArray(2, '\0') + '\x06' + '\0' + "Sheet1");
    const QByteArray dimensions = record(0x0200, le<quint32>(0) + le<quint32>(100) + le<quint16>(0)
                                                     + le<quint16>(40) + le<quint16>(0));
    return compoundFile(u"Workbook"_s,
                        head + bound + end + start(0x10) + dimensions + cellRecords + end);
}

// Header, one FAT sector, one directory sector, then the stream: enough for 60 KB.
QByteArray compoundFile(const QString &streamName, QByteArray stream)
{
    stream =
        stream.leftJustified(std::max<qsizetype>(4096, (stream.size() + 511) / 512 * 512), '\0');
    const auto sectors = static_cast<quint32>(stream.size() / 512);
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0')
                        + le<quint16>(0x3E) + le<quint16>(3) + le<quint16>(0xFFFE) + le<quint16>(9)
                        + le<quint16>(6) + QByteArray(10, '\0') + le<quint32>(1) + le<quint32>(1)
                        + le<quint32>(0) + le<quint32>(4096) + le<quint32>(0xFFFFFFFE)
                        + le<quint32>(0) + le<quint32>(0xFFFFFFFE) + le<quint32>(0)
                        + le<quint32>(0);
    header = header.leftJustified(512, '\xFF');
    QByteArray table = le<quint32>(0xFFFFFFFD) + le<quint32>(0xFFFFFFFE);
    for (quint32 i = 0; i < sectors; ++i)
        table += i + 1 == sectors ? le<quint32>(0xFFFFFFFE) : le(i + 3);
    table = table.leftJustified(512, '\xFF');
    const auto entry = [](const QString &name, char kind, quint32 first, quint32 size,
                          qint32 child) {
        QByteArray bytes;
        for (const QChar unit : name)
            bytes += le(unit.unicode());
        bytes = bytes.leftJustified(64, '\0') + le(static_cast<quint16>(name.size() * 2 + 2)) + kind
                + '\x01' + le<qint32>(-1) + le<qint32>(-1) + le(child) + QByteArray(36, '\0')
                + le(first) + le(size) + le<quint32>(0);
        return bytes;
    };
    const QByteArray directory = entry(u"Root Entry"_s, 5, 0xFFFFFFFE, 0, 1)
                                 + entry(streamName, 2, 2, static_cast<quint32>(stream.size()), -1)
                                 + QByteArray(256, '\0');
    return header + table + directory + stream;
}

} // namespace workshop
