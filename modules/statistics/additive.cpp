// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/detail/design.h"

#include <Eigen/Dense>
#include <cmath>

namespace kaochang::statistics {
namespace {

using detail::Design;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Candidates are taken out by subtracting their means (Frisch, Waugh, Lovell): what is left has a
// column for each assessor and each task, however many candidates there are.
struct Normal
{
    MatrixXd squares;
    VectorXd sums;
    double total = 0;
};

Index assessorAt(const Rating &rating)
{
    return Index(rating.assessor);
}

Index taskAt(const Rating &rating, const Design &design)
{
    return Index(design.assessors + rating.task);
}

Normal normalOf(const std::vector<Rating> &ratings, const Design &design)
{
    const auto columns = Index(design.assessors + design.tasks);
    Normal normal{MatrixXd::Zero(columns, columns), VectorXd::Zero(columns), 0};
    std::vector<VectorXd> met(design.candidates, VectorXd::Zero(columns));
    std::vector<double> sums(design.candidates);
    std::vector<double> counts(design.candidates);
    for (const Rating &rating : ratings) {
        const Index a = assessorAt(rating);
        const Index t = taskAt(rating, design);
        met[rating.candidate][a] += 1;
        met[rating.candidate][t] += 1;
        sums[rating.candidate] += rating.value;
        counts[rating.candidate] += 1;
        normal.squares(a, a) += 1;
        normal.squares(t, t) += 1;
        normal.squares(a, t) += 1;
        normal.squares(t, a) += 1;
        normal.sums[a] += rating.value;
        normal.sums[t] += rating.value;
        normal.total += rating.value * rating.value;
    }
    for (size_t i = 0; i < design.candidates; ++i) {
        normal.squares -= met[i] * met[i].transpose() / counts[i];
        normal.sums -= met[i] * (sums[i] / counts[i]);
        normal.total -= sums[i] * sums[i] / counts[i];
    }
    return normal;
}

// Each facet measured from its own mean.
MatrixXd centring(const Design &design)
{
    const auto a = Index(design.assessors);
    const auto t = Index(design.tasks);
    MatrixXd centre = MatrixXd::Identity(a + t, a + t);
    centre.topLeftCorner(a, a).array() -= 1 / double(a);
    centre.bottomRightCorner(t, t).array() -= 1 / double(t);
    return centre;
}

std::vector<double> fairMeans(const std::vector<Rating> &ratings, const Design &design,
                              const VectorXd &effects)
{
    std::vector<double> sums(design.candidates);
    std::vector<double> counts(design.candidates);
    for (const Rating &rating : ratings) {
        sums[rating.candidate] +=
            rating.value - effects[assessorAt(rating)] - effects[taskAt(rating, design)];
        counts[rating.candidate] += 1;
    }
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] /= counts[i];
    return sums;
}

} // namespace

Result<Additive> additiveSeverity(const std::vector<Rating> &ratings)
{
    TRY_LET(design, detail::designOf(ratings));
    const Normal normal = normalOf(ratings, design);
    Eigen::CompleteOrthogonalDecomposition<MatrixXd> solver;
    solver.setThreshold(1e-9);
    solver.compute(normal.squares);
    const auto told = Index(design.assessors + design.tasks - 2);
    if (solver.rank() < told)
        return fail(Kind::Invalid, "statistics.not_connected");
    const MatrixXd centre = centring(design);
    const VectorXd solution = solver.solve(normal.sums);
    const VectorXd effects = centre * solution;
    const double degrees = double(ratings.size()) - double(design.candidates) - double(told);
    const double left = std::max(0.0, normal.total - solution.dot(normal.sums));
    const MatrixXd spread = centre * solver.pseudoInverse() * centre.transpose();
    Additive answer;
    answer.residual = degrees > 0 ? std::sqrt(left / degrees) : Undefined;
    for (Index j = 0; j < Index(design.assessors); ++j) {
        answer.assessors.push_back(-effects[j]);
        answer.errors.push_back(answer.residual * std::sqrt(spread(j, j)));
    }
    for (Index t = 0; t < Index(design.tasks); ++t)
        answer.tasks.push_back(-effects[Index(design.assessors) + t]);
    answer.fair = fairMeans(ratings, design, effects);
    answer.cautions = sizeCautions(design.candidates, design.assessors);
    return answer;
}

} // namespace kaochang::statistics
