// SPDX-License-Identifier: GPL-3.0-or-later
// One verb of kaochangctl: a name of one or two words, and an answer for people and for programs.
#pragma once

#include "core/result.h"
#include "house.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <functional>
#include <vector>

namespace kaochang::app::ctl {

// What was asked for, already split: options may stand anywhere on the line.
struct Call
{
    QStringList words; // after the verb
    const QCommandLineParser &options;
    const Clock &clock;

    QString word(qsizetype index) const { return words.value(index); }
    QString option(const QString &name) const { return options.value(name); }
    Result<std::unique_ptr<House>> openHouse() const; // --data and KAOCHANG_PASSPHRASE
    // --as LOGIN with the passphrase from KAOCHANG_SIGN_IN, in --role or the first of `roles` the
    // person holds; at a demonstration site without --as its index-th holder of that role.
    // app.nobody_signed_in, app.no_such_role, and the codes of SignIn::enter().
    Result<Actor> actor(House &house, const std::vector<Role> &roles, size_t index = 0) const;
};

struct Answer
{
    QJsonObject json;
    QStringList lines; // the same for people
};

struct Verb
{
    QString name;     // "roster import"
    QString operands; // "FILE"
    QString summary;
    std::function<Result<Answer>(const Call &)> run;
    QString manual = {}; // what --help says after the verb; empty: the list of verbs
    bool isJson = false; // answers with JSON, asked for or not
};

const std::vector<Verb> &verbs();
void addVerbOptions(
    QCommandLineParser &options); // what single verbs understand beyond the common ones

} // namespace kaochang::app::ctl
