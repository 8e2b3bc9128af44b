// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/csv_reader.h"

#include "roster/detail/sheet_builder.h"

#include <algorithm>
#include <array>

namespace kaochang::roster::detail {

namespace {

// The delimiter that stands most often, outside quotes, in the first line that has anything.
QChar delimiterOf(QStringView text)
{
    std::array<std::pair<qsizetype, char16_t>, 3> counts{{{0, u','}, {0, u';'}, {0, u'\t'}}};
    bool quoted = false;
    bool any = false;
    for (const QChar character : text) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u'\n' && !quoted && any)
            break;
        any = any || !character.isSpace();
        for (auto &[count, delimiter] : counts)
            count += !quoted && character == delimiter ? 1 : 0;
    }
    return std::ranges::max(counts, {}, &std::pair<qsizetype, char16_t>::first).second;
}

class CsvReader
{
public:
    CsvReader(const QString &text, const SheetLimits &limits)
        : m_text(text)
        , m_delimiter(delimiterOf(text))
        , m_sheet(limits)
    {}

    Result<Sheet> read()
    {
        while (m_at < m_text.size())
            TRY(field());
        return m_sheet.finish({});
    }

private:
    Result<> field()
    {
        const bool quoted = m_text[m_at] == u'"';
        TRY_LET(text, quoted ? quotedField() : plainField());
        const qsizetype clean = m_at;
        skipToEnd();
        const bool isFormula = text.startsWith(u'=');
        const bool stray = m_at > clean || (!quoted && !isFormula && text.contains(u'"'));
        TRY(stray || isFormula ? m_sheet.flag(
                m_row, m_column, stray ? "roster.cell_stray_quote" : "roster.cell_formula", text)
                               : m_sheet.put(m_row, m_column, text));
        step();
        return {};
    }

    Result<QString> plainField()
    {
        const qsizetype start = m_at;
        skipToEnd();
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> quotedField()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const bool hasNext = m_at + 1 < m_text.size();
            if (m_text[m_at] != u'"') {
                if (!(m_text[m_at] == u'\r' && hasNext && m_text[m_at + 1] == u'\n'))
                    text += m_text[m_at]; // a line break inside a cell is \n, as in .xlsx
            } else if (hasNext && m_text[m_at + 1] == u'"') {
                text += m_text[m_at++];
            } else {
                ++m_at;
                return text;
            }
        }
        return fail(Kind::Corrupt, "roster.sheet_open_quote", placeText({m_row + 1, m_column}));
    }

    void skipToEnd()
    {
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n'
               && m_text[m_at] != u'\r')
            ++m_at;
    }

    void step()
    {
        if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_column;
            ++m_at;
            return;
        }
        if (m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_row;
        m_column = 0;
    }

    QStringView m_text;
    QChar m_delimiter;
    SheetBuilder m_sheet;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes, const SheetLimits &limits)
{
    TRY_LET(text, decodeText(bytes));
    return CsvReader(text, limits).read();
}

} // namespace kaochang::roster::detail
