// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has in common: a title with one line under it, a body, the problem in words,
// actions bottom right.
#pragma once

#include "core/result.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kaochang::ui {

class PageFrame : public QWidget
{
    Q_OBJECT

public:
    PageFrame(const QString &title, const QString &hint, QWidget *parent);

    void setHint(const QString &hint);
    QHBoxLayout *head() { return m_head; } // filters and secondary buttons, right of the title
    QVBoxLayout *body() { return m_body; }
    QHBoxLayout *actions() { return m_actions; } // the primary button goes last

    // An error where it happened, until it is handled; nullopt takes it away.
    void showProblem(const std::optional<Error> &problem);

    // In place of the body while there is nothing: what belongs here, and the first thing to do.
    struct Empty
    {
        QString icon;
        QString heading;
        QString text;
        QPushButton *first = nullptr; // may stay null
    };
    void setEmpty(const Empty &empty);
    void showEmpty(bool empty);

private:
    QLabel *m_hint;
    QHBoxLayout *m_head;
    QStackedWidget *m_stack;
    QVBoxLayout *m_body;
    QLabel *m_problem;
    QWidget *m_problemRow;
    QHBoxLayout *m_actions;
};

} // namespace kaochang::ui
