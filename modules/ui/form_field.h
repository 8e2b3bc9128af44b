// SPDX-License-Identifier: GPL-3.0-or-later
// A field with its name above it and, below, a note and what is wrong with what stands there.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace kaochang::ui {

class StateLight;

class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &name, QWidget *field, QWidget *parent);

    void setNote(const QString &note);                // soft; empty takes it away
    void say(Status status, const QString &sentence); // with its shape; empty takes it away
    QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    QLabel *m_note;
    QWidget *m_row;
    StateLight *m_light;
    QLabel *m_sentence;
};

} // namespace kaochang::ui
