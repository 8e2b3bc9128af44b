// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_tile.h"

#include "core/clock.h"
#include "ui/looks.h"
#include "ui/state_light.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

const QColor Night(13, 17, 23);
const QColor Chalk(230, 234, 240);

QString causeText(video::Cause cause)
{
    using enum video::Cause;
    switch (cause) {
    case Starting:
        return CameraTile::tr("starting");
    case CameraLost:
        return CameraTile::tr("camera lost, check its cable");
    case Stalled:
        return CameraTile::tr("no picture comes");
    case QueueFull:
        return CameraTile::tr("the disk is too slow");
    case DiskFull:
        return CameraTile::tr("the disk is full");
    case DiskFailed:
        return CameraTile::tr("the disk refuses");
    case ClockStepped:
        return CameraTile::tr("the clock was set");
    case WrongPassword:
        return CameraTile::tr("wrong user or password");
    default:
        break;
    }
    return CameraTile::tr("not recording");
}

} // namespace

CameraTile::CameraTile(QWidget *parent)
    : QFrame(parent)
    , m_foot(new QWidget(this))
    , m_name(label({}, Look::Heading, this))
    , m_light(new StateLight(this))
    , m_mark(button(tr("Mark now (F8)"), u"flag"_s, Look::Plain, this))
{
    dress(this, Look::Card);
    setMinimumSize(300, 230);
    m_mark->setMinimumHeight(44);
    m_mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_name->setWordWrap(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_light);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 8, 8, 8);
    row->addLayout(words, 1);
    row->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_foot);
    connect(m_mark, &QPushButton::clicked, this, [this] { Q_EMIT markWanted(m_room); });
}

void CameraTile::render(const WatchedCamera &camera)
{
    m_room = camera.room;
    m_camera = camera.camera.id;
    m_name->setText(u"%1 · %2"_s.arg(camera.roomName, camera.camera.name));
    m_mark->setAccessibleName(tr("Mark this moment in %1").arg(camera.roomName));
    setAccessibleName(m_name->text());
    const auto &state = camera.state;
    if (!state)
        m_light->say(Status::Idle, tr("Not recording"));
    else if (!state->gapSince.isNull())
        m_light->say(Status::Error, tr("Missing since %1: %2")
                                        .arg(siteTime(state->gapSince).toString(u"HH:mm:ss"_s),
                                             causeText(state->gapCause)));
    else if (state->isWriting)
        m_light->say(Status::Ok,
                     tr("Recording, %1 MB on disk").arg(double(state->bytes) / 1e6, 0, 'f', 1));
    else
        m_light->say(Status::Warn, tr("Nothing written for 3 s"));
    m_blank = state ? tr("No picture") : tr("Recording has not started");
}

void CameraTile::showPicture(const QImage &picture)
{
    if (picture.isNull() && m_picture.isNull())
        return;
    m_picture = picture;
    update();
}

void CameraTile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QRect room = rect().adjusted(1, 1, -1, -m_foot->height() - 1);
    QPainter painter(this);
    painter.fillRect(room, Night);
    if (m_picture.isNull()) {
        painter.setPen(Chalk);
        painter.drawText(room, Qt::AlignCenter, m_blank);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

} // namespace kaochang::ui
