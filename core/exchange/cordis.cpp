#include "core/exchange/cordis.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "core/exchange/amounts.h"
#include "core/exchange/cordis_members.h"
#include "core/model/letters.h"

namespace concordat::exchange {

using cordis::Cells;
using cordis::MemberTables;
using cordis::Participation;
using cordis::ParticipationTable;
using cordis::ProjectColumns;
using cordis::Tally;
using cordis::TopicColumns;
using model::Consortium;
using model::coreText;
using model::Result;
using model::Stage;

namespace {

/// Fewer are made sooner than a thread starts.
constexpr std::size_t projectsPerPart = 50;

struct ProjectTable {
    Cells cells;
    ProjectColumns columns;
};

struct Project {
    std::string_view number;
    std::size_t table = 0;
    std::size_t row = 0;
    std::vector<Participation> participations;
    std::vector<std::string> topicTitles;
};

std::string string(std::string_view text)
{
    return std::string{text};
}

/// Topics are one cell, several separated by semicolons.
void addTopics(std::vector<model::Identifier>& identifiers, std::string_view topics)
{
    while (!topics.empty()) {
        const auto end = topics.find(';');
        if (const auto topic = trimmed(topics.substr(0, end)); !topic.empty())
            identifiers.push_back({"Topic", string(topic)});
        topics = end == std::string_view::npos ? std::string_view{} : topics.substr(end + 1);
    }
}

/// The tables with their cells reporting to `report`.
template <class Table>
std::vector<Table> reportingTo(ImportReport& report, const std::vector<Table>& tables)
{
    std::vector<Table> copies;
    copies.reserve(tables.size());
    for (const auto& table : tables)
        copies.push_back({table.cells.reportingTo(report), table.columns});
    return copies;
}

/// Makes consortia of collected projects. Several can work beside each other: each has its own
/// report.
class ConsortiumMaker {
public:
    ConsortiumMaker(const std::vector<ProjectTable>& projects,
                    const std::vector<ParticipationTable>& participations)
        : m_projectTables(reportingTo(m_report, projects)),
          m_participationTables(reportingTo(m_report, participations))
    {}
    ConsortiumMaker(const ConsortiumMaker&) = delete; // the tables write into its report
    ConsortiumMaker& operator=(const ConsortiumMaker&) = delete;

    model::State state(const Project& project);
    ImportReport& report() { return m_report; }
    const Tally& tally() const { return m_tally; }

private:
    Consortium consortium(const Project& project);
    void addDates(const Project& project, Consortium& row);
    void addTotalCost(const Project& project, Consortium& row);

    ImportReport m_report;
    Tally m_tally;
    std::vector<ProjectTable> m_projectTables;
    std::vector<ParticipationTable> m_participationTables;
};

class Builder {
public:
    explicit Builder(CordisImport& result) : m_result(result), m_report(result.report) {}

    void addProjects(const DelimitedTable& table);
    void addTopics(const DelimitedTable& table);
    void addParticipations(const DelimitedTable& table);
    void build();

private:
    void refuse(RowCount& count, model::Text text, Place place);
    Project* projectOf(std::string_view number);
    void noticeNames(const Participation& participation);
    void assumeMissing(const DelimitedTable& table, std::size_t column, model::Text consequence);
    void noticeTally();

