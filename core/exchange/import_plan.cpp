#include "core/exchange/import_plan.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <unordered_map>

#include "core/document/change.h"
#include "core/exchange/amounts.h"
#include "core/exchange/cordis.h"
#include "core/exchange/cordis_members.h"
#include "core/exchange/countries.h"
#include "core/exchange/csv_folder.h"
#include "core/exchange/merge.h"
#include "core/exchange/package.h"
#include "core/model/hash.h"
#include "core/model/validate.h"

namespace concordat::exchange {

using model::Consortium;
using model::coreText;
using model::Result;
using model::State;

namespace {

/// Enough to see the header row of any table.
constexpr std::size_t headerBytes = std::size_t{1} << 14;

model::Text labelOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::cordis: return coreText("Edit", "Import from CORDIS");
    case SourceKind::members: return coreText("Edit", "Import partner table");
    case SourceKind::json: return coreText("Edit", "Import JSON");
    case SourceKind::csvExport: return coreText("Edit", "Import CSV tables");
    }
    return coreText("Edit", "Import");
}

/// The header row alone; none when the file does not begin like a table.
CordisTable headerKind(const SourceFile& file)
{
    auto text = decodeText(file.bytes.substr(0, headerBytes), file.name);
    if (!text)
        return CordisTable::none;
    text->text.resize(std::min(text->text.find('\n'), text->text.size()));
    const auto table = readDelimited(*text);
    return table ? cordisTableOf(*table) : CordisTable::none;
}

bool isJson(const SourceFile& file)
{
    auto start = std::string_view{file.bytes}.substr(0, headerBytes);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    start = trimmed(start);
    return start.starts_with('{');
}

class Planner {
public:
    Planner(const ImportRequest& request, const std::vector<State>& existing)
        : m_request(request), m_existing(existing)
    {
        for (const auto& state : existing)
            m_byId.emplace(state.consortium().id.value(), &state);
    }

    Result<ImportPlan> run(SourceFiles sources)
    {
        const auto detected = detectSource(sources);
        if (!detected)
            return detected.error();
        m_plan.kind = m_request.as.value_or(*detected);
        const auto done = plan(std::move(sources));
        if (!done)
            return done.error();
        for (const auto& merge : m_plan.merges) {
            if (auto fits = tryMerge(merge); !fits)
                return std::move(fits.error());
        }
        return std::move(m_plan);
    }

private:
    /// What a merge would be refused for is known before the first one is written.
    model::Status tryMerge(const ImportMerge& merge) const
    {
        const auto& present = *m_byId.at(merge.consortium.value());
        document::Draft draft{present};
        if (auto written = merge.write(draft); !written)
            return written;
        const auto change = document::diff(present, draft.state());
        std::vector<model::TouchedRow> touched;
        for (const auto& row : change.rows)
            touched.push_back({row.table, row.id(), row.after.get()});
        auto valid = model::validate(draft.state(), touched);
        if (!valid)
            return model::Error{
                valid.error().code,
                coreText("Import", "“{name}” cannot take in what the source says; nothing was "
                                   "written.")
                    .with("name", present.consortium().name),
                {},
                {std::move(valid.error())}};
        return {};
    }

    model::Status plan(SourceFiles sources)
    {
        switch (m_plan.kind) {
        case SourceKind::cordis: return planCordis(std::move(sources));
        case SourceKind::members: return planMembers(std::move(sources));
        case SourceKind::json: return planJson(sources);
        case SourceKind::csvExport: return planCsvExport(sources);
        }
        return {};
    }

    model::Status planCordis(SourceFiles sources)
    {
        auto import = readCordis(std::move(sources));
        if (!import)
            return import.error();
        m_plan.report = std::move(import->report);
        for (auto& state : import->consortia)
            addOrMerge(std::move(state));
        return {};
    }

    model::Status planJson(const SourceFiles& sources)
    {
        m_plan.report.notices = sources.notices;
        for (const auto& file : sources.files) {
            const auto text = decodeText(file.bytes, file.name);
            if (!text)
                return text.error();
            auto states = readPackage(text->text, file.name);
            if (!states)
                return states.error();
            for (auto& state : *states) {
                noteDoubtfulCountries(state, file.name, m_plan.report);
                if (auto added = addDocument(std::move(state)); !added)
                    return added;
            }
        }
        return {};
    }

    model::Status planCsvExport(const SourceFiles& sources)
    {
        auto state = stateFromCsv(sources);
        if (state)
            noteDoubtfulCountries(*state, {}, m_plan.report);
        return addDocument(std::move(state));
    }

    /// A whole consortium of our own; counts it as read and added before it is compared.
    model::Status addDocument(Result<State> state)
    {
        if (!state)
            return state.error();
        if (auto valid = model::validate(*state); !valid)
            return std::move(valid.error());
        const auto& id = state->consortium().id.value();
        if (std::any_of(m_plan.fresh.begin(), m_plan.fresh.end(),
                        [&](const State& other) { return other.consortium().id.value() == id; }))
            return unusableInput(coreText("Import", "Two documents describe the consortium “{id}”. "
                                                    "Import one of them.")
                                     .with("id", id),
                                 {});
        const auto members = static_cast<std::int64_t>(state->rows<model::Member>().size());
        m_plan.report.consortia.read += 1;
        m_plan.report.consortia.added += 1;
        m_plan.report.participations.read += members;
        m_plan.report.participations.added += members;
        addOrMerge(*std::move(state));
        return {};
    }

