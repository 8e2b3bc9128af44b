// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/answer.h"
#include "ctl/families.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> computed(const Call &call)
{
    constexpr qint64 LargestRequest = 32 << 20;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "file.cannot_read", u"-"_s);
    const QByteArray request = in.read(LargestRequest + 1);
    if (request.size() > LargestRequest)
        return fail(Kind::Invalid, "file.too_large", u"-"_s);
    TRY_LET(answer, compute::answer(request, call.clock.now().toLocalTime().date()));
    return Answer{answer, {}};
}

} // namespace

std::vector<Verb> computeVerbs()
{
    return {{.name = u"compute"_s,
             .operands = u"< REQUEST.json"_s,
             .summary = u"answer one JSON request by the house's mathematics; --help shows how"_s,
             .run = computed,
             .manual = compute::manual(),
             .isJson = true}};
}

} // namespace kaochang::app::ctl
