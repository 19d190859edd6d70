#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/build.h"

/// What wording alone gives away, without the model.
namespace concordat::charter {

/// A run of the text that somebody wrote by hand, or of the library.
struct Passage {
    std::string article;
    std::string place;
    std::string link;
    std::string text;
    bool own = false; ///< written by the parties, not by the library
};

/// Words with a capital inside an English sentence, as a term would be written: "the Steering
/// Group". Starts of sentences, numbers of articles and single letters are none.
std::vector<std::string> capitalisedPhrases(std::string_view text);
/// Terms that the text itself introduces: (the “X”), “X” means, 以下简称“X”. More than 200 bytes
/// between two marks are no term.
std::vector<std::string> introducedTerms(std::string_view text);
/// Numbers of articles that the text names: "Article 12", 第十二条; not those of a law or treaty.
std::vector<int> articleReferences(std::string_view text);
/// Numbers of annexes that the text names: "Annex C", 附件三.
std::vector<int> annexReferences(std::string_view text);
/// `term` in another capitalisation as a whole word; empty when there is none. A hyphen, and
/// "third" before "party", make it another word.
std::string driftingTerm(std::string_view text, const std::string& term);
/// Something that reads almost like `name` but is not it: another case, one letter off, another
/// space; empty when there is nothing of the kind. One of `others` written exactly is none.
std::string driftingName(std::string_view text, const std::string& name,
                         const std::vector<std::string>& others = {});
/// The number in Chinese numerals or digits, at most 999,999,999; 0 when it is none.
int numberFromChinese(std::string_view text);

} // namespace concordat::charter
