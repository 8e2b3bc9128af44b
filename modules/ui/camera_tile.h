// SPDX-License-Identifier: GPL-3.0-or-later
// One camera live: its picture, whether bytes reach the disk, and since when they do not.
#pragma once

#include "ui/monitoring_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class StateLight;

class CameraTile final : public QFrame
{
    Q_OBJECT

public:
    explicit CameraTile(QWidget *parent);

    void render(const WatchedCamera &camera);
    void showPicture(const QImage &picture);
    const site::RoomId &room() const { return m_room; }
    const site::CameraId &camera() const { return m_camera; }

Q_SIGNALS:
    void markWanted(const kaochang::site::RoomId &room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    site::RoomId m_room;
    site::CameraId m_camera;
    QImage m_picture;
    QString m_blank; // in place of a picture
    QWidget *m_foot;
    QLabel *m_name;
    StateLight *m_light;
    QPushButton *m_mark;
};

} // namespace kaochang::ui
