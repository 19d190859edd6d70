#pragma once

#include "core/charter/build.h"
#include "core/charter/parameters.h"

namespace concordat::charter {

/// One article as a question to the parties.
struct Question {
    std::string article;
    bool critical = false;
    bool choice = false; ///< there is more than one alternative
    int parameters = 0;  ///< settings that are not held by the model elsewhere
    int unanswered = 0;  ///< how many of the choice and the settings still stand on a default
    bool answered() const { return unanswered == 0; }
};

/// The articles in which there is something to decide: the critical ones first, then in the order
/// of the charter. Articles that are left out are no questions.
std::vector<Question> questions(const model::State& state, const Library& library,
                                const CharterDocument& document, model::Date asOf);

/// The row that holds the answers for an article with every default of ours made a choice of the
/// parties, as it stands now; texts that nobody wrote stay open.
model::Article withDefaultsKept(const model::State& state, const Library& library,
                                const CharterDocument& document, const std::string& articleId,
                                model::Date asOf);

/// What another consortium chose, as rows for this one: alternatives and settings that nobody has
/// chosen here and that this library knows. Free texts and places are never taken over, for they
/// name others.
std::vector<model::Article> answersOf(const model::State& other, const model::State& present,
                                      const Library& library);

} // namespace concordat::charter
