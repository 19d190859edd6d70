#include "app/commands/answer.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "app/commands/answer_words.h"
#include "ui/bridge/text.h"

namespace concordat::app {

namespace {

using Rows = std::vector<std::vector<QString>>;

bool isLeaf(const Json& json)
{
    return !json.is_structured() ||
           (json.is_array() && std::none_of(json.begin(), json.end(),
                                            [](const Json& each) { return each.is_structured(); }));
}

bool isMapOfLeaves(const Json& json)
{
    return json.is_object() && !json.empty() && std::all_of(json.begin(), json.end(), isLeaf);
}

bool isTable(const Json& json)
{
    return json.is_array() && !json.empty() && std::all_of(json.begin(), json.end(), isMapOfLeaves);
}

QString leafWords(const Json& leaf)
{
    constexpr int digits = 8;
    if (leaf.is_array()) {
        QStringList each;
        for (const auto& part : leaf)
            each << leafWords(part);
        return each.isEmpty() ? QStringLiteral("–") : each.join(QStringLiteral(", "));
    }
    if (leaf.is_string())
        return QString::fromStdString(leaf.get<std::string>());
    if (leaf.is_number_float())
        return QString::number(leaf.get<double>(), 'g', digits);
    return leaf.is_null() ? QStringLiteral("–") : answerWord(leaf.dump());
}

/// What stands under a key; some hold a name of ours, such as that of an input or a model, where
/// others hold the names of people.
QString valueWords(const std::string& key, const Json& leaf)
{
    constexpr std::array<std::string_view, 9> ours{"abstention",  "becomes",  "deciding",
                                                   "input",       "leading",  "position",
                                                   "recommended", "runnerUp", "spillover"};
    if (std::find(ours.begin(), ours.end(), key) == ours.end())
        return leafWords(leaf);
    if (leaf.is_string())
        return answerWord(leaf.get<std::string>());
    if (!leaf.is_array())
        return leafWords(leaf);
    QStringList each;
    for (const auto& part : leaf)
        each << valueWords(key, part);
    return each.isEmpty() ? QStringLiteral("–") : ui::listed(each);
}

bool saysNothing(const Json& leaf)
{
    return (leaf.is_array() && leaf.empty()) ||
           (leaf.is_string() && leaf.get<std::string>().empty());
}

/// Sentences stand one below the other, names beside each other.
bool areSentences(const Json& leaf)
{
    constexpr std::size_t longName = 40;
    return leaf.is_array() && std::any_of(leaf.begin(), leaf.end(), [](const Json& each) {
               return each.is_string() && each.get<std::string>().size() > longName;
           });
}

std::set<std::string> keysOf(const Json& object)
{
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.insert(key);
    return keys;
}

/// An answer as an outline: what is single in lines, what is alike in tables, the rest indented
/// under its name.
class Outline {
public:
    void add(const Json& json, int depth)
    {
        if (isTable(json))
            return table(json, depth);
        if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i)
                part(QString::number(i + 1), json[i], depth);
            return;
        }
        Rows single;
        for (const auto& [key, value] : json.items()) {
            if (isLeaf(value) && !saysNothing(value) && !areSentences(value))
                single.push_back({answerWord(key), valueWords(key, value)});
        }
        write(single, depth);
        for (const auto& [key, value] : json.items()) {
            if (!areSentences(value))
                continue;
            write({{answerWord(key)}}, depth);
            for (const auto& sentence : value)
                write({{leafWords(sentence)}}, depth + 1);
        }
        // How it came about is read after what it is.
        std::set<std::string> told{reasons};
        for (const auto& [key, value] : json.items()) {
            if (isLeaf(value) || told.count(key) > 0)
                continue;
            if (isMapOfLeaves(value))
                sideBySide(json, keysOf(value), told, depth);
            else
                part(answerWord(key), value, depth);
        }
        if (json.contains(reasons))
            part(answerWord(reasons), json.at(reasons), depth);
    }

    const QString& text() const { return m_text; }

private:
    static constexpr const char* reasons = "explanation";

    void part(const QString& name, const Json& json, int depth)
    {
        if (isLeaf(json))
            return write({{name, leafWords(json)}}, depth);
        if (json.empty())
            return write({{name, QStringLiteral("–")}}, depth);
        if (depth == 0 && !m_text.isEmpty())
            m_text += u'\n';
        write({{name}}, depth);
        add(json, depth + 1);
    }

    /// One line an object, one column a key.
    void table(const Json& json, int depth)
    {
        std::vector<std::string> keys;
        for (const auto& each : json) {
            for (const auto& [key, value] : each.items()) {
                if (std::find(keys.begin(), keys.end(), key) == keys.end())
                    keys.push_back(key);
            }
        }
        Rows rows(1);
        for (const auto& key : keys)
            rows.front().push_back(answerWord(key));
        for (const auto& each : json) {
            rows.emplace_back();
            for (const auto& key : keys)
                rows.back().push_back(each.contains(key) ? valueWords(key, each.at(key))
                                                         : QString{});
        }
        write(rows, depth);
    }

    /// Maps over the same keys: shares, ranks and scores of the same members. Whatever is more,
    /// maps or keys, stands in lines.
    void sideBySide(const Json& json, const std::set<std::string>& keys,
                    std::set<std::string>& told, int depth)
    {
        std::vector<std::string> maps;
        for (const auto& [name, map] : json.items()) {
            if (isMapOfLeaves(map) && keysOf(map) == keys && told.insert(name).second)
                maps.push_back(name);
        }
        if (maps.size() == 1)
            return part(answerWord(maps.front()), json.at(maps.front()), depth);
        const std::vector<std::string> names(keys.begin(), keys.end());
        const bool mapsInLines = maps.size() > names.size();
        const auto& lines = mapsInLines ? maps : names;
        const auto& columns = mapsInLines ? names : maps;
        Rows rows(1, {QString{}});
        for (const auto& column : columns)
            rows.front().push_back(answerWord(column));
        for (const auto& line : lines) {
            rows.push_back({answerWord(line)});
            for (const auto& column : columns)
                rows.back().push_back(
                    leafWords(mapsInLines ? json.at(line).at(column) : json.at(column).at(line)));
        }
        if (depth == 0 && !m_text.isEmpty())
            m_text += u'\n';
        write(rows, depth);
    }

    void write(const Rows& rows, int depth)
    {
        if (rows.empty())
            return;
        const QString indent(qsizetype{2} * depth, u' ');
        const auto lines = alignedTable(rows).split(u'\n');
        for (const auto& line : lines) {
            if (!line.isEmpty())
                m_text += indent + line + u'\n';
        }
    }

    QString m_text;
};

} // namespace

measures::Wording wordingOf(const Invocation& invocation)
{
    if (invocation.json)
        return model::toEnglish;
    return [](const model::Text& text) { return ui::translated(text).toStdString(); };
}

int answer(Invocation& invocation, const model::Result<std::string>& result)
{
    if (!result)
        return invocation.fail(result.error());
    const auto json = Json::parse(*result);
    if (invocation.json) {
        invocation.say(json);
        return done;
    }
    Outline outline;
    outline.add(json, 0);
    invocation.say(outline.text().chopped(outline.text().endsWith(u'\n') ? 1 : 0));
    return done;
}

} // namespace concordat::app
