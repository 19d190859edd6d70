#include "ui/pages/openness/spillover_edits.h"

#include "core/model/assumptions.h"
#include "core/sharing/openness.h"

namespace concordat::ui {

bool setSpillover(Session& session, const std::string& name, std::optional<double> value)
{
    const auto write = [&](document::Draft& draft) -> model::Status {
        std::optional<model::Id<model::Assumption>> present;
        if (const auto* row = model::assumptionOf(draft.state(), sharing::spilloverSubject, name))
            present = row->id;
        if (!value) {
            if (present)
                draft.remove(*present);
            return {};
        }
        const auto set = [&](model::Assumption& row) {
            row.value = *value;
            row.setBy = session.userName();
            row.setOn = session.asOf();
        };
        if (present) {
            draft.update(*present, set);
            return {};
        }
        model::Assumption row;
        row.subject = sharing::spilloverSubject;
        row.name = name;
        set(row);
        draft.add(std::move(row));
        return {};
    };
    return session.edit(value ? model::coreText("Openness", "State an input of the spillover game")
                              : model::coreText("Openness", "Take back an input of the spillover "
                                                            "game"),
                        write);
}

} // namespace concordat::ui
