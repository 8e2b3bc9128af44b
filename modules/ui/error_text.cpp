// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

const char *sentenceOf(std::string_view code)
{
    for (const words::Table &table :
         {words::core(), words::seal(), words::store(), words::rules(), words::security()}) {
        const auto found = std::ranges::find(table, code, &words::Sentence::code);
        if (found != table.end())
            return found->text;
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong; nothing was changed. Try again, and "
                                      "if it stays, tell the administrator the code.");
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = QCoreApplication::translate("Error", sentenceOf(error.code));
    if (sentence.contains(u"%1"_s))
        sentence = sentence.arg(error.detail);
    const QString code = QString::fromLatin1(error.code.data(), qsizetype(error.code.size()));
    //: %1 a sentence about an error, %2 its short code
    return QCoreApplication::translate("Error", "%1 (%2)").arg(sentence, code);
}

} // namespace kaochang::ui
