// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

Preferences::Preferences(const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_file(iniFile, QSettings::IniFormat)
{}

Language Preferences::language() const
{
    return m_file.value("language"_L1).toString() == "en"_L1 ? Language::English
                                                             : Language::Chinese;
}

Appearance Preferences::appearance() const
{
    const QString word = m_file.value("appearance"_L1).toString();
    return word == "light"_L1  ? Appearance::Light
           : word == "dark"_L1 ? Appearance::Dark
                               : Appearance::System;
}

QByteArray Preferences::geometry() const
{
    return m_file.value("geometry"_L1).toByteArray();
}

std::optional<QString> Preferences::doorCamera() const
{
    const QVariant kept = m_file.value("door_camera"_L1);
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void Preferences::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_file.setValue("language"_L1, language == Language::English ? u"en"_s : u"zh_CN"_s);
    Q_EMIT languageChanged();
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    m_file.setValue("appearance"_L1, appearance == Appearance::Light  ? u"light"_s
                                     : appearance == Appearance::Dark ? u"dark"_s
                                                                      : u"system"_s);
    Q_EMIT appearanceChanged();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_file.setValue("geometry"_L1, geometry);
}

QString Preferences::dataFolder() const
{
    return m_file.value("dataFolder"_L1).toString();
}

void Preferences::setDataFolder(const QString &folder)
{
    m_file.setValue("dataFolder"_L1, folder);
}

void wear(Appearance appearance)
{
    static const Scheme system = theme::ofTheSystem();
    theme::apply(*qApp, appearance == Appearance::Light  ? Scheme::Light
                        : appearance == Appearance::Dark ? Scheme::Dark
                                                         : system);
}

bool Preferences::livePicture() const
{
    return m_file.value("live_picture"_L1, true).toBool();
}

void Preferences::setLivePicture(bool shown)
{
    m_file.setValue("live_picture"_L1, shown);
}

// A printer's name may hold what a key may not.
static QString shiftKey(const QString &printer)
{
    return u"print_shift/"_s + QString::fromLatin1(printer.toUtf8().toHex());
}

QPointF Preferences::printShift(const QString &printer) const
{
    return m_file.value(shiftKey(printer)).toPointF();
}

void Preferences::setPrintShift(const QString &printer, const QPointF &millimetres)
{
    m_file.setValue(shiftKey(printer), millimetres);
}

void Preferences::setDoorCamera(const QString &address)
{
    if (doorCamera() == address)
        return;
    m_file.setValue("door_camera"_L1, address);
    Q_EMIT doorCameraChanged();
}

void speak(Language language)
{
    static QTranslator *const ours = new QTranslator(QCoreApplication::instance());
    static QTranslator *const ofQt = new QTranslator(QCoreApplication::instance());
    for (QTranslator *old : {ours, ofQt})
        QCoreApplication::removeTranslator(old);

    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (ours->load(chinese ? u":/i18n/kaochang_zh_CN.qm"_s : u":/i18n/kaochang_en.qm"_s))
        QCoreApplication::installTranslator(ours);
    if (chinese && ofQt->load(u":/i18n/qtbase_zh_CN.qm"_s))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace kaochang::ui
