// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "ui/icon.h"
#include "ui/looks.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int DetailRole = Qt::UserRole;
constexpr int MostHits = 12; // per provider; more is not a choice but a list

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, 38};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText)
                               : theme::softColor());
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(DetailRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    dress(this, Look::Card);
    dress(m_field, Look::Big);
    dress(m_list, Look::Plain);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find"));
    m_field->setObjectName(u"find"_s);
    m_field->setAccessibleName(tr("Find candidates, pages and actions"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setIconSize({18, 18});
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    m_field->installEventFilter(this);
    hide();
}

void CommandPalette::addProvider(Provider provider)
{
    m_providers.push_back(std::move(provider));
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    const QSize window = parentWidget()->size();
    const int width = std::min(640, window.width() - 80);
    setGeometry((window.width() - width) / 2, 72, width, std::min(460, window.height() - 140));
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::search()
{
    const int running = ++m_search;
    m_found.assign(m_providers.size(), {});
    list();
    const QString query = m_field->text().trimmed();
    for (size_t i = 0; i < m_providers.size(); ++i) {
        m_providers[i](query, [self = QPointer(this), running, i](Hits hits) {
            if (!self || self->m_search != running)
                return;
            self->m_found[i] = std::move(hits);
            self->list();
        });
    }
}

void CommandPalette::list()
{
    m_list->clear();
    for (const Hits &hits : m_found) {
        for (size_t i = 0; i < hits.size() && i < MostHits; ++i) {
            auto *item = new QListWidgetItem(icon(hits[i].icon), hits[i].title, m_list);
            item->setData(DetailRole, hits[i].detail);
        }
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose(int row)
{
    for (const Hits &hits : m_found) {
        const int shown = std::min(int(hits.size()), MostHits);
        if (row < shown && row >= 0) {
            const auto run = hits[size_t(row)].run;
            leave();
            run();
            return;
        }
        row -= shown;
    }
}

void CommandPalette::leave()
{
    ++m_search;
    hide();
    if (m_before)
        m_before->setFocus();
    m_before = nullptr;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        m_before = nullptr; // the person went elsewhere; do not pull the focus back
        leave();
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, rows - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace kaochang::ui
