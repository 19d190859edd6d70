#include <algorithm>

#include "core/charter/library_reader.h"
#include "core/charter/values.h"
#include "core/model/json.h"
#include "core/model/reflect.h"

namespace concordat::charter {

using model::coreText;

namespace {

template <class Value, std::size_t size>
using Names = std::array<std::pair<const char*, Value>, size>;

constexpr Names<ParameterUnit, 12> unitNames{{{"days", ParameterUnit::days},
                                              {"weeks", ParameterUnit::weeks},
                                              {"months", ParameterUnit::months},
                                              {"years", ParameterUnit::years},
                                              {"count", ParameterUnit::count},
                                              {"perYear", ParameterUnit::perYear},
                                              {"percent", ParameterUnit::percent},
                                              {"points", ParameterUnit::points},
                                              {"fraction", ParameterUnit::fraction},
                                              {"flag", ParameterUnit::flag},
                                              {"choice", ParameterUnit::choice},
                                              {"text", ParameterUnit::text}}};

constexpr Names<ObligationOwner, 9> ownerNames{{{"everyParty", ObligationOwner::everyParty},
                                                {"chair", ObligationOwner::chair},
                                                {"committee", ObligationOwner::committee},
                                                {"command", ObligationOwner::command},
                                                {"leads", ObligationOwner::leads},
                                                {"researchLeads", ObligationOwner::researchLeads},
                                                {"government", ObligationOwner::government},
                                                {"evaluator", ObligationOwner::evaluator},
                                                {"secretariat", ObligationOwner::secretariat}}};

template <class Value, std::size_t size>
std::optional<Value> named(const Names<Value, size>& names, const std::string& name)
{
    for (const auto& [key, value] : names)
        if (name == key)
            return value;
    return {};
}

template <class Enum>
std::optional<Enum> term(const std::string& name)
{
    for (const auto& candidate : model::vocabularyOf<Enum>().terms)
        if (candidate.name == name)
            return static_cast<Enum>(candidate.value);
    return {};
}

const std::set<std::string> conditionKeys{
    "governance", "stage",   "form",           "lead",           "field",
    "with",       "without", "minimumMembers", "maximumMembers", "trustBelow"};

std::set<std::string> withConditions(std::set<std::string> keys)
{
    keys.insert(conditionKeys.begin(), conditionKeys.end());
    return keys;
}

} // namespace

void LibraryReader::readStructure(const std::string& file, const Json& json)
{
    onlyKeys(json, {"structure", "formatVersion", "version", "articles", "documents", "texts"},
             file + ": ");
    if (json.value("formatVersion", Json{}) != Json(1))
        fail(file + ": /formatVersion",
             coreText("Charter", "Only version 1 of the format can be read."));
    const auto version = string(json, "version", file + ": ");
    if (!layer)
        library.version = version;
    const auto articles = json.value("articles", Json::array());
    if (!articles.is_array() || (articles.empty() && !layer)) {
        fail(file + ": /articles", coreText("Charter", "A list of articles is expected here."));
        return;
    }
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const auto place = file + ": /articles/" + std::to_string(i);
        auto read = article(articles[i], place);
        const auto present =
            std::find_if(library.articles.begin(), library.articles.end(),
                         [&](const auto& candidate) { return candidate.id == read.id; });
        if (present == library.articles.end())
            library.articles.push_back(std::move(read));
        else if (layer)
            replaceArticle(*present, std::move(read));
        else
            fail(place + "/id",
                 coreText("Charter", "The article “{id}” occurs twice.").with("id", read.id));
    }
    documents(file, json.value("documents", Json::array()));
}

