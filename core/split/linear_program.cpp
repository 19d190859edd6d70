#include "core/split/linear_program.h"

#include <Clp_C_Interface.h>
#include <vector>

#include "core/model/loaded_library.h"

namespace concordat::split {

using model::Result;

struct ClpLibrary : model::LoadedFunctions {
    decltype(Clp_newModel)& newModel = named<decltype(Clp_newModel)>("Clp_newModel");
    decltype(Clp_deleteModel)& deleteModel = named<decltype(Clp_deleteModel)>("Clp_deleteModel");
    decltype(Clp_setLogLevel)& setLogLevel = named<decltype(Clp_setLogLevel)>("Clp_setLogLevel");
    decltype(Clp_resize)& resize = named<decltype(Clp_resize)>("Clp_resize");
    decltype(Clp_numberRows)& rows = named<decltype(Clp_numberRows)>("Clp_numberRows");
    decltype(Clp_numberColumns)& columns = named<decltype(Clp_numberColumns)>("Clp_numberColumns");
    decltype(Clp_setOptimizationDirection)& setDirection =
        named<decltype(Clp_setOptimizationDirection)>("Clp_setOptimizationDirection");
    decltype(Clp_setPrimalTolerance)& setPrimalTolerance =
        named<decltype(Clp_setPrimalTolerance)>("Clp_setPrimalTolerance");
    decltype(Clp_setDualTolerance)& setDualTolerance =
        named<decltype(Clp_setDualTolerance)>("Clp_setDualTolerance");
    decltype(Clp_rowLower)& rowLower = named<decltype(Clp_rowLower)>("Clp_rowLower");
    decltype(Clp_rowUpper)& rowUpper = named<decltype(Clp_rowUpper)>("Clp_rowUpper");
    decltype(Clp_columnLower)& columnLower = named<decltype(Clp_columnLower)>("Clp_columnLower");
    decltype(Clp_columnUpper)& columnUpper = named<decltype(Clp_columnUpper)>("Clp_columnUpper");
    decltype(Clp_objective)& objective = named<decltype(Clp_objective)>("Clp_objective");
    decltype(Clp_addRows)& addRows = named<decltype(Clp_addRows)>("Clp_addRows");
    decltype(Clp_addColumns)& addColumns = named<decltype(Clp_addColumns)>("Clp_addColumns");
    decltype(Clp_chgColumnUpper)& changeColumnUpper =
        named<decltype(Clp_chgColumnUpper)>("Clp_chgColumnUpper");
    decltype(Clp_primal)& primal = named<decltype(Clp_primal)>("Clp_primal");
    decltype(Clp_dual)& dual = named<decltype(Clp_dual)>("Clp_dual");
    decltype(Clp_status)& status = named<decltype(Clp_status)>("Clp_status");
    decltype(Clp_primalColumnSolution)& columnValues =
        named<decltype(Clp_primalColumnSolution)>("Clp_primalColumnSolution");
    decltype(Clp_dualRowSolution)& rowPrices =
        named<decltype(Clp_dualRowSolution)>("Clp_dualRowSolution");
    decltype(Clp_objectiveValue)& objectiveValue =
        named<decltype(Clp_objectiveValue)>("Clp_objectiveValue");
};

void LinearProgram::Deleter::operator()(void* model) const
{
    clp->deleteModel(model);
}

LinearProgram::LinearProgram(const ClpLibrary& clp, Model model)
    : m_clp(&clp), m_model(std::move(model))
{}

Result<LinearProgram> LinearProgram::create(std::size_t rows, std::size_t columns)
{
    const auto clp = model::loadedLibrary<ClpLibrary>(CONCORDAT_CLP, "coinor-libclp1");
    if (!clp)
        return clp.error();
    Model model{(*clp)->newModel(), Deleter{*clp}};
    (*clp)->setLogLevel(model.get(), 0);
    (*clp)->resize(model.get(), static_cast<int>(rows), static_cast<int>(columns));
    return LinearProgram{**clp, std::move(model)};
}

void LinearProgram::maximise()
{
    m_clp->setDirection(m_model.get(), -1);
}

void LinearProgram::setPrimalTolerance(double tolerance)
{
    m_clp->setPrimalTolerance(m_model.get(), tolerance);
}

void LinearProgram::setDualTolerance(double tolerance)
{
    m_clp->setDualTolerance(m_model.get(), tolerance);
}

void LinearProgram::setRowBounds(std::size_t row, double lower, double upper)
{
    m_clp->rowLower(m_model.get())[row] = lower;
    m_clp->rowUpper(m_model.get())[row] = upper;
}

void LinearProgram::setColumnBounds(std::size_t column, double lower, double upper)
{
    m_clp->columnLower(m_model.get())[column] = lower;
    m_clp->columnUpper(m_model.get())[column] = upper;
}

void LinearProgram::setObjective(std::size_t column, double coefficient)
{
    m_clp->objective(m_model.get())[column] = coefficient;
}

void LinearProgram::addRow(const Entries& entries, double lower, double upper)
{
    const CoinBigIndex starts[] = {0, static_cast<CoinBigIndex>(entries.places.size())};
    m_clp->addRows(m_model.get(), 1, &lower, &upper, starts, entries.places.data(),
                   entries.values.data());
}

void LinearProgram::addColumn(const Entries& entries, double lower, double upper, double objective)
{
    const CoinBigIndex starts[] = {0, static_cast<CoinBigIndex>(entries.places.size())};
    m_clp->addColumns(m_model.get(), 1, &lower, &upper, &objective, starts, entries.places.data(),
                      entries.values.data());
}

void LinearProgram::close(std::span<const std::size_t> closed)
{
    if (closed.empty())
        return;
    const double* present = m_clp->columnUpper(m_model.get());
    std::vector<double> upper(present, present + columns());
    for (const auto column : closed)
        upper[column] = 0;
    m_clp->changeColumnUpper(m_model.get(), upper.data());
}

LinearProgram::Outcome LinearProgram::primal()
{
    m_clp->primal(m_model.get(), 0);
    return outcome();
}

LinearProgram::Outcome LinearProgram::primalFromValues()
{
    m_clp->primal(m_model.get(), 1);
    return outcome();
}

LinearProgram::Outcome LinearProgram::dual()
{
    m_clp->dual(m_model.get(), 0);
    return outcome();
}

std::span<const double> LinearProgram::columnValues() const
{
    return {m_clp->columnValues(m_model.get()), columns()};
}

std::span<const double> LinearProgram::rowPrices() const
{
    return {m_clp->rowPrices(m_model.get()), rows()};
}

double LinearProgram::objective() const
{
    return m_clp->objectiveValue(m_model.get());
}

std::size_t LinearProgram::rows() const
{
    return static_cast<std::size_t>(m_clp->rows(m_model.get()));
}

std::size_t LinearProgram::columns() const
{
    return static_cast<std::size_t>(m_clp->columns(m_model.get()));
}

LinearProgram::Outcome LinearProgram::outcome() const
{
    switch (m_clp->status(m_model.get())) {
    case 0: return Outcome::solved;
    case 1: return Outcome::infeasible;
    default: return Outcome::failed;
    }
}

} // namespace concordat::split
