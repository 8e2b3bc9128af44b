// SPDX-License-Identifier: GPL-3.0-or-later
// kaochangctl as a person or a script starts it: one process, one verb, one answer.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kaochang::tests {

struct Said
{
    int code = -1; // of the process; -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }
    bool isDone() const { return code == 0 && json()[QStringLiteral("ok")].toBool(); }
};

inline QString program(const QString &name)
{
    return QDir(QStringLiteral(KAOCHANG_BIN)).filePath(name);
}

struct CommandLine
{
    QString data;
    QString passphrase = QStringLiteral("kaochang-demo"); // everybody's at the demonstration site

    // words as on the line, then --json and --data; `as` empty: nobody signs in by name.
    Said operator()(QStringList words, const QString &as = {}, const QByteArray &input = {}) const
    {
        if (!as.isEmpty())
            words << QStringLiteral("--as") << as;
        return plain(words << QStringLiteral("--json") << QStringLiteral("--data") << data, input);
    }

    // input: what a person pipes in, for the verbs that read a "-".
    Said plain(const QStringList &words, const QByteArray &input = {}) const
    {
        constexpr int PatienceMs = 120'000;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KAOCHANG_SIGN_IN"), passphrase);
        environment.insert(QStringLiteral("KAOCHANG_NEW_PASSPHRASE"), passphrase);
        process.setProcessEnvironment(environment);
        process.start(program(QStringLiteral("kaochangctl")), words);
        process.write(input);
        process.closeWriteChannel();
        const bool isOver = process.waitForFinished(PatienceMs);
        const bool isOwnEnd = isOver && process.exitStatus() == QProcess::NormalExit;
        return {isOwnEnd ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
};

} // namespace kaochang::tests
