// SPDX-License-Identifier: GPL-3.0-or-later
// 报名: one candidate in one sitting, with the admission number and the seat drawn for it.
#pragma once

#include "roster/candidate.h"
#include "site/sitting.h"

namespace kaochang::roster {

using EnrolmentId = Id<struct EnrolmentTag>;

enum class ExamType { First, MakeUp };         // 正考, 补考
enum class Recognition { Initial, Promotion }; // 初次认定, 晋级认定
QStringView examTypeTitle(ExamType type);
QStringView recognitionTitle(Recognition recognition);
std::optional<ExamType> examTypeNamed(QStringView text); // the title, or the word in tables
std::optional<Recognition> recognitionNamed(QStringView text);
QStringView examTypeWord(ExamType type); // "first", "make_up"
QStringView recognitionWord(Recognition recognition);

struct Seat
{
    site::RoomId room;
    int number = 0; // 1 to the room's places

    bool operator==(const Seat &) const = default;
};

struct Enrolment
{
    EnrolmentId id; // null: not kept yet
    CandidateId candidate;
    site::SittingId sitting;
    std::vector<rules::SubjectKind> subjects; // of the sitting's; a make-up may sit fewer
    ExamType examType = ExamType::First;
    Recognition recognition = Recognition::Initial;
    QString trade;           // 工种; empty: none
    QString condition;       // 申报条件
    QString source;          // 考生来源, the notice's own term
    QString appliedBy;       // 报名单位
    QString admissionNumber; // 19 digits once seats are drawn: day 6, province 2, site 6, serial 5
    std::optional<Seat> seat;
    int version = 0;

    bool operator==(const Enrolment &) const = default;
};

// 准考证号 (domain.md 1.6): "2206281111008400001". serial 1-99999; institution: its 13-place code.
QString admissionNumber(const QDate &day, QStringView institution, int serial);

} // namespace kaochang::roster
