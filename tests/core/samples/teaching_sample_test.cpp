#include <algorithm>
#include <map>
#include <set>

#include "core/document/journal.h"
#include "core/model/hash.h"
#include "core/model/validate.h"
#include "tests/core/samples/sample_files.h"

using namespace concordat;
using model::Date;
using model::State;
using test::explained;

namespace {

std::string fromBase64(std::string_view text)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const auto at = alphabet.find(c);
        if (at == std::string_view::npos)
            break;
        bits = (bits << 6) | static_cast<unsigned>(at);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xFF);
        }
    }
    return bytes;
}

class TeachingSample : public testing::Test {
protected:
    TeachingSample()
    {
        const auto states = test::sampleStates("teaching");
        EXPECT_EQ(states.size(), 1u);
        if (!states.empty())
            state = states.front();
    }

    State state;
};

} // namespace

TEST_F(TeachingSample, HasRowsInEveryTable)
{
    for (const auto& info : model::tables())
        EXPECT_FALSE(state.rows(info.id).empty()) << info.name;
}

TEST_F(TeachingSample, SaysThatItIsInvented)
{
    EXPECT_EQ(state.consortium().sources, std::vector<std::string>{"Invented for teaching"});
    EXPECT_NE(state.consortium().note.find("Invented for teaching"), std::string::npos);
    for (const auto& member : state.rows<model::Member>())
        EXPECT_NE(member.note.find("Invented for teaching"), std::string::npos) << member.name;
}

TEST_F(TeachingSample, HasTheNineMembersOfTheCase)
{
    using enum model::ActorKind;
    std::multiset<model::ActorKind> kinds;
    for (const auto& member : state.rows<model::Member>())
        kinds.insert(member.kind);
    EXPECT_EQ(kinds, (std::multiset<model::ActorKind>{leadEnterprise, backboneEnterprise,
                                                      smallMediumEnterprise, smallMediumEnterprise,
                                                      university, researchInstitute, government,
                                                      financialInstitution, thirdParty}));
}

TEST_F(TeachingSample, TellsNothingOfTheFuture)
{
    // Fields that report what happened; nothing in them may lie after the date of judgement.
    static const std::set<std::string> reports{
        "paidOn",     "reachedOn", "doneOn",     "deliveredOn", "feedbackOn", "signedOn",
        "assessedOn", "closedOn",  "resolvedOn", "openedOn",    "createdOn",  "transformedOn"};
    const Date judged = state.consortium().judgedOn.value();
    for (const auto& info : model::tables()) {
        for (const auto& field : info.fields) {
            if (!reports.contains(field.name))
                continue;
            for (const auto& row : state.rows(info.id)) {
                const auto value = field.get(row.get());
                const auto* date = std::get_if<Date>(&value);
                EXPECT_FALSE(date && *date > judged)
                    << info.name << " " << info.idOf(row.get()) << " " << field.name;
            }
        }
    }
    for (const auto& occurrence : state.rows<model::Occurrence>())
        EXPECT_EQ(occurrence.status == model::OccurrenceStatus::planned,
                  occurrence.date.value() > judged)
            << occurrence.id.value();
}

TEST_F(TeachingSample, SharesOfEachRiskAndBenefitAddUpToAHundred)
{
    std::map<std::string, double> sums;
    for (const auto& share : state.rows<model::RiskShare>())
        sums[std::to_string(static_cast<int>(share.type))] += share.share;
    for (const auto& share : state.rows<model::BenefitShare>())
        sums[share.benefit.value()] += share.share;
    EXPECT_EQ(sums.size(), 6u);
    for (const auto& [name, sum] : sums)
        EXPECT_NEAR(sum, 100, 1e-9) << name;
}

TEST_F(TeachingSample, LinksIntoEachNodeOfTheChainWeighOneInAll)
{
    std::map<std::pair<model::ChainNode, bool>, double> sums; // feedback is a column of its own
    for (const auto& link : state.rows<model::ChainLink>())
        sums[{link.to, link.from == model::ChainNode::feedback}] += link.weight;
    EXPECT_EQ(state.rows<model::ChainLink>().size(), 30u);
    for (const auto& [column, sum] : sums)
        EXPECT_NEAR(sum, 1, 1e-9) << static_cast<int>(column.first);
}

TEST_F(TeachingSample, NobodyVotesWithVotesTheyDoNotHave)
{
    for (const auto& decision : state.rows<model::Decision>()) {
        double votes = 0;
        const auto* meeting = state.find(decision.occurrence.value());
        ASSERT_TRUE(meeting);
        EXPECT_EQ(meeting->date, decision.date) << decision.id.value();
        for (const auto& seat : state.rows<model::Seat>()) {
            const bool there =
                seat.member && std::find(meeting->present.begin(), meeting->present.end(),
                                         *seat.member) != meeting->present.end();
            if (seat.body == decision.body && there && seat.from.value() <= *decision.date)
                votes += seat.votes;
        }
        EXPECT_LE(decision.votesFor + decision.votesAgainst + decision.abstentions, votes)
            << decision.id.value();
    }
}

TEST_F(TeachingSample, HasTheWeaknessesItIsTaughtWith)
{
    const Date judged = state.consortium().judgedOn.value();
    int late = 0;
    for (const auto& contribution : state.rows<model::Contribution>())
        late += contribution.dueOn && *contribution.dueOn < judged && contribution.paid.isZero();
    EXPECT_EQ(late, 1);

    std::set<std::string> held;
    for (const auto& holding : state.rows<model::Holding>())
        held.insert(holding.resourceType.value());
    std::vector<std::string> uncovered;
    for (const auto& type : state.rows<model::ResourceType>()) {
        if (type.required && !held.contains(type.id.value()))
            uncovered.push_back(type.id.value());
    }
    EXPECT_EQ(uncovered, std::vector<std::string>{"reliability-data"});

    int weak = 0;
    std::set<std::string> rounds;
    for (const auto& rating : state.rows<model::TrustRating>()) {
        rounds.insert(rating.round.value());
        weak += rating.round.value() == "tr2" && rating.score < 40;
    }
    EXPECT_EQ(rounds.size(), 2u);
    EXPECT_EQ(weak, 2) << "the two directions of one pair";
}

TEST_F(TeachingSample, AttachmentIsWhatItsHashSays)
{
    for (const auto& attachment : state.rows<model::Attachment>()) {
        const auto bytes = fromBase64(attachment.content);
        EXPECT_EQ(bytes.size(), static_cast<std::size_t>(attachment.size.value));
        EXPECT_EQ(model::sha256(bytes), attachment.sha256);
    }
}

TEST_F(TeachingSample, ScenarioCanBeAppliedAndStaysValid)
{
    for (const auto& scenario : state.rows<model::Scenario>()) {
        const auto patch = document::patchFromJson(scenario.changes, scenario.id.value());
        ASSERT_TRUE(patch) << explained(patch.error());
        EXPECT_EQ(nlohmann::json::parse(document::toJson(*patch)),
                  nlohmann::json::parse(scenario.changes));
        const auto changed = document::apply(state, *patch);
        ASSERT_TRUE(changed) << explained(changed.error());
        EXPECT_FALSE(*changed == state);
        const auto status = model::validate(*changed);
        EXPECT_TRUE(status) << explained(status.error());
    }
}
