// SPDX-License-Identifier: GPL-3.0-or-later
// Where each printer of this machine really begins: millimetres every page is moved by.
#pragma once

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;

namespace kaochang::ui {

class Desk;

class PrintCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PrintCard(Desk &desk, QWidget *parent = nullptr);

private:
    QDoubleSpinBox *offset(const QString &name);
    void load();
    void keep();

    Desk &m_desk;
    QComboBox *m_printer;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
};

} // namespace kaochang::ui
