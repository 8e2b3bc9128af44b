// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev bench [import|commit|window]`: every figure, or those named, each with its yardstick; exit
// 1 when one does not hold.
#include "bench/figure.h"

#include <QApplication>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kaochang::bench;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    bool allHold = true;
    const QStringList wanted = QApplication::arguments().mid(1);
    const std::pair<QString, std::vector<Figure> (*)()> all[] = {
        {u"import"_s, importFigures}, {u"commit"_s, commitFigures}, {u"window"_s, windowFigures}};
    for (const auto &[name, measure] : all) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        for (const Figure &figure : measure()) {
            allHold = allHold && figure.holds();
            out << (figure.holds() ? u"✔ "_s : u"■ "_s) << figure.name << u": "_s
                << QString::number(figure.ours, 'f', 2) << u' ' << figure.unit;
            if (figure.theirs > 0)
                out << u", "_s << QString::number(figure.ratio(), 'f', 2) << u" × "_s
                    << figure.yardstick << u" ("_s << QString::number(figure.theirs, 'f', 2) << u' '
                    << figure.unit << u')';
            if (figure.mostRatio > 0)
                out << u", at most "_s << figure.mostRatio << u" ×"_s;
            if (figure.mostOurs > 0)
                out << u", at most "_s << figure.mostOurs << u' ' << figure.unit;
            out << Qt::endl;
        }
    }
    return allHold ? 0 : 1;
}
