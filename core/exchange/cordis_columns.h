#pragma once

#include <initializer_list>
#include <string_view>

#include "core/exchange/delimited.h"

/// Where CORDIS tables keep what; old and present names of one column are the same column.
namespace concordat::exchange::cordis {

/// No such column; `DelimitedTable::cell` answers it with an empty cell.
inline constexpr std::size_t missing = static_cast<std::size_t>(-1);

/// The first column that bears one of the names (compared as `plainHeader`), or `missing`.
std::size_t columnNamed(const DelimitedTable& table, std::initializer_list<std::string_view> names);

struct ProjectColumns {
    explicit ProjectColumns(const DelimitedTable& table);
    std::size_t id, acronym, title, status, startDate, endDate, totalCost, maximumGrant, topics,
        fundingScheme, objective, grantDoi, framework, signatureDate;
};

struct ParticipationColumns {
    explicit ParticipationColumns(const DelimitedTable& table);
    std::size_t project, organisation, name, shortName, activityType, country, region, city, street,
        postCode, website, vat, sme, role, grant, netGrant, totalCost, ended;
};

struct TopicColumns {
    explicit TopicColumns(const DelimitedTable& table);
    std::size_t project, topic, title;
};

} // namespace concordat::exchange::cordis
