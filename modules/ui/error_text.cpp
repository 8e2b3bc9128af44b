// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

const char *sentenceOf(std::string_view code)
{
    for (const words::Table &table : words::all()) {
        const auto found = std::ranges::find(table, code, &words::Sentence::code);
        if (found != table.end())
            return found->text;
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong; nothing was changed. Try again, and "
                                      "if it stays, tell the administrator the code.");
}

} // namespace

QString sentence(std::string_view code, const QString &detail)
{
    QString text = QCoreApplication::translate("Error", sentenceOf(code));
    // Where there is no particular, its bracket goes too.
    static const QRegularExpression place(u" ?[(（]%1[)）]|[:：] ?%1"_s);
    if (detail.isEmpty())
        text.remove(place);
    return text.contains(u"%1"_s) ? text.arg(detail) : text;
}

QString errorText(const Error &error)
{
    const QString code = QString::fromLatin1(error.code.data(), qsizetype(error.code.size()));
    //: %1 a sentence about an error, %2 its short code
    return QCoreApplication::translate("Error", "%1 (%2)")
        .arg(sentence(error.code, error.detail), code);
}

} // namespace kaochang::ui
