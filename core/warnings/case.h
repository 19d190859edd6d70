#pragma once

#include <initializer_list>

#include "core/warnings/facts.h"
#include "core/warnings/warnings.h"

namespace concordat::warnings {

/// What the judge of one rule gets to see: the facts, and its own numbers.
class Case {
public:
    Case(const Facts& facts, const std::vector<ParameterValue>& values)
        : m_facts(facts), m_values(values)
    {}

    const Facts& facts() const { return m_facts; }
    const model::State& state() const { return m_facts.state; }
    model::Date asOf() const { return m_facts.asOf; }
    /// The value in force of one of the rule's parameters.
    double operator[](std::string_view parameter) const;
    int whole(std::string_view parameter) const;

private:
    const Facts& m_facts;
    const std::vector<ParameterValue>& m_values;
};

using Evidence = std::vector<measures::Input>;

Finding fired(model::Text message, Evidence evidence = {});
Finding clear(Evidence evidence = {});
/// Fired if `holds`, else clear, with the same evidence.
Finding firedIf(bool holds, model::Text message, Evidence evidence);
Finding needs(std::initializer_list<model::Text> missing);
Finding noSubject(model::Text reason);

measures::Input evidence(model::Text label, model::Text value);
measures::Input evidence(model::Text label, double value);
/// The trust that the chain counts with, and the round of the survey that it rests on.
measures::Input trustEvidence(const Case& c, double trust);
model::Text percentText(double percent);
model::Text countOf(std::size_t count, std::size_t total);
/// The names, separated by commas; the first five of many.
model::Text listed(const std::vector<std::string>& names);

/// The spillover rate at work, with the band in which much knowledge moves (domain §5).
struct SpilloverAtWork {
    double rate = 0;
    double best = 0;
    double lower = 0;
    double upper = 0;
};
/// Empty while the rate or the market is not stated, or where the game has no interior answer.
std::optional<SpilloverAtWork> spilloverOf(const model::State& state, model::Date asOf);
Evidence spilloverEvidence(const SpilloverAtWork& spillover);

/// What rules may lack, in words that several rules share so that gaps can be counted.
namespace data {
model::Text agreements();
model::Text articles();
model::Text exchanges();
model::Text meetings();
model::Text actions();
model::Text members();
model::Text kinds();
model::Text sizes();
model::Text formation();
model::Text trust();
model::Text conditions();
model::Text funding();
model::Text pledges();
model::Text returns();
model::Text risks();
model::Text goals();
model::Text resources();
model::Text tasks();
model::Text workLeads();
model::Text milestones();
model::Text results();
model::Text spillover();
model::Text incentives();
model::Text seats();
model::Text plan();
model::Text leadership();
model::Text mechanisms();
model::Text regions();
model::Text regulations();
model::Text policies();
model::Text platforms();
model::Text reviews();
model::Text outputs();
model::Text services();
model::Text units();
model::Text form();
} // namespace data

// The rules by theme; each adds its own.
void addOperationRules(std::vector<Rule>& rules);
void addFundingRules(std::vector<Rule>& rules);
void addResourceRules(std::vector<Rule>& rules);
void addTrustRules(std::vector<Rule>& rules);
void addKnowledgeRules(std::vector<Rule>& rules);
void addShareRules(std::vector<Rule>& rules);
void addInstitutionRules(std::vector<Rule>& rules);
void addGovernanceRules(std::vector<Rule>& rules);
void addLeadershipRules(std::vector<Rule>& rules);
void addRegionRules(std::vector<Rule>& rules);
void addSmallMemberRules(std::vector<Rule>& rules);
void addDesignRules(std::vector<Rule>& rules);
void addAllianceRules(std::vector<Rule>& rules);

} // namespace concordat::warnings
