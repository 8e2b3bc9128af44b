// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rule is written. Every refusal and every dated duty names one.
#pragma once

#include <QString>

namespace kaochang::rules {

struct Clause
{
    QString document; // "津人社办发〔2020〕85号"
    QString article;  // "四(一)"

    bool operator==(const Clause &) const = default;
};

inline QString clauseText(const Clause &clause)
{
    return clause.article.isEmpty() ? clause.document : clause.document + u' ' + clause.article;
}

// A value together with the clause that says it.
template <typename T>
struct Ruled
{
    T value{};
    Clause clause;

    bool operator==(const Ruled &) const = default;
};

} // namespace kaochang::rules
