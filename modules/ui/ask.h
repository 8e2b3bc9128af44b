// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a page may ask a person for in a box. Answers come later, never through a nested event
// loop; where the person says no, nothing is called.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kaochang::ui {

struct Question
{
    QString title;       // "Undo the check-in of 欧阳䶮?"
    QString consequence; // what will be so afterwards
    QString verb;        // on the button: "Undo"
    bool danger = false; // cannot be taken back
};

struct FileWish
{
    QString title;
    QString filter;    // "Sheets (*.xlsx *.xls *.csv)"
    QString suggested; // a name or a folder
};

struct Range
{
    int from;
    int to;
    int first; // what stands there at the start
    QString unit;
};

class Ask
{
public:
    using Yes = std::function<void()>;
    using Text = std::function<void(const QString &)>;
    using Amount = std::function<void(int, const QString &why)>;

    virtual ~Ask() = default;
    // over: the widget it is about; when it goes, so does the question.
    virtual void confirm(QWidget *over, const Question &question, Yes yes) = 0;
    // A reason is never empty; templates are offered, free words are allowed.
    virtual void reason(QWidget *over, const Question &question, const QStringList &templates,
                        Text given) = 0;
    virtual void amount(QWidget *over, const Question &question, const Range &range,
                        const QStringList &templates, Amount given) = 0;
    virtual void openFile(QWidget *over, const FileWish &wish, Text chosen) = 0;
    virtual void saveFile(QWidget *over, const FileWish &wish, Text chosen) = 0;
    virtual void folder(QWidget *over, const FileWish &wish, Text chosen) = 0;
};

class Dialogs final : public Ask
{
public:
    void confirm(QWidget *over, const Question &question, Yes yes) override;
    void reason(QWidget *over, const Question &question, const QStringList &templates,
                Text given) override;
    void amount(QWidget *over, const Question &question, const Range &range,
                const QStringList &templates, Amount given) override;
    void openFile(QWidget *over, const FileWish &wish, Text chosen) override;
    void saveFile(QWidget *over, const FileWish &wish, Text chosen) override;
    void folder(QWidget *over, const FileWish &wish, Text chosen) override;
};

} // namespace kaochang::ui