void LibraryReader::documents(const std::string& file, const Json& list)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = file + ": /documents/" + std::to_string(i);
        onlyKeys(list[i], {"id", "articles"}, place);
        if (!list[i].is_object())
            continue;
        DocumentSpec spec{string(list[i], "id", place), strings(list[i], "articles", place)};
        if (!term<model::AgreementKind>(spec.id))
            fail(place + "/id",
                 coreText("Charter", "“{id}” is no kind of agreement.").with("id", spec.id));
        m_documentPlaces[spec.id] = place;
        const auto present = std::find_if(library.documents.begin(), library.documents.end(),
                                          [&](const auto& d) { return d.id == spec.id; });
        if (present == library.documents.end())
            library.documents.push_back(std::move(spec));
        else
            *present = std::move(spec);
    }
}

// A layer may change the rules of an article and leave its wording as it is.
void LibraryReader::replaceArticle(ArticleSpec& present, ArticleSpec replacement)
{
    replacement.text = std::move(present.text);
    for (auto& alternative : replacement.alternatives)
        if (const auto* worded = present.alternative(alternative.id))
            alternative.text = worded->text;
    present = std::move(replacement);
}

ArticleSpec LibraryReader::article(const Json& json, const std::string& where)
{
    ArticleSpec spec;
    onlyKeys(json,
             {"id", "sources", "charter", "mandatory", "critical", "emphasis", "parameters",
              "defaults", "alternatives", "obligations", "risks"},
             where);
    if (!json.is_object())
        return spec;
    spec.id = string(json, "id", where);
    spec.sources = strings(json, "sources", where);
    spec.emphasis = terms<model::Stage>(json, "emphasis", where);
    const auto flag = [&](const char* key, bool fallback) {
        const auto value = json.value(key, Json(fallback));
        if (value.is_boolean())
            return value.get<bool>();
        fail(where + "/" + key, coreText("Charter", "True or false is expected here."));
        return fallback;
    };
    spec.mandatory = flag("mandatory", true);
    spec.critical = flag("critical", false);
    spec.charter = flag("charter", true);
    spec.parameters = parameters(json, where);
    spec.obligations = obligations(json, where);
    spec.risks = risks(json, where);
    const auto alternatives = json.value("alternatives", Json::array());
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        spec.alternatives.push_back(
            alternative(alternatives[i], where + "/alternatives/" + std::to_string(i)));
    if (spec.alternatives.empty())
        fail(where + "/alternatives",
             coreText("Charter", "An article needs at least one alternative."));
    const auto defaults = json.value("defaults", Json::array());
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        const auto place = where + "/defaults/" + std::to_string(i);
        spec.defaults.push_back(defaultRule(defaults[i], place));
        if (!spec.alternative(spec.defaults.back().alternative))
            fail(place + "/alternative",
                 coreText("Charter", "The article has no alternative “{id}”.")
                     .with("id", spec.defaults.back().alternative));
    }
    return spec;
}

Alternative LibraryReader::alternative(const Json& json, const std::string& where)
{
    Alternative result;
    onlyKeys(json, {"id", "governance", "parameters", "obligations", "requires", "excludes"},
             where);
    if (!json.is_object())
        return result;
    result.id = string(json, "id", where);
    const auto governance = string(json, "governance", where, false);
    if (!governance.empty()) {
        result.governance = term<model::GovernanceModel>(governance);
        if (!result.governance)
            fail(where + "/governance",
                 coreText("Charter", "“{term}” is no governance model.").with("term", governance));
    }
    result.parameters = parameters(json, where);
    result.obligations = obligations(json, where);
    result.requirements = strings(json, "requires", where);
    result.excludes = strings(json, "excludes", where);
    return result;
}

std::vector<ParameterSpec> LibraryReader::parameters(const Json& json, const std::string& where)
{
    std::vector<ParameterSpec> result;
    const auto list = json.value("parameters", Json::array());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = where + "/parameters/" + std::to_string(i);
        onlyKeys(
            list[i],
            {"name", "unit", "minimum", "maximum", "default", "defaults", "options", "binding"},
            place);
        if (list[i].is_object())
            result.push_back(parameter(list[i], place));
    }
    return result;
}

