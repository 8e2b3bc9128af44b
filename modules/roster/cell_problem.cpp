// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/cell_problem.h"

#include <algorithm>
#include <array>

namespace kaochang::roster {

namespace {

struct Meaning
{
    std::string_view cause;
    std::string_view remedy;
    Weight weight = Weight::Refused;
};

constexpr std::array Meanings{
    // what a spreadsheet does to a cell
    Meaning{"roster.cell_formula", "roster.remedy_paste_values"},
    Meaning{"roster.cell_merged", "roster.remedy_unmerge"},
    Meaning{"roster.cell_error_value", "roster.remedy_correct_source"},
    Meaning{"roster.cell_lost_digits", "roster.remedy_text_format"},
    Meaning{"roster.cell_bad_date", "roster.remedy_iso_date"},
    Meaning{"roster.cell_stray_quote", "roster.remedy_quote"},
    // what stands in a roster
    Meaning{"roster.value_missing", "roster.remedy_fill_in"},
    Meaning{"roster.text_too_long", "roster.remedy_shorten"},
    Meaning{"roster.document_kind_unknown", "roster.remedy_template_word"},
    Meaning{"roster.sex_unknown", "roster.remedy_template_word"},
    Meaning{"roster.level_unknown", "roster.remedy_template_word"},
    Meaning{"roster.recognition_unknown", "roster.remedy_template_word"},
    Meaning{"roster.exam_type_unknown", "roster.remedy_template_word"},
    Meaning{"roster.yes_no_unknown", "roster.remedy_template_word"},
    Meaning{"roster.phone_bad", "roster.remedy_check_phone"},
    Meaning{"roster.name_private_use", "roster.remedy_real_character"},
    Meaning{"roster.name_lost_character", "roster.remedy_real_character"},
    Meaning{"roster.name_bracketed", "roster.remedy_real_character"},
    Meaning{"roster.name_bad_character", "roster.remedy_name_as_on_card"},
    Meaning{"roster.name_too_long", "roster.remedy_name_as_on_card"},
    Meaning{"roster.name_dot_mended", "roster.remedy_none", Weight::Warning},
    Meaning{"roster.name_space_mended", "roster.remedy_none", Weight::Warning},
    Meaning{"roster.name_changed", "roster.remedy_check_document", Weight::Warning},
    Meaning{"roster.certificate_missing", "roster.remedy_fill_in", Weight::Warning},
    Meaning{"roster.certificate_unfamiliar", "roster.remedy_check_certificate", Weight::Warning},
    Meaning{"roster.under_age", "roster.remedy_check_conditions", Weight::Warning},
    // who may sit where
    Meaning{"roster.occupation_not_here", "roster.remedy_choose_sitting"},
    Meaning{"roster.level_not_here", "roster.remedy_choose_sitting"},
    Meaning{"roster.several_sittings", "roster.remedy_choose_sitting"},
    Meaning{"roster.source_not_covered", "roster.remedy_see_clause"},
    Meaning{"roster.second_occupation", "roster.remedy_see_clause"},
    Meaning{"roster.other_application", "roster.remedy_see_clause", Weight::Warning},
    // rows beside each other
    Meaning{"roster.duplicate_row", "roster.remedy_remove_row"},
    Meaning{"roster.rows_disagree", "roster.remedy_make_agree"},
    Meaning{"roster.perhaps_same_person", "roster.remedy_compare_people", Weight::Warning},
    Meaning{"roster.unknown_column", "roster.remedy_none", Weight::Warning},
};

} // namespace

CellProblem cellProblem(CellPlace place, std::string_view cause, QString value)
{
    // What the identity rules say of a number has one remedy: look at the document again.
    constexpr Meaning Document{{}, "roster.remedy_check_document"};
    const auto *meaning = std::ranges::find(Meanings, cause, &Meaning::cause);
    if (meaning == Meanings.end() && cause.starts_with("rules."))
        meaning = &Document;
    Q_ASSERT_X(meaning != Meanings.end(), "cellProblem", cause.data());
    return {place.row,       place.column,   {}, value.left(64), {}, cause,
            meaning->remedy, meaning->weight};
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

QString placeText(CellPlace place)
{
    return columnLetters(place.column) + QString::number(place.row);
}

} // namespace kaochang::roster
