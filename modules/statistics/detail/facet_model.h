// SPDX-License-Identifier: GPL-3.0-or-later
// The many-facet Rasch model under estimation: expectation over abilities, then a Newton step.
#pragma once

#include "statistics/detail/design.h"

#include <Eigen/Dense>

namespace kaochang::statistics::detail {

class FacetModel
{
public:
    // Levels from 0 without holes in every item.
    FacetModel(const std::vector<Rating> &ratings, const Design &design);

    void expect(); // what each candidate's ability may be, given the parameters
    // Better parameters and variance; answers how far the farthest moved.
    // statistics.not_connected where the design cannot tell two parameters apart.
    Result<double> improve();
    ManyFacets estimates(); // as they stand, with fit and deviance

private:
    // What was rated alike: one item by one assessor at one task.
    struct Encounter
    {
        size_t item = 0;
        size_t assessor = 0;
        size_t task = 0;
        Eigen::MatrixXd coding; // level x parameter: what each adds to the level's logit
        Eigen::MatrixXd chance; // level x node
        Eigen::MatrixXd seen;   // level x node, expected counts
    };
    struct Answer
    {
        size_t encounter = 0;
        Eigen::Index level = 0;
    };

    size_t encounterOf(const Rating &rating);
    Eigen::MatrixXd codingOf(const Rating &rating) const;
    void settleChances();
    Eigen::VectorXd priorOf() const;
    Eigen::VectorXd facet(Eigen::Index first, size_t size) const; // with the last, minus the sum
    void addFit(ManyFacets &answer) const;

    Design m_design;
    std::vector<Eigen::Index> m_firstStep; // of each item; one more than items
    Eigen::Index m_firstAssessor = 0;
    Eigen::Index m_firstTask = 0;
    Eigen::VectorXd m_nodes;
    Eigen::VectorXd m_parameters;
    double m_variance = 1;
    double m_deviance = 0;
    std::vector<Encounter> m_encounters;
    std::vector<std::vector<Answer>> m_answers; // of each candidate
    std::vector<Eigen::VectorXd> m_posteriors;  // of each candidate, over the nodes
    std::vector<std::vector<size_t>> m_places;  // encounters by assessor, to find them
};

} // namespace kaochang::statistics::detail
