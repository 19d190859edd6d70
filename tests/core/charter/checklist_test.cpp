#include <map>

#include "core/charter/library.h"
#include "tests/core/charter/fixtures.h"

using namespace concordat;
using namespace concordat::charter;
using test::shippedLibrary;

namespace {

// The 26 articles of the domain, in their order; the general articles follow.
TEST(Checklist, The26ArticlesComeFirstInTheirOrder)
{
    const std::vector<std::string> wanted{"mission",
                                          "members",
                                          "commandBody",
                                          "leadershipRotation",
                                          "committee",
                                          "resources",
                                          "funding",
                                          "riskSharing",
                                          "contributionEvaluation",
                                          "intellectualProperty",
                                          "returns",
                                          "disputes",
                                          "evaluation",
                                          "smallMembers",
                                          "researcherEquity",
                                          "spinOffs",
                                          "phaseAdjustment",
                                          "exit",
                                          "informationExchange",
                                          "openness",
                                          "talent",
                                          "supervision",
                                          "governmentRole",
                                          "longTermMechanism",
                                          "regionalDivision",
                                          "relationalGovernance"};
    const auto& articles = shippedLibrary().articles;
    ASSERT_GT(articles.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(articles[i].id, wanted[i]) << i + 1;
}

/// A topic of the checklist, where the library settles it, and words without which it would not.
struct Topic {
    const char* topic;
    const char* article;
    const char* alternative; ///< empty: in every one
    std::vector<const char*> words;
};

std::string textOf(const Alternative& alternative)
{
    std::string text;
    for (const auto& paragraph : alternative.text[Language::english].paragraphs)
        text += paragraph.text + " [" + paragraph.list + "]\n";
    return text;
}

void PrintTo(const Topic& topic, std::ostream* out)
{
    *out << topic.topic;
}

class EveryTopic : public testing::TestWithParam<Topic> {};

TEST_P(EveryTopic, IsSettled)
{
    const auto& topic = GetParam();
    const auto* article = shippedLibrary().article(topic.article);
    ASSERT_TRUE(article) << topic.topic;
    for (const auto& alternative : article->alternatives) {
        if (std::string{topic.alternative}.size() > 0 && alternative.id != topic.alternative)
            continue;
        const auto text = textOf(alternative);
        for (const auto* word : topic.words)
            EXPECT_NE(text.find(word), std::string::npos)
                << topic.topic << ": " << topic.article << "/" << alternative.id << ": " << word;
    }
    if (std::string{topic.alternative}.size() > 0) {
        EXPECT_TRUE(article->alternative(topic.alternative)) << topic.topic;
    }
}

INSTANTIATE_TEST_SUITE_P(
    General, EveryTopic,
    testing::Values(
        Topic{"definitions (only those used)", "definitions", "", {"[definitions]"}},
        Topic{"purpose", "mission", "", {"mission of the Consortium"}},
        Topic{"entry into force, duration", "term", "fixedTerm", {"startDate", "endDate"}},
        Topic{"renewal", "term", "fixedTerm", {"renewalMonths"}},
        Topic{"termination and survival", "term", "", {"end this Charter", "continue to apply"}},
        Topic{"joining by accession", "accession", "", {"accession form"}},
        Topic{"order of precedence, attachments", "precedence", "", {"contradict", "[annexes]"}},
        Topic{"severability", "severability", "", {"invalid"}},
        Topic{"no partnership or agency", "noPartnership", "", {"partnership", "agent"}},
        Topic{"notices", "notices", "", {"in writing"}},
        Topic{"assignment", "assignment", "", {"consent"}},
        Topic{"amendment: majority, objectors leave",
              "amendment",
              "majorityWithExit",
              {"amendmentShare", "material", "objectorDays"}},
        Topic{"mandatory law", "mandatoryLaw", "", {"mandatory law"}},
        Topic{"language", "language", "", {"English"}},
        Topic{"governing law", "governingLaw", "", {"governingLaw"}},
        Topic{"signatures and counterparts", "signatures", "", {"counterparts"}},
        Topic{"good faith", "goodFaith", "", {"good faith"}},
        Topic{"breach: notice, time to cure, defaulting",
              "goodFaith",
              "",
              {"written notice", "cureDays", "defaulting"}},
        Topic{"third parties and affiliates", "goodFaith", "", {"third parties", "Affiliates"}},
        Topic{"no warranties", "liability", "", {"warrants"}},
        Topic{"indirect loss and its exceptions",
              "liability",
              "",
              {"indirect or consequential", "wilful act", "ref_confidentiality"}},
        Topic{"cap once", "liability", "onceCostShare", {"once its Cost Share"}},
        Topic{"cap twice", "liability", "twiceCostShare", {"twice its Cost Share"}},
        Topic{"sole liability to outsiders", "liability", "", {"Towards outsiders"}},
        Topic{"force majeure", "forceMajeure", "", {"majeureWeeks"}}));

INSTANTIATE_TEST_SUITE_P(
    Bodies, EveryTopic,
    testing::Values(
        Topic{"assembly and board", "committee", "delegatedBoard", {"Executive Board"}},
        Topic{"assembly only", "committee", "allParties", {"Each Party appoints"}},
        Topic{"command committee", "commandBody", "star", {"Command Committee"}},
        Topic{"consensus circle", "commandBody", "consensus", {"Consensus Circle"}},
        Topic{"advisers without vote under confidentiality",
              "secretariat",
              "withAdvisers",
              {"without a vote", "confidentiality"}},
        Topic{"secretariat", "secretariat", "fullTime", {"full-time Secretariat"}},
        Topic{"notices, agenda, added items",
              "committee",
              "",
              {"noticeDays", "extraordinaryNoticeDays", "agendaDays", "addedItemsDays"}},
        Topic{"quorum, second and third meeting",
              "committee",
              "",
              {"quorum", "secondMeetingDays", "whatever the number"}},
        Topic{"absentees drop out of the quorum", "procedure", "", {"absenteesDropOut"}},
        Topic{"methods of voting",
              "committee",
              "",
              {"oneVoteEach", "weightedVotes", "tiers", "severalMajorities", "consensusFirst",
               "consentWithBlock"}},
        Topic{"thresholds of votes cast and of all", "committee", "", {"threshold", "ofAllVotes"}},
        Topic{"casting vote", "committee", "", {"castingVote"}},
        Topic{"defaulters cannot vote", "committee", "", {"in breach does not vote"}},
        Topic{"proxies, substitutes, observers",
              "procedure",
              "",
              {"proxies", "substitute", "Observers"}},
        Topic{"written procedure", "committee", "", {"writtenProcedure", "writtenShare"}},
        Topic{"veto and its limits",
              "committee",
              "",
              {"veto", "original agenda", "vetoDays", "own breach or withdrawal"}},
        Topic{"minutes", "committee", "", {"minutesDays", "acceptanceDays"}},
        Topic{"reserved matters", "committee", "", {"[reservedMatters]"}}));

INSTANTIATE_TEST_SUITE_P(
    Finance, EveryTopic,
    testing::Values(
        Topic{"instalments", "payment", "instalments", {"instalments"}},
        Topic{"without undue delay", "payment", "withoutDelay", {"paymentDays"}},
        Topic{"underspend, overspend, receipts",
              "payment",
              "",
              {"less than planned", "spends more", "Receipts"}},
        Topic{"leavers' refunds", "payment", "", {"a Party that leaves", "recoveryDays"}},
        Topic{"defaulters' extra cost", "payment", "", {"extra cost"}},
        Topic{"withholding", "payment", "", {"withheld"}},
        Topic{"dues fixed", "dues", "fixed", {"the same yearly dues"}},
        Topic{"dues tiered", "dues", "tiered", {"leadUnits"}},
        Topic{"dues by sales with a floor", "dues", "salesShare", {"salesPercent", "floor"}},
        Topic{"dues in kind with roll-over", "dues", "inKind", {"rollOverMonths"}},
        Topic{"reserve", "funding", "", {"reservePercent"}}));

INSTANTIATE_TEST_SUITE_P(
    Results, EveryTopic,
    testing::Values(
        Topic{"owned by the generator", "intellectualProperty", "generatorOwns", {"generated"}},
        Topic{"lead exploiter for a share of revenue",
              "intellectualProperty",
              "leadExploiter",
              {"revenuePercent"}},
        Topic{"by core business", "intellectualProperty", "coreBusiness", {"core business"}},
        Topic{
            "each owns, all may exploit", "intellectualProperty", "commonUse", {"Every Party may"}},
        Topic{"use per class of result", "intellectualProperty", "", {"[usageByClass]"}},
        Topic{"joint ownership with notice",
              "jointOwnership",
              "noticeAndCompensation",
              {"useNoticeDays", "fair compensation"}},
        Topic{"joint ownership without accounting", "jointOwnership", "freeUse", {"accounting"}},
        Topic{"transfer to listed third parties", "transfer", "listedRecipients", {"annexResults"}},
        Topic{"rights lapse if not exploited", "transfer", "", {"lapseYears"}},
        Topic{"publication",
              "publication",
              "",
              {"publicationNoticeDays", "objectionDays", "delayDays"}},
        Topic{"theses, names and logos", "publication", "", {"theses", "logos"}},
        Topic{"positive list of background", "accessRights", "", {"only as far as"}},
        Topic{"access for the work royalty-free", "accessRights", "", {"carry out the work"}},
        Topic{
            "access for exploitation", "accessRights", "fairExploitation", {"fair and reasonable"}},
        Topic{"request after the end", "accessRights", "", {"requestMonths"}},
        Topic{"affiliates", "accessRights", "", {"affiliates"}},
        Topic{"further rights: discretion or negotiation",
              "accessRights",
              "",
              {"negotiateMore", "discretion"}},
        Topic{"software and source code", "accessRights", "", {"sourceCode"}},
        Topic{"entrants, leavers, defaulters",
              "exit",
              "",
              {"earlier Results", "keeps its Access Rights", "Defaulting Party"}},
        Topic{"patent commitments outlive the exit", "exit", "", {"patentsSurvive"}}));

INSTANTIATE_TEST_SUITE_P(
    ConductAndExit, EveryTopic,
    testing::Values(
        Topic{"confidential: marked or confirmed, years, exceptions, compelled",
              "confidentiality",
              "",
              {"marks as confidential", "oralDays", "secrecyYears", "without breach", "compels"}},
        Topic{"data protection", "dataProtection", "", {"personal data"}},
        Topic{"antitrust conduct", "competition", "", {"prices"}},
        Topic{"admission vote", "members", "byCriteria", {"admissionShare"}},
        Topic{"commercial exit", "exit", "", {"exitMonths"}},
        Topic{"exclusion", "exit", "", {"breach", "insolvent", "bribed"}},
        Topic{"key person", "exit", "", {"keyPersonMonths"}},
        Topic{"talk, then mediate", "disputes", "", {"talkDays", "mediationDays"}},
        Topic{"expedited arbitration", "disputes", "expeditedArbitration", {"expedited"}},
        Topic{"courts", "disputes", "courts", {"courts of"}},
        Topic{"institutional arbitration", "disputes", "institutionalArbitration", {"institution"}},
        Topic{"injunctions preserved", "disputes", "", {"interim relief"}},
        Topic{"neutral arbitrator",
              "disputes",
              "expeditedArbitration",
              {"not belong to any Party"}}));

INSTANTIATE_TEST_SUITE_P(
    OurOwn, EveryTopic,
    testing::Values(
        Topic{"SME seat, discount, fee cap, technology",
              "smallMembers",
              "fullRights",
              {"vote of their own", "discountPercent", "feePercent", "opens the technology"}},
        Topic{"third-party evaluation and arbitration committee",
              "evaluation",
              "independent",
              {"Evaluator", "Arbitration Committee"}},
        Topic{"contribution evaluation with appeal", "contributionEvaluation", "", {"appeal"}},
        Topic{"stage-adjustable rules with triggers",
              "phaseAdjustment",
              "yearlyAndTriggers",
              {"the stage changes", "delayPercent", "movePoints", "trustPoints"}},
        Topic{
            "rotation by stage of research", "leadershipRotation", "rotatingByStage", {"rotates"}},
        Topic{"technology equity and cash",
              "researcherEquity",
              "equityAndCash",
              {"equityPercent", "cashPercent"}},
        Topic{"share of transfer income or profit",
              "researcherEquity",
              "incomeShare",
              {"incomePercent", "profitPercent", "profitYears"}},
        Topic{"spin-offs, incubation, secondary development",
              "spinOffs",
              "incubationBoard",
              {"incubation group", "new enterprises", "develop Results further"}},
        Topic{"policy instruments with owner and date",
              "governmentRole",
              "coordinator",
              {"[policyInstruments]", "responsible person and a day"}},
        Topic{"dated handover, ties to users",
              "governmentRole",
              "governmentLed",
              {"handoverDate", "users of its Results"}},
        Topic{"regional division of labour",
              "regionalDivision",
              "divisionByStage",
              {"[regionRoles]"}},
        Topic{"information platform, send and receive",
              "informationExchange",
              "platform",
              {"Platform", "receives more than it sends"}},
        Topic{"openness tiers tied to spillover",
              "openness",
              "threeTiers",
              {"spreads by itself", "compete"}},
        Topic{"relational governance", "relationalGovernance", "", {"informally"}},
        Topic{"long-term mechanism, renewal, assets",
              "longTermMechanism",
              "",
              {"renewed", "dissolve", "return to those"}}));

} // namespace
