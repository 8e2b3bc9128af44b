// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/form.h"

#include "results/detail/pages.h"
#include "results/detail/text_layer.h"
#include "results/fonts.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

static void openForms() // outside any namespace, as Q_INIT_RESOURCE asks
{
    Q_INIT_RESOURCE(results);
}

namespace kaochang::results {
namespace {

// The painter's unit becomes a hundredth of a millimetre of the paper.
void scaleToPaper(QPainter &painter, double dotsPerInch)
{
    const double scale = dotsPerInch / 25.4 / detail::UnitsPerMm;
    painter.scale(scale, scale);
}

} // namespace

Result<Form> Form::fill(const QString &name, const FormData &data)
{
    openForms();
    QFile file(u":/results/forms/%1.html"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::NotFound, "results.no_such_form", name);
    return fillTemplate(file.readAll(), data);
}

Result<Form> Form::fillTemplate(const QByteArray &html, const FormData &data)
{
    openForms(); // for the parts it includes
    TRY_LET(root, detail::readTemplate(html));
    TRY_LET(whole, detail::filled(root, data));
    TRY_LET(document, detail::documentOf(whole));
    TRY_LET(pages, detail::pagesOf(document));
    return Form(std::make_shared<const detail::Pages>(std::move(pages)));
}

int Form::pageCount() const
{
    return int(m_pages->pages.size());
}

QPageLayout Form::pageLayout() const
{
    return m_pages->layout;
}

const QString &Form::title() const
{
    return m_pages->title;
}

QString Form::missingGlyphs() const
{
    QString all;
    for (const auto &page : m_pages->pages)
        for (const detail::Box &box : page)
            all += box.cell.text;
    return results::missingGlyphs(all);
}

Result<QByteArray> Form::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(m_pages->title);
        writer.setCreator(u"Kaochang"_s);
        TRY(paint(writer));
    }
    return detail::withTrueText(bytes, *m_pages);
}

Result<> Form::paint(QPagedPaintDevice &device, const QPointF &shift) const
{
    device.setPageLayout(m_pages->layout);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Kind::Unavailable, "results.cannot_print");
    scaleToPaper(painter, device.logicalDpiX());
    painter.translate(shift * detail::UnitsPerMm);
    for (size_t i = 0; i < m_pages->pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(Kind::Unavailable, "results.cannot_print");
        detail::paintPage(painter, m_pages->pages[i]);
    }
    if (!painter.end())
        return fail(Kind::Unavailable, "results.cannot_print");
    return {};
}

QImage Form::picture(int page, int dotsPerInch) const
{
    const QSizeF size = m_pages->size / detail::UnitsPerMm / 25.4 * dotsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    scaleToPaper(painter, dotsPerInch);
    detail::paintPage(painter, m_pages->pages.at(size_t(page)));
    return image;
}

} // namespace kaochang::results
