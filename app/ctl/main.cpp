// SPDX-License-Identifier: GPL-3.0-or-later
// kaochangctl: the acts of the house as commands, for scripts, drills and the person without a
// screen.
#include "ctl/operands.h"
#include "runtime_folder.h"
#include "ui/error_text.h"
#include "ui/preferences.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::app;

namespace {

constexpr int Refused = 1;
constexpr int Misused = 2;

void say(std::FILE *to, const QString &text)
{
    QTextStream(to) << text << Qt::endl;
}

void addOptions(QCommandLineParser &options)
{
    const auto add = [&options](const QString &name, const QString &meaning,
                                const QString &value = {}) {
        options.addOption({name, meaning, value});
    };
    add(u"json"_s, u"answer as one JSON object"_s);
    add(u"data"_s, u"the site's data folder"_s, u"DIR"_s);
    add(u"as"_s, u"sign in as this user (passphrase in KAOCHANG_SIGN_IN)"_s, u"LOGIN"_s);
    add(u"role"_s, u"in this role, when the user holds several"_s, u"ROLE"_s);
    add(u"language"_s, u"zh_CN or en, for sentences"_s, u"LANGUAGE"_s);
    ctl::addVerbOptions(options);
    options.addHelpOption();
}

// The verb whose words the line begins with; of two, the longer.
const ctl::Verb *find(const QStringList &words)
{
    const ctl::Verb *best = nullptr;
    for (const ctl::Verb &verb : ctl::verbs()) {
        const QStringList name = verb.name.split(u' ');
        if (words.mid(0, name.size()) == name
            && (best == nullptr || name.size() > best->name.count(u' ') + 1))
            best = &verb;
    }
    return best;
}

QString usage()
{
    QString text = u"kaochangctl VERB [--data DIR] [--json] …\n"_s;
    for (const ctl::Verb &verb : ctl::verbs())
        text +=
            u"  %1  %2\n"_s.arg((verb.name + u' ' + verb.operands).leftJustified(34), verb.summary);
    return text;
}

void sayJson(QJsonObject json, bool isFine)
{
    json.insert(u"ok"_s, isFine);
    say(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

int refuse(const Error &error, bool asJson)
{
    const QString words = ui::errorText(error);
    say(stderr, words);
    if (asJson)
        sayJson({{u"error"_s, QJsonObject{{u"code"_s, ctl::codeText(error.code)},
                                          {u"detail"_s, error.detail},
                                          {u"text"_s, words}}}},
                false);
    return error.code.starts_with("app.") && error.kind == Kind::Invalid ? Misused : Refused;
}

int report(const Result<ctl::Answer> &answer, bool asJson)
{
    if (!answer)
        return refuse(answer.error(), asJson);
    if (asJson) {
        sayJson(answer->json, true);
    } else {
        for (const QString &line : answer->lines)
            say(stdout, line);
    }
    return 0;
}

// The language asked for, else that of the machine.
void speakAsAsked(const QCommandLineParser &options)
{
    const QString wish =
        options.isSet(u"language"_s) ? options.value(u"language"_s) : QLocale::system().name();
    ui::speak(wish.startsWith("zh"_L1) ? ui::Language::Chinese : ui::Language::English);
}

int perform(const QCommandLineParser &options)
{
    const QStringList words = options.positionalArguments();
    const ctl::Verb *verb = find(words);
    const bool asJson = options.isSet(u"json"_s) || (verb != nullptr && verb->isJson);
    if (options.isSet(u"help"_s)) {
        say(stdout, verb == nullptr || verb->manual.isEmpty() ? usage() : verb->manual);
        return 0;
    }
    if (verb == nullptr) {
        if (!asJson)
            say(stderr, usage());
        return refuse({Kind::Invalid, "app.no_such_verb", words.join(u' ')}, asJson);
    }
    const SystemClock clock;
    const ctl::Call call{words.mid(verb->name.count(u' ') + 1), options, clock};
    return report(verb->run(call), asJson);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // forms are laid out with fonts, nothing is shown
    giveRuntimeFolder();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"kaochangctl"_s);
    QGuiApplication::setOrganizationName(u"Kaochang"_s);
    QCommandLineParser options;
    addOptions(options);
    const bool isRead = options.parse(QGuiApplication::arguments());
    speakAsAsked(options);
    if (!isRead)
        return refuse({Kind::Invalid, "app.bad_option", options.errorText()},
                      QGuiApplication::arguments().contains(u"--json"_s));
    return perform(options);
}
