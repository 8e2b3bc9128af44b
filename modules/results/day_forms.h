// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of an exam day as plain values: what each one shows, and the overload that prints it.
// Texts are printed as given: numbers, dates and verdict words are the gatherer's business.
#pragma once

#include "results/form.h"

namespace kaochang::results {

struct FormHead // every form's upper lines and its footer
{
    QString institution;
    QString occupation; // "电工"
    QString level;      // "四级/中级工"
    QString subject;
    QString room;
    QString time;
    QString sitting; // the sitting's id
    QString audit;   // auditCode() of the chain's head when it was printed
};
// The first ten hex digits of the chain's head: what ties a sheet of paper to the record.
QString auditCode(const QByteArray &link);

struct Sitter // a candidate as the day's forms know one
{
    QString admission;
    QString name;
    QString sex;
    QString document; // as it may be printed there
    QString room;
    QString time;
    QString subject;
    int seat = 0;
    QImage photo;
    QString remark;
};

struct SeatingForm // 考场座次表
{
    FormHead head;
    int columns = 6; // desks side by side; seat 1 stands front left, counted row by row
    QString seed;    // of the draw
    std::vector<Sitter> sitters;
};
struct SignInForm // 考生签到表
{
    FormHead head;
    std::vector<Sitter> sitters;
};
struct AdmissionForm // 准考证, two on a sheet
{
    FormHead head;
    std::vector<Sitter> sitters;
};

struct OnDuty
{
    QString name;
    QString duty;
    QString card;
};
struct InvigilatorForm // 监考人员签到表
{
    FormHead head;
    std::vector<OnDuty> staff;
};

struct RoomEvent
{
    QString at;
    QString seat;
    QString admission;
    QString kind;
    QString note;
    QString by;
};
struct RoomRecordForm // 考场情况记录单; empty texts are filled in by hand
{
    FormHead head;
    int expected = 0;
    int present = 0;
    QString opened, started, closed, extraMinutes;
    QString cameras, gaps;
    QStringList absentees;
    std::vector<RoomEvent> events;
    int blankRows = 6;
};

// Errors: those of Form::fill().
Result<Form> printed(const SeatingForm &form);
Result<Form> printed(const SignInForm &form);
Result<Form> printed(const AdmissionForm &form);
Result<Form> printed(const InvigilatorForm &form);
Result<Form> printed(const RoomRecordForm &form);

} // namespace kaochang::results
