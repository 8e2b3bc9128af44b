// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/operands.h"

#include "roster/enrolments.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/sittings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

tl::unexpected<Error> unreadable(const QString &text)
{
    return fail(Kind::Invalid, "app.bad_operand", text);
}

} // namespace

Result<QString> operand(const Call &call, qsizetype index, const QString &name)
{
    if (call.word(index).isEmpty())
        return fail(Kind::Invalid, "app.no_operand", name);
    return call.word(index);
}

Result<QString> needed(const Call &call, const QString &option)
{
    if (call.option(option).trimmed().isEmpty())
        return fail(Kind::Invalid, "app.no_operand", u"--"_s + option);
    return call.option(option);
}

Result<site::Sitting> sittingOf(const store::Reader &reader, const QString &text)
{
    constexpr qsizetype ShortestEnd = 4;
    if (text.isEmpty())
        return fail(Kind::Invalid, "app.no_operand", u"SITTING"_s);
    TRY_LET(sittings, site::sittings::all(reader));
    std::erase_if(sittings, [&text](const site::Sitting &sitting) {
        const QString &id = sitting.id.toString();
        return id != text && (text.size() < ShortestEnd || !id.endsWith(text));
    });
    if (sittings.size() != 1)
        return fail(Kind::NotFound, "site.no_such_sitting", text);
    return sittings.front();
}

Result<std::vector<site::Sitting>> sittingsOf(const store::Reader &reader, const Call &call)
{
    if (!call.options.isSet(u"sitting"_s))
        return site::sittings::all(reader);
    TRY_LET(sitting, sittingOf(reader, call.option(u"sitting"_s)));
    return std::vector{sitting};
}

Result<roster::Enrolment> enrolmentOf(const store::Reader &reader, const QString &text)
{
    if (text.isEmpty())
        return fail(Kind::Invalid, "app.no_operand", u"ENROLMENT"_s);
    TRY_LET(numbered, roster::enrolments::byNumber(reader, text));
    if (numbered)
        return *numbered;
    return roster::enrolments::byId(reader, roster::EnrolmentId(text));
}

Result<site::Institution> institutionOf(const store::Reader &reader, const QString &text)
{
    TRY_LET(institutions, site::institutions::all(reader));
    const auto named = std::ranges::find_if(institutions, [&text](const site::Institution &one) {
        return one.name == text || one.code == text || one.id.toString() == text;
    });
    if (named == institutions.end())
        return fail(Kind::NotFound, "app.no_such_institution", text);
    return *named;
}

Result<site::Room> roomOf(const store::Reader &reader, const QString &text)
{
    TRY_LET(rooms, site::rooms::all(reader));
    const auto named = std::ranges::find_if(rooms, [&text](const site::Room &room) {
        return room.name == text || room.id.toString() == text;
    });
    if (named == rooms.end())
        return fail(Kind::NotFound, "site.no_such_room", text);
    return *named;
}

Result<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : unreadable(text);
}

Result<QDateTime> timeOf(const QString &text)
{
    constexpr int SiteOffset = 8 * 3600; // all of China
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return unreadable(text);
    if (time.timeSpec() == Qt::LocalTime) // none was written: the site's
        time.setOffsetFromUtc(SiteOffset);
    return time.toUTC();
}

Result<int> numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? Result<int>(number) : unreadable(text);
}

Result<rules::SubjectKind> subjectOf(const QString &text)
{
    const auto kind = rules::subjectNamed(text);
    return kind ? Result<rules::SubjectKind>(*kind) : unreadable(text);
}

QString codeText(std::string_view code)
{
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? siteTime(utc).toString(Qt::ISODate) : QString();
}

QJsonObject ledgerJson(const video::Verified &all)
{
    return {{u"segments"_s, all.segments},
            {u"gaps"_s, all.gaps},
            {u"bytes"_s, all.bytes},
            {u"recorded_ms"_s, all.recordedMs}};
}

QString ledgerText(const video::Verified &all)
{
    return QCoreApplication::translate("Ctl", "Ledger whole: %1 segments, %2 gaps, %3 MB")
        .arg(all.segments)
        .arg(all.gaps)
        .arg(all.bytes >> 20);
}

QString row(const QStringList &cells)
{
    return cells.join(u'\t');
}

} // namespace kaochang::app::ctl
