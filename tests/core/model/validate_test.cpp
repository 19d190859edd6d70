#include "core/model/validate.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/document/draft.h"

using namespace concordat;
using document::Draft;
using model::Date;
using model::Id;
using model::Money;

namespace {

/// A consortium of one member of which one thing is wrong.
struct Wrong {
    const char* name;
    std::function<void(Draft&)> spoil;
    const char* where;   ///< table, row and field
    const char* problem; ///< words of the message
};

void PrintTo(const Wrong& wrong, std::ostream* out)
{
    *out << wrong.name;
}

const Id<model::Consortium> consortiumId{"c"};
const Id<model::Member> memberId{"m"};

Draft sound()
{
    Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = consortiumId;
    consortium.name = "Sound";
    consortium.startsOn = Date(2024, 1, 1);
    consortium.endsOn = Date(2026, 12, 31);
    consortium.formedOn = Date(2023, 6, 1);
    consortium.totalCost = Money{0, "EUR", 2024};
    draft.put(consortium);
    model::Member member;
    member.id = memberId;
    member.name = "Member";
    draft.put(member);
    model::Benefit benefit;
    benefit.id = Id<model::Benefit>{"b"};
    benefit.title = "Returns";
    benefit.amount = Money{-10'000, "EUR"}; // a loss is a benefit below zero
    draft.put(benefit);
    return draft;
}

template <class Change>
std::function<void(Draft&)> consortium(Change change)
{
    return [change](Draft& draft) { draft.update(consortiumId, change); };
}

template <class Change>
std::function<void(Draft&)> member(Change change)
{
    return [change](Draft& draft) { draft.update(memberId, change); };
}

template <class Row, class Fill>
std::function<void(Draft&)> withRow(Fill fill)
{
    return [fill](Draft& draft) {
        Row row;
        row.id = Id<Row>{"x"};
        fill(row);
        draft.put(row);
    };
}

std::vector<Wrong> wrongs()
{
    using model::Consortium;
    using model::Contribution;
    using model::Member;
    return {
        {"CostBelowZero", consortium([](Consortium& c) {
             c.totalCost = Money{-50'000, "EUR"};
         }),
         "consortium c, totalCost", "below zero"},
        {"FormedAfterItsEnd", consortium([](Consortium& c) { c.formedOn = Date(2027, 1, 1); }),
         "consortium c, endsOn", "is before"},
        {"EndBeforeStart", consortium([](Consortium& c) { c.endsOn = Date(2023, 12, 31); }),
         "consortium c, endsOn", "is before"},
        {"NoName", consortium([](Consortium& c) { c.name = " \n"; }), "consortium c, name",
         "must not be empty"},
        {"YearOutOfReach", consortium([](Consortium& c) {
             c.totalCost = Money{1, "EUR", 12024};
         }),
         "consortium c, totalCost", "not a year"},
        {"CurrencyInSmallLetters", consortium([](Consortium& c) {
             c.totalCost = Money{1, "eur"};
         }),
         "consortium c, totalCost", "three capital letters"},
        {"UnreadableText", member([](Member& m) { m.note = "\xff"; }), "member m, note",
         "not valid UTF-8"},
        {"TextWithNul", member([](Member& m) {
             m.note = std::string{"a\0b", 3};
         }),
         "member m, note", "NUL"},
        {"LeftBeforeJoining", member([](Member& m) {
             m.joinedOn = Date(2025, 1, 1);
             m.leftOn = Date(2024, 1, 1);
         }),
         "member m, leftOn", "is before"},
        {"PledgeBelowZero", withRow<Contribution>([](Contribution& row) {
             row.member = memberId;
             row.pledged = Money{-1, "EUR"};
         }),
         "contribution x, pledged", "below zero"},
        {"NobodysContribution",
         withRow<Contribution>([](Contribution& row) { row.member = Id<Member>{"none"}; }),
         "contribution x, member", "There is no"},
        {"ExchangeWithItself", withRow<model::KnowledgeExchange>([](auto& row) {
             row.from = memberId;
             row.to = memberId;
         }),
         "knowledgeExchange x, to", "two different ones"},
        {"BodyAboveItself", withRow<model::Body>([](model::Body& row) {
             row.name = "Board";
             row.parent = row.id;
         }),
         "body x, parent", "above itself"},
        {"ShareAboveHundred", withRow<model::RiskShare>([](model::RiskShare& row) {
             row.member = memberId;
             row.share = 100.5;
         }),
         "riskShare x, share", "outside"},
    };
}

class Invariant : public testing::TestWithParam<Wrong> {};

} // namespace

TEST(Invariants, HoldForWhatIsSound)
{
    const auto found = model::validate(sound().state());
    EXPECT_TRUE(found) << found.error().toEnglish();
}

TEST_P(Invariant, NamesRowFieldAndProblem)
{
    auto draft = sound();
    GetParam().spoil(draft);
    const auto found = model::validate(draft.state());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, model::ErrorCode::invalid);
    const auto& first = found.error().causes.empty() ? found.error() : found.error().causes.front();
    EXPECT_EQ(first.where, GetParam().where);
    EXPECT_NE(first.toEnglish().find(GetParam().problem), std::string::npos) << first.toEnglish();
}

INSTANTIATE_TEST_SUITE_P(All, Invariant, testing::ValuesIn(wrongs()),
                         [](const auto& tested) { return std::string{tested.param.name}; });