    CordisImport& m_result;
    ImportReport& m_report;
    Tally m_tally;
    std::vector<ProjectTable> m_projectTables;
    std::vector<ParticipationTable> m_participationTables;
    std::vector<Project> m_projects;
    std::unordered_map<std::string_view, std::size_t> m_byNumber;
    std::unordered_map<std::string_view, std::string_view> m_numberByName;
    std::unordered_set<std::string> m_noticedNames;
    std::size_t m_lastProject = 0;
};

void Builder::refuse(RowCount& count, model::Text text, Place place)
{
    ++count.refused;
    m_report.refused.push_back({std::move(text), std::move(place)});
}

void Builder::assumeMissing(const DelimitedTable& table, std::size_t column,
                            model::Text consequence)
{
    if (column == cordis::missing)
        m_report.assumptions.push_back({std::move(consequence), {table.file(), 0, 0, {}}});
}

model::Text raggedRow(const DelimitedTable& table, std::size_t row)
{
    return coreText("Import", "The row has {found} cells where the header has {expected}; it was "
                              "refused because its values may stand in the wrong columns.")
        .with("found", static_cast<std::int64_t>(table.row(row).cells))
        .with("expected", static_cast<std::int64_t>(table.columns()));
}

void Builder::addProjects(const DelimitedTable& table)
{
    const auto place = m_projectTables.size();
    m_projectTables.push_back({Cells{table, m_report}, ProjectColumns{table}});
    const auto& [cells, columns] = m_projectTables.back();
    assumeMissing(table, columns.endDate,
                  coreText("Import", "There is no column “endDate”: the ends of the projects stay "
                                     "empty."));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto& count = m_report.consortia;
        ++count.read;
        if (table.isRagged(row)) {
            refuse(count, raggedRow(table, row), table.place(row));
            continue;
        }
        const auto number = cells.text(row, columns.id);
        if (number.size() > 40 || !model::isValidId(number)) {
            refuse(count,
                   coreText("Import", "“{value}” is no project number; the project was refused.")
                       .with("value", string(number)),
                   table.place(row, columns.id));
            continue;
        }
        if (!m_byNumber.emplace(number, m_projects.size()).second) {
            ++count.merged;
            m_report.merged.push_back(
                {coreText("Import", "The project {number} stands here again; the first row counts.")
                     .with("number", string(number)),
                 table.place(row)});
            continue;
        }
        m_projects.push_back({number, place, row, {}, {}});
    }
}

void Builder::addTopics(const DelimitedTable& table)
{
    const TopicColumns columns{table};
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto* project = projectOf(trimmed(table.cell(row, columns.project)));
        const auto title = trimmed(table.cell(row, columns.title));
        if (project && !title.empty() && !table.isRagged(row))
            project->topicTitles.push_back(string(title));
    }
}

Project* Builder::projectOf(std::string_view number)
{
    if (m_lastProject < m_projects.size() && m_projects[m_lastProject].number == number)
        return &m_projects[m_lastProject];
    const auto found = m_byNumber.find(number);
    if (found == m_byNumber.end())
        return nullptr;
    m_lastProject = found->second;
    return &m_projects[m_lastProject];
}

void Builder::addParticipations(const DelimitedTable& table)
{
    const auto place = m_participationTables.size();
    m_participationTables.push_back({Cells{table, m_report}, cordis::ParticipationColumns{table}});
    const auto& [cells, columns] = m_participationTables.back();
    assumeMissing(table, columns.sme,
                  coreText("Import",
                           "There is no column “SME”: whether members are small or medium "
                           "stays not known."));
    assumeMissing(table, columns.ended,
                  coreText("Import", "There is no column “endOfParticipation”: every member counts "
                                     "as still taking part."));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto& count = m_report.participations;
        ++count.read;
        if (table.isRagged(row)) {
            refuse(count, raggedRow(table, row), table.place(row));
            continue;
        }
        const auto number = cells.text(row, columns.project);
        Project* project = projectOf(number);
        if (!project) {
            refuse(count,
                   coreText("Import", "There is no project “{number}” among the projects; add its "
                                      "row there and import again.")
                       .with("number", string(number)),
                   table.place(row, columns.project));
            continue;
        }
        if (cells.text(row, columns.name).empty() &&
            cells.text(row, columns.organisation).empty()) {
            refuse(count,
                   coreText("Import", "The row names no organisation: neither name nor number."),
                   table.place(row, columns.name));
            continue;
        }
        const Participation participation{place, row};
        project->participations.push_back(participation);
        noticeNames(participation);
    }
}

void Builder::noticeNames(const Participation& p)
{
    const auto& [cells, columns] = m_participationTables[p.table];
    const auto name = cells.text(p.row, columns.name);
    const auto number = cells.text(p.row, columns.organisation);
    if (name.empty() || number.empty())
        return;
    const auto [known, isNew] = m_numberByName.emplace(name, number);
    if (isNew || known->second == number ||
        !m_noticedNames.insert(string(name) + "\n" + string(number)).second)
        return;
    m_report.notices.push_back(
        {coreText("Import",
                  "“{name}” stands under two numbers, {first} and {second}; they stay two "
                  "organisations.")
             .with("name", string(name))
             .with("first", string(known->second))
             .with("second", string(number)),
         cells.table().place(p.row, columns.organisation)});
}

