#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/charter/build.h"
#include "core/document/draft.h"

namespace concordat::test {

inline std::string readFile(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline std::vector<charter::LibraryFile> shippedFiles()
{
    std::vector<charter::LibraryFile> files;
    for (const auto& name : charter::shippedLibraryFiles())
        files.push_back(
            {name, readFile(std::string{CONCORDAT_SOURCE_DIR} + "/resources/clauses/" + name)});
    return files;
}

inline const charter::Library& shippedLibrary()
{
    static const auto library = charter::loadLibrary(shippedFiles());
    EXPECT_TRUE(library) << library.error().toEnglish();
    return *library;
}

template <class Entity>
model::Id<Entity> id(const char* value)
{
    return model::Id<Entity>{value};
}

/// What the annexes list: pledges, a source of funding, shares of risk and return, a result.
inline void addMoneyAndShares(document::Draft& draft)
{
    using namespace model;
    FundingSource source;
    source.id = id<FundingSource>("f1");
    source.name = "Own funds";
    source.planned = *Money::parse("4000000 EUR");
    draft.put(source);
    Benefit benefit;
    benefit.id = id<Benefit>("be1");
    benefit.title = "Licences";
    draft.put(benefit);
    for (const auto* key : {"m1", "m2", "m3", "m4"}) {
        const std::string name{key};
        Contribution pledge;
        pledge.id = id<Contribution>(("c" + name).c_str());
        pledge.member = id<Member>(key);
        pledge.title = "Pledge of " + name;
        pledge.pledged = *Money::parse("1000000 EUR");
        pledge.dueOn = Date{2026, 9, 30};
        draft.put(pledge);
        for (const auto type : {RiskType::technologicalFailure, RiskType::marketFluctuation}) {
            RiskShare share;
            share.id = id<RiskShare>(("r" + name + std::to_string(static_cast<int>(type))).c_str());
            share.type = type;
            share.member = id<Member>(key);
            share.share = 25;
            draft.put(share);
        }
        BenefitShare share;
        share.id = id<BenefitShare>(("b" + name).c_str());
        share.benefit = benefit.id;
        share.member = id<Member>(key);
        share.share = 25;
        draft.put(share);
    }
    ResearchResult result;
    result.id = id<ResearchResult>("rr1");
    result.title = "Separator film";
    result.resultClass = ResultClass::patent;
    result.owners = {id<Member>("m3")};
    result.usageRule = UsageRule::fairAndReasonable;
    draft.put(result);
}

/// Four parties, a committee with seats and rules, goals and packages: nothing is missing.
inline document::Draft smallConsortium()
{
    using namespace model;
    document::Draft draft{State{}};
    Consortium consortium;
    consortium.id = id<Consortium>("c");
    consortium.name = "Lantern";
    consortium.form = Form::innovationConsortium;
    consortium.field = TechnologyField::energyAndMaterials;
    consortium.stage = Stage::operation;
    consortium.mission = "Bring a solid-state cell to the pilot line.";
    consortium.startsOn = Date{2025, 4, 1};
    consortium.endsOn = Date{2028, 3, 31};
    consortium.seat = "Harbour City";
    consortium.governingLaw = "Freeland";
    draft.put(consortium);
    const auto member = [&draft](const char* key, const char* name, ActorKind kind) {
        Member row;
        row.id = id<Member>(key);
        row.name = name;
        row.kind = kind;
        row.country = "DE";
        row.status = MemberStatus::signatory;
        draft.put(row);
    };
    member("m1", "Aurora Cells", ActorKind::leadEnterprise);
    member("m2", "Ministry of Ways", ActorKind::government);
    member("m3", "北岸大学", ActorKind::university);
    member("m4", "Small Works", ActorKind::smallMediumEnterprise);
    Goal goal;
    goal.id = id<Goal>("g1");
    goal.title = "Energy density";
    goal.metric = "Wh/kg";
    goal.target = 420;
    goal.dueOn = Date{2027, 12, 31};
    draft.put(goal);
    WorkPackage package;
    package.id = id<WorkPackage>("w1");
    package.number = "WP1";
    package.title = "Electrolyte";
    package.leader = id<Member>("m3");
    draft.put(package);
    Body body;
    body.id = id<Body>("b1");
    body.name = "Lantern Committee";
    body.kind = BodyKind::jointManagementCommittee;
    body.chair = id<Member>("m1");
    body.noticeDays = 21;
    body.quorum = 0.75;
    draft.put(body);
    for (const auto* key : {"m1", "m2", "m3", "m4"}) {
        Seat seat;
        seat.id = id<Seat>((std::string{"s"} + key).c_str());
        seat.body = body.id;
        seat.member = id<Member>(key);
        draft.put(seat);
    }
    DecisionRule rule;
    rule.id = id<DecisionRule>("r1");
    rule.body = body.id;
    rule.threshold = 2.0 / 3.0;
    rule.strictlyMore = false;
    draft.put(rule);
    DecisionRule special;
    special.id = id<DecisionRule>("r2");
    special.body = body.id;
    special.matter = "Exclusion of a member";
    special.threshold = 0.8;
    special.ofAllSeats = true;
    special.strictlyMore = false;
    draft.put(special);
    StagePlan plan;
    plan.id = id<StagePlan>("p1");
    plan.stage = Stage::operation;
    plan.model = GovernanceModel::coreResearchOrganisation;
    draft.put(plan);
    Article dispute;
    dispute.id = id<Article>("a1");
    dispute.topic = "disputes";
    dispute.alternative = "courts";
    dispute.parameters = {{"courtPlace", "Harbour City"}, {"mediationDays", "45"}};
    draft.put(dispute);
    addMoneyAndShares(draft);
    return draft;
}

inline const model::Date someDay{2026, 3, 31};

/// Everything the reader of a charter reads, without layout.
inline std::string allText(const charter::CharterDocument& document)
{
    std::string text = charter::plainText(document.consortium) + "\n";
    for (const auto& paragraph : document.preamble)
        text += charter::plainText(paragraph.spans) + "\n";
    for (const auto& article : document.articles) {
        text += article.heading + " " + article.title + "\n";
        for (const auto& paragraph : article.paragraphs) {
            text += paragraph.number + " " + charter::plainText(paragraph.spans) + "\n";
            for (const auto& item : paragraph.items)
                text += "- " + charter::plainText(item) + "\n";
        }
    }
    for (const auto& annex : document.annexes)
        for (const auto& table : annex.tables)
            for (const auto& row : table.rows)
                for (const auto& cell : row)
                    text += charter::plainText(cell) + "\n";
    return text;
}

} // namespace concordat::test
