#pragma once

#include <QString>
#include <string>

namespace concordat::app {

/// What a part of an engine's answer is called; a name that is not ours, such as a member's, stays
/// as it is.
QString answerWord(const std::string& name);

} // namespace concordat::app
