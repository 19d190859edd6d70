#include "core/measures/trust_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/state_of.h"

using namespace concordat;
using measures::PairDetail;
using measures::trustNetwork;
using measures::TrustReader;
using model::Date;
using model::Id;
using test::memberId;
using testing::HasSubstr;
using testing::Not;

namespace {

const Date someDay{2026, 6, 30};
const Id<model::TrustRound> onlyRound{"r1"};

/// Five members of whom four rated each other; a and b trust each other little, c thinks more of d
/// than d of c, and e was rated by a alone.
model::State fiveMembers(int minimum)
{
    test::Build build;
    for (const auto* id : {"a", "b", "c", "d", "e"})
        build.member(id);
    model::TrustRound round;
    round.id = onlyRound;
    round.name = "Baseline";
    round.minimumRaters = minimum;
    build.add(round);
    const auto rate = [&](const char* rater, const char* rated, double score) {
        model::TrustRating rating;
        rating.round = onlyRound;
        rating.rater = memberId(rater);
        rating.rated = memberId(rated);
        rating.score = score;
        build.add(rating);
    };
    rate("a", "b", 27);
    rate("b", "a", 33);
    rate("a", "c", 71);
    rate("c", "a", 73);
    rate("a", "d", 77);
    rate("d", "a", 79);
    rate("b", "c", 61);
    rate("c", "b", 63);
    rate("b", "d", 67);
    rate("d", "b", 69);
    rate("c", "d", 91);
    rate("d", "c", 57);
    rate("a", "e", 83);
    return build.state();
}

/// All words of an explanation.
std::string wordsOf(const measures::Explanation& why)
{
    std::string all = toEnglish(why.title) + toEnglish(why.subtitle) + why.formula;
    for (const auto& input : why.inputs)
        all += "\n" + toEnglish(input.label) + ": " + toEnglish(input.value);
    for (const auto& rule : why.rules)
        all += "\n" + toEnglish(rule.message);
    for (const auto& texts : {why.notes, why.wouldChange, why.evidence}) {
        for (const auto& text : texts)
            all += "\n" + toEnglish(text);
    }
    return all;
}

std::string tieWords(const model::State& state, const char* one, const char* other,
                     TrustReader reader)
{
    const auto network = trustNetwork(state, onlyRound, someDay, reader);
    const auto why = measures::explainTie(state, network, memberId(one), memberId(other), someDay);
    return why ? wordsOf(*why) : std::string{"no tie"};
}

} // namespace

TEST(TrustNetwork, HowMuchIsToldOfPairsFollowsTheRoundAndTheReader)
{
    const auto detail = [](int minimum, TrustReader reader) {
        return trustNetwork(fiveMembers(minimum), onlyRound, someDay, reader).detail;
    };
    EXPECT_EQ(detail(1, TrustReader::everybody), PairDetail::names);
    EXPECT_EQ(detail(2, TrustReader::everybody), PairDetail::names);
    EXPECT_EQ(detail(3, TrustReader::everybody), PairDetail::atLeastOne);
    EXPECT_EQ(detail(5, TrustReader::everybody), PairDetail::nothing);
    EXPECT_EQ(detail(3, TrustReader::keeper), PairDetail::ratings);
    EXPECT_EQ(detail(5, TrustReader::keeper), PairDetail::ratings); // however few answered
}

TEST(TrustNetwork, TheKeeperSeesEveryRatingAndWhatItMeans)
{
    const auto state = fiveMembers(3);
    const auto network = trustNetwork(state, onlyRound, someDay, TrustReader::keeper);
    ASSERT_EQ(network.ties.size(), 7U);
    EXPECT_EQ(network.possible, 10U);
    EXPECT_EQ(network.mutual, 6U);
    EXPECT_EQ(network.oneSided, 1U);
    EXPECT_EQ(network.unrated(), 3U);
    EXPECT_TRUE(network.ties[0].weak); // a and b: (27 + 33) ÷ 2 = 30
    EXPECT_EQ(network.ties[0].mean(), 30);
    EXPECT_FALSE(network.ties[0].asymmetric);
    const auto words = tieWords(state, "b", "a", TrustReader::keeper);
    EXPECT_THAT(words, HasSubstr("Member a about Member b: 27 of 100"));
    EXPECT_THAT(words, HasSubstr("Member b about Member a: 33 of 100"));
    EXPECT_THAT(words, HasSubstr("Mean of both directions: 30 of 100"));
    EXPECT_THAT(words, HasSubstr("from a mean of 40 on: 10 points more"));
    EXPECT_THAT(tieWords(state, "c", "d", TrustReader::keeper), HasSubstr("Asymmetry"));
    const auto alone = tieWords(state, "a", "e", TrustReader::keeper);
    EXPECT_THAT(alone, HasSubstr("not rated: unknown, not 0"));
    EXPECT_THAT(alone, Not(HasSubstr("Weak link")));
    EXPECT_EQ(tieWords(state, "d", "e", TrustReader::keeper), "no tie");
}