void ConsortiumMaker::addDates(const Project& project, Consortium& row)
{
    const auto& [cells, columns] = m_projectTables[project.table];
    row.formedOn = cells.date(project.row, columns.signatureDate);
    row.startsOn = cells.date(project.row, columns.startDate);
    row.endsOn = cells.date(project.row, columns.endDate);
    if (row.startsOn && row.endsOn && *row.endsOn < *row.startsOn) {
        cells.repaired(project.row, columns.endDate,
                       coreText("Import", "The end {end} is before the start {start}; it was left "
                                          "out.")
                           .with("end", *row.endsOn)
                           .with("start", *row.startsOn));
        row.endsOn.reset();
    }
    const bool startMissing = !row.startsOn;
    const bool endMissing = !row.endsOn && columns.endDate != cordis::missing;
    if (startMissing || endMissing)
        m_report.notices.push_back({coreText("Import", "The project {name} has no date of {which}.")
                                        .with("name", row.name)
                                        .with("which", startMissing ? coreText("Import", "start")
                                                                    : coreText("Import", "end")),
                                    cells.table().place(project.row)});
}

void ConsortiumMaker::addTotalCost(const Project& project, Consortium& row)
{
    const auto& [cells, columns] = m_projectTables[project.table];
    const auto cost = cells.euros(project.row, columns.totalCost);
    if (cost && !cost->isZero())
        row.totalCost = *cost;
    else if (cost)
        ++m_tally.withoutCost;
}

Consortium ConsortiumMaker::consortium(const Project& project)
{
    const auto& [cells, columns] = m_projectTables[project.table];
    const auto text = [&, &cells = cells](std::size_t column) {
        return cells.text(project.row, column);
    };
    Consortium row;
    row.id = model::Id<Consortium>{"cordis-" + string(project.number)};
    row.title = string(text(columns.title));
    row.name = string(text(columns.acronym));
    if (row.name.empty()) {
        row.name = row.title.empty() ? string(project.number) : row.title;
        cells.repaired(project.row, columns.acronym,
                       coreText("Import", "The acronym is missing; “{name}” stands in for it.")
                           .with("name", row.name));
    }
    row.mission = string(text(columns.objective));
    addDates(project, row);
    addTotalCost(project, row);
    const auto status = text(columns.status);
    const bool over =
        model::sameButForCase(status, "CLOSED") || model::sameButForCase(status, "TERMINATED");
    row.stage = over ? Stage::dissolution : Stage::operation;
    const auto scheme = text(columns.fundingScheme);
    row.identifiers.push_back({"CORDIS", string(project.number)});
    if (const auto doi = text(columns.grantDoi); !doi.empty())
        row.identifiers.push_back({"GrantDOI", string(doi)});
    exchange::addTopics(row.identifiers, text(columns.topics));
    if (!scheme.empty())
        row.identifiers.push_back({"FundingScheme", string(scheme)});
    row.researchDirections = project.topicTitles;
    row.sources = {"CORDIS, European Commission, CC BY 4.0",
                   "https://cordis.europa.eu/project/id/" + string(project.number)};
    row.note = "Concluded on import, not read: stage, kind of lead.";
    if (scheme.starts_with("ECSEL")) {
        row.field = model::TechnologyField::semiconductors;
        row.note = "Concluded on import, not read: stage, kind of lead, field of technology.";
    }
    if (!status.empty())
        row.note += " Status in CORDIS: " + string(status) + ".";
    if (const auto most = cells.euros(project.row, columns.maximumGrant); most && !most->isZero())
        row.note += " Contribution of the European Union at most " + most->toString() + ".";
    return row;
}

model::State ConsortiumMaker::state(const Project& project)
{
    model::State state;
    auto row = consortium(project);
    MemberTables members{m_participationTables, m_report, m_tally};
    members.add(project.participations);
    row.leadType = members.leadType();
    const auto place = m_projectTables[project.table].cells.table().place(project.row);
    const auto notice = [&](model::Text text) {
        m_report.notices.push_back({std::move(text).with("name", row.name), place});
    };
    if (project.participations.empty())
        notice(coreText("Import", "The project {name} has no participants in this source."));
    else if (members.coordinators() == 0)
        notice(coreText("Import", "The project {name} has no coordinator."));
    else if (members.coordinators() > 1)
        notice(coreText("Import", "The project {name} has more than one coordinator."));
    std::move(members).moveInto(state);
    cordis::setTable(state, model::tableOf<Consortium>(),
                     {std::make_shared<const Consortium>(std::move(row))});
    return state;
}

