#include "core/exchange/cordis_columns.h"

#include <algorithm>

#include "core/exchange/amounts.h"
#include "core/exchange/cordis.h"

namespace concordat::exchange {

namespace cordis {

std::size_t columnNamed(const DelimitedTable& table, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        for (std::size_t column = 0; column < table.header().size(); ++column) {
            if (plainHeader(table.header()[column]) == name)
                return column;
        }
    }
    return missing;
}

ProjectColumns::ProjectColumns(const DelimitedTable& t)
    : id(columnNamed(t, {"projectid", "id", "reference", "projectreference"})),
      acronym(columnNamed(t, {"acronym", "projectacronym"})), title(columnNamed(t, {"title"})),
      status(columnNamed(t, {"status"})), startDate(columnNamed(t, {"startdate"})),
      endDate(columnNamed(t, {"enddate"})), totalCost(columnNamed(t, {"totalcost"})),
      maximumGrant(columnNamed(t, {"ecmaxcontribution"})),
      topics(columnNamed(t, {"topics", "topic"})), fundingScheme(columnNamed(t, {"fundingscheme"})),
      objective(columnNamed(t, {"objective"})), grantDoi(columnNamed(t, {"grantdoi"})),
      framework(columnNamed(t, {"frameworkprogramme", "programme"})),
      signatureDate(columnNamed(t, {"ecsignaturedate"}))
{}

ParticipationColumns::ParticipationColumns(const DelimitedTable& t)
    : project(columnNamed(t, {"projectid", "projectreference"})),
      organisation(columnNamed(t, {"organisationid", "organizationid", "pic", "id"})),
      name(columnNamed(t, {"name", "organisationname", "organizationname"})),
      shortName(columnNamed(t, {"shortname"})), activityType(columnNamed(t, {"activitytype"})),
      country(columnNamed(t, {"country"})), region(columnNamed(t, {"nutscode"})),
      city(columnNamed(t, {"city"})), street(columnNamed(t, {"street"})),
      postCode(columnNamed(t, {"postcode"})),
      website(columnNamed(t, {"organizationurl", "organisationurl"})),
      vat(columnNamed(t, {"vatnumber"})), sme(columnNamed(t, {"sme"})),
      role(columnNamed(t, {"role"})), grant(columnNamed(t, {"eccontribution"})),
      netGrant(columnNamed(t, {"neteccontribution"})), totalCost(columnNamed(t, {"totalcost"})),
      ended(columnNamed(t, {"endofparticipation"}))
{}

TopicColumns::TopicColumns(const DelimitedTable& t)
    : project(columnNamed(t, {"projectid", "projectreference"})), topic(columnNamed(t, {"topic"})),
      title(columnNamed(t, {"title"}))
{}

} // namespace cordis

CordisTable cordisTableOf(const DelimitedTable& table)
{
    const auto has = [&table](std::initializer_list<std::string_view> names) {
        return cordis::columnNamed(table, names) != cordis::missing;
    };
    const bool ofProject = has({"projectid", "projectreference"});
    if (ofProject && has({"name", "organisationname", "organizationname"}) &&
        has({"role", "activitytype", "eccontribution"}))
        return CordisTable::participations;
    const bool ofOrganisation = has({"organisationid", "organizationid", "role", "pic"});
    if (!ofOrganisation && has({"projectid", "id", "reference", "projectreference"}) &&
        has({"acronym", "title"}) &&
        has({"objective", "startdate", "ecmaxcontribution", "fundingscheme"}))
        return CordisTable::projects;
    if (ofProject && has({"topic"}) && has({"title"}))
        return CordisTable::topics;
    return CordisTable::none;
}

} // namespace concordat::exchange
