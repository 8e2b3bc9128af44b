// SPDX-License-Identifier: GPL-3.0-or-later
// A small live picture of the room beside the marks, from the recording that runs anyway. Hidden,
// it asks for nothing.
#pragma once

#include "site/room.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QComboBox;
class QPushButton;

namespace kaochang::ui {

class Desk;
class PictureView;

class LivePicture final : public QFrame
{
    Q_OBJECT

public:
    explicit LivePicture(Desk &desk, QWidget *parent = nullptr);

    void watch(const site::RoomId &room); // null: the sitting's first
    bool isLooking() const { return m_tick.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setOpen(bool isOpen);
    void take(const std::vector<site::Camera> &cameras);
    void paint(); // what the chosen camera sees now, or why nothing

    Desk &m_desk;
    QPushButton *m_toggle;
    QComboBox *m_cameras;
    PictureView *m_view;
    QTimer m_tick;
    std::optional<site::RoomId> m_room; // the one asked for last
    bool m_isOpen = true;
};

} // namespace kaochang::ui