    /// The report already counts the consortium and its members as added; what is there moves them.
    void addOrMerge(State state)
    {
        const auto known = m_byId.find(state.consortium().id.value());
        if (known == m_byId.end()) {
            m_plan.fresh.push_back(std::move(state));
            return;
        }
        document::Draft trial{*known->second};
        const auto counts = mergeInto(trial, state);
        auto& members = m_plan.report.participations;
        members.added +=
            counts.added - static_cast<std::int64_t>(state.rows<model::Member>().size());
        members.merged += counts.updated;
        members.unchanged += counts.unchanged;
        --m_plan.report.consortia.added;
        if (document::diff(*known->second, trial.state()).empty()) {
            ++m_plan.report.consortia.unchanged;
            m_plan.unchanged.push_back(state.consortium().id);
            return;
        }
        ++m_plan.report.consortia.merged;
        m_plan.merges.push_back({state.consortium().id, labelOf(m_plan.kind),
                                 [state](document::Draft& draft) -> model::Status {
                                     mergeInto(draft, state);
                                     return {};
                                 }});
    }

    model::Status planMembers(SourceFiles sources)
    {
        if (sources.files.size() != 1)
            return unusableInput(
                coreText("Import", "A partner table is one file; {count} were "
                                   "given. Import them one after the other.")
                    .with("count", static_cast<std::int64_t>(sources.files.size())),
                {});
        auto& file = sources.files.front();
        auto text = decodeText(std::move(file.bytes), file.name);
        if (!text)
            return text.error();
        auto partners = readPartnerTable(*std::move(text));
        if (!partners)
            return partners.error();
        auto target = targetConsortium(file.name);
        if (!target)
            return target.error();
        auto plan = planPartners(*partners, m_request.mapping.value_or(partners->mapping), *target);
        if (!plan)
            return plan.error();
        m_plan.report = plan->report;
        takePartners(*target, *plan);
        return {};
    }

    void takePartners(const State& target, const PartnerPlan& partners)
    {
        auto& count = m_plan.report.consortia;
        const auto id = target.consortium().id;
        document::Draft draft{target};
        mergeInto(draft, partners.source);
        ++count.read;
        if (!m_byId.contains(id.value())) {
            ++count.added;
            m_plan.fresh.push_back(draft.state());
        } else if (document::diff(target, draft.state()).empty()) {
            ++count.unchanged;
            m_plan.unchanged.push_back(id);
        } else {
            ++count.merged;
            m_plan.merges.push_back(
                {id, labelOf(m_plan.kind), [partners](document::Draft& toWrite) {
                     return applyPartners(toWrite, partners);
                 }});
        }
    }

    Result<State> targetConsortium(const std::string& fileName) const
    {
        if (!m_request.consortium.empty()) {
            for (const auto& state : m_existing) {
                if (state.consortium().id.value() == m_request.consortium ||
                    state.consortium().name == m_request.consortium)
                    return state;
            }
            return model::Error{model::ErrorCode::notFound,
                                coreText("Import", "There is no consortium “{name}” to add the "
                                                   "members to.")
                                    .with("name", m_request.consortium),
                                {},
                                {}};
        }
        if (m_existing.size() == 1)
            return m_existing.front();
        if (m_existing.size() > 1)
            return model::Error{model::ErrorCode::usage,
                                coreText("Import",
                                         "The workspace holds {count} consortia. Name the "
                                         "one that the members belong to.")
                                    .with("count", static_cast<std::int64_t>(m_existing.size())),
                                {},
                                {}};
        Consortium row;
        row.name = std::filesystem::path{fileName}.stem().string();
        if (trimmed(row.name).empty() || !model::isStorableText(row.name))
            row.name = "Consortium";
        row.id = model::Id<Consortium>{"partners-" + model::shortHash(row.name)};
        State state;
        cordis::setTable(state, model::tableOf<Consortium>(),
                         {std::make_shared<const Consortium>(std::move(row))});
        return state;
    }

    const ImportRequest& m_request;
    const std::vector<State>& m_existing;
    std::unordered_map<std::string, const State*> m_byId;
    ImportPlan m_plan;
};

} // namespace

std::optional<SourceKind> sourceKindNamed(std::string_view name)
{
    if (name == "cordis")
        return SourceKind::cordis;
    if (name == "members")
        return SourceKind::members;
    if (name == "json")
        return SourceKind::json;
    if (name == "csv")
        return SourceKind::csvExport;
    return std::nullopt;
}

Result<SourceKind> detectSource(const SourceFiles& sources)
{
    if (sources.files.empty())
        return unusableInput(coreText("Import", "There is nothing to import: no CSV, TSV or JSON "
                                                "file was found."),
                             sources.notices.empty() ? Place{} : sources.notices.front().place);
    if (isCsvExport(sources))
        return SourceKind::csvExport;
    if (std::all_of(sources.files.begin(), sources.files.end(), &isJson))
        return SourceKind::json;
    const bool cordis =
        std::any_of(sources.files.begin(), sources.files.end(),
                    [](const SourceFile& file) { return headerKind(file) != CordisTable::none; });
    return cordis || sources.files.size() > 1 ? SourceKind::cordis : SourceKind::members;
}

Result<ImportPlan> planImport(const ImportRequest& request, const std::vector<State>& existing)
{
    auto sources = openSources(request.sources);
    if (!sources)
        return sources.error();
    return planImport(*std::move(sources), request, existing);
}

Result<ImportPlan> planImport(SourceFiles sources, const ImportRequest& request,
                              const std::vector<State>& existing)
{
    return Planner{request, existing}.run(std::move(sources));
}

} // namespace concordat::exchange
