// SPDX-License-Identifier: GPL-3.0-or-later
// An objection as it is taken down: about which result, who said it, how, when, and what.
#pragma once

#include "ui/publicity_model.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kaochang::ui {

class AppealForm final : public QFrame
{
    Q_OBJECT

public:
    explicit AppealForm(QWidget *parent = nullptr);

    void begin(const PublicityModel::State &state); // afresh, the hand on the first field
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const kaochang::results::Appeal &appeal);
    void cancelled();

private:
    void addFields();
    void offerSubjects(); // of the candidate chosen, who also objects unless somebody else does
    void askWhyLate();
    results::Appeal appeal() const;

    std::vector<results::ResultLine> m_lines;
    QDate m_until; // the last day of the window
    QComboBox *m_candidate;
    QComboBox *m_subject;
    QLineEdit *m_saidBy;
    QComboBox *m_channel;
    QDateEdit *m_saidOn;
    QPlainTextEdit *m_what;
    QLineEdit *m_late;
    QPushButton *m_receive;
};

} // namespace kaochang::ui
