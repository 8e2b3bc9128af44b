// SPDX-License-Identifier: GPL-3.0-or-later
// The 33 columns of the official roster template (domain.md §9), and finding them in somebody's
// sheet.
#pragma once

#include "roster/sheet.h"

#include <array>
#include <span>

namespace kaochang::roster {

enum class Column {
    Serial,
    Occupation,
    Level,
    Condition,
    DocumentKind,
    DocumentNumber,
    Name,
    Sex,
    Birth,
    Phone,
    HasCertificate,
    CertificateLevel,
    CertificateNumber,
    Education,
    Province,
    Source,
    Employer,
    AppliedBy,
    Recognition,
    Major,
    ExamType,
    Nation,
    WorkStart,
    Email,
    YearsInTrade,
    Household,
    Politics,
    Diploma,
    Experience,
    Address,
    Collection,
    PostCode,
    MailAddress
};
inline constexpr int ColumnCount = 33;

enum class Need { Optional, Required };
enum class Privacy { Open, Personal };

struct ColumnTitle
{
    QStringView header; // as the template writes it, in its order
    QStringView word;   // the stable word in Candidate::more and in signed records
    Need need = Need::Optional;
    Privacy privacy = Privacy::Open;
    std::array<QStringView, 3> aliases; // other headers met for the same thing
};

const ColumnTitle &titleOf(Column column);
QStringList templateHeader(); // the 33 headers, for an empty template

// Where each column stands in a sheet. Open data: a person may correct it before the plan is made.
struct ColumnMap
{
    int headerRow = 0;                     // as the spreadsheet counts
    std::array<int, ColumnCount> places{}; // 0 is A; -1: not in this sheet
    QStringList headers;                   // the sheet's own, by place
    std::vector<int> unknown;              // places whose header says nothing to us

    int place(Column column) const { return places[static_cast<size_t>(column)]; }
    bool operator==(const ColumnMap &) const = default;
};

// Any order; titles above the header row are passed over. Codes: roster.no_header (no row of the
// first 20 names three columns), roster.missing_column (detail: the required headers that are not
// there), roster.repeated_column (detail: the header twice found).
Result<ColumnMap> mapColumns(const Sheet &sheet);

// What of a cell may be shown in lists, logs and problems.
QString shownText(Column column, const QString &text);

} // namespace kaochang::roster
