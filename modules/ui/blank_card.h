// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of blank sheets beside the certificates, and the publication of the chosen ones.
#pragma once

#include "ui/ask.h"
#include "ui/certificates_model.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace kaochang::ui {

class BlankCard final : public QFrame
{
    Q_OBJECT

public:
    BlankCard(CertificatesModel &model, Desk &desk, QWidget *parent = nullptr);

    void render();

private:
    QPushButton *act(const QString &name, const QString &text, const QString &icon);
    void addBlanks();
    void connectIn(QPushButton *receive, QPushButton *draw);
    void connectOut(QPushButton *back, QPushButton *spoil, QPushButton *destroy);
    void addPublication();
    // Sheets and the reason, then the work.
    void ask(const QString &title, const QString &consequence, int first, const Ask::Amount &then);

    CertificatesModel &m_model;
    Desk &m_desk;
    QLabel *m_stock;
    QLabel *m_hand;
    QLabel *m_published;
    QComboBox *m_step;
    QDateEdit *m_day;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_note = nullptr;
};

} // namespace kaochang::ui
