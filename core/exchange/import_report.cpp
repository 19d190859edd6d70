#include "core/exchange/import_report.h"

#include <array>
#include <iterator>
#include <nlohmann/json.hpp>

namespace concordat::exchange {

using model::coreText;
using model::Text;

namespace {

struct Section {
    const char* key;
    model::TextKey line;
    std::vector<Finding> ImportReport::*findings;
};

constexpr std::array sections{
    Section{"assumptions", model::coreTextKey("Import", "Assumed: {finding}"),
            &ImportReport::assumptions},
    Section{"merged", model::coreTextKey("Import", "Merged: {finding}"), &ImportReport::merged},
    Section{"repaired", model::coreTextKey("Import", "Repaired: {finding}"),
            &ImportReport::repaired},
    Section{"refused", model::coreTextKey("Import", "Refused: {finding}"), &ImportReport::refused},
    Section{"notices", model::coreTextKey("Import", "Note: {finding}"), &ImportReport::notices},
};

Text withCounts(Text text, const RowCount& count)
{
    return std::move(text)
        .with("read", count.read)
        .with("added", count.added)
        .with("merged", count.merged)
        .with("unchanged", count.unchanged)
        .with("refused", count.refused);
}

nlohmann::json countJson(const RowCount& count)
{
    return {{"read", count.read},
            {"added", count.added},
            {"merged", count.merged},
            {"unchanged", count.unchanged},
            {"refused", count.refused}};
}

void appendTo(std::vector<Finding>& into, std::vector<Finding>&& from)
{
    into.insert(into.end(), std::make_move_iterator(from.begin()),
                std::make_move_iterator(from.end()));
}

void addTo(RowCount& into, const RowCount& from)
{
    into.read += from.read;
    into.added += from.added;
    into.merged += from.merged;
    into.unchanged += from.unchanged;
    into.refused += from.refused;
}

} // namespace

std::string Place::toString() const
{
    std::string text = file;
    if (line != 0)
        text += ":" + std::to_string(line);
    if (line != 0 && column != 0)
        text += ":" + std::to_string(column);
    if (!field.empty())
        text += (text.empty() ? "" : ", ") + field;
    return text;
}

std::vector<Text> ImportReport::lines() const
{
    std::vector<Text> all;
    all.push_back(withCounts(coreText("Import", "Consortia: {read} read, {added} added, {merged} "
                                                "merged, {unchanged} unchanged, {refused} refused"),
                             consortia));
    all.push_back(
        withCounts(coreText("Import", "Participations: {read} read, {added} added, {merged} "
                                      "merged, {unchanged} unchanged, {refused} refused"),
                   participations));
    for (const auto& section : sections) {
        for (const auto& finding : this->*section.findings) {
            auto place = finding.place.toString();
            Text told = place.empty() ? finding.text
                                      : coreText("Import", "{finding} [{place}]")
                                            .with("finding", finding.text)
                                            .with("place", std::move(place));
            all.push_back(section.line.text().with("finding", std::move(told)));
        }
    }
    return all;
}

std::string ImportReport::toJson() const
{
    nlohmann::json json{{"consortia", countJson(consortia)},
                        {"participations", countJson(participations)}};
    for (const auto& section : sections) {
        auto& list = json[section.key] = nlohmann::json::array();
        for (const auto& finding : this->*section.findings)
            list.push_back(
                {{"text", toEnglish(finding.text)}, {"place", finding.place.toString()}});
    }
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

void ImportReport::append(ImportReport&& other)
{
    addTo(consortia, other.consortia);
    addTo(participations, other.participations);
    for (const auto& section : sections)
        appendTo(this->*section.findings, std::move(other.*section.findings));
}

model::Error unusableInput(Text text, const Place& place)
{
    return {model::ErrorCode::input, std::move(text), place.toString(), {}};
}

} // namespace concordat::exchange
