#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/charter/library.h"
#include "core/model/state.h"

namespace concordat::charter {

enum class SpanKind {
    plain,
    value,     ///< taken from the model or set in the article
    reference, ///< the live number of another article
    gap        ///< a visible "[to be agreed: …]"
};

/// A run of text that knows where it came from.
struct Span {
    std::string text;
    SpanKind kind = SpanKind::plain;
    std::string source;     ///< `committee.noticeDays`, `parameter.cureDays`, `consortium.mission`
    bool defaulted = false; ///< a default of ours, not a choice of the parties
    std::string link;       ///< `page` or `page/target` where it can be changed
};
using Spans = std::vector<Span>;

/// One run of text that came from nowhere in the model.
Spans plain(std::string text);
std::string plainText(const Spans& spans);

struct Paragraph {
    std::string number; ///< `5.2`; empty in the preamble
    Spans spans;
    std::vector<Spans> items;
};

/// How far an article is, worst last.
enum class ArticleState { complete, atRisk, missingData, inconsistent };

/// One reason for a state, with the page that can mend it.
struct Finding {
    ArticleState state{};
    model::Text reason;
    std::string link;
};

struct CharterArticle {
    std::string id;
    int number = 0;      ///< 0: left out
    std::string heading; ///< `Article 5` or `第五条`
    std::string title;
    std::string alternative;
    const Condition* because = nullptr; ///< what made the default apply, if it was limited
    bool defaultAlternative = true;     ///< by the rules of the library, nobody chose
    bool omitted = false;
    std::vector<Paragraph> paragraphs;
    Spans ownText; ///< free text of the parties, kept apart
    ArticleState state = ArticleState::complete;
    std::vector<Finding> findings;
};

struct AnnexTable {
    std::string caption;
    std::vector<std::string> columns;
    std::vector<std::vector<Spans>> rows;
};

struct Annex {
    std::string id;
    std::string heading; ///< `Annex A` or `附件一`
    std::string title;
    Spans introduction;
    std::vector<AnnexTable> tables;
};

/// A duty of one charter.
struct CharterObligation {
    std::string article;
    std::string id;
    Spans title;
    ObligationOwner owner{};
    std::vector<model::Id<model::Member>> owners; ///< as far as the owner stands for members
    std::string recurrence;                       ///< RFC 5545 RRULE; empty: once or on an event
    std::optional<model::Date> dueOn;             ///< of the first time; empty: not known
    Spans when;                                   ///< the rhythm, the day or the event in words
};

/// A datum that is missing, with the article that wants it.
struct Gap {
    std::string article;
    std::string what;
    std::string link;
};

/// The charter as a document without layout: every writer and the page read it.
struct CharterDocument {
    Language language{};
    std::string title;
    std::string subtitle; ///< the day it was drawn up for
    std::string mark;     ///< which text this is (`setTextMark`); empty: not said
    Spans consortium;
    std::vector<Paragraph> preamble;
    std::vector<CharterArticle> articles; ///< in order; those left out have number 0
    std::vector<Annex> annexes;
    std::vector<CharterObligation> obligations;
    std::vector<Gap> gaps;
    std::string contentsHeading;
    std::string gapsHeading;
    std::vector<std::string> gapColumns; ///< place and what is missing
    /// The same document in the other language, where both stand beside each other in columns.
    std::shared_ptr<const CharterDocument> beside;

    const CharterArticle* article(std::string_view id) const;
};

/// Draws up the charter of a consortium as it stands on a day. Pure; never leaves a placeholder
/// empty: what is missing is worded as a gap and listed.
CharterDocument buildCharter(const model::State& state, const Library& library, Language language,
                             model::Date asOf);

/// Draws up another document from the same library: a confidentiality agreement, an accession form.
/// `agreement` names its parties and days; without one, gaps stand where they are missing.
CharterDocument buildDocument(const model::State& state, const Library& library, Language language,
                              model::Date asOf, const DocumentSpec& spec,
                              const model::Agreement* agreement);

/// The same charter after nothing but parameters, free text or open points of `articles` were
/// changed in `state`: only their texts, and what follows from them, are drawn up anew.
CharterDocument rewriteArticles(CharterDocument before, const model::State& state,
                                const Library& library, model::Date asOf,
                                const std::vector<std::string>& articles);

} // namespace concordat::charter
