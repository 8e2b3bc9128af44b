// SPDX-License-Identifier: GPL-3.0-or-later
// What a theory paper's items did: how hard, how well they part the strong from the weak, how far
// the total can be trusted.
#pragma once

#include "statistics/ratings.h"

#include <QStringList>

namespace kaochang::statistics {

struct Item
{
    double facility = Undefined;       // mean share of the full points
    double deviation = Undefined;      // n - 1
    double discrimination = Undefined; // facility of the best 27 % less that of the worst
    double pointBiserial = Undefined;  // correlation with the total
    double corrected = Undefined;      // with the total of the other items
    double alphaWithout = Undefined;   // alpha of the paper without this item
};
struct Items
{
    size_t candidates = 0;
    double mean = Undefined;         // of the total
    double deviation = Undefined;    // n - 1
    double alpha = Undefined;        // n - 1 in both variances; KR-20 where every item is 0 or 1
    double standardised = Undefined; // alpha of the mean correlation
    double error = Undefined;        // of one total: deviation x root of 1 - alpha
    std::vector<Item> items;
    std::vector<Caution> cautions;
};
// Rows are candidates, columns items, complete, two of each; full as many as items, all above zero,
// no points below zero or above full. Those tied at the border of a 27 % group enter it by the
// share that is needed, so the order of candidates changes nothing. What has no variance is
// Undefined. Codes: those of checkComplete, statistics.bad_value, statistics.no_variance (totals).
Result<Items> itemAnalysis(const Ratings &points, const std::vector<double> &full);

struct Option
{
    QString text; // as answered; empty: no answer
    bool isKey = false;
    size_t chosen = 0;
    double pointBiserial = Undefined; // of choosing it, with the points on the other items
};
// For each item its options by text. Rows of answers and key of one length. statistics.too_few,
// statistics.ragged (detail: the row), statistics.too_large.
Result<std::vector<std::vector<Option>>> distractors(const std::vector<QStringList> &answers,
                                                     const QStringList &key);
// 1 where the key was answered: what itemAnalysis() reads. The same codes.
Result<Ratings> markedByKey(const std::vector<QStringList> &answers, const QStringList &key);

// Reliability of a test made so many times as long.
double spearmanBrown(double reliability, double times);

// Rasch difficulties in logits, summing to zero, by conditional maximum likelihood; items of 0 and
// 1. Codes: those of checkComplete, statistics.bad_value, statistics.no_variance (an item all or
// nobody solved), statistics.too_large (over 200 items), statistics.not_converged.
Result<std::vector<double>> difficulties(const Ratings &points);

} // namespace kaochang::statistics
