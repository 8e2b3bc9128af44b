// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/camera_form.h"

#include "ui/looks.h"
#include "ui/picture_view.h"
#include "ui/set_up/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

CameraForm::CameraForm(Desk &desk, QWidget *parent)
    : EntryForm(parent)
    , m_trial(desk)
    , m_room(choiceField(this, u"room"_s))
    , m_name(lineField(this, u"name"_s))
    , m_address(lineField(this, u"address"_s))
    , m_user(lineField(this, u"user"_s))
    , m_password(lineField(this, u"password"_s))
    , m_covers(lineField(this, u"covers"_s))
    , m_test(button(tr("Test the camera"), u"camera"_s, Look::Plain, this))
    , m_picture(new PictureView(this))
    , m_found(label({}, Look::Soft, this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_address->setPlaceholderText(u"rtsp://10.0.0.8/1   /dev/video0"_s);
    m_test->setObjectName(u"test_camera"_s);
    m_found->setObjectName(u"camera_found"_s);
    addFields();
    buttons()->insertWidget(0, m_test);
    connect(m_test, &QPushButton::clicked, this, [this] { m_trial.start(entered(), address()); });
    connect(&m_trial, &CameraTrial::changed, this, &CameraForm::renderTrial);
}

void CameraForm::addFields()
{
    addField(tr("&Room"), m_room, {"site.no_such_room"});
    addField(tr("&Name"), m_name, {"site.no_name", "site.camera_name_taken"});
    addField(tr("&Address"), m_address,
             {"site.no_address", "video.empty_address", "video.unknown_address",
              "video.cannot_open", "video.no_picture"});
    addField(tr("&User at the camera"), m_user);
    addField(tr("&Password at the camera (sealed, never shown)"), m_password);
    addField(tr("What it &covers"), m_covers);
    addPlain(m_picture);
    addPlain(m_found);
}

void CameraForm::begin(const site::Camera &camera, const site::CameraAddress &shown,
                       const std::vector<site::Room> &rooms)
{
    m_was = camera;
    const bool isNew = camera.id.isNull();
    setHeading(isNew ? tr("A new camera") : tr("Change %1").arg(camera.name));
    m_room->clear();
    for (const site::Room &room : rooms)
        m_room->addItem(room.name, room.id.toString());
    choose(m_room, camera.room.toString());
    m_name->setText(camera.name);
    m_address->setText(shown.address);
    m_user->setText(shown.user);
    m_password->clear();
    m_password->setPlaceholderText(isNew ? QString() : tr("empty: the one there is stays"));
    m_covers->setText(camera.covers);
    m_trial.clear();
    renderTrial();
    beginAt(isNew ? static_cast<QWidget *>(m_room) : m_name);
}

void CameraForm::renderTrial()
{
    const CameraTrial::State &trial = m_trial.state();
    m_test->setEnabled(!trial.busy);
    m_picture->setVisible(trial.found.has_value());
    m_found->setText(trial.busy ? tr("Opening the camera…") : QString());
    showProblem(trial.problem);
    if (!trial.found)
        return;
    const QImage &picture = trial.found->picture;
    m_picture->setFixedHeight(180);
    m_picture->show(picture, m_name->text());
    QStringList words{tr("%1 × %2").arg(picture.width()).arg(picture.height())};
    if (trial.found->fps > 0)
        words << tr("%1 pictures a second").arg(trial.found->fps, 0, 'f', 1);
    if (!trial.found->codec.isEmpty())
        words << trial.found->codec;
    m_found->setText(words.join(u" · "_s));
}

site::Camera CameraForm::entered() const
{
    site::Camera entered = m_was;
    entered.room = site::RoomId(m_room->currentData().toString());
    entered.name = m_name->text().trimmed();
    entered.covers = m_covers->text().trimmed();
    return entered;
}

site::CameraAddress CameraForm::address() const
{
    return {m_address->text().trimmed(), m_user->text().trimmed(), m_password->text()};
}

} // namespace kaochang::ui
