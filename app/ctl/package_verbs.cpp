// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "hand_over.h"
#include "package/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

// The key the caller expects, from a minisign .pub file; without it the package's own, which is
// then named.
Result<package::Expected> expectedOf(const Call &call)
{
    constexpr qint64 LargestKeyFile = 4096;
    package::Expected expected;
    if (call.options.isSet(u"key"_s)) {
        TRY_LET(text, readWhole(call.option(u"key"_s), LargestKeyFile));
        TRY_LET(key, seal::parseMinisignPublicFile(text));
        expected.key = key.key;
    }
    return expected;
}

QJsonObject json(const QString &path, const package::BagReport &report)
{
    return {{u"path"_s, path},
            {u"hash"_s, hex(report.hash)},
            {u"key"_s, hex(report.key.key.bytes)},
            {u"site"_s, report.manifest.site},
            {u"sequence"_s, report.manifest.sequence},
            {u"sitting"_s, report.manifest.sitting}};
}

// Every path named; the first that does not hold is the answer.
Result<Answer> verifyPackages(const Call &call)
{
    TRY(operand(call, 0, u"PATH"_s));
    TRY_LET(expected, expectedOf(call));
    Answer answer;
    QJsonArray packages;
    for (const QString &path : call.words) {
        TRY_LET(report, package::verify(path, expected));
        packages.append(json(path, report));
        answer.lines << QCoreApplication::translate("Ctl",
                                                    "Whole: package %1 of %2, signed by key %3")
                            .arg(report.manifest.sequence)
                            .arg(report.manifest.site, hex(report.key.key.bytes).first(16))
                     << hex(report.hash);
    }
    answer.json = packages.first().toObject();
    answer.json.insert(u"packages"_s, packages);
    return answer;
}

// Of --sitting, or of every sitting that is over and not yet handed over.
Result<Answer> exportPackages(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::Admin}));
    TRY_LET(sittings, sittingsOf(house->store->reader(), call));
    const package::Footage footage = call.options.isSet(u"ledger-only"_s)
                                         ? package::Footage::Ledger
                                         : package::Footage::Segments;
    const bool isNamed = call.options.isSet(u"sitting"_s);
    Answer answer;
    QJsonArray packages;
    for (const site::Sitting &sitting : sittings) {
        TRY_LET(done, isHandedOver(*house, sitting.id));
        const bool waits = sitting.state >= site::SittingState::Closed && !done;
        if (!isNamed && !waits)
            continue;
        TRY_LET(bag, handOver(*house, {by, sitting.id, footage}));
        packages.append(QJsonObject{{u"folder"_s, bag.folder},
                                    {u"archive"_s, bag.archive},
                                    {u"sitting"_s, sitting.id.toString()},
                                    {u"hash"_s, hex(bag.report.hash)}});
        answer.lines << bag.folder << bag.archive;
    }
    if (packages.isEmpty())
        return fail(Kind::NotFound, "app.nothing_to_export");
    answer.json = QJsonObject{{u"packages"_s, packages}};
    return answer;
}

} // namespace

std::vector<Verb> packageVerbs()
{
    return {{u"export"_s, u"[--sitting ID]"_s,
             u"seal what is over into signed packages for the centre"_s, exportPackages},
            {u"verify"_s, u"PATH… [--key PUB]"_s,
             u"a package's folder or archive: exactly what was signed, or what is wrong"_s,
             verifyPackages}};
}

} // namespace kaochang::app::ctl
