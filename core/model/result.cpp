#include "core/model/result.h"

namespace concordat::model {

std::string Error::toEnglish() const
{
    std::string line = where.empty() ? std::string{} : where + ": ";
    line += model::toEnglish(text);
    for (const auto& cause : causes)
        line += "\n  " + cause.toEnglish();
    return line;
}

} // namespace concordat::model
