// SPDX-License-Identifier: GPL-3.0-or-later
// How everything in the house says "it worked" or "here is why not".
#pragma once

#include <QString>
#include <string_view>
#include <tl/expected.hpp>

namespace kaochang {

// What the caller can do about it. Closed: a new kind is a new reaction everywhere.
enum class Kind { Invalid, NotFound, Conflict, Denied, Unavailable, Corrupt };

struct Error
{
    Kind kind;
    std::string_view
        code;       // a literal, stable and open: "roster.already_seated"; ui turns it into words
    QString detail; // the particular: a path, a seat, a clause. Never a document number or a phone

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Kind kind, std::string_view code, QString detail = {})
{
    return tl::unexpected(Error{kind, code, std::move(detail)});
}

} // namespace kaochang

// The only two macros we own. TRY_LET(seat, f()) declares seat or returns f's error.
#define TRY_LET(name, ...)                                                                         \
    auto name##Result = (__VA_ARGS__);                                                             \
    if (!name##Result)                                                                             \
        return tl::unexpected(std::move(name##Result).error());                                    \
    auto &name = *name##Result
#define TRY(...)                                                                                   \
    if (auto attempt = (__VA_ARGS__); !attempt)                                                    \
    return tl::unexpected(std::move(attempt).error())
