// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag_manifest.h"

#include "core/canonical_json.h"
#include "seal/digest.h"
#include "seal/signature.h"

using namespace Qt::StringLiterals;

namespace kaochang::package {
namespace {

constexpr int Version = 1;
const QString Type = u"kaochang.bag"_s;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Takes members out of an object and remembers the first that is not what it must be.
class Members final
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {}

    QString text(const QString &name)
    {
        return take(name, m_object[name].isString() && !m_object[name].toString().isEmpty())
            .toString();
    }
    qint64 count(const QString &name)
    {
        return take(name, m_object[name].isDouble() && m_object[name].toInteger() >= 0).toInteger();
    }
    // A digest in lower-case hex, or nothing where there is none yet.
    QByteArray digest(const QString &name)
    {
        const QByteArray text = m_object[name].toString().toLatin1();
        const QByteArray bytes = QByteArray::fromHex(text);
        const bool isDigest = bytes.isEmpty() || bytes.size() == seal::DigestSize;
        take(name, m_object[name].isString() && isDigest && bytes.toHex() == text);
        return bytes;
    }
    Members object(const QString &name)
    {
        return Members(take(name, m_object[name].isObject()).toObject());
    }
    const QString &fault() const { return m_fault; }
    void blame(const QString &name)
    {
        if (m_fault.isEmpty())
            m_fault = name;
    }

private:
    QJsonValue take(const QString &name, bool isGood)
    {
        if (!isGood)
            blame(name);
        return m_object[name];
    }

    QJsonObject m_object;
    QString m_fault;
};

Result<> checkKind(Members &members)
{
    const QString type = members.text(u"type"_s);
    const qint64 version = members.count(u"v"_s);
    const QString algorithm = members.text(u"alg"_s);
    const QString digest = members.text(u"digest"_s);
    if (!members.fault().isEmpty() || type != Type)
        return fail(Kind::Invalid, "package.bad_manifest",
                    members.fault().isEmpty() ? u"type"_s : members.fault());
    if (version != Version)
        return fail(Kind::Invalid, "package.unknown_version", QString::number(version));
    if (algorithm != seal::Ed25519 || digest != u"sha256"_s)
        return fail(Kind::Invalid, "package.unknown_algorithm", algorithm + u' ' + digest);
    return {};
}

} // namespace

QString bagFolderName(const BagManifest &manifest)
{
    return u"package-%1"_s.arg(manifest.sequence, 6, 10, QLatin1Char('0'));
}

Result<QByteArray> manifestBytes(const BagManifest &manifest)
{
    return canonicalJson(QJsonObject{
        {u"type"_s, Type},
        {u"v"_s, Version},
        {u"alg"_s, seal::Ed25519.toString()},
        {u"digest"_s, u"sha256"_s},
        {u"package"_s, manifest.package.toString()},
        {u"site"_s, manifest.site},
        {u"seq"_s, manifest.sequence},
        {u"previous"_s, hex(manifest.previous)},
        {u"sitting"_s, manifest.sitting},
        {u"made"_s, manifest.made.toMSecsSinceEpoch()},
        {u"counts"_s, QJsonObject{{u"files"_s, manifest.files}, {u"bytes"_s, manifest.bytes}}},
        {u"audit"_s,
         QJsonObject{{u"size"_s, manifest.audit.size}, {u"link"_s, hex(manifest.audit.link)}}},
        {u"software"_s, manifest.software},
    });
}

Result<BagManifest> parseBagManifest(const QByteArray &bytes)
{
    const auto object = parseStrictObject(bytes);
    if (!object || canonicalJson(*object).value_or(QByteArray()) != bytes)
        return fail(Kind::Invalid, "package.bad_manifest", u"json"_s);
    Members members(*object);
    TRY(checkKind(members));
    BagManifest manifest{.package = PackageId(members.text(u"package"_s)),
                         .site = members.text(u"site"_s),
                         .sequence = members.count(u"seq"_s),
                         .previous = members.digest(u"previous"_s),
                         .sitting = members.text(u"sitting"_s),
                         .made = fromMs(members.count(u"made"_s)),
                         .files = 0,
                         .bytes = 0,
                         .audit = {},
                         .software = members.text(u"software"_s)};
    Members counts = members.object(u"counts"_s);
    manifest.files = counts.count(u"files"_s);
    manifest.bytes = counts.count(u"bytes"_s);
    Members audit = members.object(u"audit"_s);
    manifest.audit = {audit.count(u"size"_s), audit.digest(u"link"_s)};
    // The first package follows none; every later one names the one before.
    if (manifest.sequence < 1 || manifest.previous.isEmpty() != (manifest.sequence == 1))
        members.blame(u"seq"_s);
    if (manifest.audit.link.isEmpty() != (manifest.audit.size == 0))
        members.blame(u"audit"_s);
    for (const QString &fault : {members.fault(), counts.fault(), audit.fault()}) {
        if (!fault.isEmpty())
            return fail(Kind::Invalid, "package.bad_manifest", fault);
    }
    return manifest;
}

QString trustedComment(const BagManifest &manifest)
{
    return u"kaochang site=%1 seq=%2 package=%3 made=%4"_s.arg(
        manifest.site, QString::number(manifest.sequence), manifest.package.toString(),
        manifest.made.toUTC().toString(Qt::ISODate));
}

} // namespace kaochang::package
