#include "core/model/assumptions.h"

#include <gtest/gtest.h>

#include "core/document/draft.h"

using namespace concordat;
using model::assumedValue;
using model::assumptionOf;

namespace {

model::State withAssumptions()
{
    document::Draft draft{model::State{}};
    const auto put = [&](const char* id, const char* subject, const char* name, const char* scope,
                         double value) {
        model::Assumption row;
        row.id = model::Id<model::Assumption>{id};
        row.subject = subject;
        row.name = name;
        row.scope = scope;
        row.value = value;
        draft.put(row);
    };
    put("a1", "trust", "roundShare", "", 0.3);
    put("a2", "trust", "other", "", 7);
    put("a3", "warning.8", "roundShare", "", 8);
    put("a4", "trust", "roundShare", "formation", 0.9);
    put("a5", "trust", "roundShare", "", 0.4);
    return draft.state();
}

} // namespace

TEST(Assumptions, AreFoundBySubjectNameAndScopeAndTheLastHolds)
{
    const auto state = withAssumptions();
    EXPECT_EQ(assumedValue(state, "trust", "roundShare"), 0.4);
    EXPECT_EQ(assumptionOf(state, "trust", "roundShare")->id.value(), "a5");
    EXPECT_EQ(assumedValue(state, "trust", "roundShare", "formation"), 0.9);
    EXPECT_EQ(assumedValue(state, "warning.8", "roundShare"), 8);
}

TEST(Assumptions, WhatNobodySetIsNoNumber)
{
    const auto state = withAssumptions();
    EXPECT_EQ(assumptionOf(state, "trust", "minimum"), nullptr);
    EXPECT_EQ(assumptionOf(state, "trust", "roundShare", "operation"), nullptr);
    EXPECT_FALSE(assumedValue(model::State{}, "trust", "roundShare"));
}
