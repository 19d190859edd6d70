#pragma once

#include <string>
#include <vector>

#include "core/charter/build.h"

namespace concordat::charter {

enum class Edit { same, inserted, deleted };

/// A run of words that two texts share, or that only one of them has.
struct RedlineRun {
    std::string text;
    Edit edit{};
};
using RedlineRuns = std::vector<RedlineRun>;

/// Compares word by word; of Chinese text, character by character.
RedlineRuns compareWords(const std::string& before, const std::string& after);

struct RedlineParagraph {
    std::string number; ///< in the later text, or in the earlier one where it was deleted
    RedlineRuns runs;
    Edit edit{}; ///< inserted or deleted as a whole
    bool changed() const;
};

struct RedlineArticle {
    std::string id;
    RedlineRuns heading;
    std::vector<RedlineParagraph> paragraphs;
    Edit edit{};
    bool changed() const;
};

struct Redline {
    Language language{};
    std::string title;
    std::string before; ///< what is compared: names of versions, dates
    std::string after;
    std::vector<RedlineArticle> articles; ///< in the order of the later text; annexes at the end
    int changedArticles() const;
};

/// What changed between two charters in one language. Paragraphs are matched by their text, not
/// by their number, so that a new one does not make those behind it look changed.
Redline redline(const CharterDocument& before, const CharterDocument& after);

/// `[-deleted-]{+inserted+}` of one run of text.
std::string marked(const RedlineRuns& runs);
/// `[-deleted-]{+inserted+}`, changed articles only.
std::string toText(const Redline& redline);
/// With `del` and `ins`; for a browser or, without style, for a converter.
std::string toHtml(const Redline& redline, bool forConverter);

} // namespace concordat::charter
