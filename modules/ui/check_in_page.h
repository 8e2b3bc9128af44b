// SPDX-License-Identifier: GPL-3.0-or-later
// 签到: scan or type, see the person, let them in; whoever came in last stands large.
#pragma once

#include "ui/check_in_model.h"
#include "ui/page_frame.h"
#include "ui/rows_model.h"

#include <QTimer>

class QFrame;
class QLabel;
class QLayout;
class QLineEdit;
class QTableView;

namespace kaochang::ui {

class PictureView;
class RevealStrip;
class StateLight;

class CheckInPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit CheckInPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addDoor();
    void addResult();
    QLayout *faces();
    void addActions();
    void render();
    void renderFaces();
    void paintDoor();
    const roster::RollLine *standing() const; // whom the desk is about; null: nobody
    void renderResult(const CheckInModel::State &state);
    void doPrimary();
    void askUndo(const Entry &entry);
    void askTurnAway();
    const roster::DoorMatch *chosen() const;
    QString seatText(const roster::RollLine &line) const;
    QString matchText(const roster::DoorMatch &match) const;

    Desk &m_desk;
    CheckInModel m_model;
    QLineEdit *m_field;
    RowsModel<roster::DoorMatch> *m_matches;
    QTableView *m_list;
    RowsModel<Entry> *m_present;
    QTableView *m_presentList;
    QFrame *m_result;
    StateLight *m_light;
    QLabel *m_name;
    QLabel *m_seat;
    QLabel *m_more;
    PictureView *m_onFile;
    PictureView *m_atDoor;
    QPushButton *m_photo;
    Faces m_faces;   // as drawn
    QTimer m_frames; // of the camera at the door
    RevealStrip *m_revealed;
    QPushButton *m_print;
    QPushButton *m_reveal;
    QPushButton *m_turnAway;
    QPushButton *m_undo;
    QPushButton *m_primary;
};

} // namespace kaochang::ui
