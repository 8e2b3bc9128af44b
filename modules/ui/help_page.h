// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that do everything, and what this program is.
#pragma once

#include "ui/page_frame.h"

namespace kaochang::ui {

class Desk;

class HelpPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit HelpPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addKeys();
    void addAbout();
};

} // namespace kaochang::ui
