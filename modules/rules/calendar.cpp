// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/calendar.h"

#include "rules/detail/resource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

constexpr int LongestBlock = 31; // days; a longer one is a slip of the pen

// "2026-02-15/2026-02-23" or one day.
Result<> name(QHash<QDate, bool> &days, const QString &span, bool works)
{
    const QStringList ends = span.split(u'/');
    const QDate first = QDate::fromString(ends.first(), Qt::ISODate);
    const QDate last = QDate::fromString(ends.last(), Qt::ISODate);
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > LongestBlock)
        return fail(Kind::Invalid, "rules.date_invalid", span);
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.insert(day, works);
    return {};
}

} // namespace

const Calendar &Calendar::shipped()
{
    static const Calendar ours = [] {
        auto read = parse(detail::shippedBytes(u"calendar/china.json"_s));
        if (!read)
            qFatal("rules: the calendar: %s", qUtf8Printable(read.error().detail));
        return *std::move(read);
    }();
    return ours;
}

Result<Calendar::Publication> Calendar::publicationOf(const QJsonObject &row)
{
    const auto published = detail::dateOf(row.value(u"published"));
    if (!published)
        return fail(Kind::Invalid, "rules.date_invalid", detail::text(row, u"published"));
    Publication made{*published, row.value(u"year").toInt(), {}};
    for (const auto &span : row.value(u"off").toArray())
        TRY(name(made.works, span.toString(), false));
    for (const auto &span : row.value(u"work").toArray())
        TRY(name(made.works, span.toString(), true));
    return made;
}

Result<Calendar> Calendar::parse(const QByteArray &json)
{
    TRY_LET(root, detail::validated(json, u"calendar/calendar.schema.json"_s));
    Calendar made;
    for (const auto &row : root.value(u"publications").toArray()) {
        TRY_LET(publication, publicationOf(row.toObject()));
        made.m_publications.push_back(std::move(publication));
    }
    for (const auto &each : root.value(u"festivals").toArray()) {
        const QJsonObject row = each.toObject();
        const auto date = [&](QStringView key) {
            return detail::dateOf(row.value(key)).value_or(QDate());
        };
        const Festivals festivals{date(u"springFestival"), date(u"qingming"), date(u"dragonBoat"),
                                  date(u"midAutumn")};
        if (!festivals.spring.isValid() || !festivals.qingming.isValid()
            || !festivals.dragonBoat.isValid() || !festivals.midAutumn.isValid())
            return fail(Kind::Invalid, "rules.date_invalid", detail::text(row, u"springFestival"));
        made.m_festivals.insert(row.value(u"year").toInt(), festivals);
    }
    made.settle();
    return made;
}

void Calendar::settle()
{
    std::ranges::stable_sort(m_publications, {}, &Publication::published);
    m_named.clear();
    m_years.clear();
    for (const Publication &publication : m_publications) {
        m_named.insert(publication.works);
        m_years.insert(publication.year);
    }
}

Calendar Calendar::asKnownOn(const QDate &day) const
{
    Calendar then = *this;
    std::erase_if(then.m_publications,
                  [&](const Publication &each) { return each.published > day; });
    then.settle();
    return then;
}

QString Calendar::version() const
{
    return m_publications.empty() ? QString()
                                  : m_publications.back().published.toString(Qt::ISODate);
}

// 全国年节及纪念日放假办法 (2024-11-10, from 2025): 元旦 1, 春节 4 from 除夕, 清明 1, 劳动节 2,
// 端午 1, 中秋 1, 国庆 3. How a fixed day on a weekend is made up is for the notice to say.
bool Calendar::isFixedHoliday(const QDate &date) const
{
    const Festivals festivals = m_festivals.value(date.year());
    const int month = date.month();
    const qint64 fromSpring = festivals.spring.daysTo(date);
    return (month == 1 && date.day() == 1) || (fromSpring >= -1 && fromSpring <= 2)
           || (month == 5 && date.day() <= 2) || (month == 10 && date.day() <= 3)
           || date == festivals.qingming || date == festivals.dragonBoat
           || date == festivals.midAutumn;
}

Result<Day> Calendar::day(const QDate &date) const
{
    if (!date.isValid())
        return fail(Kind::Invalid, "rules.date_invalid");
    // A notice may name the last days of the year before (2019 and 2023 did), so the date is the
    // key, and those days stay open until the next notice is out.
    const bool nextNoticeIsOut = m_years.contains(date.year() + 1);
    const bool lastDays = date.month() == 12 && date.day() >= 26;
    const bool settled = m_years.contains(date.year()) && (!lastDays || nextNoticeIsOut);
    if (const auto named = m_named.constFind(date); named != m_named.cend())
        return Day{*named, false};
    if (!m_years.contains(date.year()) && !m_festivals.contains(date.year()))
        return fail(Kind::NotFound, "rules.calendar_unknown_year", QString::number(date.year()));
    const bool weekday = date.dayOfWeek() <= Qt::Friday;
    const bool fixed = !m_years.contains(date.year()) && isFixedHoliday(date);
    return Day{weekday && !fixed, !settled};
}

std::vector<QDate> Calendar::daysChangedBy(const Calendar &other) const
{
    QSet<QDate> named(m_named.keyBegin(), m_named.keyEnd());
    named.unite(QSet<QDate>(other.m_named.keyBegin(), other.m_named.keyEnd()));
    std::vector<QDate> changed;
    for (const QDate &date : named) {
        const auto before = day(date);
        const auto after = other.day(date);
        if (!before || !after || before->works != after->works)
            changed.push_back(date);
    }
    std::ranges::sort(changed);
    return changed;
}

} // namespace kaochang::rules
