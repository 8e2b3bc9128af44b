// SPDX-License-Identifier: GPL-3.0-or-later
// How much moved before a camera, second by second: a file `motion` beside its segments, for
// finding a place in them. No evidence: it is in no ledger and may be missing.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace kaochang::video {

struct Motion
{
    QDateTime from;    // UTC
    QByteArray levels; // a byte a second: 0 nothing was looked at, else 1 + permille / 4

    // Permille of the picture that moved, the most of those seconds; −1: nothing was looked at.
    int most(const QDateTime &begin, const QDateTime &end) const;
    bool operator==(const Motion &) const = default;
};

// Nothing where there is no such file or it cannot be read.
std::optional<Motion> readMotion(const QString &cameraFolder);

// Writes it, on one thread, ten seconds at a time. Where the disk refuses, it is lost.
class KeepMotion final
{
public:
    KeepMotion(const QString &cameraFolder, const QDateTime &from);
    ~KeepMotion();
    Q_DISABLE_COPY_MOVE(KeepMotion)

    void keep(qint64 second, int permille); // since from; one that was kept before is passed over

private:
    void write();

    const QString m_file;
    QByteArray m_waiting;
    qint64 m_next = 0; // second
};

} // namespace kaochang::video
