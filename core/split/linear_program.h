#pragma once

#include <limits>
#include <memory>
#include <span>

#include "core/model/result.h"

namespace concordat::split {

struct ClpLibrary;

/// A linear program that rows and columns are added to while it is solved again from where it
/// stood. Bounds are inclusive; rows and columns count from 0. Solved by Clp's simplex, which is
/// loaded with the first program.
class LinearProgram {
public:
    static constexpr double unbounded = std::numeric_limits<double>::max();

    enum class Outcome { solved, infeasible, failed };

    /// A row or column by the places of what is not zero in it.
    struct Entries {
        std::span<const int> places;
        std::span<const double> values;
    };

    /// An empty program to be made small: rows without bounds, columns from zero up. Refused where
    /// this computer lacks Clp.
    static model::Result<LinearProgram> create(std::size_t rows, std::size_t columns);

    void maximise();
    /// How far a bound may be missed.
    void setPrimalTolerance(double tolerance);
    void setDualTolerance(double tolerance);

    /// These three before the first solution.
    void setRowBounds(std::size_t row, double lower, double upper);
    void setColumnBounds(std::size_t column, double lower, double upper);
    void setObjective(std::size_t column, double coefficient);

    void addRow(const Entries& entries, double lower, double upper);
    void addColumn(const Entries& entries, double lower, double upper, double objective);
    /// Holds columns that may not be negative at zero.
    void close(std::span<const std::size_t> columns);

    Outcome primal();
    /// Begins with the values of the last solution rather than with its basis alone.
    Outcome primalFromValues();
    Outcome dual();

    std::span<const double> columnValues() const;
    std::span<const double> rowPrices() const;
    double objective() const;

private:
    struct Deleter {
        const ClpLibrary* clp = nullptr;
        void operator()(void* model) const;
    };
    using Model = std::unique_ptr<void, Deleter>;

    LinearProgram(const ClpLibrary& clp, Model model);

    std::size_t rows() const;
    std::size_t columns() const;
    Outcome outcome() const;

    const ClpLibrary* m_clp;
    Model m_model;
};

} // namespace concordat::split
