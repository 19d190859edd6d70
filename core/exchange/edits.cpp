#include "core/exchange/edits.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/model/country.h"
#include "core/model/json.h"

namespace concordat::exchange {

using document::Draft;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;
using Json = nlohmann::json;

namespace {

Error refuse(model::Text text, std::string where, ErrorCode code = ErrorCode::input)
{
    return Error{code, std::move(text), std::move(where), {}};
}

class EditReader {
public:
    EditReader(Draft& draft, AppliedEdits& applied) : m_draft(draft), m_applied(applied) {}

    Status apply(const Json& change, const std::string& where)
    {
        if (!change.is_object())
            return refuse(coreText("Edits", "A change is an object with “table” and “id”."), where);
        for (const auto& [key, value] : change.items()) {
            if (key != "table" && key != "id" && key != "as" && key != "set" && key != "delete" &&
                key != "dependants")
                return refuse(
                    coreText("Edits", "A change has no part called “{name}”.").with("name", key),
                    where);
        }
        const auto tableName = change.find("table");
        const auto* info = tableName != change.end() && tableName->is_string()
                               ? model::findTable(tableName->get_ref<const std::string&>())
                               : nullptr;
        if (!info)
            return refuse(coreText("Edits", "“table” does not name a table."), where);
        if (change.value("delete", Json(false)) == Json(true))
            return remove(*info, change, where);
        return write(*info, change, where);
    }

private:
    std::string resolved(const std::string& id) const
    {
        if (id.size() < 2 || id.front() != '@')
            return id;
        const auto at = m_names.find(id.substr(1));
        return at == m_names.end() ? id : at->second;
    }

    Result<std::string> existingId(const model::TableInfo& info, const Json& change,
                                   const std::string& where) const
    {
        const auto id = change.find("id");
        if (id == change.end() || !id->is_string())
            return refuse(coreText("Edits", "“id” must be a text, or null to add a row."), where);
        auto wanted = resolved(id->get<std::string>());
        if (!m_draft.findPtr(info.id, wanted))
            return refuse(coreText("Edits", "There is no {table} “{id}”. Use \"id\": null to add "
                                            "one.")
                              .with("table", info.label())
                              .with("id", wanted),
                          where, ErrorCode::notFound);
        return wanted;
    }

    Status remove(const model::TableInfo& info, const Json& change, const std::string& where)
    {
        auto id = existingId(info, change, where);
        if (!id)
            return std::move(id.error());
        if (change.contains("set"))
            return refuse(coreText("Edits", "A change either sets or deletes, not both."), where);
        if (change.value("dependants", Json(false)) == Json(true))
            m_draft.removeWithDependants(info.id, *id);
        else
            m_draft.remove(info.id, *id);
        m_applied.ids.push_back(*std::move(id));
        return {};
    }

    Status write(const model::TableInfo& info, const Json& change, const std::string& where)
    {
        const auto set = change.find("set");
        if (set == change.end() || !set->is_object())
            return refuse(coreText("Edits", "“set” must be an object of fields and values."),
                          where);
        std::shared_ptr<void> row;
        const auto id = change.find("id");
        if (id != change.end() && id->is_null()) {
            row = info.make();
            info.setId(row.get(), model::newId());
        } else {
            auto found = existingId(info, change, where);
            if (!found)
                return std::move(found.error());
            row = info.copy(m_draft.findPtr(info.id, *found).get());
        }
        if (const auto as = change.find("as"); as != change.end()) {
            if (!as->is_string() || !id->is_null())
                return refuse(coreText("Edits", "“as” names a new row; it goes with \"id\": null."),
                              where);
            m_names[as->get<std::string>()] = info.idOf(row.get());
        }
        for (const auto& [name, value] : set->items()) {
            const auto place = where + ", " + name;
            const auto* field = info.field(name);
            if (!field || field == &info.fields.front())
                return refuse(coreText("Edits",
                                       "The table “{table}” has no field of this name that "
                                       "can be set.")
                                  .with("table", info.label()),
                              place);
            auto read = model::valueFromJson(*field, value, place);
            if (!read)
                return std::move(read.error());
            if (field->role == model::FieldRole::country) {
                auto& text = std::get<std::string>(*read);
                const auto code = model::readCountry(text);
                if (!code && !text.empty())
                    return refuse(model::noCountry(text).text, place);
                text = code.value_or(std::string{});
            }
            if (field->kind == model::FieldKind::reference) {
                if (auto* text = std::get_if<std::string>(&*read))
                    *text = resolved(*text);
            } else if (field->kind == model::FieldKind::references) {
                for (auto& text : std::get<model::Texts>(*read))
                    text = resolved(text);
            }
            if (!field->set(row.get(), *read))
                return refuse(coreText("Edits", "The value does not fit this field."), place);
        }
        m_applied.ids.push_back(info.idOf(row.get()));
        m_draft.put(info.id, std::move(row));
        return {};
    }

    Draft& m_draft;
    AppliedEdits& m_applied;
    std::map<std::string, std::string> m_names;
};

} // namespace

Result<AppliedEdits> applyEdits(document::Document& document, std::string_view json,
                                const std::string& sourceName)
{
    auto parsed = model::parseJson(json, sourceName);
    if (!parsed)
        return std::move(parsed.error());
    if (!parsed->is_object() || !parsed->contains("changes") || !(*parsed)["changes"].is_array())
        return refuse(coreText("Edits", "Expected {\"label\": …, \"changes\": […]}."), sourceName);
    const auto label = parsed->value("label", Json("apply"));
    if (!label.is_string())
        return refuse(coreText("Edits", "“label” must be a text."), sourceName);
    AppliedEdits applied;
    auto change =
        document.edit(model::literalText(label.get<std::string>()), [&](Draft& draft) -> Status {
            applied.ids.clear();
            EditReader reader{draft, applied};
            const auto& changes = (*parsed)["changes"];
            for (std::size_t i = 0; i < changes.size(); ++i) {
                auto done =
                    reader.apply(changes[i], sourceName + ": changes[" + std::to_string(i) + "]");
                if (!done)
                    return done;
            }
            return {};
        });
    if (!change)
        return std::move(change.error());
    applied.changedRows = change->rows.size();
    applied.entry = document.number();
    return applied;
}

} // namespace concordat::exchange
