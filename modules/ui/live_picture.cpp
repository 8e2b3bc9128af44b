// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live_picture.h"

#include "site/rooms.h"
#include "site/sittings.h"
#include "ui/desk.h"
#include "ui/icon.h"
#include "ui/looks.h"
#include "ui/picture_view.h"
#include "ui/preferences.h"
#include "video/record_rooms.h"

#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using Cameras = std::vector<site::Camera>;

constexpr int PictureMs = 200;

Result<Cameras> camerasAt(const store::Reader &reader, const site::SittingId &sitting,
                          const site::RoomId &room)
{
    if (!room.isNull())
        return site::rooms::camerasOf(reader, room);
    if (sitting.isNull())
        return Cameras();
    TRY_LET(here, site::sittings::byId(reader, sitting));
    return here.rooms.empty() ? Cameras() : site::rooms::camerasOf(reader, here.rooms.front());
}

} // namespace

LivePicture::LivePicture(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_toggle(button({}, u"eye"_s, Look::Quiet, this))
    , m_cameras(new QComboBox(this))
    , m_view(new PictureView(this))
{
    m_toggle->setObjectName(u"toggle_picture"_s);
    m_cameras->setAccessibleName(tr("Camera"));
    m_view->setObjectName(u"live_picture"_s);
    m_view->setMinimumSize(230, 130);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setFixedHeight(146);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_toggle);
    column->addWidget(m_cameras);
    column->addWidget(m_view);
    m_tick.setInterval(PictureMs);
    auto *key = new QShortcut(Qt::Key_F9, this);
    connect(key, &QShortcut::activated, m_toggle, &QPushButton::click);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_desk.preferences().setLivePicture(!m_isOpen);
        setOpen(!m_isOpen);
    });
    connect(m_cameras, &QComboBox::activated, this, &LivePicture::paint);
    connect(&m_tick, &QTimer::timeout, this, &LivePicture::paint);
    setOpen(desk.preferences().livePicture());
}

void LivePicture::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_toggle->setText(isOpen ? tr("Hide the picture (F9)") : tr("Show the picture (F9)"));
    m_toggle->setIcon(icon(isOpen ? u"eye-off" : u"eye"));
    m_view->setVisible(isOpen);
    m_cameras->setVisible(isOpen && m_cameras->count() > 1);
    if (isOpen && isVisible()) {
        m_tick.start();
        paint();
    } else {
        m_tick.stop();
    }
}

void LivePicture::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    setOpen(m_isOpen);
}

void LivePicture::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

void LivePicture::watch(const site::RoomId &room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_desk.read(
        this,
        [sitting = m_desk.sitting(), room](const store::Reader &reader) {
            return camerasAt(reader, sitting, room);
        },
        [this, room](const Result<Cameras> &seen) {
            if (m_room == room)
                take(seen ? *seen : Cameras());
        });
}

void LivePicture::take(const Cameras &cameras)
{
    m_cameras->clear();
    for (const site::Camera &camera : cameras)
        m_cameras->addItem(camera.name, camera.id.toString());
    setOpen(m_isOpen);
}

void LivePicture::paint()
{
    video::RecordRooms *recording = m_desk.recording();
    const QString camera = m_cameras->currentData().toString();
    if (camera.isEmpty())
        return m_view->explain(tr("This room has no camera."));
    const QImage picture =
        recording ? recording->recorder().picture(video::CameraId(camera)) : QImage();
    if (picture.isNull())
        m_view->explain(tr("Not recording: no live picture"));
    else
        m_view->show(picture, m_cameras->currentText());
}

} // namespace kaochang::ui
