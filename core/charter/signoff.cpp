#include "core/charter/signoff.h"

#include <algorithm>
#include <tuple>

#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "core/model/hash.h"

namespace concordat::charter {

using model::coreText;
using model::PositionStatus;

namespace {

bool isSigned(const model::Signature* signature)
{
    return signature && signature->status == model::SignatureStatus::signedOff &&
           signature->signedOn;
}

void count(Signoff& result, const SignoffCell& cell)
{
    if (!cell.position || cell.position->status == PositionStatus::proposed)
        ++result.open;
    else if (cell.position->status == PositionStatus::objects)
        ++result.objections;
    else if (cell.position->status == PositionStatus::reserved)
        ++result.reserved;
    else if (!cell.stale)
        ++result.accepted;
    if (cell.stale)
        ++result.stale;
}

void addConditions(Signoff& result, const model::State& state, const BothDocuments& documents,
                   model::Date asOf)
{
    const auto add = [&](model::Text text, bool met, const char* link) {
        result.conditions.push_back({std::move(text), met, link});
    };
    const auto missing = static_cast<std::int64_t>(documents[Language::english].gaps.size());
    add(coreText("Signoff", "Nothing is left to be agreed in the text ({count} open)")
            .with("count", missing),
        missing == 0, "charter");
    add(coreText("Signoff", "No party objects or reserves its position ({count} do)")
            .with("count", static_cast<std::int64_t>(result.objections + result.reserved)),
        result.objections + result.reserved == 0, "signoff");
    add(coreText("Signoff", "Every article has been accepted as it now reads ({count} of {all})")
            .with("count", static_cast<std::int64_t>(result.accepted))
            .with("all", static_cast<std::int64_t>(result.all())),
        result.all() > 0 && result.accepted == result.all(), "signoff");
    add(coreText("Signoff", "Every party has signed ({count} of {all})")
            .with("count", static_cast<std::int64_t>(result.signedBy))
            .with("all", static_cast<std::int64_t>(result.parties.size())),
        !result.parties.empty() && result.signedBy == static_cast<int>(result.parties.size()),
        "signoff");
    const auto& start = state.consortium().startsOn;
    add(coreText("Signoff", "The day on which it takes effect has come"), start && *start <= asOf,
        "overview");
}

} // namespace

const model::Agreement* charterAgreement(const model::State& state)
{
    // The statuses stand in the order of an agreement's life; the ended ones are left out.
    const auto isBefore = [](const model::Agreement& a, const model::Agreement& b) {
        return std::tie(a.status, a.effectiveOn, a.signedOn) <
               std::tie(b.status, b.effectiveOn, b.signedOn);
    };
    const model::Agreement* found = nullptr;
    for (const auto& agreement : state.rows<model::Agreement>())
        if (agreement.kind == model::AgreementKind::charter &&
            agreement.status != model::AgreementStatus::expired &&
            agreement.status != model::AgreementStatus::terminated &&
            (!found || !isBefore(agreement, *found)))
            found = &agreement;
    return found;
}

BothDocuments buildBoth(const model::State& state, const Library& library, model::Date asOf)
{
    BothDocuments documents;
    for (const auto language : {Language::english, Language::chinese})
        documents[language] = buildCharter(state, library, language, asOf);
    return documents;
}

std::string articleContent(const BothDocuments& documents, const std::string& articleId)
{
    std::string text;
    for (const auto language : {Language::english, Language::chinese}) {
        const auto* article = documents[language].article(articleId);
        if (!article)
            continue;
        text += article->title + "\n" + (article->omitted ? "omitted\n" : "");
        const auto add = [&](const Spans& spans) {
            // Numbers of other articles move when one is left out; what they refer to does not.
            for (const auto& span : spans)
                text += span.kind == SpanKind::reference ? span.source : span.text;
            text += "\n";
        };
        for (const auto& paragraph : article->paragraphs) {
            add(paragraph.spans);
            for (const auto& item : paragraph.items)
                add(item);
        }
        add(article->ownText);
    }
    return model::shortHash(text);
}

bool SignoffCell::accepts() const
{
    return position && position->status == PositionStatus::accepted && !stale;
}

bool Signoff::canEnterIntoForce() const
{
    return agreement && std::all_of(conditions.begin(), conditions.end(),
                                    [](const auto& condition) { return condition.met; });
}

Signoff signoff(const model::State& state, const BothDocuments& documents, model::Date asOf)
{
    Signoff result;
    const auto facts = gatherFacts(state, asOf);
    result.parties = facts.parties;
    for (const auto& article : documents[Language::english].articles)
        if (!article.omitted)
            result.articles.push_back(article.id);
    for (const auto& id : result.articles) {
        const auto content = articleContent(documents, id);
        auto& row = result.cells.emplace_back(result.parties.size());
        for (const auto& position : state.rows<model::ArticlePosition>()) {
            if (position.agreement || position.topic != id)
                continue;
            for (std::size_t i = 0; i < result.parties.size(); ++i)
                if (result.parties[i]->id == position.member)
                    row[i] = {&position, position.content != content};
        }
        for (const auto& cell : row)
            count(result, cell);
    }
    result.agreement = charterAgreement(state);
    for (const auto* party : result.parties) {
        const model::Signature* found = nullptr;
        for (const auto& signature : state.rows<model::Signature>())
            if (result.agreement && signature.agreement == result.agreement->id &&
                signature.member == party->id)
                found = &signature;
        result.signatures.push_back(found);
        result.signedBy += isSigned(found) ? 1 : 0;
    }
    addConditions(result, state, documents, asOf);
    return result;
}

std::vector<model::Obligation> obligationsToRecord(const model::State& state,
                                                   const CharterDocument& document)
{
    return obligationsToRecord(state, document, charterAgreement(state));
}

std::vector<model::Obligation> obligationsToRecord(const model::State& state,
                                                   const CharterDocument& document,
                                                   const model::Agreement* agreement)
{
    std::vector<model::Obligation> rows;
    for (const auto& duty : document.obligations) {
        const auto title = plainText(duty.title);
        auto owners = std::vector<std::optional<model::Id<model::Member>>>{};
        for (const auto& owner : duty.owners)
            owners.emplace_back(owner);
        // What every party owes is one duty of all; so is that of a body.
        if (owners.empty() || duty.owner == ObligationOwner::everyParty)
            owners = {std::nullopt};
        for (const auto& owner : owners) {
            const auto present = state.rows<model::Obligation>();
            const bool known = std::any_of(present.begin(), present.end(), [&](const auto& row) {
                return row.title == title && row.owner == owner;
            });
            if (known)
                continue;
            model::Obligation row;
            row.title = title;
            if (agreement)
                row.agreement = agreement->id;
            if (const auto* article = articleRow(state, duty.article))
                row.article = article->id;
            row.owner = owner;
            row.dueOn = duty.dueOn;
            row.recurrence = duty.recurrence;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace concordat::charter
