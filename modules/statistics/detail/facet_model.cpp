// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/detail/facet_model.h"

#include <algorithm>
#include <cmath>

namespace kaochang::statistics::detail {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index Nodes = 41;
constexpr double FarthestNode = 8;

// Effects that sum to zero: the last is minus the sum of the others.
void addEffect(MatrixXd &coding, Index first, size_t place, size_t size)
{
    for (Index level = 1; level < coding.rows(); ++level) {
        if (place + 1 < size)
            coding(level, first + Index(place)) -= double(level);
        else
            coding.row(level).segment(first, Index(size) - 1).array() += double(level);
    }
}

} // namespace

FacetModel::FacetModel(const std::vector<Rating> &ratings, const Design &design)
    : m_design(design)
    , m_nodes(VectorXd::LinSpaced(Nodes, -FarthestNode, FarthestNode))
    , m_answers(design.candidates)
    , m_posteriors(design.candidates)
    , m_places(design.assessors)
{
    std::vector<Index> steps(design.items);
    for (const Rating &rating : ratings)
        steps[rating.item] = std::max(steps[rating.item], Index(rating.value));
    for (const Index each : steps) {
        m_firstStep.push_back(m_firstAssessor);
        m_firstAssessor += each;
    }
    m_firstStep.push_back(m_firstAssessor);
    m_firstTask = m_firstAssessor + Index(design.assessors) - 1;
    m_parameters = VectorXd::Zero(m_firstTask + Index(design.tasks) - 1);
    for (const Rating &rating : ratings)
        m_answers[rating.candidate].push_back({encounterOf(rating), Index(rating.value)});
}

size_t FacetModel::encounterOf(const Rating &rating)
{
    std::vector<size_t> &known = m_places[rating.assessor];
    const auto found = std::ranges::find_if(known, [&](size_t place) {
        return m_encounters[place].item == rating.item && m_encounters[place].task == rating.task;
    });
    if (found != known.end())
        return *found;
    known.push_back(m_encounters.size());
    m_encounters.push_back({rating.item, rating.assessor, rating.task, codingOf(rating), {}, {}});
    return m_encounters.size() - 1;
}

MatrixXd FacetModel::codingOf(const Rating &rating) const
{
    const Index first = m_firstStep[rating.item];
    const Index steps = m_firstStep[rating.item + 1] - first;
    MatrixXd coding = MatrixXd::Zero(steps + 1, m_parameters.size());
    for (Index level = 1; level <= steps; ++level)
        coding.row(level).segment(first, level).array() = -1;
    addEffect(coding, m_firstAssessor, rating.assessor, m_design.assessors);
    addEffect(coding, m_firstTask, rating.task, m_design.tasks);
    return coding;
}

void FacetModel::settleChances()
{
    for (Encounter &each : m_encounters) {
        const VectorXd levels =
            VectorXd::LinSpaced(each.coding.rows(), 0, double(each.coding.rows() - 1));
        MatrixXd logits = levels * m_nodes.transpose();
        logits.colwise() += each.coding * m_parameters;
        logits.rowwise() -= logits.colwise().maxCoeff().eval();
        each.chance = logits.array().exp();
        each.chance.array().rowwise() /= each.chance.colwise().sum().array().eval();
        each.seen = MatrixXd::Zero(each.chance.rows(), Nodes);
    }
}

VectorXd FacetModel::priorOf() const
{
    VectorXd prior = (-m_nodes.array().square() / (2 * m_variance)).exp();
    return prior / prior.sum();
}

void FacetModel::expect()
{
    settleChances();
    const VectorXd prior = priorOf().array().log();
    m_deviance = 0;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        VectorXd likelihood = prior;
        for (const Answer &answer : m_answers[i])
            likelihood.array() +=
                m_encounters[answer.encounter].chance.row(answer.level).transpose().array().log();
        const double highest = likelihood.maxCoeff();
        const VectorXd weights = (likelihood.array() - highest).exp();
        m_posteriors[i] = weights / weights.sum();
        m_deviance -= 2 * (highest + std::log(weights.sum()));
        for (const Answer &answer : m_answers[i])
            m_encounters[answer.encounter].seen.row(answer.level) += m_posteriors[i];
    }
}

