// SPDX-License-Identifier: GPL-3.0-or-later
// A printed form: a template of resources/forms filled with values, set on A4 pages once, and then
// the same on paper, on the screen and in a file. The template language is told in docs/forms.md.
#pragma once

#include "core/result.h"

#include <QImage>
#include <QMap>
#include <QPageLayout>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace kaochang::results {

namespace detail {
struct Pages;
}

// What stands in the places of a template: {name}, the rows of each="name", the pictures of
// src="name". Inner rows see the values of the rows around them.
struct FormData
{
    QMap<QString, QString> values; // any text, "\n" begins a new line; nothing in it is markup
    QMap<QString, std::vector<FormData>> rows;
    QMap<QString, QImage> pictures;
};

// Set and paginated; immutable, cheap to copy. Needs a QGuiApplication (offscreen will do); any
// thread.
class Form final
{
public:
    // Codes: results.no_such_form (detail: name), results.form_bad_template (detail: line or
    // what), results.form_no_value (detail: the place), results.form_too_tall (a row no page can
    // hold), results.qr_empty, results.qr_too_long.
    static Result<Form> fill(const QString &name, const FormData &data);
    static Result<Form> fillTemplate(const QByteArray &html, const FormData &data);

    int pageCount() const;
    QPageLayout pageLayout() const;
    const QString &title() const;
    // Everything drawn that this machine has no glyph for: warn before printing (fonts.h).
    QString missingGlyphs() const;

    // A4 PDF/A-1b with embedded fonts. Code: results.cannot_print.
    Result<QByteArray> pdf() const;
    // Onto a printer, a preview or a PDF: sets the page layout, then paints every page, moved right
    // and down by that many millimetres. Code: results.cannot_print.
    Result<> paint(QPagedPaintDevice &device, const QPointF &shift = {}) const;
    // One page, from 0, as a picture with that many dots per inch: what the screen shows.
    QImage picture(int page, int dotsPerInch) const;

private:
    explicit Form(std::shared_ptr<const detail::Pages> pages)
        : m_pages(std::move(pages))
    {}

    std::shared_ptr<const detail::Pages> m_pages;
};

} // namespace kaochang::results
