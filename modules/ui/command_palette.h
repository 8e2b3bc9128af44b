// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one field that finds candidates, pages and actions. Whoever knows something adds a
// provider.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace kaochang::ui {

struct Hit
{
    QString icon;
    QString title;
    QString detail; // shown softly at the right: a seat, a shortcut
    std::function<void()> run;
};
using Hits = std::vector<Hit>;

// Answers once, now or later; what comes too late for the words in the field is dropped.
using Provider = std::function<void(const QString &query, std::function<void(Hits)> found)>;

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void addProvider(Provider provider); // hits stand in the order of providers
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void list();
    void choose(int row);
    void leave();

    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<Provider> m_providers;
    std::vector<Hits> m_found;  // one per provider
    int m_search = 0;           // the running number of the search on screen
    QPointer<QWidget> m_before; // had the focus when the palette opened
};

} // namespace kaochang::ui
