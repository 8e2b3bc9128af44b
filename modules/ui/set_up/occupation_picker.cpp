// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/occupation_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// What is searched: the trades too.
QString wholeText(const rules::Occupation &occupation)
{
    QString text =
        u"%1 · %2"_s.arg(occupationText(occupation), rules::editionTitle(occupation.edition));
    for (const QString &trade : occupation.trades)
        text += u" · "_s + trade;
    return text;
}

} // namespace

QString occupationText(const rules::Occupation &occupation)
{
    return occupation.code + u' ' + occupation.name;
}

OccupationPicker::OccupationPicker(QWidget *parent, const QString &name)
    : QComboBox(parent)
    , m_offered(rules::verifiedOccupations())
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const rules::Occupation &occupation : m_offered)
        addItem(wholeText(occupation));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->setAccessibleName(tr("Occupations found"));
    lineEdit()->setPlaceholderText(tr("Code, name or trade"));
    clearChoice();
}

void OccupationPicker::clearChoice()
{
    setCurrentIndex(-1);
    clearEditText();
}

Result<rules::Occupation> OccupationPicker::chosen() const
{
    const QString typed = currentText().trimmed();
    const auto found = std::ranges::find(m_offered, typed, wholeText);
    if (found != m_offered.end())
        return *found;
    const QString code = typed.section(u' ', 0, 0);
    TRY_LET(mended, rules::parseOccupationCode(code));
    const auto *known = rules::verifiedOccupation(rules::Edition::Of2022, mended);
    const QString name = typed.section(u' ', 1).trimmed();
    if (known && (name.isEmpty() || name == known->name))
        return *known;
    return rules::Occupation{rules::Edition::Of2022, mended, name, {}};
}

} // namespace kaochang::ui
