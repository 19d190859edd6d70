#include "core/cadence/notices.h"

#include <algorithm>

#include "core/cadence/motions.h"
#include "core/model/assumptions.h"

namespace concordat::cadence {

using model::Assumption;
using model::coreText;
using model::Date;
using model::Id;
using model::Occurrence;
using model::State;

namespace {

constexpr const char* subject = "cadence";

const char* nameOf(DeadlineKind kind)
{
    return kind == DeadlineKind::agenda ? "agendaSent" : "noticeSent";
}

const Assumption* find(const State& state, const Id<Occurrence>& meeting, DeadlineKind kind)
{
    return model::assumptionOf(state, subject, nameOf(kind), meeting.value());
}

} // namespace

int noticeDaysOf(const model::Body& body, bool extraordinary)
{
    return extraordinary ? body.extraordinaryNoticeDays : body.noticeDays;
}

int agendaDaysOf(const model::Body& body, bool extraordinary)
{
    return std::min<int>(body.agendaDays, noticeDaysOf(body, extraordinary));
}

std::optional<Date> sentOn(const State& state, const Id<Occurrence>& meeting, DeadlineKind kind)
{
    const auto* row = find(state, meeting, kind);
    return row ? row->setOn : std::nullopt;
}

Assumption sentRow(const State& state, const Id<Occurrence>& meeting, DeadlineKind kind, Date day,
                   std::string who)
{
    const auto* present = find(state, meeting, kind);
    Assumption row = present ? *present : Assumption{};
    row.subject = subject;
    row.name = nameOf(kind);
    row.scope = meeting.value();
    row.setBy = std::move(who);
    row.setOn = day;
    return row;
}

std::optional<Id<Assumption>> sentRowOf(const State& state, const Id<Occurrence>& meeting,
                                        DeadlineKind kind)
{
    const auto* row = find(state, meeting, kind);
    return row ? std::optional{row->id} : std::nullopt;
}

std::vector<model::Text> lateNotices(const State& state, const Occurrence& meeting)
{
    std::vector<model::Text> late;
    const auto* body = bodyOf(state, meeting);
    if (!body || !meeting.date)
        return late;
    const bool extraordinary = !meeting.series;
    const auto hold = [&](DeadlineKind kind, int asked, model::Text text) {
        const auto sent = sentOn(state, meeting.id, kind);
        const auto ahead = sent ? daysBetween(*sent, *meeting.date) : 0;
        if (sent && ahead < asked)
            late.push_back(std::move(text)
                               .with("ahead", static_cast<std::int64_t>(std::max(0, ahead)))
                               .with("asked", static_cast<std::int64_t>(asked)));
    };
    hold(DeadlineKind::notice, noticeDaysOf(*body, extraordinary),
         coreText("Motion", "The notice was sent {ahead} days ahead; the body's rules ask for "
                            "{asked}. What is decided can be contested unless everybody agrees to "
                            "the shorter notice."));
    hold(DeadlineKind::agenda, agendaDaysOf(*body, extraordinary),
         coreText("Motion", "The agenda was sent {ahead} days ahead; the body's rules ask for "
                            "{asked}. Items that were not known in time can be contested."));
    return late;
}

} // namespace concordat::cadence
