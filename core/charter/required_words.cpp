#include "core/charter/values.h"

namespace concordat::charter {

const std::set<std::string>& requiredWords()
{
    static const std::set<std::string> words = [] {
        std::set<std::string> all{"title",
                                  "asOf",
                                  "contents",
                                  "gaps",
                                  "gapOpen",
                                  "gapClose",
                                  "and",
                                  "comma",
                                  "ownText",
                                  "omitted",
                                  "articleColumn",
                                  "missingColumn",
                                  "preamble1",
                                  "preamble2",
                                  "current",
                                  "former",
                                  "bodies",
                                  "seats",
                                  "notRecorded",
                                  "vacant",
                                  "toSign",
                                  "signatureLine",
                                  "goalTarget",
                                  "goalDue",
                                  "goalMetric",
                                  "packageLeader",
                                  "ruleMore",
                                  "ruleLeast",
                                  "ruleMoreAll",
                                  "ruleLeastAll",
                                  "colon",
                                  "committeeName",
                                  "noDay",
                                  "noDate",
                                  "wholeTerm",
                                  "backgroundTable",
                                  "resultsTable",
                                  "noBackground",
                                  "noResults",
                                  "leadershipTerm",
                                  "termFrom",
                                  "termUntil",
                                  "regionRole",
                                  "regionDesk",
                                  "policyIssuer",
                                  "policyOwner",
                                  "policyDue",
                                  "usage",
                                  "every.since",
                                  "everyMonths",
                                  "oncePerYear",
                                  "thisCharter",
                                  "ThisCharter",
                                  "thisDocument",
                                  "ThisDocument",
                                  "ofCharter",
                                  "licensedResult",
                                  "documentPackage",
                                  "copyWhole",
                                  "copyShort",
                                  "copyAnnex",
                                  "editedWording",
                                  "textMark",
                                  "editedRemoved",
                                  "annexPartiesConcluded"};
        for (const auto& annex : annexIds()) {
            all.insert(annex);
            all.insert(annex + "Intro");
        }
        for (const auto* owner : {"everyParty", "chair", "committee", "command", "leads",
                                  "researchLeads", "government", "evaluator", "secretariat"})
            all.insert(std::string{"owner."} + owner);
        for (const auto* column : {"number",    "name",      "kind",    "country",
                                   "status",    "body",      "chair",   "meetings",
                                   "quorum",    "party",     "seat",    "votes",
                                   "signatory", "signature", "date",    "kindOfContribution",
                                   "title",     "value",     "due",     "source",
                                   "year",      "planned",   "risk",    "share",
                                   "return",    "owner",     "use",     "class",
                                   "duty",      "owes",      "article", "when"})
            all.insert(std::string{"column."} + column);
        for (int i = 1; i <= 6; ++i)
            all.insert("reserved." + std::to_string(i));
        for (const auto* gap : {"mission",
                                "consortiumName",
                                "formName",
                                "goals",
                                "workPackages",
                                "startDate",
                                "endDate",
                                "governingLaw",
                                "seat",
                                "leads",
                                "governmentParties",
                                "researchLeads",
                                "governanceModel",
                                "handoverDate",
                                "parties",
                                "seats",
                                "bodies",
                                "definitions",
                                "article",
                                "arbitrationPlace",
                                "courtPlace",
                                "institution",
                                "contributions",
                                "contributionValue",
                                "funding",
                                "riskShares",
                                "benefitShares",
                                "regionRoles",
                                "thirdParties",
                                "platforms",
                                "documentParties",
                                "documentStart",
                                "documentEnd",
                                "licensedResults",
                                "documentPackages"})
            all.insert(std::string{"gap."} + gap);
        const auto vocabulary = [&all](const model::Vocabulary& terms, const std::string& name) {
            for (const auto& term : terms.terms)
                all.insert(name + "." + term.name);
        };
        vocabulary(model::vocabularyOf<model::Form>(), "Form");
        vocabulary(model::vocabularyOf<model::TechnologyField>(), "TechnologyField");
        vocabulary(model::vocabularyOf<model::Stage>(), "Stage");
        vocabulary(model::vocabularyOf<model::ActorKind>(), "ActorKind");
        vocabulary(model::vocabularyOf<model::MemberStatus>(), "MemberStatus");
        vocabulary(model::vocabularyOf<model::BodyKind>(), "BodyKind");
        vocabulary(model::vocabularyOf<model::SeatKind>(), "SeatKind");
        vocabulary(model::vocabularyOf<model::GovernanceModel>(), "GovernanceModel");
        vocabulary(model::vocabularyOf<model::LeadType>(), "LeadType");
        vocabulary(model::vocabularyOf<model::RegionStageRole>(), "RegionStageRole");
        vocabulary(model::vocabularyOf<model::ContributionKind>(), "ContributionKind");
        vocabulary(model::vocabularyOf<model::ResultClass>(), "ResultClass");
        vocabulary(model::vocabularyOf<model::UsageRule>(), "UsageRule");
        vocabulary(model::vocabularyOf<model::RiskType>(), "RiskType");
        return all;
    }();
    return words;
}

} // namespace concordat::charter
