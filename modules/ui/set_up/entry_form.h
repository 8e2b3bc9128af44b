// SPDX-License-Identifier: GPL-3.0-or-later
// A form of 考点: fields one under the other, a refusal in words at the field it is about, and what
// was typed stands until it was kept or given up.
#pragma once

#include "core/result.h"

#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kaochang::ui {

class EntryForm : public QFrame
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);

    // At the field that answers for its code, with the hand there; else above the buttons.
    void showProblem(const std::optional<Error> &problem);
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(); // by the button, Ctrl+Enter, or Enter in a line
    void cancelled();

protected:
    void setHeading(const QString &heading);
    // codes: the refusals this field answers for.
    void addField(const QString &name, QWidget *field, std::vector<std::string_view> codes = {});
    void addPlain(QWidget *widget);                    // a hint, a picture: nothing to fill in
    QHBoxLayout *buttons() const { return m_buttons; } // further ones go first
    void beginAt(QWidget *first); // no problem told, at the top, the hand there

private:
    struct Field
    {
        QWidget *widget;
        QLabel *problem;
        std::vector<std::string_view> codes;
    };

    void addFrame();
    const Field *answeringFor(std::string_view code) const;

    QLabel *m_heading;
    QVBoxLayout *m_fields;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
    QPushButton *m_keep;
    std::vector<Field> m_all;
    std::optional<Error> m_told;
};

} // namespace kaochang::ui