ParameterSpec LibraryReader::parameter(const Json& json, const std::string& where)
{
    ParameterSpec spec;
    spec.name = string(json, "name", where);
    const auto unit = string(json, "unit", where);
    const auto known = named(unitNames, unit);
    if (!known) {
        fail(where + "/unit", coreText("Charter", "“{unit}” is no known unit.").with("unit", unit));
        return spec;
    }
    spec.unit = *known;
    spec.binding = string(json, "binding", where, false);
    spec.options = strings(json, "options", where);
    const auto defaults = json.value("defaults", Json::array());
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        const auto place = where + "/defaults/" + std::to_string(i);
        onlyKeys(defaults[i], withConditions({"value"}), place);
        ParameterDefault standard;
        standard.when = condition(defaults[i], place);
        const auto value = defaults[i].value("value", Json{});
        if (value.is_number())
            standard.value = value.get<double>();
        else if (value.is_string() && spec.unit == ParameterUnit::choice)
            standard.option = value.get<std::string>();
        else
            fail(place + "/value", coreText("Charter", "A number is expected here."));
        spec.defaults.push_back(std::move(standard));
    }
    if (spec.unit == ParameterUnit::choice) {
        spec.standardOption = string(json, "default", where);
        for (const auto& standard : spec.defaults)
            if (std::find(spec.options.begin(), spec.options.end(), standard.option) ==
                spec.options.end())
                fail(where + "/defaults",
                     coreText("Charter", "The default is none of the options."));
        if (std::find(spec.options.begin(), spec.options.end(), spec.standardOption) ==
            spec.options.end())
            fail(where + "/default", coreText("Charter", "The default is none of the options."));
    } else if (spec.unit != ParameterUnit::text) {
        numericParameter(spec, json, where);
    }
    if (!spec.binding.empty() && !isKnownBinding(spec.binding))
        fail(where + "/binding", coreText("Charter", "The model has no field “{binding}”.")
                                     .with("binding", spec.binding));
    return spec;
}

void LibraryReader::numericParameter(ParameterSpec& spec, const Json& json,
                                     const std::string& where)
{
    const auto number = [&](const char* key, const Json& fallback) {
        const auto value = json.value(key, fallback);
        if (value.is_number())
            return value.get<double>();
        fail(where + "/" + key, coreText("Charter", "A number is expected here."));
        return 0.0;
    };
    const bool flag = spec.unit == ParameterUnit::flag;
    spec.minimum = number("minimum", flag ? Json(0) : Json{});
    spec.maximum = number("maximum", flag ? Json(1) : Json{});
    spec.standard = number("default", Json{});
    const auto inRange = [&](double value) {
        return spec.minimum <= value && value <= spec.maximum;
    };
    const bool allInRange =
        std::all_of(spec.defaults.begin(), spec.defaults.end(),
                    [&](const auto& standard) { return inRange(standard.value); });
    if (!inRange(*spec.standard) || !allInRange)
        fail(where + "/default",
             coreText("Charter", "The default lies outside the range {minimum} to {maximum}.")
                 .with("minimum", spec.minimum)
                 .with("maximum", spec.maximum));
}

std::vector<ObligationSpec> LibraryReader::obligations(const Json& json, const std::string& where)
{
    std::vector<ObligationSpec> result;
    const auto list = json.value("obligations", Json::array());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = where + "/obligations/" + std::to_string(i);
        onlyKeys(list[i], {"id", "owner", "every", "on", "before", "when"}, place);
        if (!list[i].is_object())
            continue;
        ObligationSpec spec;
        spec.id = string(list[i], "id", place);
        const auto owner = string(list[i], "owner", place);
        if (const auto known = named(ownerNames, owner))
            spec.owner = *known;
        else
            fail(place + "/owner",
                 coreText("Charter", "“{owner}” cannot owe anything.").with("owner", owner));
        spec.every = string(list[i], "every", place, false);
        spec.on = string(list[i], "on", place, false);
        spec.before = string(list[i], "before", place, false);
        spec.when = string(list[i], "when", place, false);
        if (spec.every.empty() + spec.on.empty() + spec.when.empty() != 2)
            fail(place,
                 coreText("Charter", "An obligation needs one of “every”, “on” and “when”."));
        result.push_back(std::move(spec));
    }
    return result;
}

