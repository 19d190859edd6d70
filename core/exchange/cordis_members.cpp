#include "core/exchange/cordis_members.h"

#include <algorithm>

#include "core/exchange/amounts.h"
#include "core/exchange/countries.h"
#include "core/model/country.h"
#include "core/model/hash.h"

namespace concordat::exchange::cordis {

using model::coreText;
using model::Member;
using model::RoleKind;

namespace {

/// Ids of other rows are made from a member's by a prefix or suffix; 64 is an id's limit.
constexpr std::size_t longestOwnId = 40;

struct RoleName {
    RoleKind kind;
    const char* id;
    const char* name;
};

constexpr std::array roleNames{
    RoleName{RoleKind::coordinator, "coordinator", "Coordinator"},
    RoleName{RoleKind::participant, "participant", "Participant"},
    RoleName{RoleKind::linkedThirdParty, "linkedThirdParty", "Linked third party"},
    RoleName{RoleKind::associatedPartner, "associatedPartner", "Associated partner"},
    RoleName{RoleKind::other, "other", "Other role"},
};

const RoleName& nameOf(RoleKind kind)
{
    for (const auto& candidate : roleNames) {
        if (candidate.kind == kind)
            return candidate;
    }
    return roleNames.back();
}

std::string string(std::string_view text)
{
    return std::string{text};
}

/// The sum of two amounts in one currency; empty when it cannot be held.
std::optional<model::Money> sum(const model::Money& a, const model::Money& b)
{
    model::Money total = a;
    if (__builtin_add_overflow(a.tenThousandths, b.tenThousandths, &total.tenThousandths))
        return std::nullopt;
    return total;
}

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    linkedThirdParties += other.linkedThirdParties;
    netGrantDiffers += other.netGrantDiffers;
    withoutNumber += other.withoutNumber;
    withoutCost += other.withoutCost;
    return *this;
}

bool MemberTables::coordinates(const Participation& p) const
{
    const auto& [cells, columns] = tableOf(p);
    return roleOf(cells.text(p.row, columns.role)) == RoleKind::coordinator;
}

void MemberTables::add(const std::vector<Participation>& participations)
{
    std::vector<Keyed> keyed;
    keyed.reserve(participations.size());
    for (const auto& participation : participations)
        keyed.push_back({memberId(participation), participation});
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const Keyed& a, const Keyed& b) { return a.id < b.id; });
    m_members.reserve(keyed.size());
    m_assignments.reserve(keyed.size());
    m_grants.reserve(keyed.size());
    const Keyed* const end = keyed.data() + keyed.size();
    for (const Keyed* first = keyed.data(); first != end;) {
        const Keyed* last = first + 1;
        while (last != end && last->id == first->id)
            ++last;
        addMember(first, last);
        first = last;
    }
}

std::string MemberTables::memberId(const Participation& p)
{
    const auto& [cells, columns] = tableOf(p);
    auto number = cells.text(p.row, columns.organisation);
    std::string id = "pic-" + string(number);
    if (!number.empty() && id.size() <= longestOwnId && model::isValidId(id))
        return id;
    ++m_tally.withoutNumber;
    return "org-" +
           model::shortHash(string(number) + "\n" + string(cells.text(p.row, columns.name)));
}

void MemberTables::addMember(const Keyed* first, const Keyed* last)
{
    const bool leads = std::any_of(
        first, last, [this](const Keyed& keyed) { return coordinates(keyed.participation); });
    auto row = member(first->participation, first->id, leads);
    for (const Keyed* other = first + 1; other != last; ++other) {
        const auto& from = tableOf(other->participation);
        ++m_report.participations.merged;
        m_report.merged.push_back(
            {coreText("Import", "“{name}” takes part twice; the rows became one member and their "
                                "grants were added up.")
                 .with("name", row.name),
             from.cells.table().place(other->participation.row)});
    }
    ++m_report.participations.added;
    m_coordinators += leads ? 1 : 0;
    addGrant(first, last);
    addAddress(first->participation, first->id);
    for (const Keyed* each = first; each != last; ++each)
        addRole(each->participation, first->id);
    m_members.push_back(std::make_shared<const Member>(std::move(row)));
}

Member MemberTables::member(const Participation& p, const std::string& id, bool leads)
{
    const auto& [cells, columns] = tableOf(p);
    Member row;
    row.id = model::Id<Member>{id};
    row.shortName = string(cells.text(p.row, columns.shortName));
    row.name = string(cells.text(p.row, columns.name));
    row.inferred.reserve(2);
    row.inferred.emplace_back("kind");
    if (row.name.empty()) {
        row.name = row.shortName.empty() ? id : row.shortName;
        row.inferred.emplace_back("name");
        cells.repaired(p.row, columns.name,
                       coreText("Import", "The name is missing; “{name}” stands in for it.")
                           .with("name", row.name));
    }
    row.smallOrMedium = cells.flag(p.row, columns.sme);
    const auto activity = cells.single(p.row, columns.activityType);
    if (const auto kind = kindOf(activity.text, leads, row.smallOrMedium))
        row.kind = *kind;
    else
        cells.repaired(p.row, columns.activityType,
                       coreText("Import", "“{value}” is no known type of activity; it counts as "
                                          "another organisation.")
                           .with("value", string(activity.text)));
    const auto country = cells.single(p.row, columns.country);
    row.country = model::countryCode(country.text);
    if (auto doubt = doubtfulCountry(country.text))
        cells.noted(p.row, columns.country, *std::move(doubt));
    if (country.repaired)
        row.inferred.emplace_back("country");
    row.region = string(cells.text(p.row, columns.region));
    row.city = string(cells.text(p.row, columns.city));
    row.website = string(cells.text(p.row, columns.website));
    if (cells.flag(p.row, columns.ended) == model::Tristate::yes) {
        row.status = model::MemberStatus::withdrawn;
    } else {
        row.status = model::MemberStatus::signatory;
        row.inferred.emplace_back("status");
    }
    row.identifiers.reserve(2);
    if (const auto number = cells.text(p.row, columns.organisation); !number.empty())
        row.identifiers.push_back({"PIC", string(number)});
    if (const auto vat = cells.text(p.row, columns.vat); !vat.empty())
        row.identifiers.push_back({"VAT", string(vat)});
    if (leads)
        m_leadType = leadTypeOf(activity.text);
    return row;
}

