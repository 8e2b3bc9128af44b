// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/act_places.h"
#include "ui/icon.h"
#include "ui/looks.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

enum : int { IdRole = Qt::UserRole, TitleRole, IconRole, CountRole, FirstOfGroupRole, DimRole };
constexpr int RowHeight = 42;
constexpr int GroupSpace = 15;

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {120, RowHeight + (index.data(FirstOfGroupRole).toBool() ? GroupSpace : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(FirstOfGroupRole).toBool()) {
            painter->fillRect(row.left() + 8, row.top() + GroupSpace / 2, row.width() - 16, 1,
                              theme::lineColor());
            row.setTop(row.top() + GroupSpace);
        }
        paintRow(painter, row.adjusted(2, 1, -2, -1), option, index);
        painter->restore();
    }

private:
    static void paintRow(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                         const QModelIndex &index)
    {
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(chosen ? QPalette::Highlight : QPalette::Midlight));
            painter->drawRoundedRect(row, 8, 8);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::WindowText), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        }
        const QColor ink = chosen                         ? palette.color(QPalette::HighlightedText)
                           : index.data(DimRole).toBool() ? theme::softColor()
                                                          : palette.color(QPalette::WindowText);
        icon(index.data(IconRole).toString(), ink)
            .paint(painter, QRect(row.left() + 12, row.center().y() - 9, 20, 20));
        painter->setPen(ink);
        painter->drawText(row.adjusted(42, 0, -34, 0), Qt::AlignVCenter,
                          index.data(TitleRole).toString());
        if (const int count = index.data(CountRole).toInt(); count > 0)
            paintCount(painter, row, count, ink, palette);
    }

    static void paintCount(QPainter *painter, const QRect &row, int count, const QColor &ink,
                           const QPalette &palette)
    {
        const QString text = count > 999 ? u"999+"_s : QString::number(count);
        const int width = std::max(22, painter->fontMetrics().horizontalAdvance(text) + 12);
        const QRect pill(row.right() - width - 8, row.center().y() - 9, width, 20);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink == palette.color(QPalette::HighlightedText)
                              ? QColor(255, 255, 255, 60)
                              : palette.color(QPalette::Midlight));
        painter->drawRoundedRect(pill, 10, 10);
        painter->setPen(ink);
        painter->drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

Sidebar::Sidebar(const std::vector<Page> &pages, QWidget *parent)
    : QListWidget(parent)
    , m_pages(pages)
{
    dress(this, Look::Side);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(184);
    int number = 0;
    for (const Page &page : pages) {
        auto *item = new QListWidgetItem(this);
        const bool first = number > 0 && pages[size_t(number - 1)].group != page.group;
        ++number;
        item->setData(IdRole, page.id);
        item->setData(TitleRole, page.title);
        item->setData(IconRole, page.icon);
        item->setData(FirstOfGroupRole, first);
        if (number <= 9)
            item->setToolTip(u"Alt+%1"_s.arg(number));
    }
    sayNames();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageWanted(item->data(IdRole).toString());
    });
}

void Sidebar::setCurrentPage(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            setCurrentRow(row);
    }
}

void Sidebar::setOpenWork(const QMap<QString, int> &counts)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setData(CountRole, counts.value(m_pages[size_t(row)].id));
    sayNames();
}

void Sidebar::setRole(Role role)
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(DimRole, !isWorkOn(m_pages[size_t(row)].id, role));
        const QString keys = row < 9 ? u"Alt+%1"_s.arg(row + 1) : QString();
        item(row)->setToolTip(
            !item(row)->data(DimRole).toBool() ? keys : tr("%1 · to look only").arg(keys));
    }
    sayNames();
}

void Sidebar::sayNames()
{
    for (int row = 0; row < count(); ++row) {
        const int waiting = item(row)->data(CountRole).toInt();
        const QString title = item(row)->data(TitleRole).toString();
        const QString counted =
            waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(title) : title;
        item(row)->setData(Qt::AccessibleTextRole, item(row)->data(DimRole).toBool()
                                                       ? tr("%1, to look only").arg(counted)
                                                       : counted);
    }
}

} // namespace kaochang::ui
