// SPDX-License-Identifier: GPL-3.0-or-later
// Two cards of 设置: one's own passphrase, and for the administrator how the site's key is kept.
#pragma once

#include "ui/protection_model.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace kaochang::ui {

class FormField;
class StateLight;

class ProtectionCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectionCards(Desk &desk, QWidget *parent = nullptr);

private:
    FormField *addSecret(QVBoxLayout *column, const QString &name, const QString &objectName);
    QWidget *signInCard();
    QWidget *keyCard();
    void render();
    FormField *placeOf(const Error &problem, ProtectionModel::About about) const;

    Desk &m_desk;
    ProtectionModel m_model;
    std::vector<FormField *> m_secrets;
    FormField *m_old = nullptr;
    FormField *m_fresh = nullptr;
    FormField *m_again = nullptr;
    FormField *m_keyOld = nullptr;
    FormField *m_keyFresh = nullptr;
    FormField *m_keyAgain = nullptr;
    QRadioButton *m_inKeychain = nullptr;
    QRadioButton *m_byPassphrase = nullptr;
    StateLight *m_keptNow = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_key = nullptr;
    int m_done = 0;
};

} // namespace kaochang::ui
