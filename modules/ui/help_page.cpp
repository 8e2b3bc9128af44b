// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_page.h"

#include "ui/looks.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

HelpPage::HelpPage(Desk &, QWidget *parent)
    : PageFrame(tr("Help"), tr("Everything works without the mouse."), parent)
{
    addKeys();
    addAbout();
    body()->addStretch(1);
}

void HelpPage::addKeys()
{
    const std::pair<QString, QString> keys[] = {
        {u"Alt+1 … Alt+9"_s, tr("open the pages in the order of the day")},
        {u"Ctrl+K"_s, tr("find candidates, pages and actions")},
        {u"Ctrl+F"_s, tr("search within the page")},
        {u"Ctrl+Enter"_s, tr("submit and go to the next candidate")},
        {u"Ctrl+Z"_s, tr("take back the last entry, until it is submitted")},
        {u"F8"_s, tr("mark this moment on the video")},
        {u"Ctrl+L"_s, tr("lock the screen")},
        {u"F1"_s, tr("this page")},
    };
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Keys"), Look::Heading, box));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, does] : keys) {
        grid->addWidget(label(key, Look::Soft, box), row, 0);
        grid->addWidget(label(does, Look::Plain, box), row++, 1);
    }
    columnOf(box)->addLayout(grid);
    body()->addWidget(box);
}

void HelpPage::addAbout()
{
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("About Kaochang"), Look::Heading, box));
    columnOf(box)->addWidget(
        label(tr("Version %1. Free software under the GNU General Public License 3 or later. "
                 "Icons: Tabler, MIT licence.")
                  .arg(QCoreApplication::applicationVersion()),
              Look::Plain, box));
    body()->addWidget(box);
}

} // namespace kaochang::ui
