// SPDX-License-Identifier: GPL-3.0-or-later
// One room's recording of one sitting, from start to stop.
#pragma once

#include "video/ledger_line.h"

#include <vector>

namespace kaochang::video {

struct RecordedCamera // as it was called on the day
{
    CameraId camera;
    QString name;
    bool isDrill = false;

    bool operator==(const RecordedCamera &) const = default;
};

enum class Ending { Stopped, Interrupted }; // Interrupted: the program died, the sweep closed it

struct Recording
{
    RecordingId id;
    QString sitting; // ids of the site room, which stands beside this one
    QString room;
    std::vector<RecordedCamera> cameras;
    QDateTime startedAt;
    std::optional<QDateTime> stoppedAt; // nothing: still recording
    std::optional<Ending> ending;
    std::optional<QDateTime> disposedAt = {}; // its files went after their time; the ledger stays

    bool operator==(const Recording &) const = default;
};

} // namespace kaochang::video
