// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/foreign_listing.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {

std::optional<QCryptographicHash::Algorithm> algorithmNamed(const QString &name)
{
    using Hash = QCryptographicHash;
    static const std::array<std::pair<QStringView, Hash::Algorithm>, 6> Known{{
        {u"md5", Hash::Md5},
        {u"sha1", Hash::Sha1},
        {u"sha224", Hash::Sha224},
        {u"sha256", Hash::Sha256},
        {u"sha384", Hash::Sha384},
        {u"sha512", Hash::Sha512},
    }};
    const QString plain = name.toLower().remove(u'-');
    for (const auto &[word, algorithm] : Known) {
        if (plain == word)
            return algorithm;
    }
    return std::nullopt;
}

std::optional<QString> decoded(const QByteArray &bytes, const QString &encoding)
{
    const auto known = QStringConverter::encodingForName(encoding.toLatin1().constData());
    if (!known)
        return std::nullopt;
    QStringDecoder decoder(*known, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression End(u"\r\n|\r|\n"_s);
    QStringList lines = text.split(End);
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Result<std::vector<ForeignLine>> parseForeignListing(const QString &text,
                                                     QCryptographicHash::Algorithm algorithm)
{
    static const QRegularExpression Form(u"^([0-9A-Fa-f]+)[ \\t]+(\\*?)((?:\\./)*)(.+)$"_s);
    std::vector<ForeignLine> lines;
    for (const QString &line : linesOf(text)) {
        const auto match = Form.match(line);
        const QByteArray digest = match.captured(1).toLower().toLatin1();
        if (!match.hasMatch() || digest.size() != 2 * QCryptographicHash::hashLength(algorithm))
            return fail(Kind::Invalid, "package.bad_listing", u"line %1"_s.arg(lines.size() + 1));
        lines.push_back({digest, match.captured(4), !match.captured(2).isEmpty(),
                         !match.captured(3).isEmpty()});
    }
    return lines;
}

QString percentDecoded(const QString &path)
{
    QString plain = path;
    plain.replace(u"%0A"_s, u"\n"_s, Qt::CaseInsensitive);
    plain.replace(u"%0D"_s, u"\r"_s, Qt::CaseInsensitive);
    return plain.replace(u"%25"_s, u"%"_s);
}

bool isInsideBag(const QString &path)
{
    static const QRegularExpression Drive(u"^[A-Za-z]:"_s);
    return !path.startsWith(u'/') && !path.startsWith(u'~') && !path.startsWith(u'\\')
           && !Drive.match(path).hasMatch() && !path.split(u'/').contains(u".."_s)
           && !path.split(u'\\').contains(u".."_s);
}

bool isSystemFile(const QString &path)
{
    static const QStringList Known{u".ds_store"_s, u"thumbs.db"_s, u"desktop.ini"_s,
                                   u".spotlight-v100"_s};
    const QString name = path.section(u'/', -1).toLower();
    return Known.contains(name) || name.startsWith("._"_L1);
}

} // namespace kaochang::package::detail
