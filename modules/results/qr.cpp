// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/qr.h"

#include <QTransform>
#include <qrcodegen/qrcodegen.hpp>

namespace kaochang::results {
namespace {

using qrcodegen::QrCode;
constexpr int QuietZone = 4; // modules, ISO/IEC 18004

QPainterPath modules(const QrCode &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                path.addRect(QuietZone + x, QuietZone + y, 1, 1);
    const double side = code.getSize() + 2 * QuietZone;
    return QTransform::fromScale(1 / side, 1 / side).map(path);
}

} // namespace

Result<QPainterPath> qrPath(const QString &text)
{
    if (text.isEmpty())
        return fail(Kind::Invalid, "results.qr_empty");
    try {
        return modules(QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM));
    } catch (const qrcodegen::data_too_long &) {
        return fail(Kind::Invalid, "results.qr_too_long", QString::number(text.size()));
    }
}

} // namespace kaochang::results
