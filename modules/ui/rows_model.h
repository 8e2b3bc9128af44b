// SPDX-License-Identifier: GPL-3.0-or-later
// A table model over plain rows: each column is a title and how a row reads there.
#pragma once

#include "ui/icon.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace kaochang::ui {

template <typename Row>
struct RowColumn
{
    using Text = std::function<QString(const Row &)>;
    using StatusOf = std::function<std::optional<Status>(const Row &)>;

    RowColumn(QString itsTitle, Text itsText, StatusOf itsStatus = nullptr)
        : title(std::move(itsTitle))
        , text(std::move(itsText))
        , status(std::move(itsStatus))
    {}

    QString title;
    Text text;
    StatusOf status;                                            // its shape stands before the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter; // numbers stand right
};

template <typename Row>
class RowsModel final : public QAbstractTableModel
{
public:
    RowsModel(std::vector<RowColumn<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {}

    void show(const std::vector<Row> &rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const RowColumn<Row> &column = m_columns[size_t(index.column())];
        const Row &row = m_rows[size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        if (role == Qt::DecorationRole && column.status) {
            if (const auto status = column.status(row))
                return shapeIcon(*status);
        }
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const RowColumn<Row> &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
    }

private:
    std::vector<RowColumn<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace kaochang::ui
