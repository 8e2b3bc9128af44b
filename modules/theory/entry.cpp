// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/entry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::theory {
namespace {

using rules::ScoreState;

struct Term
{
    QStringView text;
    ScoreState state;
};
// The first of each state is how it is written.
constexpr std::array Terms = {
    Term{u"缺考", ScoreState::Absent}, Term{u"免考", ScoreState::Exempt},
    Term{u"违纪", ScoreState::Voided}, Term{u"-", ScoreState::Exempt},
    Term{u"--", ScoreState::Exempt},   Term{u"作废", ScoreState::Voided},
};
constexpr int Width = 6; // "100.00"

QString placed(Centi points)
{
    return u"%1.%2"_s.arg(points / 100, 3, 10, QChar(u'0')).arg(points % 100, 2, 10, QChar(u'0'));
}

} // namespace

Result<Entry> readEntry(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Entry{};
    const auto *const term = std::ranges::find(Terms, trimmed, &Term::text);
    if (term != Terms.end())
        return Entry{term->state, 0};
    const auto points = parseCenti(trimmed);
    if (!points)
        return fail(Kind::Invalid, "theory.unreadable");
    if (*points > FullMark)
        return fail(Kind::Invalid, "theory.out_of_range", centiText(*points));
    return scored(*points);
}

QString entryText(const Entry &entry)
{
    if (entry.state == ScoreState::Scored)
        return centiText(entry.points);
    const auto *const term = std::ranges::find(Terms, entry.state, &Term::state);
    return term == Terms.end() ? QString() : term->text.toString();
}

Result<> checkEntry(const Entry &entry)
{
    if (entry.state == ScoreState::NotMarked)
        return fail(Kind::Invalid, "theory.nothing_keyed");
    const Centi most = entry.state == ScoreState::Scored ? FullMark : 0;
    if (entry.points < 0 || entry.points > most)
        return fail(Kind::Invalid, "theory.out_of_range", centiText(entry.points));
    return {};
}

std::vector<int> differingPlaces(const Entry &first, const Entry &second)
{
    const bool areNumbers = first.state == ScoreState::Scored && second.state == ScoreState::Scored;
    const QString one = placed(first.points);
    const QString other = placed(second.points);
    std::vector<int> places;
    for (int place = 0; first != second && place < Width; ++place) {
        if (!areNumbers || one[place] != other[place])
            places.push_back(place);
    }
    return places;
}

} // namespace kaochang::theory
