// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal in words beside the field it is about; nothing there while nothing is wrong.
#pragma once

#include "core/result.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace kaochang::ui {

class FieldProblem final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldProblem(const QString &name, QWidget *parent = nullptr); // for tests

    void say(const std::optional<Error> &problem); // read out when it appears

private:
    QLabel *m_words;
};

} // namespace kaochang::ui
