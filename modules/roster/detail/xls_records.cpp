// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xls_records.h"

#include "roster/detail/compound_file.h"

#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

enum Type : quint16 { // [MS-XLS] 2.3
    Formula = 0x0006,
    EndOfPart = 0x000A,
    FilePass = 0x002F,
    BoundSheet = 0x0085,
    MergeCells = 0x00E5,
    StartOfPart = 0x0809
};

struct Record
{
    quint16 type = 0;
    QByteArrayView data;

    quint16 u16(qsizetype at) const
    {
        return at + 2 <= data.size() ? qFromLittleEndian<quint16>(data.data() + at) : quint16(0);
    }
    quint32 u32(qsizetype at) const { return u16(at) | (static_cast<quint32>(u16(at + 2)) << 16); }
};

// Calls visit for each record from start to the end of that part of the book.
template <typename Visit>
Result<> eachRecord(QByteArrayView book, qsizetype start, Visit visit)
{
    int depth = 0; // charts stand inside sheets
    for (qsizetype at = start; at + 4 <= book.size();) {
        const Record head{qFromLittleEndian<quint16>(book.data() + at), {}};
        const auto length = qFromLittleEndian<quint16>(book.data() + at + 2);
        if (at + 4 + length > book.size())
            break;
        const Record record{head.type, book.sliced(at + 4, length)};
        depth += record.type == StartOfPart ? 1 : 0;
        if (record.type == EndOfPart && --depth <= 0)
            return {};
        if (depth == 1)
            TRY(visit(record));
        at += 4 + length;
    }
    return fail(Kind::Corrupt, "roster.sheet_damaged", u"records"_s);
}

struct SheetStart
{
    int index = 0;
    qsizetype offset = -1;
};

Result<SheetStart> firstVisible(QByteArrayView book)
{
    SheetStart found;
    int index = 0;
    const auto read = [&](const Record &record) -> Result<> {
        if (record.type == FilePass)
            return fail(Kind::Invalid, "roster.sheet_encrypted");
        if (record.type != BoundSheet)
            return {};
        const bool usable = (record.u16(4) & 0xFF03) == 0; // visible, and a worksheet
        if (usable && found.offset < 0)
            found = {index, static_cast<qsizetype>(record.u32(0))};
        ++index;
        return {};
    };
    TRY(eachRecord(book, 0, read));
    if (found.offset < 0)
        return fail(Kind::Invalid, "roster.sheet_empty");
    return found;
}

void readMerged(const Record &record, std::vector<CellArea> &merged)
{
    for (int i = 0; i < record.u16(0) && 2 + (i + 1) * 8 <= record.data.size(); ++i) {
        const qsizetype at = 2 + i * 8;
        merged.push_back(
            {record.u16(at), record.u16(at + 2), record.u16(at + 4), record.u16(at + 6)});
    }
}

} // namespace

Result<XlsRecords> scanXls(const QByteArray &bytes)
{
    TRY_LET(file, CompoundFile::open(bytes));
    if (file.has(u"EncryptedPackage"_s))
        return fail(Kind::Invalid, "roster.sheet_encrypted");
    const QString name = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file.has(name))
        return fail(Kind::Invalid, "roster.sheet_not_a_sheet");
    TRY_LET(book, file.stream(name));
    TRY_LET(start, firstVisible(book));
    XlsRecords found{start.index, {}, {}};
    const auto read = [&](const Record &record) -> Result<> {
        if (record.type == Formula)
            found.formulas.emplace_back(record.u16(0), record.u16(2));
        if (record.type == MergeCells)
            readMerged(record, found.merged);
        return {};
    };
    TRY(eachRecord(book, start.offset, read));
    std::ranges::sort(found.formulas);
    return found;
}

} // namespace kaochang::roster::detail
