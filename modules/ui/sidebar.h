// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left in the order of the day, each with the work that waits there for me.
#pragma once

#include "core/actor.h"
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
    void setRole(Role role); // dims the pages where it may only look

    QSize sizeHint() const override { return {184, 400}; }

Q_SIGNALS:
    void pageWanted(const QString &id);

private:
    void sayNames();

    const std::vector<Page> m_pages; // row by row
};

} // namespace kaochang::ui
