#include "core/exchange/countries.h"

#include "core/model/country.h"
#include "core/model/tables.h"

namespace concordat::exchange {

using model::coreText;

std::optional<model::Text> doubtfulCountry(std::string_view words)
{
    if (words.empty() || model::readCountry(words))
        return {};
    return coreText("Import", "“{value}” is no country of ISO 3166 and was kept as it is; nothing "
                              "that goes by countries counts it. Write the name or the two "
                              "letters, such as NO.")
        .with("value", std::string{words});
}

void noteDoubtfulCountries(const model::State& state, const std::string& file, ImportReport& report)
{
    for (const auto& info : model::tables()) {
        for (const auto& field : info.fields) {
            if (field.role != model::FieldRole::country)
                continue;
            for (const auto& row : state.rows(info.id)) {
                const auto value = field.get(row.get());
                if (auto doubt = doubtfulCountry(std::get<std::string>(value)))
                    report.notices.push_back(
                        {*std::move(doubt),
                         {file.empty() ? info.name + ".csv" : file, 0, 0,
                          info.name + " " + info.idOf(row.get()) + ", " + field.name}});
            }
        }
    }
}

} // namespace concordat::exchange
