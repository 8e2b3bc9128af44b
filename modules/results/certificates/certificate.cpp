// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/certificate.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace kaochang::results {
namespace {

constexpr std::array<QStringView, 9> Steps = {u"printing", u"printed",   u"spoiled",
                                              u"reissue",  u"void",      u"reported",
                                              u"received", u"confirmed", u"searchable"};

bool isPage(const CertificateEvent &event)
{
    return event.what <= CertificateStep::Spoiled;
}

} // namespace

QStringView originWord(NumberOrigin origin)
{
    return origin == NumberOrigin::Allocated ? u"allocated" : u"imported";
}

QStringView stepWord(CertificateStep step)
{
    return Steps.at(size_t(step));
}

std::optional<CertificateStep> stepNamed(QStringView word)
{
    const auto *const found = std::ranges::find(Steps, word);
    return found == Steps.end() ? std::nullopt
                                : std::optional(CertificateStep(found - Steps.begin()));
}

bool isPublication(CertificateStep step)
{
    return step >= CertificateStep::Reported;
}

QStringView queryWord(rules::QueryKind kind)
{
    return kind == rules::QueryKind::National ? u"national" : u"regional";
}

std::optional<rules::QueryKind> queryNamed(QStringView word)
{
    for (const rules::QueryKind kind : {rules::QueryKind::National, rules::QueryKind::Regional})
        if (word == queryWord(kind))
            return kind;
    return std::nullopt;
}

QStringView stateWord(CertificateState state)
{
    constexpr std::array<QStringView, 4> Words = {u"to_print", u"printing", u"issued", u"void"};
    return Words.at(size_t(state));
}

int Certificate::count(CertificateStep step) const
{
    return int(std::ranges::count(events, step, &CertificateEvent::what));
}

const CertificateEvent *Certificate::find(CertificateStep step, QStringView detail) const
{
    const auto found = std::ranges::find_if(events, [&](const CertificateEvent &event) {
        return event.what == step && (detail.isEmpty() || event.detail == detail);
    });
    return found == events.end() ? nullptr : &*found;
}

CertificateState Certificate::state() const
{
    if (find(CertificateStep::Void))
        return CertificateState::Void;
    const auto newestFirst = events | std::views::reverse;
    const auto page = std::ranges::find_if(newestFirst, isPage);
    if (page != newestFirst.end() && page->what == CertificateStep::Printing)
        return CertificateState::Printing;
    return count(CertificateStep::Printed) < pages() ? CertificateState::ToPrint
                                                     : CertificateState::Issued;
}

std::optional<CertificateStep> Certificate::published() const
{
    std::optional<CertificateStep> furthest;
    for (const CertificateEvent &event : events)
        if (isPublication(event.what))
            furthest = event.what;
    return furthest;
}

} // namespace kaochang::results
