#pragma once

#include <string>
#include <vector>

#include "core/exchange/cordis_cells.h"
#include "core/exchange/cordis_columns.h"
#include "core/model/state.h"

namespace concordat::exchange::cordis {

/// One table of participations with the means to read it.
struct ParticipationTable {
    Cells cells;
    ParticipationColumns columns;
};

/// One row of one of several such tables.
struct Participation {
    std::size_t table = 0;
    std::size_t row = 0;
};

/// What all projects together show, said once instead of once a row.
struct Tally {
    std::int64_t linkedThirdParties = 0;
    std::int64_t netGrantDiffers = 0;
    std::int64_t withoutNumber = 0;
    std::int64_t withoutCost = 0; ///< projects

    Tally& operator+=(const Tally& other);
};

/// Builds the members of one project, with their roles, grants and addresses.
class MemberTables {
public:
    MemberTables(const std::vector<ParticipationTable>& tables, ImportReport& report, Tally& tally)
        : m_tables(tables), m_report(report), m_tally(tally)
    {}

    /// Rows of one project; several of one organisation become one member.
    void add(const std::vector<Participation>& participations);
    void moveInto(model::State& state) &&;

    int coordinators() const { return m_coordinators; }
    model::LeadType leadType() const { return m_leadType; }

private:
    struct Keyed {
        std::string id;
        Participation participation;
    };

    const ParticipationTable& tableOf(const Participation& participation) const
    {
        return m_tables[participation.table];
    }
    bool coordinates(const Participation& participation) const;
    std::string memberId(const Participation& participation);
    void addMember(const Keyed* first, const Keyed* last);
    model::Member member(const Participation& participation, const std::string& id, bool leads);
    void addRole(const Participation& participation, const std::string& member);
    void addGrant(const Keyed* first, const Keyed* last);
    void addAddress(const Participation& participation, const std::string& member);

    const std::vector<ParticipationTable>& m_tables;
    ImportReport& m_report;
    Tally& m_tally;
    model::Rows m_members;
    model::Rows m_contacts;
    model::Rows m_roles;
    model::Rows m_assignments;
    model::Rows m_grants;
    int m_coordinators = 0;
    model::LeadType m_leadType{};
};

/// Puts rows into the state, in ascending order of id and each id once.
void setTable(model::State& state, model::TableId table, model::Rows rows);

} // namespace concordat::exchange::cordis
