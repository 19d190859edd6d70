#include "core/exchange/partner_table.h"

#include <algorithm>

#include "core/exchange/amounts.h"
#include "core/exchange/cordis_members.h"
#include "core/exchange/countries.h"
#include "core/exchange/merge.h"
#include "core/model/hash.h"

namespace concordat::exchange {

using model::coreText;
using model::Member;
using model::Result;

namespace {

class PartnerPlanner {
public:
    PartnerPlanner(const PartnerTable& partners, const ColumnMapping& mapping)
        : m_table(partners.table), m_mapping(mapping)
    {
        m_plan.report = partners.report;
        for (std::size_t column = 0; column < mapping.size(); ++column) {
            if (mapping[column].target.ignored())
                m_plan.report.notices.push_back(
                    {coreText("Import", "The column “{header}” is not used.")
                         .with("header", mapping[column].header),
                     {m_table.file(), 0, column + 1, {}}});
        }
    }

    PartnerPlan run(const model::State& target)
    {
        MemberIndex seen{model::State{}.rows<Member>()};
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            ++m_plan.report.participations.read;
            auto member = read(row);
            if (!member)
                continue;
            if (const auto before = seen.find(*member); before) {
                merge(before, *member, row);
                continue;
            }
            seen.add(*member);
            m_members.push_back(std::make_shared<Member>(*std::move(member)));
        }
        moveMembers();
        document::Draft trial{target};
        const auto counts = mergeInto(trial, m_plan.source);
        m_plan.report.participations.added += counts.added;
        m_plan.report.participations.merged += counts.updated;
        m_plan.report.participations.unchanged += counts.unchanged;
        return std::move(m_plan);
    }

private:
    void refuse(model::Text text, Place place)
    {
        ++m_plan.report.participations.refused;
        m_plan.report.refused.push_back({std::move(text), std::move(place)});
    }

    /// Trailing empty cells are what spreadsheets leave; full ones have no column.
    bool hasCellsWithoutColumn(std::size_t row) const
    {
        for (std::size_t column = m_mapping.size(); column < m_table.row(row).cells; ++column) {
            if (!trimmed(m_table.cell(row, column)).empty())
                return true;
        }
        return false;
    }

    std::optional<Member> read(std::size_t row)
    {
        if (hasCellsWithoutColumn(row)) {
            refuse(coreText("Import", "The row has {found} cells where there are {expected} "
                                      "columns; quote cells that contain the delimiter.")
                       .with("found", static_cast<std::int64_t>(m_table.row(row).cells))
                       .with("expected", static_cast<std::int64_t>(m_mapping.size())),
                   m_table.place(row));
            return std::nullopt;
        }
        Member member;
        for (std::size_t column = 0; column < m_mapping.size(); ++column)
            readCell(member, row, column);
        if (member.name.empty()) {
            refuse(coreText("Import", "The row has no name."), m_table.place(row));
            return std::nullopt;
        }
        if (member.leftOn && ((member.joinedOn && *member.leftOn < *member.joinedOn) ||
                              (member.invitedOn && *member.leftOn < *member.invitedOn))) {
            m_plan.report.repaired.push_back(
                {coreText("Import", "“{name}” left before joining; the date of leaving was left "
                                    "out.")
                     .with("name", member.name),
                 m_table.place(row)});
            member.leftOn.reset();
        }
        member.id = idFor(member);
        return member;
    }

    void readCell(Member& member, std::size_t row, std::size_t column)
    {
        const auto& target = m_mapping[column].target;
        const auto cell = trimmed(m_table.cell(row, column));
        if (target.ignored() || cell.empty())
            return;
        auto value = readPartnerCell(target, cell);
        if (!value) {
            m_plan.report.repaired.push_back({coreText("Import", "{problem} The cell was left out.")
                                                  .with("problem", std::move(value.error().text)),
                                              m_table.place(row, column)});
            return;
        }
        if (!target.scheme.empty()) {
            member.identifiers.push_back({target.scheme, std::get<std::string>(*value)});
            return;
        }
        const auto& field = *model::table(model::tableOf<Member>()).field(target.field);
        if (field.role == model::FieldRole::country)
            if (auto doubt = doubtfulCountry(std::get<std::string>(*value)))
                m_plan.report.notices.push_back({*std::move(doubt), m_table.place(row, column)});
        field.set(&member, *value);
    }

