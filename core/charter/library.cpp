#include "core/charter/library.h"

#include <algorithm>

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

const ArticleSpec* Library::article(std::string_view id) const
{
    const auto found =
        std::find_if(articles.begin(), articles.end(), [&](const auto& a) { return a.id == id; });
    return found == articles.end() ? nullptr : &*found;
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

Result<Library> loadLibrary(const std::vector<LibraryFile>& files)
{
    LibraryReader reader;
    std::vector<std::pair<std::string, nlohmann::json>> texts;
    const Error broken{ErrorCode::input,
                       coreText("Charter", "The clause library cannot be used; correct the places "
                                           "named and load it again."),
                       {},
                       {}};
    for (const auto& file : files) {
        auto json = model::parseJson(file.text, file.name);
        if (!json) {
            auto error = broken;
            error.causes = {json.error()};
            return error;
        }
        if (json->is_object() && json->contains("structure"))
            guarded(reader, file.name, [&] { reader.readStructure(file.name, *json); });
        else
            texts.emplace_back(file.name, std::move(*json));
    }
    for (const auto& text : texts)
        guarded(reader, text.first, [&] { reader.readTexts(text.first, text.second); });
    reader.check();
    if (reader.findings.empty())
        return std::move(reader.library);
    auto error = broken;
    error.causes = std::move(reader.findings);
    return error;
}

const std::vector<std::string>& shippedLibraryFiles()
{
    static const std::vector<std::string> names{
        "structure.json",        "en/consortium.json", "en/general.json", "en/words.json",
        "zh_CN/consortium.json", "zh_CN/general.json", "zh_CN/words.json"};
    return names;
}

} // namespace concordat::charter
