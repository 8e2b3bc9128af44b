// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>

#include <array>

// Resources of a static library are linked in only when somebody asks for them.
static void takeResources()
{
    Q_INIT_RESOURCE(ui);
}

using namespace Qt::StringLiterals;

namespace kaochang::ui::theme {
namespace {

struct Tones
{
    QRgb window, base, alternate, raised, line, text, soft, faint, accent, onAccent, hover, side;
    std::array<QRgb, StatusCount> status; // ok, warn, error, info, idle
};

constexpr Tones Light{.window = 0xffffffff,
                      .base = 0xffffffff,
                      .alternate = 0xfff7f8fa,
                      .raised = 0xfff4f6f8,
                      .line = 0xffd5dae1,
                      .text = 0xff1a2027,
                      .soft = 0xff5a6571,
                      .faint = 0xff9aa4af,
                      .accent = 0xff0b5cad,
                      .onAccent = 0xffffffff,
                      .hover = 0xffe9eef4,
                      .side = 0xfff3f5f8,
                      .status = {0xff0b6e4f, 0xffb35600, 0xffb00020, 0xff5b3a9e, 0xff5f6b76}};

constexpr Tones Dark{.window = 0xff16191d,
                     .base = 0xff1d2126,
                     .alternate = 0xff21262c,
                     .raised = 0xff262c33,
                     .line = 0xff3b434c,
                     .text = 0xffe7ebef,
                     .soft = 0xffa3adb8,
                     .faint = 0xff66707b,
                     .accent = 0xff4c9bff,
                     .onAccent = 0xff0b1118,
                     .hover = 0xff2c333b,
                     .side = 0xff111418,
                     .status = {0xff7ad3ff, 0xfff0c040, 0xffff7b72, 0xff8ea2ff, 0xff8b949e}};

Scheme s_current = Scheme::Light;

const Tones &tones(Scheme scheme)
{
    return scheme == Scheme::Dark ? Dark : Light;
}

QString sheet(const Tones &tones)
{
    QFile file(u":/ui/kaochang.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QRgb> words[] = {
        {"@window"_L1, tones.window},     {"@base"_L1, tones.base},
        {"@raised"_L1, tones.raised},     {"@line"_L1, tones.line},
        {"@text"_L1, tones.text},         {"@soft"_L1, tones.soft},
        {"@faint"_L1, tones.faint},       {"@accent"_L1, tones.accent},
        {"@onAccent"_L1, tones.onAccent}, {"@hover"_L1, tones.hover},
        {"@side"_L1, tones.side},         {"@error"_L1, tones.status[2]},
    };
    for (const auto &[word, colour] : words)
        text.replace(word + u';', QColor(colour).name() + u';');
    return text;
}

} // namespace

QPalette palette(Scheme scheme)
{
    const Tones &t = tones(scheme);
    QPalette p;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.alternate},
        {QPalette::Text, t.text},
        {QPalette::Button, t.raised},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.status[2]},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::ToolTipBase, t.raised},
        {QPalette::ToolTipText, t.text},
        {QPalette::PlaceholderText, t.soft},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::Light, t.hover},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.faint},
        {QPalette::Shadow, t.faint},
    };
    for (const auto &[role, colour] : roles)
        p.setColor(role, QColor(colour));
    // setColor(role) fills the Disabled group too, and disabled controls would look alive.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(t.faint));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(t.line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(t.faint));
    return p;
}

QFont font()
{
    QFont font;
    // Latin first for even figures; then faces with mainland glyphs by name: left alone, fontconfig
    // answers "Noto Sans CJK JP" outside a Chinese locale.
    font.setFamilies({u"Segoe UI"_s, u"Noto Sans"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s,
                      u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(14);
    return font;
}

QColor statusColor(Status status, Scheme scheme)
{
    return QColor(tones(scheme).status[static_cast<size_t>(status)]);
}

QChar statusShape(Status status)
{
    static constexpr std::array<char16_t, StatusCount> Shapes{u'✔', u'▲', u'■', u'●', u'○'};
    return Shapes[static_cast<size_t>(status)];
}

QColor lineColor()
{
    return QColor(tones(s_current).line);
}

QColor softColor()
{
    return QColor(tones(s_current).soft);
}

Scheme current()
{
    return s_current;
}

Scheme ofTheSystem()
{
    const QPalette system = QApplication::style()->standardPalette();
    return system.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

void apply(QApplication &app, Scheme scheme)
{
    takeResources();
    s_current = scheme;
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(palette(scheme));
    app.setFont(font());
    app.setStyleSheet(sheet(tones(scheme)));
}

} // namespace kaochang::ui::theme
