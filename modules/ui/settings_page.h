// SPDX-License-Identifier: GPL-3.0-or-later
// Language, appearance, the camera at the door, where the data lies, what protects it. Everything
// takes effect at once.
#pragma once

#include "ui/page_frame.h"

class QFrame;

namespace kaochang::ui {

class Desk;

class SettingsPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

private:
    QFrame *lookCard();
    QFrame *doorCard();
    QFrame *dataCard();

    Desk &m_desk;
};

} // namespace kaochang::ui
