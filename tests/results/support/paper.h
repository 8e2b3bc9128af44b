// SPDX-License-Identifier: GPL-3.0-or-later
// Reads printed sheets back with Poppler, which is not ours.
#pragma once

#include "results/form.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace kaochang::tests {

class Paper final
{
public:
    explicit Paper(const results::Form &form)
        : m_file(m_folder.filePath(QStringLiteral("form.pdf")))
    {
        QFile file(m_file);
        const auto bytes = form.pdf();
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("no form to read");
    }

    // The text layer, compatibility forms folded.
    QString text(int page = 0) const
    {
        return rawText(page).normalized(QString::NormalizationForm_KC);
    }
    QString rawText(int page = 0) const
    {
        QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-enc"),
                              QStringLiteral("UTF-8")};
        if (page > 0)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                      << QString::number(page);
        const QByteArray out =
            run(QStringLiteral("pdftotext"), arguments << m_file << QStringLiteral("-"));
        return QString::fromUtf8(out);
    }
    QString about() const { return QString::fromUtf8(run(QStringLiteral("pdfinfo"), {m_file})); }
    QString fonts() const { return QString::fromUtf8(run(QStringLiteral("pdffonts"), {m_file})); }
    int pages() const
    {
        for (const QString &line : about().split(u'\n'))
            if (line.startsWith(u"Pages:"))
                return line.mid(6).trimmed().toInt();
        return -1;
    }
    QImage picture(int page, int dotsPerInch = 150) const
    {
        const QString stem = m_folder.filePath(QStringLiteral("page"));
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-f"),
             QString::number(page), QStringLiteral("-r"), QString::number(dotsPerInch), m_file,
             stem});
        return QImage(stem + QStringLiteral(".png"));
    }

private:
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace kaochang::tests
