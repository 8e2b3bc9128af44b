// SPDX-License-Identifier: GPL-3.0-or-later
// The documents a person may show at the door, and what their numbers tell.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <optional>

namespace kaochang::rules {

enum class DocumentKind {
    IdCard,          // 居民身份证
    ResidencePermit, // 港澳台居民居住证
    HongKongMacau,   // 港澳居民来往内地通行证
    Taiwan,          // 台湾居民来往大陆通行证
    Foreigner,       // 外国人永久居留身份证, the form of 2023-12-01 and the one before
    Passport,        // 护照
    Military         // 军官证, 士兵证
};
inline constexpr int DocumentKindCount = 7;
enum class Sex { Male, Female };

QStringView documentTitle(DocumentKind kind); // "居民身份证", as sheets and forms write it
QStringView documentWord(DocumentKind kind);  // the stable word in tables: "id_card"
// The title, its usual short names ("身份证", "台胞证"), or the stable word; blanks are ignored.
std::optional<DocumentKind> documentNamed(QStringView text);
std::optional<Sex> sexNamed(QStringView text); // "男", "女" and the national codes 1, 2

// One spelling per document: full width to ASCII, blanks gone, x to X, and the count of reissues of
// a permit cut off, because two permits with the same first part are one person. Doing it twice
// changes nothing.
QString normalDocument(DocumentKind kind, QStringView text);

struct Document
{
    DocumentKind kind = DocumentKind::IdCard;
    QString number; // normal
    std::optional<QDate> birth;
    std::optional<Sex> sex;

    bool operator==(const Document &) const = default;
};

// Takes any spelling. Codes, all Invalid, never with the number in detail:
// rules.document_empty, rules.id_bad_length, rules.id_old_fifteen, rules.id_bad_character,
// rules.id_bad_province, rules.id_bad_date, rules.id_future_birth, rules.id_bad_check_digit,
// rules.id_other_kind (detail: the word of the kind it is), rules.permit_bad_form,
// rules.passport_bad_form, rules.document_bad_form.
Result<Document> checkDocument(DocumentKind kind, QStringView number, const QDate &onDate);

// The roster's own columns against the number. Codes: rules.birth_disagrees, rules.sex_disagrees.
Result<> agree(const Document &document, const std::optional<QDate> &birth, std::optional<Sex> sex);

int ageOn(const QDate &birth, const QDate &day); // full years; born 29 Feb ages on 1 March
QString maskDocument(QStringView number); // "119************017": enough to recognise, not to use
QString documentKey(const Document &document); // one per person and document: "id_card:1199…"

} // namespace kaochang::rules
