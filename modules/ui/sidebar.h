// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left in the order of the day, each with the work that waits there for me.
#pragma once

#include "ui/pages.h"

#include <QListWidget>
#include <QMap>

namespace kaochang::ui {

class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    Sidebar(const std::vector<Page> &pages, QWidget *parent);

    void setCurrentPage(const QString &id);
    void setOpenWork(const QMap<QString, int> &counts);

    QSize sizeHint() const override { return {184, 400}; }

Q_SIGNALS:
    void pageWanted(const QString &id);
};

} // namespace kaochang::ui
