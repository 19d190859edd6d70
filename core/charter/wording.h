#pragma once

#include <string>
#include <vector>

#include "core/charter/library.h"
#include "core/model/date.h"
#include "core/model/money.h"

/// Numbers, dates and lists as the text of an agreement words them, in its own language rather
/// than in that of the window.
namespace concordat::charter {

/// 1 to 9999 in Chinese numerals: 12 is 十二, 105 is 一百零五.
std::string chineseNumber(int number);
/// `Article 5`, `第五条`.
std::string articleNumber(Language language, int number);
/// `Annex A`, `附件一`.
std::string annexNumber(Language language, int number);
/// `31 March 2026`, `2026年3月31日`.
std::string worded(Language language, model::Date date);
/// `two thirds`, `三分之二`; a percentage when no simple fraction is meant.
std::string wordedFraction(Language language, double fraction);
/// `14 days`, `14日`, `2/3` as words; `value` in the unit of the parameter.
std::string worded(Language language, ParameterUnit unit, double value);
/// `once a quarter`, `每季度一次`.
std::string wordedRhythm(Language language, int timesPerYear);
/// The same before what is done so often: `once a quarter`, `每季度`.
std::string wordedOften(Language language, int timesPerYear);
/// `EUR 1,234,500`, `1,234,500欧元` for the currencies with a usual name.
std::string worded(Language language, const model::Money& money);
/// What stands behind “every” or 每 at the end of `before`: one month is `month`, 个月; all else
/// stays as it is.
std::string afterEvery(std::string_view before, std::string words);
/// The shortest decimal number that reads back as the same value.
std::string number(double value);

} // namespace concordat::charter
