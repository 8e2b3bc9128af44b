// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "roster/door_search.h"
#include "ui/ask.h"
#include "ui/banner.h"
#include "ui/command_palette.h"
#include "ui/desk.h"
#include "ui/exam_strip.h"
#include "ui/flag_incident.h"
#include "ui/icon.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/toast_host.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

namespace {

// Whoever of the sitting on the table fits what was typed: name, initials, number or seat.
Provider candidateProvider(Desk &desk)
{
    return [&desk](const QString &query, const std::function<void(Hits)> &found) {
        if (query.isEmpty() || desk.sitting().isNull())
            return;
        desk.read(
            &desk,
            [id = desk.sitting(), query](const store::Reader &reader) {
                return roster::searchDoor(reader, id, query);
            },
            [&desk, found](const Result<roster::DoorAnswer> &answer) {
                Hits hits;
                for (const roster::DoorMatch &match :
                     answer ? answer->matches : std::vector<roster::DoorMatch>())
                    hits.push_back({u"user"_s, match.line.candidate.name,
                                    match.line.enrolment.admissionNumber,
                                    [&desk, id = match.line.enrolment.id.toString()] {
                                        desk.goTo(u"roster"_s, id);
                                    }});
                found(std::move(hits));
            });
    };
}

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_shell(desk)
    , m_pages(pages())
    , m_strip(new ExamStrip(this))
    , m_banner(new Banner(this))
    , m_sidebar(new Sidebar(m_pages, this))
    , m_stack(new QStackedWidget(this))
    , m_palette(new CommandPalette(this))
    , m_toast(new ToastHost(this))
    , m_flag(new QShortcut(QKeySequence(Qt::Key_F8), this))
{
    setWindowTitle(tr("Kaochang"));
    resize(1366, 768);
    restoreGeometry(desk.preferences().geometry());
    layOut();
    addStatusBar();
    addShortcuts();
    addProviders();
    connect(m_sidebar, &Sidebar::pageWanted, this, &MainWindow::openPage);
    connect(m_strip, &ExamStrip::pageWanted, this, &MainWindow::openPage);
    connect(m_strip, &ExamStrip::searchWanted, m_palette, &CommandPalette::open);
    connect(m_banner, &Banner::pageWanted, this, &MainWindow::openPage);
    connect(&desk, &Desk::pageWanted, this, &MainWindow::openPage);
    const auto showRole = [this] {
        if (m_desk.person())
            m_sidebar->setRole(m_desk.actor().role);
    };
    connect(&desk, &Desk::personChanged, this, showRole);
    showRole();
    connect(&desk, &Desk::toastWanted, m_toast, &ToastHost::say);
    connect(&m_shell, &ShellModel::changed, this, &MainWindow::render);
    render();
    openPage(m_pages.front().id);
    m_sidebar->setFocus();
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    setCentralWidget(all);
}

void MainWindow::addStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    for (QLabel **slot : {&m_person, &m_site, &m_clock, &m_disk}) {
        *slot = new QLabel(this);
        statusBar()->addWidget(*slot);
    }
    statusBar()->addPermanentWidget(new QLabel(tr("F8 Flag   F1 Help   Ctrl+K Find"), this));
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(act));
    };
    for (int number = 1; number <= 9 && number <= int(m_pages.size()); ++number) {
        on(QKeySequence(u"Alt+%1"_s.arg(number)),
           [this, id = m_pages[size_t(number - 1)].id] { openPage(id); });
    }
    connect(m_flag, &QShortcut::activated, this, [this] { flagIncident(m_desk); });
    on(QKeySequence(u"Ctrl+K"_s), [this] { m_palette->open(); });
    on(QKeySequence(Qt::Key_F1), [this] { openPage(u"help"_s); });
    on(QKeySequence(u"Ctrl+L"_s), [this] { m_desk.signOut(); });
}

void MainWindow::addProviders()
{
    m_palette->addProvider([this](const QString &query, const auto &found) {
        Hits hits;
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const Page &page = m_pages[i];
            if (page.title.contains(query, Qt::CaseInsensitive))
                hits.push_back({page.icon, page.title, i < 9 ? u"Alt+%1"_s.arg(i + 1) : QString(),
                                [this, id = page.id] { openPage(id); }});
        }
        found(std::move(hits));
    });
    m_palette->addProvider(candidateProvider(m_desk));
    m_palette->addProvider([this](const QString &query, const auto &found) {
        Preferences &preferences = m_desk.preferences();
        const bool dark = theme::current() == Scheme::Dark;
        const bool chinese = preferences.language() == Language::Chinese;
        const Hits all{
            {u"lock"_s, tr("Lock the screen"), u"Ctrl+L"_s, [this] { m_desk.signOut(); }},
            {dark ? u"sun"_s : u"moon"_s,
             dark ? tr("Light appearance") : tr("Dark appearance"),
             {},
             [&preferences, dark] {
                 preferences.setAppearance(dark ? Appearance::Light : Appearance::Dark);
             }},
            {u"language"_s, chinese ? u"English"_s : u"中文"_s, {}, [&preferences, chinese] {
                 preferences.setLanguage(chinese ? Language::English : Language::Chinese);
             }}};
        Hits hits;
        std::ranges::copy_if(all, std::back_inserter(hits), [&](const Hit &hit) {
            return hit.title.contains(query, Qt::CaseInsensitive);
        });
        found(std::move(hits));
    });
}

void MainWindow::openPage(const QString &id)
{
    const auto page = std::ranges::find(m_pages, id, &Page::id);
    if (page == m_pages.end() || id == currentPage())
        return;
    auto *widget = m_stack->findChild<QWidget *>(id, Qt::FindDirectChildrenOnly);
    if (!widget) {
        widget = page->make(m_desk, m_stack);
        widget->setObjectName(id);
        m_stack->addWidget(widget);
    }
    m_stack->setCurrentWidget(widget);
    m_sidebar->setCurrentPage(id);
    m_flag->setEnabled(id != u"monitor"_s); // the wall flags the room of the picture looked at
}

QString MainWindow::currentPage() const
{
    return m_stack->currentWidget() ? m_stack->currentWidget()->objectName() : QString();
}

void MainWindow::render()
{
    const ShellModel::State &state = m_shell.state();
    m_strip->render(state);
    m_banner->render(state.notice);
    m_sidebar->setOpenWork(state.openWork);
    renderStatusBar(state);
}

void MainWindow::renderStatusBar(const ShellModel::State &state)
{
    m_person->setText(state.person);
    m_site->setText(state.site);
    m_site->setVisible(!state.site.isEmpty());
    m_clock->setText(siteTime(state.now).toString(u"yyyy-MM-dd HH:mm:ss"_s));
    m_disk->setVisible(state.freeBytes >= 0);
    m_disk->setText(tr("%1 GB free").arg(state.freeBytes / 1'000'000'000));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int recording = m_shell.state().recording;
    m_desk.preferences().setGeometry(saveGeometry());
    if (m_mayClose || recording == 0)
        return QMainWindow::closeEvent(event);
    event->ignore();
    m_desk.ask().confirm(
        this,
        {tr("Close while %n camera(s) are recording?", nullptr, recording),
         tr("Recording stops now and a gap stays in the evidence of this sitting."),
         tr("Stop and close"), true},
        [this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
}

} // namespace kaochang::ui
