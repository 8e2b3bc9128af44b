// SPDX-License-Identifier: GPL-3.0-or-later
// A form template as a tree, and the same tree with its repeats unrolled and its places filled.
#pragma once

#include "results/form.h"

namespace kaochang::results::detail {

struct Element
{
    QString name;
    QMap<QString, QString> attributes;
    QString text; // blanks folded as HTML does; <br/> is "\n"
    std::vector<Element> children;
    QImage image; // of an <img src="key"/> once filled

    QString attribute(QStringView key) const { return attributes.value(key.toString()); }
    const Element *child(QStringView key) const;
};

Result<Element> readTemplate(const QByteArray &html);
Result<Element> filled(const Element &root, const FormData &data);

} // namespace kaochang::results::detail
