// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger lines in short words: "front 0-600" is a segment of ten minutes, "front 600-660 stalled" a
// gap.
#pragma once

#include "video/ledger_chain.h"

#include <QStringList>

namespace kaochang::tests {

inline QDateTime nine(double seconds) // after nine o'clock
{
    return QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC).addMSecs(qint64(seconds * 1000));
}

inline video::KeptLine ledgerLine(const QString &words)
{
    const QStringList parts = words.split(u' ');
    const QStringList times = parts.at(1).split(u'-');
    video::LedgerLine line;
    line.camera = video::CameraId(parts.at(0));
    line.span.startedAt = nine(times.at(0).toDouble());
    line.span.endedAt = nine(times.at(1).toDouble());
    if (parts.size() > 2)
        line.what = video::Gap{video::causeNamed(parts.at(2)).value()};
    else
        line.what = video::Segment{1, words, 1, 0, 1, {}};
    return {line, 1, {}};
}

inline std::vector<video::KeptLine> ledgerLines(const QStringList &all)
{
    std::vector<video::KeptLine> lines;
    for (const QString &words : all)
        lines.push_back(ledgerLine(words));
    return lines;
}

} // namespace kaochang::tests
