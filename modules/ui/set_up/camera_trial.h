// SPDX-License-Identifier: GPL-3.0-or-later
// The test button of a camera: opens it as it was typed, shows the picture and says what came.
#pragma once

#include "core/lane.h"
#include "site/camera_address.h"
#include "site/room.h"
#include "ui/desk.h"

#include <QFutureWatcher>
#include <QImage>

#include <atomic>

namespace kaochang::ui {

class CameraTrial final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QImage picture; // full size
        double fps = 0; // 0: not measured
        QString codec;

        bool operator==(const Found &) const = default;
    };
    struct State
    {
        bool busy = false;
        std::optional<Found> found;
        std::optional<Error> problem; // of the address, or why no picture came

        bool operator==(const State &) const = default;
    };

    explicit CameraTrial(Desk &desk, QObject *parent = nullptr);
    ~CameraTrial() override; // an answer that is still awaited is given up

    const State &state() const { return m_state; }
    // With the kept password where none was typed; nothing is written.
    void start(const site::Camera &camera, const site::CameraAddress &typed);
    void clear(); // another camera: what came is forgotten

Q_SIGNALS:
    void changed();

private:
    void look(const QString &address);
    void show(State state);

    Desk &m_desk;
    std::atomic<bool> m_stop = false;
    Lane m_lane{QStringLiteral("camera trial")}; // looking takes seconds
    QFutureWatcher<Result<Found>> m_watcher;
    State m_state;
    int m_asked = 0; // an answer to an older question is not shown
};

} // namespace kaochang::ui
