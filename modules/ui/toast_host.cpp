// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toast_host.h"

#include "ui/looks.h"
#include "ui/state_light.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace kaochang::ui {

ToastHost::ToastHost(QWidget *window)
    : QFrame(window)
    , m_light(new StateLight(this))
    , m_text(label({}, Look::Plain, this))
    , m_verb(button({}, {}, Look::Quiet, this))
{
    dress(this, Look::Card);
    setAutoFillBackground(true);
    m_text->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->addWidget(m_light);
    row->addWidget(m_text);
    row->addWidget(m_verb);
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    window->installEventFilter(this);
    hide();
}

void ToastHost::say(const Toast &toast)
{
    m_light->say(toast.status, {});
    m_text->setText(toast.text);
    m_verb->setText(toast.verb);
    m_verb->setVisible(!toast.verb.isEmpty());
    m_act = toast.act;
    setAccessibleName(toast.text);
    place();
    show();
    raise();
    m_gone.start(toast.verb.isEmpty() ? 5000 : 12000); // time to read, and to change one's mind
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ToastHost::place()
{
    adjustSize();
    move(parentWidget()->width() - width() - 24, parentWidget()->height() - height() - 48);
}

} // namespace kaochang::ui
