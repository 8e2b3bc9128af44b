// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString term(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

} // namespace

QString gapText(video::Cause cause)
{
    using enum video::Cause;
    switch (cause) {
    case Starting:
        return term(QT_TRANSLATE_NOOP("Review", "the camera was starting"));
    case CameraLost:
        return term(QT_TRANSLATE_NOOP("Review", "the camera was lost"));
    case Stalled:
        return term(QT_TRANSLATE_NOOP("Review", "the camera gave no picture"));
    case QueueFull:
        return term(QT_TRANSLATE_NOOP("Review", "the disk was too slow"));
    case DiskFull:
        return term(QT_TRANSLATE_NOOP("Review", "the disk was full"));
    case DiskFailed:
        return term(QT_TRANSLATE_NOOP("Review", "the disk refused"));
    case ClockStepped:
        return term(QT_TRANSLATE_NOOP("Review", "the clock was set"));
    case ProcessDied:
        return term(QT_TRANSLATE_NOOP("Review", "the program or the power went"));
    case WrongPassword:
        return term(QT_TRANSLATE_NOOP("Review", "the camera refused user and password"));
    case NotRecording:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Review", "recording had not been started"));
}

QString gapText(const supervision::Uncovered &gap)
{
    return term(QT_TRANSLATE_NOOP("Review", "Not recorded %1–%2: %3"))
        .arg(secondText(gap.interval.from), secondText(gap.interval.to), gapText(gap.cause));
}

QString markerText(supervision::MarkerKind kind)
{
    using enum supervision::MarkerKind;
    switch (kind) {
    case CheckIn:
        return term(QT_TRANSLATE_NOOP("Review", "Check-in"));
    case HandIn:
        return term(QT_TRANSLATE_NOOP("Review", "Hand-in"));
    case Mark:
        return term(QT_TRANSLATE_NOOP("Review", "Mark"));
    case Bookmark:
        return term(QT_TRANSLATE_NOOP("Review", "Bookmark"));
    case Incident:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Review", "Incident"));
}

Status markerStatus(supervision::MarkerKind kind)
{
    using enum supervision::MarkerKind;
    switch (kind) {
    case CheckIn:
        return Status::Ok;
    case HandIn:
        return Status::Idle;
    case Mark:
        return Status::Info;
    case Bookmark:
        return Status::Warn;
    case Incident:
        break;
    }
    return Status::Error;
}

QString markerText(const supervision::Marker &each)
{
    const QString head = secondText(each.at) + u' ' + markerText(each.kind);
    return each.label.isEmpty() ? head : head + u" · "_s + each.label;
}

QString opinionText(supervision::Opinion opinion)
{
    using enum supervision::Opinion;
    switch (opinion) {
    case Passed:
        return term(QT_TRANSLATE_NOOP("Review", "Passed"));
    case Returned:
        return term(QT_TRANSLATE_NOOP("Review", "Returned"));
    case ReviewAgain:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Review", "Mark again"));
}

Status opinionStatus(supervision::Opinion opinion)
{
    using enum supervision::Opinion;
    return opinion == Passed ? Status::Ok : opinion == Returned ? Status::Error : Status::Warn;
}

QString secondText(const QDateTime &utc)
{
    return siteTime(utc).toString(u"HH:mm:ss"_s);
}

QString maskedName(const QString &name)
{
    const QList<uint> signs = name.toUcs4(); // rare characters are two units each
    if (signs.isEmpty())
        return {};
    const char32_t first = signs.front();
    return QString::fromUcs4(&first, 1) + QString(std::min<qsizetype>(signs.size() - 1, 3), u'*');
}

} // namespace kaochang::ui
