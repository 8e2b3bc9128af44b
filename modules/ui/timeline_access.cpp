// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_access.h"

#include "ui/timeline_view.h"

#include <algorithm>

namespace kaochang::ui {
namespace {

class ThingAccess final : public QAccessibleInterface
{
public:
    ThingAccess(TimelineView *view, int index)
        : m_view(view)
        , m_index(index)
    {}

    bool isValid() const override { return m_view && size_t(m_index) < m_view->things().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->things()[size_t(m_index)].text
                                                      : QString();
    }
    QRect rect() const override
    {
        const QRect box = isValid() ? m_view->things()[size_t(m_index)].box : QRect();
        return m_view ? box.translated(m_view->mapToGlobal(QPoint())) : box;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view && m_view->hasFocus() && m_view->marker() == m_index;
        state.selected = m_view && m_view->marker() == m_index;
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    int m_index;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccess(view) : nullptr;
}

} // namespace

TimelineAccess::TimelineAccess(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

TimelineAccess::~TimelineAccess()
{
    forget();
}

void TimelineAccess::install()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

void TimelineAccess::changed(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void TimelineAccess::focused(TimelineView *view, int thing)
{
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(thing);
    QAccessible::updateAccessibility(&event);
}

TimelineView *TimelineAccess::view() const
{
    return static_cast<TimelineView *>(widget());
}

int TimelineAccess::childCount() const
{
    return int(view()->things().size());
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (size_t(index) >= m_children.size())
        m_children.resize(size_t(index) + 1);
    QAccessible::Id &id = m_children[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ThingAccess(view(), index));
    return QAccessible::accessibleInterface(id);
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto same = [&](QAccessible::Id id) {
        return id != 0 && QAccessible::accessibleInterface(id) == child;
    };
    const auto found = std::ranges::find_if(m_children, same);
    return found == m_children.end() ? -1 : int(found - m_children.begin());
}

void TimelineAccess::forget()
{
    for (const QAccessible::Id id : std::exchange(m_children, {})) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

} // namespace kaochang::ui
