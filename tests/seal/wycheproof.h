// SPDX-License-Identifier: GPL-3.0-or-later
// Project Wycheproof's vectors, each handed to the visitor together with its group.
#pragma once

#include "support/cases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// How many vectors were visited; 0 when the file is missing.
template <typename Visit>
int eachVector(const QString &file, Visit visit)
{
    QFile source(casesFolder() + QStringLiteral("/wycheproof/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    const QJsonArray groups =
        QJsonDocument::fromJson(source.readAll()).object()[u"testGroups"].toArray();
    for (const auto &group : groups) {
        const QJsonArray tests = group.toObject()[u"tests"].toArray();
        for (const auto &test : tests) {
            visit(group.toObject(), test.toObject());
            ++count;
        }
    }
    return count;
}

inline QByteArray hexOf(const QJsonObject &object, QStringView name)
{
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

inline QByteArray named(const QJsonObject &test)
{
    return "tcId " + QByteArray::number(test[u"tcId"].toInt()) + ' '
           + test[u"comment"].toString().toUtf8();
}
