// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask.h"

#include "ui/looks.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Box
{
    QDialog *dialog;
    QVBoxLayout *column;
    QPushButton *yes;
};

QString spoken(const char *text)
{
    return QCoreApplication::translate("Ask", text);
}

Box makeBox(QWidget *over, const Question &question)
{
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setMinimumWidth(440);
    auto *column = new QVBoxLayout;
    column->addWidget(label(question.title, Look::Heading, dialog));
    if (!question.consequence.isEmpty())
        column->addWidget(label(question.consequence, Look::Plain, dialog));

    auto *no = button(QCoreApplication::translate("Ask", "Cancel"), {}, Look::Plain, dialog);
    auto *yes = button(question.verb, {}, question.danger ? Look::Danger : Look::Primary, dialog);
    no->setMinimumHeight(44);
    yes->setMinimumHeight(44);
    // What cannot be taken back is not one careless Enter away.
    (question.danger ? no : yes)->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(yes);

    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    all->addLayout(column);
    all->addLayout(row);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    return {dialog, column, yes};
}

QComboBox *addReason(const Box &box, const QStringList &templates)
{
    auto *words = new QComboBox(box.dialog);
    words->setEditable(true);
    words->addItems(templates);
    words->setCurrentIndex(-1);
    words->setAccessibleName(spoken(QT_TRANSLATE_NOOP("Ask", "Reason")));
    words->lineEdit()->setAccessibleName(words->accessibleName());
    words->lineEdit()->setPlaceholderText(
        spoken(QT_TRANSLATE_NOOP("Ask", "Choose or write the reason; it is recorded")));
    box.column->addWidget(words);
    box.yes->setEnabled(false);
    QObject::connect(
        words, &QComboBox::editTextChanged, box.yes,
        [yes = box.yes](const QString &text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    return words;
}

void choose(QWidget *over, const FileWish &wish, QFileDialog::AcceptMode mode,
            QFileDialog::FileMode what, Ask::Text chosen)
{
    auto *dialog = new QFileDialog(over, wish.title, {}, wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(what);
    dialog->selectFile(wish.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

} // namespace

void Dialogs::confirm(QWidget *over, const Question &question, Yes yes)
{
    const Box box = makeBox(over, question);
    QObject::connect(box.dialog, &QDialog::accepted, over, std::move(yes));
    box.dialog->open();
}

void Dialogs::reason(QWidget *over, const Question &question, const QStringList &templates,
                     Text given)
{
    const Box box = makeBox(over, question);
    QComboBox *words = addReason(box, templates);
    QObject::connect(box.dialog, &QDialog::accepted, over,
                     [words, given = std::move(given)] { given(words->currentText().trimmed()); });
    box.dialog->open();
    words->setFocus();
}

void Dialogs::amount(QWidget *over, const Question &question, const Range &range,
                     const QStringList &templates, Amount given)
{
    const Box box = makeBox(over, question);
    auto *number = new QSpinBox(box.dialog);
    number->setRange(range.from, range.to);
    number->setValue(range.first);
    number->setSuffix(range.unit);
    number->setAccessibleName(question.title);
    box.column->addWidget(number);
    QComboBox *words = addReason(box, templates);
    QObject::connect(box.dialog, &QDialog::accepted, over,
                     [number, words, given = std::move(given)] {
                         given(number->value(), words->currentText().trimmed());
                     });
    box.dialog->open();
    number->setFocus();
    number->selectAll();
}

void Dialogs::openFile(QWidget *over, const FileWish &wish, Text chosen)
{
    choose(over, wish, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(chosen));
}

void Dialogs::saveFile(QWidget *over, const FileWish &wish, Text chosen)
{
    choose(over, wish, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(chosen));
}

void Dialogs::folder(QWidget *over, const FileWish &wish, Text chosen)
{
    choose(over, wish, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(chosen));
}

} // namespace kaochang::ui
