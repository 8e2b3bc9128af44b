// SPDX-License-Identifier: GPL-3.0-or-later
// 监控: every camera of the sitting's rooms at one look; F8 marks the moment.
#pragma once

#include "ui/monitoring_model.h"
#include "ui/page_frame.h"

class QGridLayout;

namespace kaochang::ui {

class AlarmList;
class CameraTile;

class MonitoringPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit MonitoringPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActs();
    void render();
    void renderTiles();
    void paintPictures();
    void markWhereTheHandIs();
    void askToStop();

    Desk &m_desk;
    MonitoringModel m_model;
    QTimer m_frames; // runs while the page is seen
    QGridLayout *m_grid;
    AlarmList *m_alarms;
    std::vector<CameraTile *> m_tiles;
    QPushButton *m_incidents;
    QPushButton *m_stop;
    QPushButton *m_start;
};

} // namespace kaochang::ui
