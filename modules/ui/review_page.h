// SPDX-License-Identifier: GPL-3.0-or-later
// 督导复核: one room on one time axis, its pictures, and what a supervisor writes about it.
#pragma once

#include "ui/page_frame.h"
#include "ui/player_model.h"
#include "ui/review_model.h"

class QComboBox;

namespace kaochang::ui {

class PictureView;
class ReviewLists;
class StateLight;
class TimelineView;

class ReviewPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead();
    QWidget *screen();
    QWidget *transport();
    void addKeys();
    void render();
    void renderHead();
    void renderPicture();
    void renderProof();
    void renderSign();
    void jumpTo(const supervision::Marker &marker);
    void askForBookmark();
    void askForFinding(const supervision::Finding &draft, const QString &about);

    Desk &m_desk;
    ReviewModel m_model;
    PlayerModel m_player;
    QComboBox *m_rooms;
    QComboBox *m_cameras;
    PictureView *m_picture;
    TimelineView *m_axis;
    QPushButton *m_play;
    QComboBox *m_speed;
    StateLight *m_proof;
    ReviewLists *m_lists;
    QPushButton *m_bookmark;
    QPushButton *m_sign;
};

} // namespace kaochang::ui
