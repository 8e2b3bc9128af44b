// SPDX-License-Identifier: GPL-3.0-or-later
// A request read member by member: what is missing, of another form or never asked for is refused.
#pragma once

#include "rules/ladder.h"
#include "statistics/ratings.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace kaochang::app::compute {

// Marks travel as text of whole hundredths: "5950".
std::optional<Centi> centiOf(const QJsonValue &value);
// A JSON number, or a mark as text.
std::optional<double> numberOf(const QJsonValue &value);
tl::unexpected<Error> badMember(const QString &name); // json.bad_member

class Request
{
public:
    explicit Request(QJsonObject json)
        : m_json(std::move(json))
    {}

    bool has(const QString &name) const { return m_json.contains(name); }
    QJsonValue value(const QString &name); // Undefined where it is missing
    Result<QString> text(const QString &name, const std::optional<QString> &fallback = {});
    Result<double> number(const QString &name, std::optional<double> fallback = {});
    Result<int> whole(const QString &name);
    Result<QDate> date(const QString &name, const QDate &fallback = {});
    Result<Centi> centi(const QString &name, std::optional<Centi> fallback = {});
    Result<QJsonArray> list(const QString &name); // empty where it is missing
    Result<std::vector<Centi>> centis(const QString &name);
    Result<rules::Scale> scale(); // "full" "pass_line" "unit" "penalty", each with its usual value
    // Rows of numbers, null for a gap; with names, text stands for a category of its own.
    enum class Cells { Numbers, Categories };
    Result<statistics::Ratings> ratings(const QString &name, Cells cells);
    Result<std::vector<QStringList>> texts(const QString &name); // rows of text
    Result<> allRead() const; // json.unknown_member (detail: its name)

    const QStringList &categories() const { return m_categories; } // the names ratings() met

private:
    QJsonObject m_json;
    QSet<QString> m_read;
    QStringList m_categories;
};

} // namespace kaochang::app::compute
