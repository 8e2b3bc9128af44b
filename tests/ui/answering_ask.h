// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as the test was told to, at once, and remembers what it was asked. Without an answer it
// says no.
#pragma once

#include "ui/ask.h"

namespace kaochang::tests {

class AnsweringAsk final : public ui::Ask
{
public:
    bool sayYes = false;
    QString text;   // a reason or a path; empty: the person gives up
    int number = 0; // an amount
    QStringList asked;

    void confirm(QWidget *, const ui::Question &question, Yes yes) override
    {
        asked << question.title;
        if (sayYes)
            yes();
    }
    void reason(QWidget *, const ui::Question &question, const QStringList &, Text given) override
    {
        answer(question.title, given);
    }
    void amount(QWidget *, const ui::Question &question, const ui::Range &, const QStringList &,
                Amount given) override
    {
        answer(question.title, [&](const QString &why) { given(number, why); });
    }
    void openFile(QWidget *, const ui::FileWish &wish, Text chosen) override
    {
        answer(wish.title, chosen);
    }
    void saveFile(QWidget *, const ui::FileWish &wish, Text chosen) override
    {
        answer(wish.title, chosen);
    }
    void folder(QWidget *, const ui::FileWish &wish, Text chosen) override
    {
        answer(wish.title, chosen);
    }

private:
    void answer(const QString &title, const Text &given)
    {
        asked << title;
        if (!text.isEmpty())
            given(text);
    }
};

} // namespace kaochang::tests
