// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/element.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {
namespace {

// Blanks fold to one, but never the ideographic one; a line of the file ends without any.
QString folded(const QString &text)
{
    static const QRegularExpression ends(u"[ \\t]*\\n[ \\t]*"_s);
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    return QString(text).remove(ends).replace(blanks, u" "_s);
}

Element part(const QString &name, QXmlStreamReader &whole);

Element element(QXmlStreamReader &xml)
{
    Element made;
    made.name = xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        made.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            made.text += folded(xml.text().toString());
        if (!xml.isStartElement())
            continue;
        Element child = element(xml);
        if (child.name == u"include")
            child = part(child.attribute(u"part"), xml);
        if (child.name == u"br")
            made.text += u'\n';
        else
            made.children.push_back(std::move(child));
    }
    return made;
}

// What several forms share stands once, an element in a file of resources/forms/parts.
Element part(const QString &name, QXmlStreamReader &whole)
{
    QFile file(u":/results/forms/parts/%1.html"_s.arg(name));
    QXmlStreamReader xml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Element made = xml.readNextStartElement() ? element(xml) : Element();
    if (made.name.isEmpty() || xml.hasError())
        whole.raiseError(name);
    return made;
}

class Filler final
{
public:
    explicit Filler(const FormData &data)
        : m_scopes{&data}
    {}

    // The element as many times as its each="…" says, once without one.
    Result<std::vector<Element>> unrolled(const Element &source)
    {
        const QString each = source.attribute(u"each");
        std::vector<Element> answer;
        if (each.isEmpty()) {
            TRY_LET(once, filledOnce(source));
            answer.push_back(std::move(once));
            return answer;
        }
        TRY_LET(rows, rowsOf(each));
        for (size_t i = 0; i < rows->size(); ++i) {
            FormData numbered = (*rows)[i];
            numbered.values.insert(u"#"_s, QString::number(i + 1));
            m_scopes.push_back(&numbered);
            auto one = filledOnce(source);
            m_scopes.pop_back();
            TRY(one);
            answer.push_back(std::move(*one));
        }
        return answer;
    }

private:
    Result<Element> filledOnce(const Element &source)
    {
        Element made{
            .name = source.name, .attributes = {}, .text = {}, .children = {}, .image = {}};
        for (auto it = source.attributes.begin(); it != source.attributes.end(); ++it) {
            TRY_LET(value, text(it.value()));
            made.attributes.insert(it.key(), value);
        }
        TRY_LET(words, text(source.text));
        made.text = words;
        if (source.name == u"img")
            made.image = pictureOf(made.attribute(u"src"));
        for (const Element &child : source.children) {
            TRY_LET(copies, unrolled(child));
            std::ranges::move(copies, std::back_inserter(made.children));
        }
        return made;
    }

    Result<QString> text(const QString &pattern) const
    {
        QString answer;
        qsizetype from = 0;
        while (true) {
            const qsizetype open = pattern.indexOf(u'{', from);
            const qsizetype close = pattern.indexOf(u'}', open);
            answer += QStringView(pattern).sliced(from, (open < 0 ? pattern.size() : open) - from);
            if (open < 0)
                return answer;
            const QString name = pattern.mid(open + 1, close - open - 1);
            if (close < 0)
                return fail(Kind::Invalid, "results.form_bad_template", pattern);
            // Page numbers are known only when the pages are.
            if (name == u"page" || name == u"pages") {
                answer += u'{' + name + u'}';
            } else {
                TRY_LET(value, valueOf(name));
                answer += value;
            }
            from = close + 1;
        }
    }

    Result<QString> valueOf(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto found = (*scope)->values.find(name); found != (*scope)->values.end())
                return *found;
        return fail(Kind::Invalid, "results.form_no_value", name);
    }

    Result<const std::vector<FormData> *> rowsOf(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto found = (*scope)->rows.find(name); found != (*scope)->rows.end())
                return &*found;
        return fail(Kind::Invalid, "results.form_no_value", name);
    }

    QImage pictureOf(const QString &key) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if ((*scope)->pictures.contains(key))
                return (*scope)->pictures.value(key);
        return {}; // a frame with its alt text is printed
    }

    std::vector<const FormData *> m_scopes; // innermost last
};

} // namespace

const Element *Element::child(QStringView key) const
{
    const auto found = std::ranges::find(children, key, &Element::name);
    return found == children.end() ? nullptr : &*found;
}

Result<Element> readTemplate(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    Element root = xml.readNextStartElement() ? element(xml) : Element();
    if (xml.hasError() || root.name != u"html" || !root.child(u"body") || !root.child(u"title"))
        return fail(Kind::Invalid, "results.form_bad_template",
                    u"line "_s + QString::number(xml.lineNumber()));
    return root;
}

Result<Element> filled(const Element &root, const FormData &data)
{
    TRY_LET(copies, Filler(data).unrolled(root));
    return std::move(copies.front());
}

} // namespace kaochang::results::detail
