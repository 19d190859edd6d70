#include "core/model/result.h"

namespace concordat::model {

Error badInput(Text text, std::string where)
{
    return {ErrorCode::input, std::move(text), std::move(where), {}};
}

Error stoppedComputation()
{
    return {
        ErrorCode::cancelled, coreText("Computation", "The computation was cancelled."), {}, {}};
}

std::string Error::toEnglish() const
{
    std::string line = where.empty() ? std::string{} : where + ": ";
    line += model::toEnglish(text);
    for (const auto& cause : causes)
        line += "\n  " + cause.toEnglish();
    return line;
}

} // namespace concordat::model
