// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the house, in the order of the day. A page author adds one line in pages.cpp.
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace kaochang::ui {

class Desk;

enum class Group { Day, After, House }; // the sidebar draws a line between groups

struct Page
{
    QString id;    // "check_in": stable; Desk::goTo() and tests name it
    QString title; // in the language spoken when pages() was called
    QString icon;  // in resources/icons
    Group group = Group::Day;
    std::function<QWidget *(Desk &, QWidget *parent)> make; // called when the page is first opened
};

std::vector<Page> pages();

} // namespace kaochang::ui
