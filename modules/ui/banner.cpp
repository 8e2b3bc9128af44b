// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/looks.h"
#include "ui/state_light.h"

#include <QHBoxLayout>

namespace kaochang::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_light(new StateLight(this))
    , m_text(label({}, Look::Plain, this))
    , m_button(button({}, {}, Look::Plain, this))
{
    dress(this, Look::Strip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->addWidget(m_light);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page); });
    hide();
}

void Banner::render(const std::optional<Notice> &notice)
{
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_light->say(notice->status, {});
    m_text->setText(notice->text);
    m_button->setText(notice->verb);
    m_button->setVisible(!notice->verb.isEmpty());
    m_page = notice->page;
}

} // namespace kaochang::ui
