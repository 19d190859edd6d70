#include <CLI/CLI.hpp>
#include <QFileInfo>

#include "app/commands/commands.h"
#include "app/commands/invocation.h"
#include "core/charter/copies.h"
#include "core/charter/deviations.h"
#include "core/charter/edited_copy.h"
#include "core/charter/lint.h"
#include "core/charter/text_mark.h"
#include "core/charter/values.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/edited_charter.h"
#include "ui/bridge/text.h"

namespace concordat::app {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;

namespace {

struct CharterOptions {
    std::string location;
    std::string format;
    std::string output;
    std::string profile;
    std::string redline;
    std::string library;
    std::string document;
    std::string agreement;
    std::string recipient;
    std::string reference;
    std::string edited;
    bool columns = false;
    bool lint = false;
    bool deviations = false;
};

const char* stateName(charter::ArticleState state)
{
    switch (state) {
    case charter::ArticleState::complete: return "complete";
    case charter::ArticleState::atRisk: return "at-risk";
    case charter::ArticleState::missingData: return "missing-data";
    case charter::ArticleState::inconsistent: break;
    }
    return "inconsistent";
}

/// One run of the command: the library, the state and the document it is about.
class CharterRun {
public:
    CharterRun(Invocation& invocation, const CharterOptions& options)
        : m_invocation(invocation), m_options(options)
    {}

    int run()
    {
        if (const auto ready = prepare(); !ready)
            return m_invocation.fail(ready.error());
        if (m_options.lint)
            return lint();
        if (m_options.deviations)
            return deviations();
        if (!m_options.redline.empty())
            return redline();
        if (!m_options.edited.empty())
            return edited();
        const auto asked = askedDocument();
        if (!asked)
            return m_invocation.fail(asked.error());
        const auto format = ui::charterFormatFromName(m_options.format);
        return write(ui::documentBytes(QStringLiteral("pandoc"), *asked, *format, {},
                                       QString::fromStdString(m_options.reference)));
    }

private:
    int write(const Result<QByteArray>& bytes) const
    {
        if (!bytes)
            return m_invocation.fail(bytes.error());
        const auto written = writeFile(m_options.output, bytes->toStdString());
        return written ? m_invocation.wrote(m_options.output) : m_invocation.fail(written.error());
    }

    model::Status prepare()
    {
        const bool answers = m_options.lint || m_options.deviations || !m_options.redline.empty() ||
                             !m_options.edited.empty();
        const bool file = !m_options.format.empty() && !m_options.output.empty();
        const bool text = m_options.format == "text" && m_options.redline.empty();
        if ((!answers && !file) || text)
            return Error{ErrorCode::usage,
                         coreText("CommandLine", "Say what to do with the charter: --to with -o, "
                                                 "--lint, --deviations or --redline."),
                         {},
                         {}};
        auto workspace = openWorkspace(m_options.location, store::OpenMode::readOnly);
        if (!workspace)
            return workspace.error();
        auto opened = chosenDocument(**workspace, m_invocation);
        if (!opened)
            return opened.error();
        m_state = (*opened)->state();
        m_entry = (*opened)->number();
        const auto day = m_invocation.dayFor(m_state);
        if (!day)
            return day.error();
        m_day = *day;
        if (!m_invocation.language.empty())
            m_language = *charter::languageFromCode(m_invocation.language);
        return loadLibrary();
    }

    model::Status loadLibrary()
    {
        std::vector<charter::LibraryFile> layer;
        if (!m_options.library.empty()) {
            auto own = readFile(m_options.library);
            if (!own)
                return own.error();
            layer.push_back({m_options.library, std::move(*own)});
        }
        auto library = ui::clausesWith(layer);
        if (!library)
            return library.error();
        m_library = std::move(*library);
        return {};
    }

    charter::CharterDocument document(const State& state) const
    {
        return charter::buildCharter(state, m_library, m_language, m_day);
    }

    Result<charter::CharterDocument> askedDocument() const
    {
        auto asked = documentIn(m_language);
        if (asked && m_options.columns) {
            auto second =
                documentIn(m_language == charter::Language::english ? charter::Language::chinese
                                                                    : charter::Language::english);
            if (!second)
                return second;
            asked = charter::inColumns(std::move(*asked), std::move(*second));
        }
        if (!asked || m_options.recipient.empty())
            return asked;
        for (const auto& member : m_state.rows<model::Member>())
            if (member.id.value() == m_options.recipient || member.name == m_options.recipient)
                return charter::copyFor(std::move(*asked), m_library, member);
        return Error{ErrorCode::notFound,
                     coreText("CommandLine", "There is no member “{name}” for whom a copy could be "
                                             "made.")
                         .with("name", m_options.recipient),
                     {},
                     {}};
    }

