#pragma once

#include <QColor>
#include <QString>
#include <map>
#include <set>

#include "core/charter/desk.h"
#include "core/charter/deviations.h"
#include "core/charter/progress.h"

namespace concordat::ui {

/// A mark, a word and a colour together: none of them alone carries the meaning.
struct StateLook {
    QString mark;
    QString word;
    QColor colour;
};
StateLook lookOf(charter::ArticleState state);

/// Whether nobody chose the alternative. One that is the governance model is chosen by the plan of
/// the stage.
bool standsOnDefault(const charter::ArticleSpec& spec, const charter::CharterArticle& article);

/// Everything the views of the charter show, drawn up once for all of them.
class CharterSheet {
public:
    explicit CharterSheet(const charter::Library& library) : m_desk(library) {}

    /// Brings the sheet up to date with a state in the language of the window.
    charter::Desk::Touched update(const model::State& state, model::Date asOf,
                                  charter::Language language, const charter::Profile* profile);

    const charter::Library& library() const { return m_desk.library(); }
    charter::Language language() const { return m_language; }
    const charter::CharterDocument& document() const { return m_desk.document(m_language); }
    const charter::CharterDocument& document(charter::Language language) const
    {
        return m_desk.document(language);
    }
    const std::vector<charter::LintFinding>& findings() const { return m_findings; }
    const std::vector<charter::Deviation>& deviations() const { return m_deviations; }

    std::vector<const charter::LintFinding*> findingsOf(const std::string& article) const;
    /// The worst there is in an article.
    StateLook lookOf(const charter::CharterArticle& article) const;
    charter::ArticleState stateOf(const charter::CharterArticle& article) const;
    bool deviates(const std::string& article) const;
    /// Remarks that are not settled, and an open point.
    int openPoints(const std::string& article) const;
    const charter::Progress& progress() const { return m_progress; }

private:
    void findUndecided(const model::State& state, model::Date asOf);

    charter::Desk m_desk;
    charter::Language m_language = charter::Language::english;
    std::vector<charter::LintFinding> m_findings;
    std::vector<charter::Deviation> m_deviations;
    charter::Progress m_progress;
    std::map<std::string, int> m_open;
    std::set<std::string> m_undecided; ///< stand by our defaults although there is a choice
};

} // namespace concordat::ui
