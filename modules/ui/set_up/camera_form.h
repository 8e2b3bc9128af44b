// SPDX-License-Identifier: GPL-3.0-or-later
// A camera: in which room, where it is reached, what it covers; tested before it is kept.
#pragma once

#include "ui/set_up/camera_trial.h"
#include "ui/set_up/entry_form.h"

class QComboBox;
class QLineEdit;

namespace kaochang::ui {

class PictureView;

class CameraForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit CameraForm(Desk &desk, QWidget *parent = nullptr);

    // A null id: a new one. The address comes as it may be shown, and goes back as it was typed.
    void begin(const site::Camera &camera, const site::CameraAddress &shown,
               const std::vector<site::Room> &rooms);
    site::Camera entered() const;
    site::CameraAddress address() const;

private:
    void addFields();
    void renderTrial();

    CameraTrial m_trial;
    site::Camera m_was;
    QComboBox *m_room;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_covers;
    QPushButton *m_test;
    PictureView *m_picture;
    QLabel *m_found;
};

} // namespace kaochang::ui
