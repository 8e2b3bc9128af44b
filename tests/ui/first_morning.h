// SPDX-License-Identifier: GPL-3.0-or-later
// A machine at whose entrance somebody stands: the real front desk on a real lane, no house open.
#pragma once

#include "founding.h"
#include "support/new_site.h"
#include "support/temporary_store.h"
#include "ui/answering_ask.h"
#include "ui/entrance.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace kaochang::tests {

using namespace Qt::StringLiterals;

struct FirstMorning : NewSite
{
    SystemClock clock;
    Lane lane{QStringLiteral("store")};
    BreakAt fault;
    AnsweringAsk ask;
    ui::Preferences preferences{parent.filePath(QStringLiteral(".preferences.ini"))};
    app::FrontDesk frontDesk{clock, parent.filePath(QStringLiteral("sample")), tools()};
    ui::Doorstep doorstep{{frontDesk, clock, lane, ask, preferences}};
    std::unique_ptr<ui::Entrance> entrance;
    bool isIn = false;

    ~FirstMorning()
    {
        entrance.reset();
        close();
    }

    app::Entry tools()
    {
        app::Entry entry;
        entry.faults = fault.plan();
        entry.keychain = &keychain;
        entry.hardness = seal::Hardness::Test;
        return entry;
    }
    void close() // the house that was opened
    {
        lane.post([this] { frontDesk.house.reset(); }).waitForFinished();
        isIn = false;
    }
    void arrive() // as the program starts: by what the keychain gives
    {
        const auto opened = lane.post([this] { return frontDesk.open(folder, {}); }).takeResult();
        isIn = opened.has_value();
        if (isIn)
            return;
        entrance = std::make_unique<ui::Entrance>(doorstep, folder, opened.error());
        QObject::connect(entrance.get(), &ui::Entrance::entered, [this] { isIn = true; });
        entrance->show();
        QApplication::setActiveWindow(entrance->window());
    }
    void found() // and go home
    {
        const auto done = lane.post([this] { return frontDesk.found(foundation()); }).takeResult();
        if (!done)
            qFatal("%s", done.error().code.data());
        close();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = entrance->window()->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) // an input method commits what no key has
            edit->insert(c), Q_EMIT edit->textEdited(edit->text());
    }
    int step() const { return entrance->window()->findChild<QStackedWidget *>()->currentIndex(); }
    bool comesTo(int wanted) const
    {
        return QTest::qWaitFor([&] { return step() == wanted; });
    }
    void writeInstitution() const
    {
        const site::Institution institution = foundation().institution;
        type("institution_name", institution.name);
        type("credit_code", institution.creditCode);
        auto *profile = find<QComboBox>("profile");
        profile->setCurrentIndex(profile->findData(institution.profile));
        Q_EMIT profile->activated(profile->currentIndex());
        type("code", institution.code);
    }
    void writeAdmin() const
    {
        type("admin_name", u"王丽"_s);
        type("login", u"wangli"_s);
        type("passphrase", tests::AdminPassphrase);
        type("passphrase_again", tests::AdminPassphrase);
    }
    void writeKey() const
    {
        type("key_passphrase", tests::KeyPassphrase);
        type("key_passphrase_again", tests::KeyPassphrase);
    }
    bool goTo(int wanted) const // filling in what comes before
    {
        for (int at = step(); at < wanted; ++at) {
            if (at == 1)
                writeInstitution();
            if (at == 2)
                writeAdmin();
            press("next");
            if (!comesTo(at + 1))
                return false;
        }
        return true;
    }
    QString said(const char *name) const { return find<QLabel>(name)->text(); }
};

} // namespace kaochang::tests
