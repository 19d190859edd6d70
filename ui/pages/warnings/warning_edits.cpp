#include "ui/pages/warnings/warning_edits.h"

#include "core/model/assumptions.h"

#include "ui/bridge/text.h"

namespace concordat::ui {

using document::Draft;
using model::Assumption;
using model::coreText;
using model::Date;
using model::Status;
using model::WarningAcknowledgement;
using model::WarningEpisode;

namespace {

/// The row that sets a number of a rule; null where the default stands.
const Assumption* parameterOf(const model::State& state, int rule, const std::string& parameter)
{
    return model::assumptionOf(state, warnings::subjectOf(rule), parameter);
}

} // namespace

bool acknowledge(Session& session, int rule, const std::string& reason, std::optional<Date> expires)
{
    return session.edit(
        coreText("Edit", "Acknowledge warning {number}").with("number", std::int64_t{rule}),
        [&](Draft& draft) -> Status {
            WarningAcknowledgement row;
            row.rule = rule;
            row.reason = reason;
            row.acknowledgedBy = session.userName();
            row.acknowledgedOn = session.asOf();
            row.expiresOn = expires;
            draft.add(row);
            return {};
        });
}

bool takeBack(Session& session, const model::Id<WarningAcknowledgement>& acknowledgement)
{
    return session.edit(coreText("Edit", "Take an acknowledgement back"),
                        [&](Draft& draft) -> Status {
                            draft.remove(acknowledgement);
                            return {};
                        });
}

bool setNumber(Session& session, int rule, const std::string& parameter, double value)
{
    return session.edit(
        coreText("Edit", "Set a number of warning {number}").with("number", std::int64_t{rule}),
        [&](Draft& draft) -> Status {
            Assumption row;
            if (const auto* present = parameterOf(draft.state(), rule, parameter))
                row = *present;
            else
                row.id = model::Id<Assumption>{model::newId()};
            row.subject = warnings::subjectOf(rule);
            row.name = parameter;
            row.value = value;
            row.setBy = session.userName();
            row.setOn = session.asOf();
            draft.put(row);
            return {};
        });
}

bool resetNumber(Session& session, int rule, const std::string& parameter)
{
    return session.edit(coreText("Edit", "Bring the default of warning {number} back")
                            .with("number", std::int64_t{rule}),
                        [&](Draft& draft) -> Status {
                            while (const auto* row = parameterOf(draft.state(), rule, parameter)) {
                                const auto id = row->id;
                                draft.remove(id);
                            }
                            return {};
                        });
}

bool recordToday(Session& session)
{
    const auto judgement = session.judgement();
    const auto steps = episodeSteps(judgement);
    if (steps.empty())
        return false;
    return session.edit(
        coreText("Edit", "Record the warnings of {day}").with("day", judgement.asOf),
        [&](Draft& draft) -> Status {
            for (const auto& step : steps) {
                if (step.ends) {
                    draft.update(*step.ends,
                                 [&](WarningEpisode& row) { row.goneOn = judgement.asOf; });
                    continue;
                }
                WarningEpisode row;
                row.rule = step.warning->rule->number;
                row.appearedOn = judgement.asOf;
                row.evidence = translated(step.warning->finding.message).toStdString();
                draft.add(row);
            }
            return {};
        });
}

} // namespace concordat::ui
