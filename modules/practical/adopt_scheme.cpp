// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/adopt_scheme.h"

#include "practical/schemes.h"

using namespace Qt::StringLiterals;

namespace kaochang::practical {
namespace {

Result<std::optional<Scheme>> newest(const store::Reader &reader, const Scheme &scheme)
{
    TRY_LET(kept, schemes::of(reader, scheme.occupation, scheme.level, scheme.subject));
    return kept.empty() ? std::nullopt : std::optional(kept.front());
}

bool isSame(Scheme kept, const Scheme &scheme)
{
    kept.id = scheme.id;
    kept.version = scheme.version;
    return kept == scheme;
}

} // namespace

Result<Scheme> AdoptScheme::adopt(const Actor &by, Scheme scheme) const
{
    scheme.id = {};
    scheme.version = 1;
    scheme.occupation.trades.clear();
    TRY_LET(body, schemeJson(scheme));
    TRY(parseScheme(body));
    TRY_LET(kept, newest(m_store.reader(), scheme));
    if (kept && isSame(*kept, scheme))
        return *kept;
    scheme.id = SchemeId::make(m_clock);
    const store::Act act{by, u"practical.adopt_scheme"_s, scheme.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Scheme> {
        scheme.version = kept ? kept->version + 1 : 1;
        TRY(schemes::add(writer, scheme));
        writer.tell({{u"occupation"_s, scheme.occupation.code},
                     {u"level"_s, int(scheme.level)},
                     {u"subject"_s, rules::subjectWord(scheme.subject).toString()},
                     {u"version"_s, scheme.version},
                     {u"full"_s, scheme.full},
                     {u"rule"_s, rules::combineId(scheme.combine)}});
        return scheme;
    });
}

} // namespace kaochang::practical
