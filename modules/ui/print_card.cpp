// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_card.h"

#include "ui/desk.h"
#include "ui/looks.h"
#include "ui/preferences.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

PrintCard::PrintCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_printer(new QComboBox(this))
    , m_right(offset(u"print_right"_s))
    , m_down(offset(u"print_down"_s))
{
    dress(this, Look::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(label(tr("Printers"), Look::Heading, this));
    column->addWidget(label(tr("Print a certificate on plain paper, lay it on a blank, measure how "
                               "far the words are off, and enter it here."),
                            Look::Soft, this));
    m_printer->setObjectName(u"printer"_s);
    m_printer->setEditable(true);
    m_printer->lineEdit()->setAccessibleName(tr("Printer"));
    m_printer->addItems(QPrinterInfo::availablePrinterNames());
    m_printer->setMinimumWidth(220);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("&Printer"), m_printer);
    form->addRow(tr("Move to the &right"), m_right);
    form->addRow(tr("Move &down"), m_down);
    column->addLayout(form);
    connect(m_printer, &QComboBox::currentTextChanged, this, &PrintCard::load);
    for (QDoubleSpinBox *each : {m_right, m_down})
        connect(each, &QDoubleSpinBox::valueChanged, this, &PrintCard::keep);
    load();
}

QDoubleSpinBox *PrintCard::offset(const QString &name)
{
    constexpr double Furthest = 20; // mm; more is another paper, not another printer
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setRange(-Furthest, Furthest);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setSuffix(tr(" mm"));
    return box;
}

void PrintCard::load()
{
    const QPointF shift = m_desk.preferences().printShift(m_printer->currentText());
    const QSignalBlocker quiet(m_right);
    const QSignalBlocker quietToo(m_down);
    m_right->setValue(shift.x());
    m_down->setValue(shift.y());
    for (QDoubleSpinBox *each : {m_right, m_down})
        each->setEnabled(!m_printer->currentText().isEmpty());
}

void PrintCard::keep()
{
    m_desk.preferences().setPrintShift(m_printer->currentText(),
                                       {m_right->value(), m_down->value()});
}

} // namespace kaochang::ui
