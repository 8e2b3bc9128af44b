// SPDX-License-Identifier: GPL-3.0-or-later
// A room's time axis: a lane per camera, recorded time as bars, what is not recorded left empty,
// and what happened as shapes above, how much moved as a strip under each bar. Click or drag to
// seek; ←/→ step from marker to marker, ↑/↓ from camera to camera.
#pragma once

#include "supervision/timeline.h"
#include "ui/motion_strip.h"

#include <QWidget>

namespace kaochang::ui {

class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    // What a screen reader and a pointer find on the axis: every marker, then every gap by lane.
    struct Thing
    {
        QRect box;
        QString text;
    };

    explicit TimelineView(QWidget *parent = nullptr);

    void show(const supervision::Timeline &timeline);
    void showMotion(const Motions &motions);
    void setCursor(const QDateTime &at, const std::optional<video::CameraId> &camera);
    const supervision::Timeline &timeline() const { return m_timeline; }
    int marker() const { return m_marker; } // the one stepped to; -1: none
    std::vector<Thing> things() const;
    QDateTime momentAt(int x) const; // held to the axis
    int xOf(const QDateTime &at) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekWanted(const QDateTime &at);
    void cameraWanted(const kaochang::video::CameraId &camera);
    void markerPicked(const kaochang::supervision::Marker &marker);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect laneBox(int lane) const;
    QRect boxOf(int lane, const supervision::Interval &interval) const;
    QRect markerBox(const supervision::Marker &marker) const;
    QString textAt(const QPoint &point) const;
    int lane() const; // of the camera looked at; -1: none
    void stepMarker(int direction);
    void stepLane(int direction);
    void pick(int marker);
    void paintHours(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintMarkers(QPainter &painter) const;

    supervision::Timeline m_timeline;
    Motions m_motions;
    QDateTime m_at;
    std::optional<video::CameraId> m_camera;
    int m_marker = -1;
};

} // namespace kaochang::ui
