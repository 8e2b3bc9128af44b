// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine remembers about how a person likes to see things; nothing of the exam is here.
#pragma once

#include <QObject>
#include <QPointF>
#include <QSettings>

#include <optional>

namespace kaochang::ui {

enum class Language { Chinese, English };
enum class Appearance { System, Light, Dark };

class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &iniFile, QObject *parent = nullptr);

    Language language() const; // Chinese until somebody chooses otherwise
    Appearance appearance() const;
    QByteArray geometry() const;
    bool livePicture() const; // beside the marks; shown until somebody hides it
    // What video::parseSource reads of a camera of this machine; empty: none; nothing: nobody
    // chose.
    std::optional<QString> doorCamera() const;
    // Millimetres right and down that every page of this printer is moved by.
    QPointF printShift(const QString &printer) const;
    QString dataFolder() const; // of the site set up or chosen here last; empty: the usual place
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void setGeometry(const QByteArray &geometry);
    void setDataFolder(const QString &folder);
    void setLivePicture(bool shown);
    void setPrintShift(const QString &printer, const QPointF &millimetres);
    void setDoorCamera(const QString &address);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void doorCameraChanged();

private:
    QSettings m_file;
};

// Installs the translators of the language, Qt's own words included; again to change while running.
void speak(Language language);
// Dresses the program in the appearance wished for; "system" is asked before ours first covers it.
void wear(Appearance appearance);

} // namespace kaochang::ui
