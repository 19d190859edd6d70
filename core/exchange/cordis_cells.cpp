#include "core/exchange/cordis_cells.h"

#include <algorithm>
#include <array>

#include "core/exchange/amounts.h"
#include "core/exchange/cordis_columns.h"
#include "core/model/letters.h"

namespace concordat::exchange::cordis {

using model::ActorKind;
using model::coreText;
using model::LeadType;
using model::RoleKind;
using model::Tristate;

namespace {

/// `31/12/2015`, as CORDIS wrote dates at times, in ISO's order.
std::string isoOrder(std::string_view words)
{
    if (words.size() < 10 || words[2] != '/' || words[5] != '/')
        return std::string{words};
    std::string iso{words.substr(6, 4)};
    iso.append("-").append(words.substr(3, 2)).append("-").append(words.substr(0, 2));
    return iso;
}

} // namespace

std::string_view Cells::text(std::size_t row, std::size_t column) const
{
    return trimmed(m_table->cell(row, column));
}

Words Cells::single(std::size_t row, std::size_t column) const
{
    const auto words = text(row, column);
    const auto end = words.find(';');
    if (end == std::string_view::npos)
        return {words, false};
    const auto first = trimmed(words.substr(0, end));
    repaired(row, column,
             coreText("Import", "“{value}” was taken as “{taken}”.")
                 .with("value", std::string{words})
                 .with("taken", std::string{first}));
    return {first, true};
}

std::optional<model::Money> Cells::euros(std::size_t row, std::size_t column) const
{
    const auto words = text(row, column);
    if (words.empty())
        return std::nullopt;
    const auto amount = readAmount(words);
    if (amount && *amount >= 0)
        return model::Money{*amount, "EUR", 0};
    repaired(row, column,
             coreText("Import", "“{value}” is no amount; it was left out.")
                 .with("value", std::string{words}));
    return std::nullopt;
}

std::optional<model::Date> Cells::date(std::size_t row, std::size_t column) const
{
    const auto words = text(row, column);
    if (words.empty())
        return std::nullopt;
    const auto date = model::Date::parse(isoOrder(words));
    if (!date)
        repaired(row, column,
                 coreText("Import", "“{value}” is no date; it was left out.")
                     .with("value", std::string{words}));
    return date;
}

Tristate Cells::flag(std::size_t row, std::size_t column) const
{
    const auto words = text(row, column);
    if (words.empty())
        return Tristate::unknown;
    for (const auto* yes : {"true", "yes", "1", "y"}) {
        if (model::sameButForCase(words, yes))
            return Tristate::yes;
    }
    for (const auto* no : {"false", "no", "0", "n"}) {
        if (model::sameButForCase(words, no))
            return Tristate::no;
    }
    repaired(row, column,
             coreText("Import", "“{value}” is neither yes nor no; it counts as not known.")
                 .with("value", std::string{words}));
    return Tristate::unknown;
}

void Cells::noted(std::size_t row, std::size_t column, model::Text text) const
{
    m_report->notices.push_back({std::move(text), m_table->place(row, column)});
}

void Cells::repaired(std::size_t row, std::size_t column, model::Text text) const
{
    m_report->repaired.push_back({std::move(text), m_table->place(row, column)});
}

std::optional<ActorKind> kindOf(std::string_view activityType, bool coordinates,
                                Tristate smallOrMedium)
{
    if (activityType == "HES")
        return ActorKind::university;
    if (activityType == "REC")
        return ActorKind::researchInstitute;
    if (activityType == "PUB")
        return ActorKind::government;
    if (activityType == "OTH" || activityType.empty())
        return ActorKind::otherOrganisation;
    if (activityType != "PRC")
        return std::nullopt;
    if (coordinates)
        return ActorKind::leadEnterprise;
    return smallOrMedium == Tristate::yes ? ActorKind::smallMediumEnterprise
                                          : ActorKind::enterprise;
}

LeadType leadTypeOf(std::string_view activityType)
{
    if (activityType == "PRC")
        return LeadType::enterprise;
    if (activityType == "HES")
        return LeadType::university;
    if (activityType == "REC")
        return LeadType::researchOrganisation;
    return activityType == "PUB" ? LeadType::government : LeadType::undeclared;
}

std::optional<RoleKind> roleOf(std::string_view role)
{
    struct Known {
        std::string_view words;
        RoleKind kind;
    };
    static constexpr std::array known{
        Known{"participant", RoleKind::participant},
        Known{"coordinator", RoleKind::coordinator},
        Known{"thirdParty", RoleKind::linkedThirdParty},
        Known{"linkedThirdParty", RoleKind::linkedThirdParty},
        Known{"affiliatedEntity", RoleKind::linkedThirdParty},
        Known{"partner", RoleKind::associatedPartner},
        Known{"associatedPartner", RoleKind::associatedPartner},
        Known{"internationalPartner", RoleKind::associatedPartner},
        Known{"beneficiary", RoleKind::participant},
        Known{"hostInstitution", RoleKind::participant},
    };
    for (const auto& candidate : known) {
        if (model::sameButForCase(candidate.words, role))
            return candidate.kind;
    }
    return std::nullopt;
}

} // namespace concordat::exchange::cordis
