#include "app/commands/answer.h"

namespace concordat::app {

namespace {

/// One line a leaf, the path before it: readable without knowing the answer's form.
void appendLines(const Json& json, const QString& path, std::vector<std::vector<QString>>& rows)
{
    const auto joined = [&path](const QString& key) {
        return path.isEmpty() ? key : path + u'.' + key;
    };
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            appendLines(value, joined(QString::fromStdString(key)), rows);
    } else if (json.is_array() && !json.empty() && json.front().is_structured()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            appendLines(json[i], joined(QString::number(i + 1)), rows);
    } else {
        const auto words = json.is_string() ? json.get<std::string>() : json.dump();
        rows.push_back({path, QString::fromStdString(words)});
    }
}

} // namespace

int answer(Invocation& invocation, const model::Result<std::string>& result)
{
    if (!result)
        return invocation.fail(result.error());
    const auto json = Json::parse(*result);
    if (invocation.json) {
        invocation.say(json);
        return done;
    }
    std::vector<std::vector<QString>> rows;
    appendLines(json, {}, rows);
    invocation.say(alignedTable(rows));
    return done;
}

} // namespace concordat::app
