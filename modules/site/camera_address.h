// SPDX-License-Identifier: GPL-3.0-or-later
// Where a camera is, as it may be shown, and as it was typed without seeing what is secret in it.
#pragma once

#include <QString>

namespace kaochang::site {

struct CameraAddress
{
    QString address; // without user, password and query: "rtsp://10.0.0.8/1?…"
    QString user;
    QString password; // never shown: empty when read, and empty when the kept one stays

    bool operator==(const CameraAddress &) const = default;
};

CameraAddress shownAddress(const QString &kept);

// The whole address again. An address left as it was shown keeps its query; a password left empty
// stays as kept, but is never carried to another host or another user.
QString wholeAddress(const CameraAddress &typed, const QString &kept);

} // namespace kaochang::site
