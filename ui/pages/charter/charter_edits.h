#pragma once

#include <QString>

#include "core/charter/build.h"
#include "ui/bridge/session.h"

/// What can be decided on the charter page. Each is one edit that can be undone; what the model
/// holds elsewhere (the committee's rules, the governance model of the stage) is changed there.
namespace concordat::ui::charter_edits {

bool chooseAlternative(Session& session, const charter::ArticleSpec& article,
                       const charter::Alternative& alternative);
/// `value` in the parameter's unit, or its text.
bool setParameter(Session& session, const charter::ArticleSpec& article,
                  const charter::ParameterSpec& parameter, double value);
bool setParameter(Session& session, const charter::ArticleSpec& article,
                  const charter::ParameterSpec& parameter, const QString& text);
bool setOwnText(Session& session, const std::string& articleId, const QString& text);
/// What is still open in an article; empty: nothing.
bool setOpenPoint(Session& session, const std::string& articleId, const QString& text);
/// A remark, perhaps on behalf of a member.
bool addRemark(Session& session, const std::string& articleId, const QString& text,
               const std::string& member);
bool settleRemark(Session& session, const model::Id<model::ArticleComment>& remark, bool settled);
/// Replaces every occurrence in the free texts of all articles; one step. How many there were.
int replaceInOwnTexts(Session& session, const QString& find, const QString& replacement,
                      Qt::CaseSensitivity sensitivity);
/// Stores the answers for an article in which the defaults were kept.
bool keepArticle(Session& session, model::Article row);
/// Stores answers that were given in another consortium, in one step.
bool keepArticles(Session& session, std::vector<model::Article> rows, const std::string& from);
bool setOmitted(Session& session, const std::string& articleId, bool omitted);
/// A joint management committee in which every present party has a seat.
bool createCommittee(Session& session);

/// Says which form of organisation the consortium has.
bool declareForm(Session& session, model::Form form);

} // namespace concordat::ui::charter_edits
