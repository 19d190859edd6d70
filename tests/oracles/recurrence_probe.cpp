// Expands recurrence rules by the engine, for an oracle to compare. Each line of standard input is
// `rule|start|zone|from|until`; each answer a line with the local times, or `error: …`.
#include <iostream>
#include <sstream>

#include "core/cadence/expansion.h"

using namespace concordat;

namespace {

std::string answer(const std::string& line)
{
    std::vector<std::string> parts;
    std::istringstream stream{line};
    for (std::string part; std::getline(stream, part, '|');)
        parts.push_back(part);
    parts.resize(5);
    const auto rule = cadence::parseRule(parts[0]);
    if (!rule)
        return "error: " + rule.error().toEnglish();
    const auto day = model::Date::parse(parts[1]);
    const auto clock = cadence::clockSeconds(parts[1].substr(11));
    const auto zone = cadence::TimeZone::named(parts[2]);
    const auto from = model::Date::parse(parts[3]);
    const auto until = model::Date::parse(parts[4]);
    if (!day || !clock || !zone || !from || !until)
        return "error: the line";
    const auto found = cadence::expand(*rule, {*day, *clock}, *zone, {*from, *until});
    if (!found)
        return "error: " + found.error().toEnglish();
    std::string text;
    for (const auto& time : found->times) {
        const auto moment = zone->moment(time);
        text +=
            (text.empty() ? "" : " ") + cadence::compact(time) + "/" + std::to_string(moment.utc);
    }
    return text;
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(line) << '\n';
    return 0;
}
