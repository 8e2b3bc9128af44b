// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "ui/desk.h"
#include "ui/door_camera.h"
#include "ui/founding_terms.h"
#include "ui/looks.h"
#include "ui/preferences.h"
#include "ui/print_card.h"
#include "ui/protection_cards.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QFormLayout *formIn(QFrame *card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columnOf(card)->addLayout(form);
    return form;
}

QComboBox *choice(QWidget *parent, const QStringList &words, int chosen)
{
    auto *box = new QComboBox(parent);
    box->addItems(words);
    box->setCurrentIndex(chosen);
    box->setMinimumWidth(220);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Settings"), tr("For this machine; every change takes effect at once."), parent)
    , m_desk(desk)
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(lookCard(), 1);
    row->addWidget(dataCard(), 1);
    column->addLayout(row);
    column->addWidget(doorCard());
    column->addWidget(new PrintCard(desk, this));
    column->addWidget(new ProtectionCards(desk, this));
    column->addStretch(1);
    auto *scroll = new QScrollArea(this); // a refusal in words makes it longer than a small screen
    scroll->setWidgetResizable(true);
    scroll->setWidget(all);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    all->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

QFrame *SettingsPage::lookCard()
{
    Preferences &preferences = m_desk.preferences();
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Appearance"), Look::Heading, box));
    QFormLayout *form = formIn(box);
    auto *language = choice(box, languageNames(), int(preferences.language()));
    auto *look = choice(box, {tr("As the system (recommended)"), tr("Light"), tr("Dark")},
                        int(preferences.appearance()));
    language->setObjectName(u"language"_s);
    look->setObjectName(u"appearance"_s);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Colours"), look);
    connect(language, &QComboBox::activated, &preferences,
            [&preferences](int row) { preferences.setLanguage(Language(row)); });
    connect(look, &QComboBox::activated, &preferences,
            [&preferences](int row) { preferences.setAppearance(Appearance(row)); });
    return box;
}

// A camera of this machine only: what a network camera's address holds is no matter for a file of
// settings.
QFrame *SettingsPage::doorCard()
{
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Check-in"), Look::Heading, box));
    const auto source = DoorCamera::chosen(m_desk);
    auto *camera = choice(box, QStringList(QString()) + DoorCamera::devices(), 0);
    camera->setObjectName(u"door_camera"_s);
    camera->setEditable(true);
    camera->setCurrentText(source ? source->address : QString());
    camera->lineEdit()->setPlaceholderText(tr("none"));
    camera->lineEdit()->setAccessibleName(tr("Camera at the door"));
    auto *words = label({}, Look::Soft, box);
    words->setObjectName(u"door_camera_words"_s);
    formIn(box)->addRow(tr("Camera at the &door"), camera);
    columnOf(box)->addWidget(words);
    const auto take = [this, camera, words] {
        const QString address = camera->currentText().trimmed();
        const bool isFine = address.isEmpty() || DoorCamera::local(address);
        words->setText(isFine ? tr("Stills are taken with F7 on the check-in page.")
                              : tr("This is no camera of this machine. Nothing was changed. Choose "
                                   "one of the list, such as /dev/video0."));
        if (isFine)
            m_desk.preferences().setDoorCamera(address);
    };
    connect(camera, &QComboBox::activated, this, take);
    connect(camera->lineEdit(), &QLineEdit::editingFinished, this, take);
    words->setText(tr("Stills are taken with F7 on the check-in page."));
    return box;
}

QFrame *SettingsPage::dataCard()
{
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Data"), Look::Heading, box));
    QFormLayout *form = formIn(box);
    auto *folder = label(m_desk.dataFolder(), Look::Plain, box);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = button(tr("Open folder"), u"folder"_s, Look::Plain, box);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_desk.dataFolder())); });
    form->addRow(tr("Data folder"), folder);
    form->addRow({}, open);
    return box;
}

} // namespace kaochang::ui
