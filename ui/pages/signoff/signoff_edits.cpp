#include "ui/pages/signoff/signoff_edits.h"

#include <algorithm>
#include <utility>

#include "core/charter/facts.h"

namespace concordat::ui::signoff_edits {

using document::Draft;
using model::coreText;
using model::Status;

namespace {

const model::ArticlePosition* present(const model::State& state, const Place& place)
{
    for (const auto& position : state.rows<model::ArticlePosition>())
        if (!position.agreement && position.topic == place.article &&
            position.member == place.member)
            return &position;
    return nullptr;
}

model::Id<model::Agreement> agreementToSign(Draft& draft, model::Date asOf)
{
    if (const auto* present = charter::charterAgreement(draft.state()))
        return present->id;
    model::Agreement agreement;
    agreement.title = "Consortium Charter";
    agreement.kind = model::AgreementKind::charter;
    agreement.status = model::AgreementStatus::negotiating;
    for (const auto* party : charter::gatherFacts(draft.state(), asOf).parties)
        agreement.parties.push_back(party->id);
    return draft.add(std::move(agreement));
}

} // namespace

bool setPositions(Session& session, const charter::BothDocuments& documents,
                  const std::vector<Place>& places, std::optional<model::PositionStatus> status,
                  const QString& reason)
{
    if (places.empty())
        return true;
    return session.edit(status ? coreText("Signoff", "State positions on articles")
                               : coreText("Signoff", "Take positions back"),
                        [&](Draft& draft) -> Status {
                            for (const auto& place : places) {
                                const auto* found = present(draft.state(), place);
                                if (!status) {
                                    if (found)
                                        draft.removeWithDependants(found->id);
                                    continue;
                                }
                                auto row = found ? *found : model::ArticlePosition{};
                                row.topic = place.article;
                                row.member = place.member;
                                row.status = *status;
                                row.reason = reason.toStdString();
                                row.date = session.asOf();
                                row.content = charter::articleContent(documents, place.article);
                                if (found)
                                    draft.put(std::move(row));
                                else
                                    draft.add(std::move(row));
                            }
                            return {};
                        });
}

bool sign(Session& session, const model::Member& member, const QString& signatory,
          const std::optional<model::Date>& on)
{
    return session.edit(
        coreText("Signoff", "Record the signature of {member}").with("member", member.name),
        [&](Draft& draft) -> Status {
            const auto agreement = agreementToSign(draft, session.asOf());
            model::Signature row;
            for (const auto& signature : draft.state().rows<model::Signature>())
                if (signature.agreement == agreement && signature.member == member.id)
                    row = signature;
            const bool known = !row.id.empty();
            row.agreement = agreement;
            row.member = member.id;
            row.signatory = signatory.toStdString();
            row.signedOn = on;
            row.status = on ? model::SignatureStatus::signedOff : model::SignatureStatus::pending;
            if (known)
                draft.put(std::move(row));
            else
                draft.add(std::move(row));
            return {};
        });
}

namespace {

std::optional<model::Date> lastSignature(const model::State& state,
                                         const model::Id<model::Agreement>& agreement)
{
    std::optional<model::Date> last;
    for (const auto& signature : state.rows<model::Signature>())
        if (signature.agreement == agreement && signature.signedOn)
            last = last ? std::max(*last, *signature.signedOn) : *signature.signedOn;
    return last;
}

// The text is named in the same edit: one that is refused must not leave a text “in force” behind.
bool storeWithText(Session& session, model::Text label, const QString& name,
                   const model::Agreement& agreement)
{
    return session.edit(std::move(label), [&](Draft& draft) -> Status {
        draft.add(session.document().versionOfPresent(name.toStdString(), inForceNote));
        draft.put(agreement);
        return {};
    });
}

} // namespace

std::vector<const model::Version*> textsInForce(const model::State& state)
{
    std::vector<const model::Version*> texts;
    for (const auto& version : state.rows<model::Version>())
        if (version.note == inForceNote)
            texts.push_back(&version);
    // Numbers of entries compare within one journal only.
    std::stable_sort(texts.begin(), texts.end(), [](const auto* one, const auto* other) {
        return std::pair(one->namedAt, one->entry) > std::pair(other->namedAt, other->entry);
    });
    return texts;
}

bool adoptAmendment(Session& session, model::Agreement agreement, model::Date on,
                    const QString& name)
{
    // The charter has been in force since its own day; the text kept says when it was amended.
    if (!agreement.effectiveOn)
        agreement.effectiveOn = on;
    return storeWithText(session, coreText("Signoff", "Adopt an amendment of the charter"), name,
                         agreement);
}

bool keepTextInForce(Session& session, model::Agreement agreement, model::Date on,
                     const QString& name)
{
    if (!agreement.effectiveOn)
        agreement.effectiveOn = on;
    return storeWithText(session, coreText("Signoff", "Keep this text as the one in force"), name,
                         agreement);
}

bool enterIntoForce(Session& session, model::Agreement agreement, model::Date on,
                    const QString& name)
{
    agreement.status = model::AgreementStatus::inForce;
    agreement.effectiveOn = on;
    if (!agreement.signedOn)
        agreement.signedOn = lastSignature(session.state(), agreement.id).value_or(on);
    return storeWithText(session, coreText("Signoff", "Put the charter into force"), name,
                         agreement);
}

} // namespace concordat::ui::signoff_edits
