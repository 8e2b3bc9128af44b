// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "ui/desk.h"
#include "ui/looks.h"
#include "ui/preferences.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QFrame>
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
    addLook();
    addData();
    body()->addStretch(1);
}

void SettingsPage::addLook()
{
    Preferences &preferences = m_desk.preferences();
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Appearance"), Look::Heading, box));
    QFormLayout *form = formIn(box);
    auto *language = choice(box, {u"中文"_s, u"English"_s}, int(preferences.language()));
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
    body()->addWidget(box);
}

void SettingsPage::addData()
{
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Data"), Look::Heading, box));
    QFormLayout *form = formIn(box);
    auto *folder = label(m_desk.dataFolder(), Look::Plain, box);
    folder->setWordWrap(false);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = button(tr("Open folder"), u"folder"_s, Look::Plain, box);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_desk.dataFolder())); });
    form->addRow(tr("Data folder"), folder);
    form->addRow({}, open);
    body()->addWidget(box);
}

} // namespace kaochang::ui