    /// The charter, naming its text so that an edited copy finds back to it.
    charter::CharterDocument markedCharter(charter::Language language) const
    {
        auto document = charter::buildCharter(m_state, m_library, language, m_day);
        charter::setTextMark(document, m_library, m_options.columns ? 0 : m_entry, m_day);
        return document;
    }

    /// The charter, or another document from the same library.
    Result<charter::CharterDocument> documentIn(charter::Language language) const
    {
        if (m_options.document.empty() && m_options.agreement.empty())
            return markedCharter(language);
        const model::Agreement* agreement = nullptr;
        for (const auto& row : m_state.rows<model::Agreement>())
            if (row.id.value() == m_options.agreement || row.title == m_options.agreement)
                agreement = &row;
        if (!agreement && !m_options.agreement.empty())
            return Error{ErrorCode::notFound,
                         coreText("CommandLine", "There is no agreement “{name}” here; “info” "
                                                 "shows their titles.")
                             .with("name", m_options.agreement),
                         {},
                         {}};
        const bool byAgreement = m_options.document.empty() && agreement;
        const auto id = byAgreement ? charter::termName(agreement->kind) : m_options.document;
        if (id == "charter")
            return markedCharter(language);
        const auto* spec = m_library.document(id);
        if (spec)
            return charter::buildDocument(m_state, m_library, language, m_day, *spec, agreement);
        std::string known = "charter";
        for (const auto& each : m_library.documents)
            known += ", " + each.id;
        return Error{
            ErrorCode::usage,
            coreText("CommandLine", "The library has no document “{name}”; it has {known}.")
                .with("name", id)
                .with("known", known),
            {},
            {}};
    }

    Result<std::optional<charter::Profile>> profile() const
    {
        if (m_options.profile.empty() || m_options.profile == "default")
            return std::optional<charter::Profile>{};
        const auto& known = charter::shippedProfiles();
        const bool shipped =
            std::find(known.begin(), known.end(), m_options.profile) != known.end();
        if (shipped || !QFileInfo::exists(QString::fromStdString(m_options.profile))) {
            auto found = ui::shippedProfile(QString::fromStdString(m_options.profile), m_library);
            if (!found)
                return found.error();
            return std::optional{std::move(*found)};
        }
        const auto text = readFile(m_options.profile);
        if (!text)
            return text.error();
        auto own = charter::loadProfile({m_options.profile, *text}, m_library);
        if (!own)
            return own.error();
        return std::optional{std::move(*own)};
    }

    int lint() const
    {
        const auto demanded = profile();
        if (!demanded)
            return m_invocation.fail(demanded.error());
        const auto findings = charter::lint(m_state, m_library, document(m_state),
                                            *demanded ? &**demanded : nullptr, m_day);
        Json json = Json::array();
        std::vector<std::vector<QString>> rows;
        for (const auto& finding : findings) {
            const auto reason = ui::translated(finding.reason);
            json.push_back({{"kind", charter::lintKindName(finding.kind)},
                            {"state", stateName(finding.state)},
                            {"article", finding.article},
                            {"place", finding.place},
                            {"reason", reason.toStdString()},
                            {"link", finding.link}});
            rows.push_back({QString::fromUtf8(stateName(finding.state)),
                            QString::fromStdString(finding.place), reason});
        }
        if (m_invocation.json)
            m_invocation.say(json);
        else if (!rows.empty())
            m_invocation.say(alignedTable(rows));
        return findings.empty() ? done : negative;
    }

    int deviations() const
    {
        Json json = Json::array();
        std::vector<std::vector<QString>> rows;
        for (const auto& deviation :
             charter::deviations(m_state, m_library, document(m_state), m_day)) {
            const auto what = ui::translated(deviation.what);
            json.push_back({{"article", deviation.article},
                            {"place", deviation.heading},
                            {"what", what.toStdString()},
                            {"library", deviation.proposed},
                            {"charter", deviation.present}});
            rows.push_back({QString::fromStdString(deviation.heading), what,
                            QString::fromStdString(deviation.proposed), QStringLiteral("→"),
                            QString::fromStdString(deviation.present)});
        }
        if (m_invocation.json)
            m_invocation.say(json);
        else if (!rows.empty())
            m_invocation.say(alignedTable(rows));
        return done;
    }