Result<double> FacetModel::improve()
{
    constexpr double Pivot = 1e-9;
    constexpr double LongestStep = 1;
    constexpr double Smallest = 1e-6; // candidates all alike: a prior must stay
    VectorXd slope = VectorXd::Zero(m_parameters.size());
    MatrixXd curve = MatrixXd::Zero(m_parameters.size(), m_parameters.size());
    for (const Encounter &each : m_encounters) {
        const VectorXd many = each.seen.colwise().sum();
        const MatrixXd expected = each.chance * many.asDiagonal();
        slope += each.coding.transpose() * (each.seen - expected).rowwise().sum();
        MatrixXd spread = -(expected * each.chance.transpose());
        spread.diagonal() += expected.rowwise().sum();
        curve += each.coding.transpose() * spread * each.coding;
    }
    const Eigen::LDLT<MatrixXd> solver(curve);
    const VectorXd pivots = solver.vectorD();
    if (solver.info() != Eigen::Success || pivots.minCoeff() <= Pivot * pivots.maxCoeff())
        return fail(Kind::Invalid, "statistics.not_connected");
    VectorXd step = solver.solve(slope);
    const double longest = step.lpNorm<Eigen::Infinity>();
    if (longest > LongestStep)
        step *= LongestStep / longest;
    m_parameters += step;
    double squares = 0;
    for (const VectorXd &posterior : m_posteriors)
        squares += posterior.dot(m_nodes.array().square().matrix());
    const double variance = std::max(Smallest, squares / double(m_posteriors.size()));
    const double grown = std::abs(variance - m_variance);
    m_variance = variance;
    return std::max(longest, grown);
}

VectorXd FacetModel::facet(Index first, size_t size) const
{
    VectorXd all = VectorXd::Zero(Index(size));
    all.head(Index(size) - 1) = m_parameters.segment(first, Index(size) - 1);
    all[Index(size) - 1] = -all.head(Index(size) - 1).sum();
    return all;
}

// Mean squares of what was given against what was expected, over what each ability may be.
void FacetModel::addFit(ManyFacets &answer) const
{
    std::vector<double> squares(m_design.assessors);
    std::vector<double> variances(m_design.assessors);
    std::vector<double> standardised(m_design.assessors);
    std::vector<double> counts(m_design.assessors);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        for (const Answer &given : m_answers[i]) {
            const Encounter &each = m_encounters[given.encounter];
            const VectorXd levels =
                VectorXd::LinSpaced(each.chance.rows(), 0, double(each.chance.rows() - 1));
            const Eigen::ArrayXd expected = each.chance.transpose() * levels;
            const Eigen::ArrayXd spread =
                (each.chance.transpose() * levels.array().square().matrix()).array()
                - expected.square();
            const Eigen::ArrayXd missed = (double(given.level) - expected).square();
            const Eigen::ArrayXd posterior = m_posteriors[i];
            squares[each.assessor] += (posterior * missed).sum();
            variances[each.assessor] += (posterior * spread).sum();
            standardised[each.assessor] += (posterior * missed / spread).sum();
            counts[each.assessor] += 1;
        }
    }
    for (size_t j = 0; j < m_design.assessors; ++j) {
        answer.infit.push_back(squares[j] / variances[j]);
        answer.outfit.push_back(standardised[j] / counts[j]);
    }
}

ManyFacets FacetModel::estimates()
{
    expect();
    ManyFacets answer;
    const VectorXd assessors = facet(m_firstAssessor, m_design.assessors);
    const VectorXd tasks = facet(m_firstTask, m_design.tasks);
    answer.assessors.assign(assessors.begin(), assessors.end());
    answer.tasks.assign(tasks.begin(), tasks.end());
    for (size_t item = 0; item < m_design.items; ++item)
        answer.steps.emplace_back(m_parameters.begin() + m_firstStep[item],
                                  m_parameters.begin() + m_firstStep[item + 1]);
    answer.variance = m_variance;
    answer.deviance = m_deviance;
    addFit(answer);
    return answer;
}

} // namespace kaochang::statistics::detail