std::vector<RiskSpec> LibraryReader::risks(const Json& json, const std::string& where)
{
    std::vector<RiskSpec> result;
    const auto list = json.value("risks", Json::array());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = where + "/risks/" + std::to_string(i);
        onlyKeys(list[i], {"id", "alternative", "if"}, place);
        if (!list[i].is_object())
            continue;
        const auto when = list[i].value("if", Json::object());
        onlyKeys(when, conditionKeys, place + "/if");
        result.push_back({string(list[i], "id", place),
                          string(list[i], "alternative", place, false),
                          condition(when, place + "/if")});
    }
    return result;
}

DefaultRule LibraryReader::defaultRule(const Json& json, const std::string& where)
{
    DefaultRule rule;
    onlyKeys(json, withConditions({"alternative"}), where);
    if (!json.is_object())
        return rule;
    rule.alternative = string(json, "alternative", where);
    rule.when = condition(json, where);
    return rule;
}

std::vector<std::string> LibraryReader::strings(const Json& json, const char* key,
                                                const std::string& where)
{
    std::vector<std::string> result;
    auto list = json.value(key, Json::array());
    if (list.is_string())
        list = Json::array({list});
    if (!list.is_array())
        fail(where + "/" + key, coreText("Charter", "A list of texts is expected here."));
    for (const auto& entry : list)
        if (entry.is_string())
            result.push_back(entry.get<std::string>());
        else
            fail(where + "/" + key, coreText("Charter", "A list of texts is expected here."));
    return result;
}

int LibraryReader::whole(const Json& json, const char* key, const std::string& where)
{
    const auto value = json.value(key, Json(0));
    if (const auto number = model::wholeNumber(value))
        return *number;
    fail(where + "/" + key, coreText("Charter", "A whole number is expected here."));
    return 0;
}

template <class Enum>
std::vector<Enum> LibraryReader::terms(const Json& json, const char* key, const std::string& where)
{
    std::vector<Enum> result;
    for (const auto& name : strings(json, key, where))
        if (const auto known = term<Enum>(name))
            result.push_back(*known);
        else
            fail(where + "/" + key,
                 coreText("Charter", "The vocabulary has no term “{term}”.").with("term", name));
    return result;
}

Condition LibraryReader::condition(const Json& json, const std::string& where)
{
    Condition when;
    if (!json.is_object())
        return when;
    when.governance = terms<model::GovernanceModel>(json, "governance", where);
    when.stage = terms<model::Stage>(json, "stage", where);
    when.form = terms<model::Form>(json, "form", where);
    when.lead = terms<model::LeadType>(json, "lead", where);
    when.field = terms<model::TechnologyField>(json, "field", where);
    when.with = strings(json, "with", where);
    when.without = strings(json, "without", where);
    for (const auto* list : {&when.with, &when.without})
        for (const auto& section : *list)
            if (!isKnownSection(section))
                fail(where, coreText("Charter", "Nothing decides whether “{name}” holds.")
                                .with("name", section));
    when.minimumMembers = whole(json, "minimumMembers", where);
    when.maximumMembers = whole(json, "maximumMembers", where);
    const auto trust = json.value("trustBelow", Json{});
    if (trust.is_number())
        when.trustBelow = trust.get<double>();
    else if (!trust.is_null())
        fail(where + "/trustBelow", coreText("Charter", "A number is expected here."));
    return when;
}

} // namespace concordat::charter
