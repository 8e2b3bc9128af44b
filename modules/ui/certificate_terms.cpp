// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificate_terms.h"

#include <QCoreApplication>

namespace kaochang::ui {
namespace {

using results::CertificateState;
using results::CertificateStep;

QString term(const char *text)
{
    return QCoreApplication::translate("Term", text);
}

} // namespace

QString certificateText(CertificateState state)
{
    switch (state) {
    case CertificateState::ToPrint:
        return term(QT_TRANSLATE_NOOP("Term", "To print"));
    case CertificateState::Printing:
        return term(QT_TRANSLATE_NOOP("Term", "Page to be looked at"));
    case CertificateState::Issued:
        return term(QT_TRANSLATE_NOOP("Term", "Issued"));
    case CertificateState::Void:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Void"));
}

Status certificateStatus(CertificateState state)
{
    switch (state) {
    case CertificateState::ToPrint:
        return Status::Idle;
    case CertificateState::Printing:
        return Status::Warn;
    case CertificateState::Issued:
        return Status::Ok;
    case CertificateState::Void:
        break;
    }
    return Status::Error;
}

QString stepText(CertificateStep step)
{
    switch (step) {
    case CertificateStep::Printing:
        return term(QT_TRANSLATE_NOOP("Term", "Page made"));
    case CertificateStep::Printed:
        return term(QT_TRANSLATE_NOOP("Term", "Printed well"));
    case CertificateStep::Spoiled:
        return term(QT_TRANSLATE_NOOP("Term", "Page spoiled"));
    case CertificateStep::Reissue:
        return term(QT_TRANSLATE_NOOP("Term", "To be reissued"));
    case CertificateStep::Void:
        return term(QT_TRANSLATE_NOOP("Term", "Voided certificate"));
    case CertificateStep::Reported:
        return term(QT_TRANSLATE_NOOP("Term", "Reported to the centre"));
    case CertificateStep::Received:
        return term(QT_TRANSLATE_NOOP("Term", "Received by the centre"));
    case CertificateStep::Confirmed:
        return term(QT_TRANSLATE_NOOP("Term", "Confirmed by the centre"));
    case CertificateStep::Searchable:
        break;
    }
    return term(QT_TRANSLATE_NOOP("Term", "Searchable"));
}

QString balanceText(const results::BlankBalance &balance)
{
    return term(QT_TRANSLATE_NOOP("Term", "In stock %1 · drawn %2 · printed %3 · spoiled %4 · "
                                          "returned %5 · in hand %6 · to destroy %7"))
        .arg(balance.inStock())
        .arg(balance.drawn)
        .arg(balance.printed)
        .arg(balance.spoiled)
        .arg(balance.returned)
        .arg(balance.inHand())
        .arg(balance.toDestroy());
}

QString handText(const results::BlankBalance &balance)
{
    return term(QT_TRANSLATE_NOOP("Term", "In hand for this sitting: %1 (drawn %2, printed %3, "
                                          "spoiled %4, returned %5)"))
        .arg(balance.inHand())
        .arg(balance.drawn)
        .arg(balance.printed)
        .arg(balance.spoiled)
        .arg(balance.returned);
}

} // namespace kaochang::ui