    model::Id<Member> idFor(const Member& member) const
    {
        for (const auto& identifier : member.identifiers) {
            const auto id = "pic-" + identifier.value;
            if (identifier.scheme == "PIC" && id.size() <= 40 && model::isValidId(id))
                return model::Id<Member>{id};
        }
        return model::Id<Member>{"org-" + model::shortHash(member.name)};
    }

    void merge(const model::Id<Member>& into, const Member& member, std::size_t row)
    {
        ++m_plan.report.participations.merged;
        m_plan.report.merged.push_back(
            {coreText("Import", "“{name}” stands in the table twice; the rows became one member.")
                 .with("name", member.name),
             m_table.place(row)});
        for (const auto& present : m_members) {
            if (present->id != into)
                continue;
            nameWhatIsNotTaken(*present, member, row);
            fillEmptyFields(*present, member);
        }
    }

    // Where both rows say something else, the first one counts.
    void nameWhatIsNotTaken(const Member& present, const Member& member, std::size_t row)
    {
        const auto& info = model::table(model::tableOf<Member>());
        for (std::size_t column = 0; column < m_mapping.size(); ++column) {
            const auto& target = m_mapping[column].target;
            if (target.ignored() || !target.scheme.empty())
                continue;
            const auto& field = *info.field(target.field);
            const bool differs = !field.equal(&member, info.defaults) &&
                                 !field.equal(&present, info.defaults) &&
                                 !field.equal(&member, &present);
            if (differs)
                m_plan.report.repaired.push_back(
                    {coreText("Import", "“{name}” says something else in an earlier row, which "
                                        "counts; “{value}” was left out.")
                         .with("name", member.name)
                         .with("value", std::string{trimmed(m_table.cell(row, column))}),
                     m_table.place(row, column)});
        }
    }

    void moveMembers()
    {
        // Two organisations of one name and different numbers must not share an id.
        std::stable_sort(m_members.begin(), m_members.end(),
                         [](const auto& a, const auto& b) { return a->id < b->id; });
        for (std::size_t i = 1; i < m_members.size(); ++i) {
            if (m_members[i]->id == m_members[i - 1]->id)
                m_members[i]->id = model::Id<Member>{model::newId()};
        }
        model::Rows rows;
        for (auto& member : m_members)
            rows.push_back(std::move(member));
        cordis::setTable(m_plan.source, model::tableOf<Member>(), std::move(rows));
    }

    const DelimitedTable& m_table;
    const ColumnMapping& m_mapping;
    PartnerPlan m_plan;
    std::vector<std::shared_ptr<Member>> m_members;
};

} // namespace

Result<PartnerTable> readPartnerTable(TextFile file)
{
    PartnerTable partners;
    ReadOptions options;
    options.headerRow = false;
    auto table = readDelimited(file, options);
    if (!table)
        return table.error();
    partners.hasHeader = beginsWithHeader(*table);
    if (partners.hasHeader)
        table = readDelimited(file);
    if (!table)
        return table.error();
    partners.table = *std::move(table);
    partners.mapping = guessMapping(partners.table);
    partners.report.assumptions = std::move(file.assumptions);
    partners.report.repaired = std::move(file.repaired);
    return partners;
}

Result<PartnerPlan> planPartners(const PartnerTable& partners, const ColumnMapping& mapping,
                                 const model::State& target)
{
    const auto named = std::count_if(mapping.begin(), mapping.end(), [](const ColumnGuess& guess) {
        return guess.target.field == "name";
    });
    if (named != 1)
        return unusableInput(
            coreText("Import", "Exactly one column must be the name of the organisation. Name its "
                               "header “name”, or choose the column."),
            {partners.table.file(), 1, 0, {}});
    return PartnerPlanner{partners, mapping}.run(target);
}

model::Status applyPartners(document::Draft& draft, const PartnerPlan& plan)
{
    mergeInto(draft, plan.source);
    return {};
}

} // namespace concordat::exchange