    int edited() const
    {
        const auto blocks = ui::readEditedCharter(QString::fromStdString(m_options.edited));
        if (!blocks)
            return m_invocation.fail(blocks.error());
        const auto copy = charter::readCopy(
            *blocks,
            {m_state, m_library, m_day,
             [this](std::int64_t entry) {
                 return stateAtVersion(m_options.location, std::to_string(entry), m_invocation);
             }},
            m_language);
        if (!copy)
            return m_invocation.fail(copy.error());
        if (!copy->knowsItsText)
            m_invocation.warn(copy->heldAgainst);
        Json json = Json::array();
        std::vector<std::vector<QString>> rows;
        for (const auto& change : copy->changes) {
            Json row{{"article", change.article},
                     {"place", change.place},
                     {"kind", charter::editedKindName(change.kind)},
                     {"before", change.before},
                     {"after", change.after}};
            if (!change.parameter.empty()) {
                row["parameter"] = change.parameter;
                row["value"] = change.value;
            }
            if (change.present)
                row["present"] = *change.present;
            json.push_back(std::move(row));
            rows.push_back({QString::fromStdString(change.place),
                            QString::fromUtf8(charter::editedKindName(change.kind)),
                            QString::fromStdString(charter::marked(change.runs))});
            if (change.present)
                rows.push_back(
                    {{}, QStringLiteral("present"), QString::fromStdString(*change.present)});
        }
        if (m_invocation.json)
            m_invocation.say(json);
        else if (!rows.empty())
            m_invocation.say(alignedTable(rows));
        return copy->changes.empty() ? done : negative;
    }

    int redline() const
    {
        const auto earlier = stateAtVersion(m_options.location, m_options.redline, m_invocation);
        if (!earlier)
            return m_invocation.fail(earlier.error());
        auto changes = charter::redline(document(*earlier), document(m_state));
        changes.before = m_options.redline;
        if (m_options.format.empty() || m_options.format == "text") {
            const auto text = charter::toText(changes);
            const auto written = writeFile(m_options.output.empty() ? "-" : m_options.output, text);
            return written ? done : m_invocation.fail(written.error());
        }
        const auto format = ui::charterFormatFromName(m_options.format);
        const bool possible =
            format && (*format == ui::CharterFormat::html || *format == ui::CharterFormat::odt ||
                       *format == ui::CharterFormat::docx);
        if (!possible || m_options.output.empty())
            return m_invocation.fail(
                Error{ErrorCode::usage,
                      coreText("CommandLine", "A redline is written as text, html, odt or docx; "
                                              "the latter three need -o."),
                      {},
                      {}});
        return write(ui::redlineBytes(changes, *format));
    }

    Invocation& m_invocation;
    const CharterOptions& m_options;
    State m_state;
    std::int64_t m_entry = 0; ///< of the journal; the state is the one after it
    model::Date m_day;
    charter::Language m_language = charter::Language::english;
    charter::Library m_library;
};

} // namespace

void addCharterCommand(CLI::App& program, Invocation& invocation)
{
    auto options = std::make_shared<CharterOptions>();
    auto* command = program.add_subcommand("charter", "The charter: document, checks, redline");
    command->add_option("WORKSPACE", options->location)->required();
    command->add_option("--to", options->format, "Format of the file")
        ->check(CLI::IsMember({"pdf", "odt", "docx", "html", "md", "text"}));
    command->add_option("-o,--output", options->output, "The file");
    auto* lint = command->add_flag("--lint", options->lint, "What is wrong or risky in it");
    command
        ->add_option("--profile", options->profile,
                     "What it is held against: default, policy or a file of your own")
        ->needs(lint);
    auto* deviations = command->add_flag("--deviations", options->deviations,
                                         "Where it departs from the clause library");
    auto* redline = command->add_option("--redline", options->redline,
                                        "What has changed in it since a version");
    auto* edited = command->add_option("--edited", options->edited,
                                       "What was changed in a copy that somebody edited: DOCX, "
                                       "ODT, Markdown or HTML");
    lint->excludes(deviations)->excludes(redline)->excludes(edited);
    deviations->excludes(redline)->excludes(edited);
    redline->excludes(edited);
    command->add_option("--library", options->library,
                        "Clauses of your own, laid over the program's");
    auto* document = command->add_option(
        "--document", options->document,
        "Another document from the library: coConstruction, accession, nonDisclosure, licence, "
        "workPackageContract");
    auto* agreement = command->add_option("--agreement", options->agreement,
                                          "The agreement it is for, by title or id");
    auto* columns = command->add_flag("--columns", options->columns,
                                      "Both languages beside each other; --lang leads");
    auto* recipient = command->add_option(
        "--for", options->recipient,
        "A copy for one member, without what single others pledge, bear and receive");
    auto* reference =
        command->add_option("--reference", options->reference,
                            "Document of your organisation whose styles ODT or DOCX take over");
    for (auto* each : {document, agreement, columns, recipient, reference})
        each->excludes(lint)->excludes(deviations)->excludes(redline);
    command->callback([options, &invocation] {
        invocation.needsGui = true;
        invocation.run = [options](Invocation& i) { return CharterRun{i, *options}.run(); };
    });
}

} // namespace concordat::app
