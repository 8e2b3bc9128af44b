// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/safe_path.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::package {
namespace {

constexpr qsizetype LongestPath = 200;
constexpr qsizetype LongestComponent = 100;
constexpr qsizetype DeepestPath = 16;

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
           || (code >= u'0' && code <= u'9') || code == u'.' || code == u'_' || code == u'-';
}

// Windows opens the device whatever extension follows.
bool isDevice(const QString &component)
{
    static const QStringList Devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString stem = component.section(u'.', 0, 0).toUpper();
    const bool isPort = stem.size() == 4 && stem[3].isDigit()
                        && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isPort || Devices.contains(stem);
}

bool isSafe(const QString &component)
{
    return !component.isEmpty() && component.size() <= LongestComponent
           && !component.startsWith(u'.') && !component.endsWith(u'.')
           && std::ranges::all_of(component, isPlain) && !isDevice(component);
}

} // namespace

Result<> checkPath(const QString &path)
{
    const QStringList components = path.split(u'/');
    if (path.size() > LongestPath || components.size() > DeepestPath
        || !std::ranges::all_of(components, isSafe))
        return fail(Kind::Invalid, "package.unsafe_path", path);
    return {};
}

QString foldedPath(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace kaochang::package
