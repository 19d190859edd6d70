#include "core/charter/duties.h"

#include <algorithm>

namespace concordat::charter {

namespace {

/// Whether the rhythm stands nowhere but in the library: its setting was left as it is, or it has
/// none and belongs to an alternative that nobody chose.
bool isDefault(const CharterDocument& document, const CharterObligation& duty)
{
    const auto setting = std::find_if(duty.when.begin(), duty.when.end(), [](const Span& span) {
        return span.kind == SpanKind::value && span.source != "consortium.startsOn";
    });
    if (setting != duty.when.end() && !setting->source.empty())
        return setting->defaulted;
    const auto* article = document.article(duty.article);
    return !article || article->defaultAlternative;
}

} // namespace

std::vector<cadence::Duty> recurringDuties(const CharterDocument& document)
{
    std::vector<cadence::Duty> duties;
    for (const auto& duty : document.obligations) {
        if (!duty.recurrence.empty())
            duties.push_back({duty.article, duty.id, plainText(duty.title), duty.recurrence,
                              isDefault(document, duty)});
    }
    return duties;
}

} // namespace concordat::charter
