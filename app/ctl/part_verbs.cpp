// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "ctl/part_json.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/retire_part.h"
#include "site/rooms.h"
#include "site/set_up_site.h"
#include "site/staff_list.h"
#include "ui/error_text.h"
#include "video/source.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr qint64 LargestPart = 1'000'000; // bytes

// One kind of part: how it is listed, named on a line, and kept.
template <typename T>
struct KindOf
{
    site::Part part;
    Result<std::vector<T>> (*all)(const store::Reader &);
    QStringList (*names)(const store::Reader &, const T &); // what it may be called by
    Result<T> (*keep)(const site::SetUpSite &, const Actor &, T);
    std::string_view missing;
};

Result<std::vector<site::Filing>> allFilings(const store::Reader &reader)
{
    std::vector<site::Filing> all;
    TRY_LET(institutions, site::institutions::all(reader));
    for (const site::Institution &each : institutions) {
        TRY_LET(filings, site::filings::of(reader, each.id));
        all.insert(all.end(), filings.begin(), filings.end());
    }
    return all;
}

Result<site::Camera> keepCamera(const site::SetUpSite &act, const Actor &by, site::Camera camera)
{
    if (!camera.address.isEmpty()) // the act says that there is none
        TRY(video::parseSource({}, camera.name, camera.address));
    return act.keepCamera(by, std::move(camera));
}

const KindOf<site::Institution> Institutions{
    site::Part::Institution, site::institutions::all,
    [](const store::Reader &, const site::Institution &one) {
        return QStringList{one.name, one.code};
    },
    [](const site::SetUpSite &act, const Actor &by, site::Institution one) {
        return act.keepInstitution(by, std::move(one));
    },
    "site.no_such_institution"};

const KindOf<site::Filing> Filings{
    site::Part::Filing, allFilings,
    [](const store::Reader &, const site::Filing &one) { return QStringList{one.number}; },
    [](const site::SetUpSite &act, const Actor &by, site::Filing one) {
        return act.keepFiling(by, std::move(one));
    },
    "site.no_such_filing"};

const KindOf<site::Staff> People{
    site::Part::Staff, site::staff_list::all,
    [](const store::Reader &, const site::Staff &one) { return QStringList{one.name}; },
    [](const site::SetUpSite &act, const Actor &by, site::Staff one) {
        return act.keepStaff(by, std::move(one));
    },
    "site.no_such_staff"};

const KindOf<site::Room> Rooms{
    site::Part::Room, site::rooms::all,
    [](const store::Reader &, const site::Room &one) { return QStringList{one.name}; },
    [](const site::SetUpSite &act, const Actor &by, site::Room one) {
        return act.keepRoom(by, std::move(one));
    },
    "site.no_such_room"};

const KindOf<site::Camera> Cameras{site::Part::Camera, site::rooms::cameras,
                                   [](const store::Reader &reader, const site::Camera &one) {
                                       const auto room = site::rooms::byId(reader, one.room);
                                       return QStringList{room ? room->name + u'/' + one.name
                                                               : one.name};
                                   },
                                   keepCamera, "site.no_such_camera"};

std::vector<Role> keepersOf(site::Part part)
{
    if (part == site::Part::Institution || part == site::Part::Filing)
        return {Role::Admin};
    return {Role::Admin, Role::ExamStaff};
}

template <typename T>
QString lineOf(const KindOf<T> &kind, const store::Reader &reader, const T &one)
{
    QStringList cells{one.id.toString()};
    cells << kind.names(reader, one);
    if (one.retiredOn)
        cells << one.retiredOn->toString(Qt::ISODate);
    return row(cells);
}

// What was kept, yet deserves a second look.
void warn(const auto &, Answer &) {}
void warn(const site::Filing &filing, Answer &answer)
{
    QJsonArray warnings;
    for (const rules::Warning &warning : site::scopeWarnings(filing)) {
        const QString words = ui::sentence(warning.code, warning.reason);
        warnings.append(QJsonObject{{u"code"_s, codeText(warning.code)}, {u"text"_s, words}});
        answer.lines << u"▲ "_s + words;
    }
    answer.json.insert(u"warnings"_s, warnings);
}

template <typename T>
Answer answerOf(const KindOf<T> &kind, const store::Reader &reader, const T &one)
{
    Answer answer{toJson(reader, one), {lineOf(kind, reader, one)}};
    warn(one, answer);
    return answer;
}