TEST(TrustNetwork, WhereAPairIsTooFewRatersNoTieIsLeftInTheNetwork)
{
    const auto state = fiveMembers(3);
    const auto network = trustNetwork(state, onlyRound, someDay);
    EXPECT_TRUE(network.ties.empty());
    EXPECT_TRUE(network.someWeak);
    EXPECT_EQ(tieWords(state, "a", "b", TrustReader::everybody), "no tie");
    for (const auto& standing : network.members) {
        EXPECT_FALSE(standing.meanGiven);
        EXPECT_FALSE(standing.perceptionGap);
    }
    EXPECT_THAT(toEnglish(leftOutText(network)), HasSubstr("no fewer than 3"));
    // (33 + 73 + 79) ÷ 3; one rater is not enough for e.
    const auto about = [&](const char* id) {
        return wordsOf(*measures::explainStanding(state, network, memberId(id)));
    };
    EXPECT_THAT(about("a"), HasSubstr("Mean rating by the others: 62 of 100"));
    EXPECT_THAT(about("a"), Not(HasSubstr("Mean of its ratings")));
    EXPECT_THAT(about("e"), HasSubstr("hidden"));
    EXPECT_THAT(about("e"), Not(HasSubstr("83")));
}

TEST(TrustNetwork, WhereARoundNamesPairsTheirNumbersStayHidden)
{
    const auto state = fiveMembers(2);
    const auto network = trustNetwork(state, onlyRound, someDay);
    ASSERT_EQ(network.ties.size(), 6U); // what only a said of e is not told
    EXPECT_TRUE(network.ties[0].weak);
    EXPECT_TRUE(network.ties[5].asymmetric);
    for (const auto& tie : network.ties)
        EXPECT_FALSE(tie.forward || tie.backward);
    const auto words = tieWords(state, "a", "b", TrustReader::everybody);
    EXPECT_THAT(words, HasSubstr("Mean of both directions: below 40"));
    for (const auto* hidden : {"27", "33", "30 of"})
        EXPECT_THAT(words, Not(HasSubstr(hidden)));
}

TEST(TrustNetwork, RatingsDoNotMoveMembersOrTies)
{
    const auto before = trustNetwork(fiveMembers(1), onlyRound, someDay, TrustReader::keeper);
    const auto state = fiveMembers(1);
    document::Draft draft{state};
    for (const auto& rating : state.rows<model::TrustRating>())
        draft.update(rating.id, [](model::TrustRating& row) { row.score = 100 - row.score.value; });
    const auto after = trustNetwork(draft.state(), onlyRound, someDay, TrustReader::keeper);
    for (std::size_t i = 0; i < before.members.size(); ++i)
        EXPECT_EQ(before.members[i].member, after.members[i].member);
    ASSERT_EQ(before.ties.size(), after.ties.size());
    for (std::size_t i = 0; i < before.ties.size(); ++i) {
        EXPECT_EQ(before.ties[i].first, after.ties[i].first);
        EXPECT_EQ(before.ties[i].second, after.ties[i].second);
    }
}

TEST(TrustNetwork, WithoutARoundEverybodyStandsThereUnrated)
{
    test::Build build;
    build.member("a");
    build.member("b");
    const auto network = trustNetwork(build.state(), Id<model::TrustRound>{}, someDay);
    EXPECT_EQ(network.members.size(), 2U);
    EXPECT_EQ(network.unrated(), 1U);
    EXPECT_TRUE(leftOutText(network).empty());
    EXPECT_EQ(trustNetwork(model::State{}, Id<model::TrustRound>{}, someDay).possible, 0U);
}