void Builder::build()
{
    std::sort(m_projects.begin(), m_projects.end(),
              [](const Project& a, const Project& b) { return a.number < b.number; });
    auto& consortia = m_result.consortia;
    consortia.resize(m_projects.size());
    // Made in parts, which whoever has time takes; their reports follow the order of the projects,
    // so that the whole reads the same however many threads worked.
    std::vector<std::unique_ptr<ConsortiumMaker>> makers;
    for (std::size_t from = 0; from < m_projects.size(); from += projectsPerPart)
        makers.push_back(std::make_unique<ConsortiumMaker>(m_projectTables, m_participationTables));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto part = next++; part < makers.size(); part = next++) {
            const auto from = part * projectsPerPart;
            const auto to = std::min(m_projects.size(), from + projectsPerPart);
            for (auto place = from; place < to; ++place)
                consortia[place] = makers[part]->state(m_projects[place]);
        }
    };
    std::vector<std::future<void>> helpers;
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t helper = 1; helper < std::min(threads, makers.size()); ++helper)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (auto& helper : helpers)
        helper.get();
    for (const auto& maker : makers) {
        m_report.append(std::move(maker->report()));
        m_tally += maker->tally();
    }
    m_report.consortia.added += static_cast<std::int64_t>(consortia.size());
    noticeTally();
}

void Builder::noticeTally()
{
    const auto notice = [this](std::int64_t count, model::Text text) {
        if (count != 0)
            m_report.notices.push_back({std::move(text).with("count", count), {}});
    };
    notice(m_tally.linkedThirdParties,
           coreText("Import", "Rows with the role thirdParty, taken as linked third parties: "
                              "{count}."));
    notice(m_tally.netGrantDiffers,
           coreText("Import", "Members whose netEcContribution differs from ecContribution: "
                              "{count}. The grant planned is ecContribution; the net amount "
                              "stands in its note."));
    notice(m_tally.withoutNumber,
           coreText("Import", "Rows without a usable organisation number, known by their name "
                              "only: {count}."));
    notice(m_tally.withoutCost,
           coreText("Import", "Projects published with a total cost of 0, taken as not stated: "
                              "{count}."));
}

model::Error tableMissing(bool projects, const std::vector<DelimitedTable>& tables)
{
    auto text = projects
                    ? coreText("Import", "There is no table of projects. Add the file with the "
                                         "columns projectID (or id), acronym, title, startDate.")
                    : coreText("Import", "There is no table of participations. Add the file with "
                                         "the columns projectID, organisationID, name, role.");
    return unusableInput(std::move(text),
                         {tables.empty() ? std::string{} : tables.front().file(), 0, 0, {}});
}

} // namespace

Result<CordisImport> consortiaFromCordis(const std::vector<DelimitedTable>& tables)
{
    CordisImport result;
    Builder builder{result};
    const auto eachOf = [&tables](CordisTable wanted, auto&& use) {
        bool any = false;
        for (const auto& table : tables) {
            if (cordisTableOf(table) != wanted)
                continue;
            use(table);
            any = true;
        }
        return any;
    };
    if (!eachOf(CordisTable::projects, [&](const auto& table) { builder.addProjects(table); }))
        return tableMissing(true, tables);
    eachOf(CordisTable::topics, [&](const auto& table) { builder.addTopics(table); });
    if (!eachOf(CordisTable::participations,
                [&](const auto& table) { builder.addParticipations(table); }))
        return tableMissing(false, tables);
    builder.build();
    return result;
}

namespace {

Result<DelimitedTable> readTable(SourceFile source, ImportReport& report)
{
    auto text = decodeText(std::move(source.bytes), source.name);
    if (!text)
        return text.error();
    auto table = readDelimited(*text);
    if (!table)
        return table;
    std::move(text->assumptions.begin(), text->assumptions.end(),
              std::back_inserter(report.assumptions));
    std::move(text->repaired.begin(), text->repaired.end(), std::back_inserter(report.repaired));
    if (cordisTableOf(*table) == CordisTable::none)
        report.notices.push_back(
            {coreText("Import", "No table of projects, participations or topics; not used."),
             {source.name, 0, 0, {}}});
    return table;
}

} // namespace

Result<CordisImport> readCordis(SourceFiles sources)
{
    ImportReport report;
    report.notices = std::move(sources.notices);
    std::vector<DelimitedTable> tables;
    std::vector<model::Error> unreadable;
    for (auto& source : sources.files) {
        auto table = readTable(std::move(source), report);
        if (table)
            tables.push_back(*std::move(table));
        else
            unreadable.push_back(std::move(table.error()));
    }
    auto import = consortiaFromCordis(tables);
    // When a table is missing, the file that could not be read is the likelier reason.
    if (!import)
        return unreadable.empty() ? import.error() : std::move(unreadable.front());
    for (auto& error : unreadable)
        report.refused.push_back({std::move(error.text), {std::move(error.where), 0, 0, {}}});
    report.append(std::move(import->report));
    import->report = std::move(report);
    return import;
}

} // namespace concordat::exchange
