// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/room_form.h"

#include "ui/set_up/fields.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

RoomForm::RoomForm(QWidget *parent)
    : EntryForm(parent)
    , m_name(lineField(this, u"name"_s))
    , m_kind(choiceField(this, u"kind"_s))
    , m_places(new QSpinBox(this))
{
    using enum site::RoomKind;
    m_places->setObjectName(u"places"_s);
    m_places->setRange(0, 9999); // what a room may have the act says
    for (const auto kind : {Written, Computer, Practical, Review})
        m_kind->addItem(roomText(kind), int(kind));
    addField(tr("&Name"), m_name, {"site.no_name", "site.room_name_taken"});
    addField(tr("&Use"), m_kind);
    addField(tr("&Seats or stations"), m_places, {"site.bad_places"});
}

void RoomForm::begin(const site::Room &room)
{
    m_was = room;
    setHeading(room.id.isNull() ? tr("A new room") : tr("Change %1").arg(room.name));
    m_name->setText(room.name);
    choose(m_kind, int(room.kind));
    m_places->setValue(room.places);
    beginAt(m_name);
}

site::Room RoomForm::entered() const
{
    site::Room entered = m_was;
    entered.name = m_name->text().trimmed();
    entered.kind = site::RoomKind(m_kind->currentData().toInt());
    entered.places = m_places->value();
    return entered;
}

} // namespace kaochang::ui
