#include "ui/shell/warning_links.h"

#include <algorithm>

#include "core/warnings/data_pages.h"
#include "ui/bridge/text.h"
#include "ui/shell/rail.h"

namespace concordat::ui {

using warnings::Severity;

namespace {

const PageInfo* pageOf(const QString& link)
{
    const auto id = link.section(u'/', 0, 0);
    const auto& pages = allPages();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const PageInfo& page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

RailState::Mark severityMark(Severity severity)
{
    switch (severity) {
    case Severity::low: return RailState::Mark::low;
    case Severity::medium: return RailState::Mark::medium;
    case Severity::high: break;
    }
    return RailState::Mark::high;
}

} // namespace

bool pageExists(const QString& id)
{
    return pageOf(id) != nullptr;
}

QString linkOf(const warnings::Rule& rule)
{
    for (const auto link : {rule.page, rule.otherwise}) {
        auto words = QString::fromUtf8(link.data(), static_cast<qsizetype>(link.size()));
        if (!words.isEmpty() && pageExists(words))
            return words;
    }
    return {};
}

QString linkOfData(const model::Text& missing)
{
    const auto link = warnings::pageOfData(missing);
    const auto words = QString::fromUtf8(link.data(), static_cast<qsizetype>(link.size()));
    return pageExists(words) ? words : QString{};
}

QString pageButtonOf(const QString& link)
{
    return pageTitleOf(link).replace(u'&', QStringLiteral("&&"));
}

QString pageTitleOf(const QString& link)
{
    const auto* page = pageOf(link);
    return page ? translated(page->title.text()) : QString{};
}

QString signOf(Severity severity)
{
    switch (severity) {
    case Severity::low: return QStringLiteral("●");
    case Severity::medium: return QStringLiteral("◆");
    case Severity::high: break;
    }
    return QStringLiteral("▲");
}

const char* roleOf(Severity severity)
{
    switch (severity) {
    case Severity::low: return "muted";
    case Severity::medium: return "medium";
    case Severity::high: break;
    }
    return "high";
}

RailState markedByWarnings(const RailState& own, const warnings::Judgement& judgement,
                           const QString& page)
{
    if (own.mark == RailState::Mark::high || page == QLatin1String("overview"))
        return own;
    RailState state = own;
    if (page == QLatin1String("warnings")) {
        std::size_t standing = 0;
        for (const auto severity : {Severity::low, Severity::medium, Severity::high})
            standing += judgement.standing(severity);
        state.count = QString::number(standing);
        return state;
    }
    // What is merely worth a look does not hide how far the page is.
    const warnings::Rule* gravest = nullptr;
    for (const auto& warning : judgement.warnings) {
        if (warning.stands() && warning.rule->severity != Severity::low &&
            linkOf(*warning.rule).section(u'/', 0, 0) == page &&
            (!gravest || warning.rule->severity > gravest->severity))
            gravest = warning.rule;
    }
    if (gravest) {
        state.mark = severityMark(gravest->severity);
        state.reason = QStringLiteral("%1 %2, %3")
                           .arg(wordsOf(state.mark))
                           .arg(gravest->number)
                           .arg(translated(gravest->title.text()));
    }
    return state;
}

} // namespace concordat::ui
