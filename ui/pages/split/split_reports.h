#pragma once

#include "core/sharing/contribution_evaluation.h"
#include "core/sharing/triggers.h"
#include "ui/pages/split/report_table.h"
#include "ui/pages/split/split_desk.h"

namespace concordat::ui {

/// Who would object, by how much.
void showObjections(QTableWidget& table, const SplitDesk& desk, const sharing::TableReport& report);
void showContributions(QTableWidget& table, const model::State& state,
                       const sharing::ContributionEvaluation& evaluation);
void showTriggers(QTableWidget& table, const sharing::TriggerReport& report);
void showGuideline(QTableWidget& table, const sharing::Guideline& guideline);

/// One sentence about all objections: how they are known, or that nobody objects.
QString objectionSummary(const sharing::TableReport& report);
/// "Under this split you get …, bear …, would get … alone."
QString memberSummary(const SplitDesk& desk, const sharing::TableReport& report,
                      std::size_t player);

/// Why the proposal stands as it does, for the why panel.
measures::Explanation proposalWhy(const SplitDesk& desk, const sharing::TableReport& report);

} // namespace concordat::ui
