// SPDX-License-Identifier: GPL-3.0-or-later
// Where the site stands with its centre: state, what waits, when it goes on; or the way in.
#pragma once

#include "ui/sync_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaochang::ui {

class StateLight;

class SyncCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SyncCard(Desk &desk, QWidget *parent = nullptr);

private:
    void addFacts();
    void addWayIn();
    void render();
    QString waitingText(const sync::SyncState &state) const;
    QString timesText(const sync::SyncState &state) const;

    Desk &m_desk;
    SyncModel m_model;
    StateLight *m_light;
    QLabel *m_centre;
    QLabel *m_waiting;
    QLabel *m_times;
    QLabel *m_problem;
    QWidget *m_wayIn;
    QLineEdit *m_address;
    QLineEdit *m_code;
    QPushButton *m_enrol;
    QPushButton *m_now;
    QPushButton *m_pause;
};

} // namespace kaochang::ui
