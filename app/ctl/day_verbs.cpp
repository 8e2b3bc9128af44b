// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "day/day.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

// One line per act, flushed: a test that kills this process reads here what must be there
// afterwards.
void print(const QString &line)
{
    std::fprintf(stdout, "ack %s\n", qPrintable(line));
    std::fflush(stdout);
}

Result<Answer> playDay(const Call &call)
{
    if (!call.options.isSet(u"data"_s))
        return fail(Kind::Invalid, "app.no_data_folder");
    if (!call.options.isSet(u"sample"_s))
        return fail(Kind::Invalid, "app.only_the_sample");
    Day day(call.option(u"data"_s), call.clock,
            call.options.isSet(u"acknowledge"_s) ? Acknowledged(print) : Acknowledged());
    TRY_LET(counts, day.play());
    Answer answer{counts, {}};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        answer.lines << u"%1 %2"_s.arg(it.key().leftJustified(12)).arg(it->toInteger());
    return answer;
}

} // namespace

std::vector<Verb> dayVerbs()
{
    return {{u"day"_s, u"--sample"_s,
             u"play a whole exam day on the demonstration site, or go on with one"_s, playDay}};
}

} // namespace kaochang::app::ctl