void MemberTables::addRole(const Participation& p, const std::string& member)
{
    const auto& [cells, columns] = tableOf(p);
    const auto words = cells.text(p.row, columns.role);
    auto kind = words.empty() ? RoleKind::participant : roleOf(words).value_or(RoleKind::other);
    if (kind == RoleKind::other)
        cells.repaired(p.row, columns.role,
                       coreText("Import", "“{value}” is no known role; it counts as another role.")
                           .with("value", string(words)));
    m_tally.linkedThirdParties += kind == RoleKind::linkedThirdParty ? 1 : 0;
    const auto& name = nameOf(kind);
    model::Assignment assignment;
    assignment.id = model::Id<model::Assignment>{member + "-" + name.id};
    assignment.member = model::Id<Member>{member};
    assignment.role = model::Id<model::Role>{std::string{"role-"} + name.id};
    if (std::none_of(m_roles.begin(), m_roles.end(), [&](const model::RowPtr& row) {
            return static_cast<const model::Role*>(row.get())->kind == kind;
        })) {
        model::Role role;
        role.id = assignment.role;
        role.kind = kind;
        role.name = name.name;
        m_roles.push_back(std::make_shared<const model::Role>(std::move(role)));
    }
    m_assignments.push_back(std::make_shared<const model::Assignment>(std::move(assignment)));
}

void MemberTables::addGrant(const Keyed* first, const Keyed* last)
{
    std::optional<model::Money> grant;
    std::optional<model::Money> net;
    std::optional<model::Money> cost;
    const auto addTo = [this](std::optional<model::Money>& total, const Participation& p,
                              std::size_t column) {
        const auto& cells = tableOf(p).cells;
        const auto amount = cells.euros(p.row, column);
        if (!amount)
            return;
        auto together = total ? sum(*total, *amount) : amount;
        if (together)
            total = std::move(together);
        else
            cells.repaired(p.row, column,
                           coreText("Import", "The amount is too large to be added; it "
                                              "was left out."));
    };
    for (const Keyed* each = first; each != last; ++each) {
        const auto& columns = tableOf(each->participation).columns;
        addTo(grant, each->participation, columns.grant);
        addTo(net, each->participation, columns.netGrant);
        addTo(cost, each->participation, columns.totalCost);
    }
    if (!grant && !net)
        return;
    model::FundingSource source;
    source.id = model::Id<model::FundingSource>{"grant-" + first->id};
    source.name = "European Union contribution";
    source.kind = model::FundingKind::grant;
    source.recipient = model::Id<Member>{first->id};
    if (grant)
        source.planned = *grant;
    if (net && net != grant) {
        ++m_tally.netGrantDiffers;
        source.note = "Net contribution (netEcContribution), after what is passed on to or "
                      "received from linked third parties: " +
                      net->toString() + ".";
    }
    if (cost && !cost->isZero())
        source.note += (source.note.empty() ? "" : " ") +
                       ("Total cost of this participation: " + cost->toString() + ".");
    m_grants.push_back(std::make_shared<const model::FundingSource>(std::move(source)));
}

void MemberTables::addAddress(const Participation& p, const std::string& member)
{
    const auto& [cells, columns] = tableOf(p);
    const auto street = cells.text(p.row, columns.street);
    if (street.empty())
        return;
    model::Contact contact;
    contact.id = model::Id<model::Contact>{"address-" + member};
    contact.member = model::Id<Member>{member};
    contact.function = "Registered address";
    contact.address = street;
    const auto code = cells.text(p.row, columns.postCode);
    const auto city = cells.text(p.row, columns.city);
    if (!code.empty() || !city.empty())
        contact.address.append(", ").append(code).append(code.empty() || city.empty() ? "" : " ");
    contact.address += city;
    m_contacts.push_back(std::make_shared<const model::Contact>(std::move(contact)));
}

void MemberTables::moveInto(model::State& state) &&
{
    setTable(state, model::tableOf<Member>(), std::move(m_members));
    setTable(state, model::tableOf<model::Contact>(), std::move(m_contacts));
    setTable(state, model::tableOf<model::Role>(), std::move(m_roles));
    setTable(state, model::tableOf<model::Assignment>(), std::move(m_assignments));
    setTable(state, model::tableOf<model::FundingSource>(), std::move(m_grants));
}

void setTable(model::State& state, model::TableId table, model::Rows rows)
{
    if (rows.empty())
        return;
    const auto& info = model::table(table);
    const auto before = [&info](const model::RowPtr& a, const model::RowPtr& b) {
        return info.idOf(a.get()) < info.idOf(b.get());
    };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [&](const model::RowPtr& a, const model::RowPtr& b) {
                               return info.idOf(a.get()) == info.idOf(b.get());
                           }),
               rows.end());
    state.setRows(table, std::make_shared<const model::Rows>(std::move(rows)));
}

} // namespace concordat::exchange::cordis
