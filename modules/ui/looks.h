// SPDX-License-Identifier: GPL-3.0-or-later
// The few widgets every page is made of, dressed as ui/kaochang.qss expects; and their names for
// screen readers.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <initializer_list>

class QAbstractItemView;
class QDialog;
class QFrame;
class QTableView;
class QVBoxLayout;

namespace kaochang::ui {

enum class Look {
    Plain,
    Title,
    Heading,
    Figure,
    Soft,
    Primary,
    Danger,
    Quiet,
    Button,
    Card,
    Strip,
    Side,
    Big,
    Link,
    Tall
};
void dress(QWidget *widget, Look look);

QLabel *label(const QString &text, Look look, QWidget *parent); // wraps, selectable by mouse
QPushButton *button(const QString &text, const QString &icon, Look look, QWidget *parent);
void standOnGround(QWidget *window); // what lies under cards, where no main window is
QFrame *card(QWidget *parent);       // with a column layout inside
QVBoxLayout *columnOf(QFrame *card);

// A table as all pages want it: whole rows, no numbers at the left, 36 px rows, last column
// stretched.
QTableView *table(const QString &name, QWidget *parent);
void setWidths(QTableView *view, std::initializer_list<int> widths); // of its first columns, px

// The column of a dialog that is read like a page: its window title on top.
QVBoxLayout *pageColumn(QDialog *dialog);

} // namespace kaochang::ui
