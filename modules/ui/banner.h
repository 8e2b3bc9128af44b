// SPDX-License-Identifier: GPL-3.0-or-later
// One line over the page and one button, while something needs a person.
#pragma once

#include "ui/shell_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class StateLight;

class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void render(const std::optional<Notice> &notice);

Q_SIGNALS:
    void pageWanted(const QString &page);

private:
    StateLight *m_light;
    QLabel *m_text;
    QPushButton *m_button;
    QString m_page;
};

} // namespace kaochang::ui
