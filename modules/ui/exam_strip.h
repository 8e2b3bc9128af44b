// SPDX-License-Identifier: GPL-3.0-or-later
// The line on top that never leaves: sitting, time left, recording, sync, last saved, search. Each
// leads to its page.
#pragma once

#include "ui/shell_model.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace kaochang::ui {

class ExamStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ExamStrip(QWidget *parent = nullptr);

    void render(const ShellModel::State &state);

Q_SIGNALS:
    void searchWanted();
    void pageWanted(const QString &page);

private:
    QToolButton *addButton(const QString &name, const QString &page);

    QLabel *m_sitting;
    QLabel *m_left;
    QToolButton *m_search;
    QToolButton *m_recording;
    QToolButton *m_sync;
    QToolButton *m_saved;
};

} // namespace kaochang::ui
