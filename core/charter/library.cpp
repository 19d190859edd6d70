#include "core/charter/library.h"

#include <algorithm>

#include "core/charter/json_lines.h"
#include "core/charter/library_reader.h"
#include "core/model/json.h"

namespace concordat::charter {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

const char* languageCode(Language language)
{
    return language == Language::english ? "en" : "zh_CN";
}

std::optional<Language> languageFromCode(std::string_view code)
{
    if (code == "en")
        return Language::english;
    if (code == "zh_CN" || code == "zh" || code == "zh-CN")
        return Language::chinese;
    return {};
}

const Alternative* ArticleSpec::alternative(std::string_view wanted) const
{
    const auto found = std::find_if(alternatives.begin(), alternatives.end(),
                                    [&](const auto& a) { return a.id == wanted; });
    return found == alternatives.end() ? nullptr : &*found;
}

std::vector<ParameterSpec> ArticleSpec::parametersOf(const Alternative& alternative) const
{
    auto all = parameters;
    all.insert(all.end(), alternative.parameters.begin(), alternative.parameters.end());
    return all;
}

std::vector<ObligationSpec> ArticleSpec::obligationsOf(const Alternative& alternative) const
{
    auto all = obligations;
    all.insert(all.end(), alternative.obligations.begin(), alternative.obligations.end());
    return all;
}

bool Condition::always() const
{
    return governance.empty() && stage.empty() && form.empty() && lead.empty() && field.empty() &&
           minimumMembers == 0 && maximumMembers == 0 && with.empty() && without.empty() &&
           !trustBelow;
}

const ArticleSpec* Library::article(std::string_view id) const
{
    const auto found =
        std::find_if(articles.begin(), articles.end(), [&](const auto& a) { return a.id == id; });
    return found == articles.end() ? nullptr : &*found;
}

const DocumentSpec* Library::document(std::string_view id) const
{
    const auto found =
        std::find_if(documents.begin(), documents.end(), [&](const auto& d) { return d.id == id; });
    return found == documents.end() ? nullptr : &*found;
}

const std::string& Library::word(Language language, const std::string& key) const
{
    const auto found = words[language].find(key);
    return found == words[language].end() ? key : found->second;
}

namespace {

// The reader names the usual mistakes itself; a value of a wholly unexpected kind ends up here.
template <class Read>
void guarded(LibraryReader& reader, const std::string& file, Read&& read)
{
    try {
        read();
    } catch (const nlohmann::json::exception& problem) {
        reader.findings.push_back({ErrorCode::input,
                                   coreText("Charter", "A value is of the wrong kind: {reason}.")
                                       .with("reason", std::string{problem.what()}),
                                   file,
                                   {}});
    }
}

} // namespace

namespace {

// A file of the structure may carry its texts along, so that one's own library is one file.
bool readFiles(LibraryReader& reader, const std::vector<LibraryFile>& files)
{
    std::vector<std::pair<std::string, nlohmann::json>> texts;
    for (const auto& file : files) {
        auto json = model::parseJson(file.text, file.name);
        if (!json) {
            reader.findings = {json.error()};
            return false;
        }
        if (!json->is_object() || !json->contains("structure")) {
            texts.emplace_back(file.name, std::move(*json));
            continue;
        }
        guarded(reader, file.name, [&] { reader.readStructure(file.name, *json); });
        const auto own = json->value("texts", nlohmann::json::object());
        for (const auto& [language, words] : own.items()) {
            auto text = words;
            if (text.is_object())
                text["language"] = language;
            texts.emplace_back(file.name + ": /texts/" + language, std::move(text));
        }
    }
    for (const auto& text : texts)
        guarded(reader, text.first, [&] { reader.readTexts(text.first, text.second); });
    return true;
}

// `file: /path` becomes `file:line: /path`.
void addLines(std::vector<Error>& findings, const std::vector<LibraryFile>& files)
{
    for (auto& finding : findings)
        for (const auto& file : files)
            if (finding.where.starts_with(file.name + ": ")) {
                const auto path = finding.where.substr(file.name.size() + 2);
                finding.where =
                    file.name + ":" + std::to_string(lineOf(file.text, path)) + ": " + path;
                break;
            }
}

} // namespace

Result<Library> loadLibrary(const std::vector<LibraryFile>& files,
                            const std::vector<LibraryFile>& layer)
{
    LibraryReader reader;
    bool readable = readFiles(reader, files);
    reader.layer = true;
    readable = readable && readFiles(reader, layer);
    if (readable)
        reader.check();
    if (reader.findings.empty())
        return std::move(reader.library);
    addLines(reader.findings, files);
    addLines(reader.findings, layer);
    return Error{ErrorCode::input,
                 coreText("Charter", "The clause library cannot be used; correct the places "
                                     "named and load it again."),
                 {},
                 std::move(reader.findings)};
}

const std::vector<std::string>& shippedLibraryFiles()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const std::string folder : {"structure", "en", "zh_CN"}) {
            for (const auto* group :
                 {"command", "contribution", "benefit", "cooperation", "general", "documents"})
                all.push_back(folder + "/" + group + ".json");
            if (folder != "structure")
                all.push_back(folder + "/words.json");
        }
        return all;
    }();
    return names;
}

} // namespace concordat::charter
