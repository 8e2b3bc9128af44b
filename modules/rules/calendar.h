// SPDX-License-Identifier: GPL-3.0-or-later
// Which days are worked in China: the State Council's yearly notices and their amendments, each a
// version.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <vector>

namespace kaochang::rules {

struct Day
{
    bool works = false;
    bool provisional =
        false; // no notice covers it yet; only weekends and the 13 fixed days are known
    bool operator==(const Day &) const = default;
};

// A value: every answer given with it carries its version, so that it can be asked again under
// another.
class Calendar
{
public:
    static const Calendar &shipped(); // every publication compiled in

    // Codes: those of parseStrictObject, rules.data_breaks_schema, rules.date_invalid.
    static Result<Calendar> parse(const QByteArray &json);

    Calendar asKnownOn(const QDate &day) const; // without what was published after that day
    QString version() const; // the day of the last publication: "2025-11-04", or ""

    // Code: rules.calendar_unknown_year, where neither a notice nor our table of festivals reaches.
    Result<Day> day(const QDate &date) const;
    // The days another version decides otherwise, in order: what an amendment moved.
    std::vector<QDate> daysChangedBy(const Calendar &other) const;

private:
    struct Publication
    {
        QDate published;
        int year = 0;
        QHash<QDate, bool> works; // only the days it names
    };
    struct Festivals
    {
        QDate spring, qingming, dragonBoat, midAutumn;
    };
    static Result<Publication> publicationOf(const QJsonObject &row);
    void settle();
    bool isFixedHoliday(const QDate &date) const;

    std::vector<Publication> m_publications; // by day of publication: the later one wins
    QHash<int, Festivals> m_festivals;
    QHash<QDate, bool> m_named;
    QSet<int> m_years; // covered by a notice
};

} // namespace kaochang::rules
