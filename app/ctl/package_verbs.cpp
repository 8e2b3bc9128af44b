// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "hand_over.h"
#include "package/verify.h"
#include "site/sittings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> verifyPackage(const Call &call)
{
    TRY_LET(path, operand(call, 0, u"PATH"_s));
    TRY_LET(report, package::verify(path));
    const QString hash = hex(report.hash);
    const QString key = hex(report.key.key.bytes);
    return Answer{{{u"hash"_s, hash},
                   {u"key"_s, key},
                   {u"site"_s, report.manifest.site},
                   {u"sequence"_s, report.manifest.sequence},
                   {u"sitting"_s, report.manifest.sitting}},
                  {QCoreApplication::translate("Ctl", "Whole: package %1 of %2, signed by key %3")
                       .arg(report.manifest.sequence)
                       .arg(report.manifest.site, key.first(16)),
                   hash}};
}

// Of --sitting, or of every sitting that is over and not yet handed over.
Result<Answer> exportPackages(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::Admin}));
    TRY_LET(sittings, site::sittings::all(house->store->reader()));
    const package::Footage footage = call.options.isSet(u"ledger-only"_s)
                                         ? package::Footage::Ledger
                                         : package::Footage::Segments;
    const QString only = call.option(u"sitting"_s);
    Answer answer;
    QJsonArray packages;
    for (const site::Sitting &sitting : sittings) {
        TRY_LET(done, isHandedOver(*house, sitting.id));
        const bool isWanted = only.isEmpty() ? sitting.state >= site::SittingState::Closed && !done
                                             : sitting.id.toString() == only;
        if (!isWanted)
            continue;
        TRY_LET(bag, handOver(*house, {by, sitting.id, footage}));
        packages.append(QJsonObject{{u"folder"_s, bag.folder},
                                    {u"archive"_s, bag.archive},
                                    {u"sitting"_s, sitting.id.toString()},
                                    {u"hash"_s, hex(bag.report.hash)}});
        answer.lines << bag.folder << bag.archive;
    }
    if (packages.isEmpty())
        return fail(Kind::NotFound, "app.nothing_to_export", only);
    answer.json = QJsonObject{{u"packages"_s, packages}};
    return answer;
}

} // namespace

std::vector<Verb> packageVerbs()
{
    return {{u"export"_s, u"[--sitting ID]"_s,
             u"seal what is over into signed packages for the centre"_s, exportPackages},
            {u"verify"_s, u"PATH"_s,
             u"a package's folder or archive: exactly what was signed, or what is wrong"_s,
             verifyPackage}};
}

} // namespace kaochang::app::ctl
