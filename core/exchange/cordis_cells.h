#pragma once

#include <optional>
#include <string_view>

#include "core/exchange/delimited.h"
#include "core/model/date.h"
#include "core/model/money.h"
#include "core/model/vocabulary.h"

namespace concordat::exchange::cordis {

/// A cell's words, and whether they are what stands there.
struct Words {
    std::string_view text;
    bool repaired = false;
};

/// Reads the cells of one table. What cannot be used becomes empty and is named as repaired, with
/// its place; the row stays.
class Cells {
public:
    Cells(const DelimitedTable& table, ImportReport& report) : m_table(&table), m_report(&report) {}

    const DelimitedTable& table() const { return *m_table; }
    /// The same cells, naming what they repair in another report.
    Cells reportingTo(ImportReport& report) const { return {*m_table, report}; }
    std::string_view text(std::size_t row, std::size_t column) const;
    /// One value where the source repeats it (`FI;FI`); of different ones the first.
    Words single(std::size_t row, std::size_t column) const;
    /// Euros, not negative.
    std::optional<model::Money> euros(std::size_t row, std::size_t column) const;
    std::optional<model::Date> date(std::size_t row, std::size_t column) const;
    model::Tristate flag(std::size_t row, std::size_t column) const;
    void repaired(std::size_t row, std::size_t column, model::Text text) const;
    /// What is kept as it stands and should be known.
    void noted(std::size_t row, std::size_t column, model::Text text) const;

private:
    const DelimitedTable* m_table;
    ImportReport* m_report;
};

/// What an activity type (HES, REC, PRC, PUB, OTH), the role and the SME flag say about an actor.
/// Empty words are `otherOrganisation`; empty when the type is unknown.
std::optional<model::ActorKind> kindOf(std::string_view activityType, bool coordinates,
                                       model::Tristate smallOrMedium);
model::LeadType leadTypeOf(std::string_view activityType);
/// Empty when the role is unknown.
std::optional<model::RoleKind> roleOf(std::string_view role);

} // namespace concordat::exchange::cordis
