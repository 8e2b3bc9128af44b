// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/certificates_page.h"
#include "ui/check_in_page.h"
#include "ui/exchange_page.h"
#include "ui/help_page.h"
#include "ui/monitoring_page.h"
#include "ui/panel_page.h"
#include "ui/practical_page.h"
#include "ui/publicity_page.h"
#include "ui/results_page.h"
#include "ui/review_page.h"
#include "ui/roster_page.h"
#include "ui/settings_page.h"
#include "ui/site_page.h"
#include "ui/theory_page.h"
#include "ui/today_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Page", text);
}

template <typename Widget>
QWidget *open(Desk &desk, QWidget *parent)
{
    return new Widget(desk, parent);
}

} // namespace

std::vector<Page> pages()
{
    return {
        {u"today"_s, title(QT_TRANSLATE_NOOP("Page", "Today")), u"calendar-event"_s, Group::Day,
         open<TodayPage>},
        {u"roster"_s, title(QT_TRANSLATE_NOOP("Page", "Roster")), u"users"_s, Group::Day,
         open<RosterPage>},
        {u"panel"_s, title(QT_TRANSLATE_NOOP("Page", "Panel")), u"list-check"_s, Group::Day,
         open<PanelPage>},
        {u"check_in"_s, title(QT_TRANSLATE_NOOP("Page", "Check-in")), u"user-check"_s, Group::Day,
         open<CheckInPage>},
        {u"theory"_s, title(QT_TRANSLATE_NOOP("Page", "Theory")), u"file-text"_s, Group::Day,
         open<TheoryPage>},
        {u"practical"_s, title(QT_TRANSLATE_NOOP("Page", "Scoring")), u"clipboard-check"_s,
         Group::Day, open<PracticalPage>},
        {u"monitor"_s, title(QT_TRANSLATE_NOOP("Page", "Monitoring")), u"video"_s, Group::Day,
         open<MonitoringPage>},
        {u"review"_s, title(QT_TRANSLATE_NOOP("Page", "Review")), u"eye-check"_s, Group::After,
         open<ReviewPage>},
        {u"results"_s, title(QT_TRANSLATE_NOOP("Page", "Results")), u"checks"_s, Group::After,
         open<ResultsPage>},
        {u"publicity"_s, title(QT_TRANSLATE_NOOP("Page", "Publication")), u"eye"_s, Group::After,
         open<PublicityPage>},
        {u"certificates"_s, title(QT_TRANSLATE_NOOP("Page", "Certificates")), u"certificate"_s,
         Group::After, open<CertificatesPage>},
        {u"export"_s, title(QT_TRANSLATE_NOOP("Page", "Export")), u"package-export"_s, Group::After,
         open<ExchangePage>},
        {u"site"_s, title(QT_TRANSLATE_NOOP("Page", "Site")), u"server"_s, Group::House,
         open<SitePage>},
        {u"settings"_s, title(QT_TRANSLATE_NOOP("Page", "Settings")), u"settings"_s, Group::House,
         open<SettingsPage>},
        {u"help"_s, title(QT_TRANSLATE_NOOP("Page", "Help")), u"help"_s, Group::House,
         open<HelpPage>},
    };
}

} // namespace kaochang::ui