template <typename T>
Result<Answer> list(const KindOf<T> &kind, const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(all, kind.all(reader));
    Answer answer;
    QJsonArray listed;
    for (const T &one : all) {
        listed.append(toJson(reader, one));
        answer.lines << lineOf(kind, reader, one);
    }
    answer.json = {{u"parts"_s, listed}};
    return answer;
}

// By id, or by a name that is its alone.
template <typename T>
Result<T> find(const KindOf<T> &kind, const store::Reader &reader, const QString &text)
{
    TRY_LET(all, kind.all(reader));
    std::erase_if(all, [&](const T &one) {
        return one.id.toString() != text && !kind.names(reader, one).contains(text);
    });
    if (all.size() != 1)
        return fail(Kind::NotFound, kind.missing, text);
    return all.front();
}

// FILE, or "-" for what comes in by standard input: where a password may stand.
Result<QJsonObject> objectIn(const QString &file)
{
    if (file != u"-"_s) {
        TRY_LET(bytes, readWhole(file, LargestPart));
        return parseStrictObject(bytes);
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "file.cannot_read", file);
    return parseStrictObject(in.read(LargestPart));
}

template <typename T>
Result<Answer> keep(const KindOf<T> &kind, const Call &call, House &house, T was)
{
    TRY_LET(file, operand(call, was.id.isNull() ? 0 : 1, u"FILE"_s));
    TRY_LET(json, objectIn(file));
    TRY_LET(wanted, fromJson(house.store->reader(), json, std::move(was)));
    TRY_LET(by, call.actor(house, keepersOf(kind.part)));
    TRY_LET(kept, kind.keep(site::SetUpSite(*house.store, call.clock), by, std::move(wanted)));
    return answerOf(kind, house.store->reader(), kept);
}

template <typename T>
Result<Answer> add(const KindOf<T> &kind, const Call &call)
{
    TRY_LET(house, call.openHouse());
    return keep(kind, call, *house, T{});
}

template <typename T>
Result<Answer> edit(const KindOf<T> &kind, const Call &call)
{
    TRY_LET(name, operand(call, 0, u"NAME"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(was, find(kind, house->store->reader(), name));
    return keep(kind, call, *house, std::move(was));
}

using Turn = Result<> (site::RetirePart::*)(const Actor &, site::Part, const QString &,
                                            const QString &) const;

template <typename T>
Result<Answer> turn(const KindOf<T> &kind, Turn way, const Call &call)
{
    TRY_LET(name, operand(call, 0, u"NAME"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(was, find(kind, house->store->reader(), name));
    TRY_LET(by, call.actor(*house, keepersOf(kind.part)));
    const QString id = was.id.toString();
    TRY((site::RetirePart(*house->store, call.clock).*way)(by, kind.part, id,
                                                           call.option(u"why"_s)));
    TRY_LET(now, find(kind, house->store->reader(), id));
    return answerOf(kind, house->store->reader(), now);
}

template <typename T>
void addVerbs(const KindOf<T> &kind, std::vector<Verb> &verbs)
{
    const QString name = u"site %1 "_s.arg(site::partWord(kind.part));
    const auto verb = [&](const QString &what, const QString &operands, const QString &summary,
                          auto run) {
        verbs.push_back({name + what, operands, summary, run});
    };
    verb(u"list"_s, {}, u"all of them, those out of use too"_s,
         [&kind](const Call &call) { return list(kind, call); });
    verb(u"add"_s, u"FILE|-"_s, u"keep a new one: JSON as list shows it"_s,
         [&kind](const Call &call) { return add(kind, call); });
    verb(u"edit"_s, u"NAME FILE|-"_s, u"change what the JSON names, leave the rest"_s,
         [&kind](const Call &call) { return edit(kind, call); });
    verb(u"retire"_s, u"NAME --why TEXT"_s, u"out of use; records keep it"_s,
         [&kind](const Call &call) { return turn(kind, &site::RetirePart::retire, call); });
    verb(u"restore"_s, u"NAME --why TEXT"_s, u"back into use"_s,
         [&kind](const Call &call) { return turn(kind, &site::RetirePart::restore, call); });
}

} // namespace

std::vector<Verb> partVerbs()
{
    std::vector<Verb> verbs;
    addVerbs(Institutions, verbs);
    addVerbs(Filings, verbs);
    addVerbs(People, verbs);
    addVerbs(Rooms, verbs);
    addVerbs(Cameras, verbs);
    return verbs;
}

} // namespace kaochang::app::ctl
