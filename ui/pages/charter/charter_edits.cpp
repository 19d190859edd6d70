#include "ui/pages/charter/charter_edits.h"

#include <QLocale>
#include <algorithm>
#include <functional>

#include "core/charter/facts.h"
#include "core/charter/values.h"
#include "core/charter/wording.h"

namespace concordat::ui::charter_edits {

using charter::ArticleSpec;
using document::Draft;
using model::Article;
using model::coreText;
using model::Status;

namespace {

void updateArticle(Draft& draft, const std::string& articleId,
                   const std::function<void(Article&)>& change)
{
    const auto* present = charter::articleRow(draft.state(), articleId);
    Article row = present ? *present : Article{};
    row.topic = articleId;
    change(row);
    if (row.id.empty())
        draft.add(std::move(row));
    else
        draft.put(std::move(row));
}

bool storeParameter(Session& session, const ArticleSpec& article,
                    const charter::ParameterSpec& parameter, const std::string& value)
{
    return session.edit(
        coreText("CharterPage", "Set “{parameter}”")
            .with("parameter",
                  article.text[charter::Language::english].parameterLabels.at(parameter.name)),
        [&](Draft& draft) -> Status {
            updateArticle(draft, article.id, [&](Article& row) {
                const auto found =
                    std::find_if(row.parameters.begin(), row.parameters.end(),
                                 [&](const auto& p) { return p.name == parameter.name; });
                if (found == row.parameters.end())
                    row.parameters.push_back({parameter.name, value});
                else
                    found->value = value;
            });
            return {};
        },
        {"charter." + article.id + "." + parameter.name});
}

// The row of the model that holds a bound parameter; made when only the rule is missing.
Status setBound(Draft& draft, const charter::Facts& facts, const charter::BoundField& bound,
                double value)
{
    const auto& field = bound.field;
    auto table = model::tableOf<model::Body>();
    std::string id = bound.row;
    if (bound.table == "rule") {
        table = model::tableOf<model::DecisionRule>();
        if (id.empty()) {
            model::DecisionRule rule;
            rule.body = facts.committee->id;
            id = draft.add(std::move(rule)).value();
        }
    }
    const auto* described = model::table(table).field(field);
    const model::Value content = described->kind == model::FieldKind::integer
                                     ? model::Value{static_cast<std::int64_t>(value)}
                                     : model::Value{value};
    return draft.set(table, id, field, content);
}

} // namespace

bool chooseAlternative(Session& session, const ArticleSpec& article,
                       const charter::Alternative& alternative)
{
    // What is chosen already needs no choosing again.
    const auto* present = charter::articleRow(session.state(), article.id);
    if (!alternative.governance && present && present->alternative == alternative.id)
        return true;
    return session.edit(
        coreText("CharterPage", "Choose in “{article}”")
            .with("article", article.text[charter::Language::english].title),
        [&](Draft& draft) -> Status {
            if (!alternative.governance) {
                updateArticle(draft, article.id,
                              [&](Article& row) { row.alternative = alternative.id; });
                return {};
            }
            // The alternative is the governance model: the stage plan holds it, not the article.
            if (charter::articleRow(draft.state(), article.id))
                updateArticle(draft, article.id, [](Article& row) { row.alternative.clear(); });
            const auto facts = charter::gatherFacts(draft.state(), session.asOf());
            model::StagePlan plan = facts.plan ? *facts.plan : model::StagePlan{};
            plan.stage = draft.state().consortium().stage;
            plan.model = *alternative.governance;
            if (facts.plan)
                draft.put(std::move(plan));
            else
                draft.add(std::move(plan));
            return {};
        });
}

bool setParameter(Session& session, const ArticleSpec& article,
                  const charter::ParameterSpec& parameter, double value)
{
    const auto facts = charter::gatherFacts(session.state(), session.asOf());
    const auto bound = charter::boundField(facts, parameter.binding);
    const bool held = bound && (!bound->row.empty() || (bound->table == "rule" && facts.committee));
    if (!held)
        return storeParameter(
            session, article, parameter,
            QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString());
    return session.edit(
        coreText("CharterPage", "Set “{parameter}”")
            .with("parameter",
                  article.text[charter::Language::english].parameterLabels.at(parameter.name)),
        [&](Draft& draft) { return setBound(draft, facts, *bound, value); },
        {"charter." + parameter.binding});
}

bool setParameter(Session& session, const ArticleSpec& article,
                  const charter::ParameterSpec& parameter, const QString& text)
{
    return storeParameter(session, article, parameter, text.toStdString());
}

bool setOwnText(Session& session, const std::string& articleId, const QString& text)
{
    const auto* row = charter::articleRow(session.state(), articleId);
    if ((row ? row->ownText : std::string{}) == text.toStdString())
        return true;
    return session.edit(coreText("CharterPage", "Write free text"),
                        [&](Draft& draft) -> Status {
                            updateArticle(draft, articleId, [&](Article& article) {
                                article.ownText = text.toStdString();
                            });
                            return {};
                        },
                        {"charter." + articleId + ".ownText"});
}

bool setOpenPoint(Session& session, const std::string& articleId, const QString& text)
{
    const auto* row = charter::articleRow(session.state(), articleId);
    if ((row ? row->openPoint : std::string{}) == text.toStdString())
        return true;
    return session.edit(coreText("CharterPage", "Note an open point"), [&](Draft& draft) -> Status {
        updateArticle(draft, articleId,
                      [&](Article& article) { article.openPoint = text.toStdString(); });
        return {};
    });
}

bool addRemark(Session& session, const std::string& articleId, const QString& text,
               const std::string& member)
{
    return session.edit(coreText("CharterPage", "Write a remark"), [&](Draft& draft) -> Status {
        model::ArticleComment remark;
        remark.topic = articleId;
        remark.text = text.toStdString();
        remark.author = session.userName();
        remark.writtenAt = model::Timestamp::now();
        if (!member.empty())
            remark.member = model::Id<model::Member>{member};
        draft.add(std::move(remark));
        return {};
    });
}

bool settleRemark(Session& session, const model::Id<model::ArticleComment>& remark, bool settled)
{
    return session.edit(settled ? coreText("CharterPage", "Settle a remark")
                                : coreText("CharterPage", "Take a remark up again"),
                        [&](Draft& draft) -> Status {
                            draft.update(remark, [&](model::ArticleComment& row) {
                                row.resolvedOn =
                                    settled ? std::optional{session.asOf()} : std::nullopt;
                            });
                            return {};
                        });
}

int replaceInOwnTexts(Session& session, const QString& find, const QString& replacement,
                      Qt::CaseSensitivity sensitivity)
{
    int count = 0;
    if (find.isEmpty())
        return count;
    const bool written = session.edit(
        coreText("CharterPage", "Replace “{find}” by “{replacement}” in the free texts")
            .with("find", find.toStdString())
            .with("replacement", replacement.toStdString()),
        [&](Draft& draft) -> Status {
            std::vector<Article> changed;
            for (const auto& row : draft.state().rows<Article>()) {
                auto text = QString::fromStdString(row.ownText);
                if (row.agreement || !text.contains(find, sensitivity))
                    continue;
                count += static_cast<int>(text.count(find, sensitivity));
                changed.push_back(row);
                changed.back().ownText = text.replace(find, replacement, sensitivity).toStdString();
            }
            for (auto& row : changed)
                draft.put(std::move(row));
            return {};
        });
    return written ? count : 0;
}

namespace {

Status store(Draft& draft, std::vector<Article> rows)
{
    for (auto& row : rows)
        if (row.id.empty())
            draft.add(std::move(row));
        else
            draft.put(std::move(row));
    return {};
}

} // namespace

bool keepArticle(Session& session, Article row)
{
    return session.edit(coreText("CharterPage", "Keep the defaults of an article"),
                        [&](Draft& draft) { return store(draft, {std::move(row)}); });
}

bool keepArticles(Session& session, std::vector<Article> rows, const std::string& from)
{
    return session.edit(
        coreText("CharterPage", "Take over answers of “{consortium}”").with("consortium", from),
        [&](Draft& draft) { return store(draft, std::move(rows)); });
}

bool setOmitted(Session& session, const std::string& articleId, bool omitted)
{
    return session.edit(omitted ? coreText("CharterPage", "Leave out an article")
                                : coreText("CharterPage", "Take an article in again"),
                        [&](Draft& draft) -> Status {
                            updateArticle(draft, articleId,
                                          [&](Article& row) { row.omitted = omitted; });
                            return {};
                        });
}

bool createCommittee(Session& session)
{
    return session.edit(coreText("CharterPage", "Create the joint management committee"),
                        [&](Draft& draft) -> Status {
                            model::Body body;
                            body.name = "Joint Management Committee";
                            body.kind = model::BodyKind::jointManagementCommittee;
                            const auto id = draft.add(std::move(body));
                            const auto facts = charter::gatherFacts(draft.state(), session.asOf());
                            for (const auto* party : facts.parties) {
                                model::Seat seat;
                                seat.body = id;
                                seat.member = party->id;
                                draft.add(std::move(seat));
                            }
                            return {};
                        });
}

bool declareForm(Session& session, model::Form form)
{
    return session.edit(coreText("CharterPage", "Declare the form of the consortium"),
                        [&](Draft& draft) -> Status {
                            draft.update(draft.state().consortium().id,
                                         [&](model::Consortium& row) { row.form = form; });
                            return {};
                        });
}

} // namespace concordat::ui::charter_edits
