// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/camera_trial.h"

#include "site/rooms.h"
#include "video/viewer.h"

namespace kaochang::ui {
namespace {

using Found = CameraTrial::Found;

Result<Found> lookThrough(const QString &address)
{
    TRY_LET(source, video::parseSource({}, {}, address));
    TRY_LET(picture, video::takeStill(source));
    return Found{std::move(picture), 0, {}};
}

} // namespace

CameraTrial::CameraTrial(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0) // given up by clear()
            return;
        const Result<Found> found = m_watcher.result();
        show({.busy = false,
              .found = found ? std::optional(*found) : std::nullopt,
              .problem = found ? std::nullopt : std::optional(found.error())});
    });
}

CameraTrial::~CameraTrial()
{
    m_stop = true;
}

void CameraTrial::start(const site::Camera &camera, const site::CameraAddress &typed)
{
    show({.busy = true, .found = {}, .problem = {}});
    m_desk.read(
        this,
        [id = camera.id, typed](const store::Reader &reader) -> Result<QString> {
            if (id.isNull())
                return site::wholeAddress(typed, {});
            TRY_LET(kept, site::rooms::camera(reader, id));
            return site::wholeAddress(typed, kept.address);
        },
        [this, asked = ++m_asked](const Result<QString> &address) {
            if (asked != m_asked)
                return;
            if (address)
                look(*address);
            else
                show({.busy = false, .found = {}, .problem = address.error()});
        });
}

void CameraTrial::look(const QString &address)
{
    m_watcher.setFuture(m_lane.post([address] { return lookThrough(address); }));
}

void CameraTrial::clear()
{
    ++m_asked;
    m_watcher.setFuture({});
    show({});
}

void CameraTrial::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace kaochang::ui
