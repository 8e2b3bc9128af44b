// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/door_search.h"

#include "roster/admissions.h"
#include "roster/candidates.h"
#include "roster/detail/cell_text.h"
#include "roster/enrolments.h"
#include "roster/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

using Found = std::vector<Enrolment>;

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isLetters(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.toUpper() >= u'A' && c.toUpper() <= u'Z'; });
}

// A document says who stands there even when the sitting is another one.
Result<Found> byDocument(const store::Reader &reader, const QString &number)
{
    for (int i = 0; i < rules::DocumentKindCount; ++i) {
        const auto kind = static_cast<rules::DocumentKind>(i);
        const rules::Document document{kind, rules::normalDocument(kind, number), {}, {}};
        TRY_LET(candidate, candidates::byDocument(reader, document));
        if (candidate)
            return enrolments::ofCandidate(reader, candidate->id);
    }
    return Found{};
}

Result<Found> byTail(const store::Reader &reader, const site::SittingId &sitting,
                     const QString &tail)
{
    TRY_LET(people, candidates::byTail(reader, tail));
    Found found;
    for (const CandidateId &person : people) {
        TRY_LET(enrolled, enrolments::ofCandidate(reader, person));
        std::ranges::copy_if(enrolled, std::back_inserter(found),
                             [&sitting](const Enrolment &e) { return e.sitting == sitting; });
    }
    return found;
}

Result<Found> byName(const store::Reader &reader, const site::SittingId &sitting,
                     const QString &text)
{
    TRY_LET(names, candidates::names(reader));
    QHash<CandidateId, bool> fits;
    for (const auto &[id, name] : names)
        fits.insert(id, name.contains(text, Qt::CaseInsensitive)
                            || (isLetters(text) && hasInitials(name, text)));
    TRY_LET(enrolled, enrolments::of(reader, sitting));
    std::erase_if(enrolled, [&fits](const Enrolment &e) { return !fits.value(e.candidate); });
    return std::move(enrolled);
}

Result<Found> byText(const store::Reader &reader, const site::SittingId &sitting,
                     const QString &text)
{
    constexpr qsizetype AdmissionPlaces = 19;
    const bool endsInX =
        text.size() == 4 && text.endsWith(u'X', Qt::CaseInsensitive) && isDigits(text.chopped(1));
    if (isDigits(text) && text.size() == AdmissionPlaces) {
        TRY_LET(one, enrolments::byNumber(reader, text));
        return one ? Found{*one} : Found{};
    }
    if (isDigits(text) && text.size() <= 3)
        return enrolments::bySeat(reader, sitting, text.toInt());
    if ((isDigits(text) && text.size() == 4) || endsInX)
        return byTail(reader, sitting, text);
    if (std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        return byDocument(reader, text);
    return byName(reader, sitting, text);
}

Result<DoorMatch> matchOf(const store::Reader &reader, const site::SittingId &sitting,
                          const Enrolment &enrolment)
{
    TRY_LET(candidate, candidates::byId(reader, enrolment.candidate));
    DoorMatch match{{enrolment, candidate}, DoorState::Expected, {}};
    TRY_LET(admission, admissions::standing(reader, enrolment.id));
    match.admission = admission;
    if (enrolment.sitting != sitting)
        match.state = DoorState::OtherSitting;
    else if (admission)
        match.state = DoorState::AlreadyIn;
    else if (!enrolment.seat)
        match.state = DoorState::NotSeated;
    return match;
}

} // namespace

Result<DoorAnswer> searchDoor(const store::Reader &reader, const site::SittingId &sitting,
                              const QString &text)
{
    const QString typed = detail::cleanCell(text);
    if (typed.isEmpty())
        return fail(Kind::Invalid, "roster.search_empty");
    TRY_LET(found, byText(reader, sitting, typed));
    // Somebody enrolled twice is shown where they are awaited.
    if (std::ranges::count(found, sitting, &Enrolment::sitting) > 0)
        std::erase_if(found, [&sitting](const Enrolment &e) { return e.sitting != sitting; });
    if (found.empty())
        return fail(Kind::NotFound, "roster.nobody_found");
    DoorAnswer answer{{}, static_cast<int>(found.size())};
    found.resize(std::min<size_t>(found.size(), DoorMatchLimit));
    for (const Enrolment &enrolment : found) {
        TRY_LET(match, matchOf(reader, sitting, enrolment));
        answer.matches.push_back(std::move(match));
    }
    return answer;
}

} // namespace kaochang::roster
