// SPDX-License-Identifier: GPL-3.0-or-later
// kaochang-center: the headless centre. Serves one folder, and lets sites in.
#include "center/centre.h"
#include "core/durable_file.h"
#include "seal/minisign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

constexpr int Done = 0;
constexpr int Refused = 1;
constexpr int Misused = 2;

constexpr const char *Usage = R"(kaochang-center VERB --data DIR [options]
  serve                     listen until SIGTERM (--listen 127.0.0.1:8750, --accept-demo)
  invite --site NAME        print a one-time code for a new site (--demo, --hours 72)
  enrol SITE.pub --site NAME  the same, for this public key only
  sites                     what is held of each site, as JSON
  key                       this centre's public key (minisign form)
  verify                    prove the centre's own audit chain
)";

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void print(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "refused (%.*s): %s\n", int(error.code.size()), error.code.data(),
                 qPrintable(error.detail));
    return Refused;
}

Result<center::CentreOptions> optionsFrom(const QCommandLineParser &line)
{
    const QStringList place = line.value(u"listen"_s).split(u':');
    bool isNumber = false;
    const quint16 port = place.value(1).toUShort(&isNumber);
    if (place.size() != 2 || !isNumber)
        return fail(Kind::Invalid, "center.bad_listen", line.value(u"listen"_s));
    center::CentreOptions options{.folder = line.value(u"data"_s),
                                  .name = line.value(u"name"_s),
                                  .acceptsDemo =
                                      line.isSet(u"accept-demo"_s) || line.isSet(u"demo"_s),
                                  .door = {}};
    options.door.address = place[0];
    options.door.port = port;
    return options;
}

Result<> serve(center::Centre &centre)
{
    TRY(centre.serve());
    print(QJsonObject{{u"listening"_s, centre.address()}, {u"centre"_s, centre.name()}});
    center::waitForSignal();
    return {};
}

Result<> invite(center::Centre &centre, const QCommandLineParser &line, const QString &keyFile)
{
    constexpr int SecondsPerHour = 3600;
    constexpr qint64 LargestKeyFile = 4096;
    center::Grant grant{.site = line.value(u"site"_s),
                        .isDemo = line.isSet(u"demo"_s),
                        .key = {},
                        .expiresAt = SystemClock().now().addSecs(
                            SecondsPerHour * line.value(u"hours"_s).toLongLong())};
    if (!keyFile.isEmpty()) {
        TRY_LET(text, readWhole(keyFile, LargestKeyFile));
        TRY_LET(key, seal::parseMinisignPublicFile(text));
        grant.key = key.key;
    }
    TRY_LET(code, centre.invite(grant));
    print(code.toLatin1());
    return {};
}

Result<> list(center::Centre &centre)
{
    QJsonArray sites;
    TRY_LET(all, centre.sites());
    for (const auto &[site, holdings] : all)
        sites.append(QJsonObject{{u"site"_s, site.name},
                                 {u"demo"_s, site.isDemo},
                                 {u"batches"_s, holdings.batches},
                                 {u"records"_s, holdings.records},
                                 {u"packages"_s, holdings.packages},
                                 {u"quarantined"_s, holdings.quarantined}});
    print(QJsonObject{{u"centre"_s, centre.name()}, {u"sites"_s, sites}});
    return {};
}

Result<> perform(center::Centre &centre, const QCommandLineParser &line)
{
    const QString verb = line.positionalArguments().value(0);
    if (verb == u"serve"_s)
        return serve(centre);
    if (verb == u"invite"_s || verb == u"enrol"_s)
        return invite(centre, line, line.positionalArguments().value(1));
    if (verb == u"sites"_s)
        return list(centre);
    if (verb == u"verify"_s) {
        TRY_LET(length, centre.verifyAudit());
        print(QJsonObject{{u"records"_s, length}});
        return {};
    }
    print(seal::minisignPublicFile(seal::minisignKey(centre.key())).trimmed());
    return {};
}

bool isUsable(const QCommandLineParser &line)
{
    static const QStringList Verbs{u"serve"_s, u"invite"_s, u"enrol"_s,
                                   u"sites"_s, u"key"_s,    u"verify"_s};
    const QStringList words = line.positionalArguments();
    const QString verb = words.value(0);
    return Verbs.contains(verb) && line.isSet(u"data"_s)
           && words.size() == (verb == u"enrol"_s ? 2 : 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"data"_s, u"the centre's folder"_s, u"DIR"_s},
                     {u"listen"_s, u"address:port"_s, u"PLACE"_s, u"127.0.0.1:8750"_s},
                     {u"name"_s, u"the centre's name"_s, u"NAME"_s},
                     {u"accept-demo"_s, u"let demonstration sites in"_s},
                     {u"site"_s, u"the new site's name"_s, u"NAME"_s},
                     {u"demo"_s, u"the new site is a demonstration"_s},
                     {u"hours"_s, u"how long the code is good"_s, u"N"_s, u"72"_s}});
    if (!line.parse(QCoreApplication::arguments()) || !isUsable(line)) {
        std::fputs(Usage, stderr);
        return Misused;
    }
    const SystemClock clock;
    const auto options = optionsFrom(line);
    if (!options)
        return refuse(options.error());
    const auto centre = center::Centre::open(*options, clock);
    if (!centre)
        return refuse(centre.error());
    const auto done = perform(**centre, line);
    return done ? Done : refuse(done.error());
}
