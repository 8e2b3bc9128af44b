// SPDX-License-Identifier: GPL-3.0-or-later
// The time axis for screen readers: a list of its markers and gaps, each with its words and place.
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace kaochang::ui {

class TimelineView;

class TimelineAccess final : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view);
    ~TimelineAccess() override;

    static void install(); // once; more does nothing
    static void changed(TimelineView *view);
    static void focused(TimelineView *view, int thing);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView *view() const;
    void forget();

    mutable std::vector<QAccessible::Id> m_children; // made when asked for; 0: not yet
};

} // namespace kaochang::ui
