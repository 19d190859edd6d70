#include "ui/bridge/mandate.h"

#include "ui/bridge/text.h"

namespace concordat::ui {

using model::coreText;
using model::Decision;

Mandate::Mandate(Session& session, model::Id<Decision> decision)
    : QObject(&session), m_session(session), m_decision(std::move(decision))
{}

model::Text Mandate::nameOf(const model::Text& edit) const
{
    const auto& state = m_session.state();
    const auto* decision = state.find(m_decision);
    if (!decision)
        return edit;
    const auto* meeting = decision->occurrence ? state.find(*decision->occurrence) : nullptr;
    auto words = meeting ? coreText("Journal", "Decided at “{meeting}” of {day}, “{title}”: {edit}")
                               .with("meeting", meeting->title)
                               .with("day", meeting->date.value_or(m_session.asOf()))
                         : coreText("Journal", "Decided, “{title}”: {edit}");
    return std::move(words).with("title", decision->title).with("edit", edit);
}

void Mandate::note(document::Draft& draft, const model::Text& edit) const
{
    const auto words = translated(edit).toStdString();
    draft.update(m_decision, [&](Decision& row) {
        // Moves of one slider are one edit.
        if (row.edits.empty() || row.edits.back() != words)
            row.edits.push_back(words);
    });
}

} // namespace concordat::ui
