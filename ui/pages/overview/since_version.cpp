#include "ui/pages/overview/since_version.h"

#include <QCoreApplication>
#include <cmath>

#include "core/chain/chain.h"
#include "core/measures/membership.h"
#include "ui/bridge/charter_progress.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

namespace {

QString sinceWords(const char* source)
{
    return QCoreApplication::translate("SinceVersion", source);
}

QString sinceNumber(const std::optional<double>& value)
{
    return value ? formatted(std::round(*value), 0)
                 : sinceWords(QT_TRANSLATE_NOOP("SinceVersion", "none"));
}

const model::Version* latestVersion(const model::State& state)
{
    const model::Version* latest = nullptr;
    for (const auto& version : state.rows<model::Version>()) {
        if (!latest || version.entry >= latest->entry)
            latest = &version;
    }
    return latest;
}

void addNumber(SinceVersion& result, const QString& name, const std::optional<double>& before,
               const std::optional<double>& after)
{
    const auto from = sinceNumber(before);
    const auto to = sinceNumber(after);
    if (from != to)
        result.rows.push_back({name, from + QStringLiteral(" → ") + to});
}

double activeCount(const model::State& state, model::Date asOf)
{
    return static_cast<double>(measures::activeMembers(state, asOf).size());
}

template <class Entity>
double rowsOf(const model::State& state)
{
    return static_cast<double>(state.rows<Entity>().size());
}

void compareStates(SinceVersion& result, const model::State& before, const model::State& after,
                   model::Date asOf)
{
    const auto old = chain::evaluate(before, asOf);
    const auto now = chain::evaluate(after, asOf);
    addNumber(result, sinceWords(QT_TRANSLATE_NOOP("SinceVersion", "Active members")),
              activeCount(before, asOf), activeCount(after, asOf));
    addNumber(result, sinceWords(QT_TRANSLATE_NOOP("SinceVersion", "Potential")), old.potential,
              now.potential);
    for (const auto& info : chain::allNodes()) {
        if (info.column == chain::Column::condition)
            addNumber(result, translated(chain::titleOf(info.node)), old[info.node].observed.score,
                      now[info.node].observed.score);
    }
    const auto complete = [asOf](const model::State& state) -> std::optional<double> {
        const auto progress = charterProgress(state, asOf);
        return progress ? std::optional<double>{progress->complete} : std::nullopt;
    };
    addNumber(result, sinceWords(QT_TRANSLATE_NOOP("SinceVersion", "Articles complete")),
              complete(before), complete(after));
    addNumber(result, sinceWords(QT_TRANSLATE_NOOP("SinceVersion", "Contributions")),
              rowsOf<model::Contribution>(before), rowsOf<model::Contribution>(after));
}

} // namespace

SinceVersion VersionComparison::compare(const Session& session)
{
    SinceVersion result;
    const auto* version = latestVersion(session.state());
    if (!version || !session.hasConsortium())
        return result;
    if (m_version != version->id.value()) {
        auto state = session.document().stateOf(*version);
        if (!state)
            return result; // its journal lies in another workspace
        m_version = version->id.value();
        m_state = *std::move(state);
    }
    result.version = QString::fromStdString(version->name);
    if (version->namedAt)
        result.version += QStringLiteral(" (%1)").arg(formatted(version->namedAt->date()));
    compareStates(result, m_state, session.state(), session.asOf());
    return result;
}

} // namespace concordat::ui
