#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/document/draft.h"
#include "core/formation/constraints.h"

using namespace concordat;
using formation::constraintsToOffer;
using formation::listedConstraints;

TEST(Constraints, TheReviewsListIsCompleteAndEachPressesOnTheChain)
{
    std::map<model::ConstraintGroup, int> counts;
    std::set<std::string> ids;
    for (const auto& each : listedConstraints()) {
        ++counts[each.group];
        ids.insert(each.id);
        EXPECT_FALSE(each.pressesOn.empty()) << each.id;
        EXPECT_FALSE(each.source.empty()) << each.id;
    }
    EXPECT_EQ(ids.size(), listedConstraints().size());
    EXPECT_EQ(counts[model::ConstraintGroup::mechanismAndInstitution], 6);
    EXPECT_EQ(counts[model::ConstraintGroup::interests], 6);
    EXPECT_EQ(counts[model::ConstraintGroup::knowledgeTransfer], 4);
    EXPECT_EQ(counts[model::ConstraintGroup::capability], 4);
    EXPECT_EQ(counts[model::ConstraintGroup::crossCutting], 6);
}

TEST(Constraints, WhatTheRegisterHasIsNotOfferedAgain)
{
    document::Draft draft{model::State{}};
    model::Constraint row;
    row.title = "Insufficient funding";
    draft.add(row);
    row.title = "行为扭曲";
    draft.add(row);
    const auto all = listedConstraints().size();
    EXPECT_EQ(constraintsToOffer(draft.state()).size(), all - 1);
    std::vector<std::string> titles(all);
    titles[11] = "行为扭曲";
    EXPECT_EQ(constraintsToOffer(draft.state(), titles).size(), all - 2);
}

TEST(Constraints, OneIsOpenFromItsBeginningToItsResolution)
{
    model::Constraint row;
    EXPECT_TRUE(formation::isOpen(row, {2026, 1, 1}));
    row.openedOn = model::Date{2026, 2, 1};
    row.resolvedOn = model::Date{2026, 3, 1};
    EXPECT_FALSE(formation::isOpen(row, {2026, 1, 31}));
    EXPECT_TRUE(formation::isOpen(row, {2026, 2, 28}));
    EXPECT_FALSE(formation::isOpen(row, {2026, 3, 1}));
}
