// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a run of rows stand: columns taken by spans, heights that hold every text.
#pragma once

#include "results/detail/pages.h"

#include <span>

namespace kaochang::results::detail {

// Rows bound together by row spans, measured from their own top left corner.
struct Block
{
    std::vector<Box> boxes;
    double height = 0;
};

// The widths of a table's columns, filled up to (or pressed into) the width of the page, in units.
std::vector<double> columnEdges(const Table &table, double width); // one more than columns, from 0

// Codes: results.form_bad_template (a row's cells do not fill its columns).
Result<std::vector<Block>> blocksOf(std::span<const TableRow> rows,
                                    const std::vector<double> &edges);

// The first lines of a one-row block that fit into height, and the rest as a block of its own.
// A block of several rows, or one that holds a picture, cannot be parted (results.form_too_tall).
Result<std::pair<Block, Block>> parted(const Block &block, double height);

} // namespace kaochang::results::detail
