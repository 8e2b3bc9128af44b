// SPDX-License-Identifier: GPL-3.0-or-later
// Makes spreadsheets for the tests, good and malformed, byte by byte where it must be.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace workshop {

using Parts = QList<std::pair<QString, QByteArray>>;

QByteArray zipOf(const Parts &parts, const char *password = nullptr);
Parts xlsxParts(const QByteArray &sheetXml); // a whole book around <sheetData>…</sheetData>…
QByteArray xlsx(const QByteArray &sheetXml);
QByteArray xlsxWith(const QByteArray &sheetXml, const QString &part, const QByteArray &content);
QByteArray textRow(int number, const QStringList &cells); // <row> of inline strings

// BIFF8 records of one sheet inside an OLE2 file.
QByteArray record(quint16 type, const QByteArray &data);
QByteArray label(quint16 row, quint16 column, const QString &text);
QByteArray number(quint16 row, quint16 column, double value);
QByteArray formula(quint16 row, quint16 column, double value);
QByteArray rk(quint16 row, quint16 column, quint32 value);
QByteArray mulRk(quint16 row, quint16 column, const QList<quint32> &values);
QByteArray sharedLabel(quint16 row, quint16 column, quint32 string);
QByteArray error(quint16 row, quint16 column);
// Two wide strings and a rich one, the first parted by a record that goes on with narrow
// characters.
QByteArray sharedStrings();
QByteArray merged(quint16 top, quint16 bottom, quint16 left, quint16 right);
QByteArray xls(const QByteArray &cellRecords, const QByteArray &globalRecords = {});
QByteArray compoundFile(const QString &streamName, QByteArray stream);

} // namespace workshop
