// SPDX-License-Identifier: GPL-3.0-or-later
// The records an .xls is made of [MS-XLS], each held to its own bounds.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QtEndian>
#include <functional>
#include <vector>

namespace kaochang::roster::detail {

enum XlsType : quint16 { // [MS-XLS] 2.3
    XlsFormula = 0x0006,
    XlsEndOfPart = 0x000A,
    XlsDateMode = 0x0022,
    XlsFilePass = 0x002F,
    XlsContinue = 0x003C,
    XlsBoundSheet = 0x0085,
    XlsMulRk = 0x00BD,
    XlsRichLabel = 0x00D6,
    XlsCellStyle = 0x00E0,
    XlsMergeCells = 0x00E5,
    XlsStrings = 0x00FC,
    XlsLabelString = 0x00FD,
    XlsNumber = 0x0203,
    XlsLabel = 0x0204,
    XlsBoolOrError = 0x0205,
    XlsRk = 0x027E,
    XlsFormat = 0x041E,
    XlsStartOfPart = 0x0809
};

struct XlsRecord
{
    quint16 type = 0;
    QByteArrayView data;

    // Beyond the end everything is 0: what is cut off says nothing, and is never read.
    template <typename Number>
    Number at(qsizetype place) const
    {
        const bool fits = place >= 0 && place + qsizetype(sizeof(Number)) <= data.size();
        return fits ? qFromLittleEndian<Number>(data.data() + place) : Number(0);
    }
};

// Visits the records of the part that starts there, without the parts inside it.
// roster.sheet_damaged.
Result<> eachXlsRecord(QByteArrayView book, qsizetype start,
                       const std::function<Result<>(const XlsRecord &)> &visit);

// The text of a label, format or name: characters counted by `count`, the byte at `place` says how
// wide.
QString xlsText(const XlsRecord &record, qsizetype place, qsizetype count);

// The shared strings: one record and those that continue it, which may part a string anywhere.
Result<std::vector<QString>>
xlsStrings(const std::vector<QByteArrayView> &pieces); // roster.sheet_damaged

} // namespace kaochang::roster::detail
