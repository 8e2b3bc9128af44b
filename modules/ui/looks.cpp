// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks.h"

#include "ui/icon.h"

#include <QDialog>
#include <QFrame>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace kaochang::ui {

void dress(QWidget *widget, Look look)
{
    static constexpr std::array Words{"plain",   "title",  "heading", "figure", "soft",
                                      "primary", "danger", "quiet",   "button", "card",
                                      "strip",   "side",   "big",     "link",   "tall"};
    widget->setProperty("look", QLatin1String(Words[static_cast<size_t>(look)]));
}

QLabel *label(const QString &text, Look look, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    dress(made, look);
    made->setWordWrap(true);
    return made;
}

QPushButton *button(const QString &text, const QString &iconName, Look look, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    dress(made, look);
    if (!iconName.isEmpty()) {
        const auto role = QPalette::HighlightedText;
        made->setIcon(look == Look::Primary ? icon(iconName, made->palette().color(role))
                                            : icon(iconName));
    }
    made->setIconSize({18, 18});
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

void standOnGround(QWidget *window)
{
    QPalette ground = window->palette();
    ground.setColor(QPalette::Window, ground.color(QPalette::AlternateBase));
    window->setPalette(ground);
    window->setAutoFillBackground(true);
}

QFrame *card(QWidget *parent)
{
    auto *made = new QFrame(parent);
    dress(made, Look::Card);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    return made;
}

QVBoxLayout *columnOf(QFrame *card)
{
    return static_cast<QVBoxLayout *>(card->layout());
}

QTableView *table(const QString &name, QWidget *parent)
{
    auto *made = new QTableView(parent);
    made->setAccessibleName(name);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setShowGrid(false);
    made->setAlternatingRowColors(true);
    made->setTabKeyNavigation(false);
    made->setWordWrap(false);
    made->verticalHeader()->hide(); // its width would jump with the number of rows
    made->verticalHeader()->setDefaultSectionSize(36);
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setHighlightSections(false);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return made;
}

void setWidths(QTableView *view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        view->setColumnWidth(column++, width);
}

QVBoxLayout *pageColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(dialog->windowTitle(), Look::Title, dialog));
    return column;
}

} // namespace kaochang::ui
