#pragma once

#include <QString>
#include <string>

namespace concordat::ui {

/// A formula with its words in the language of the window; its symbols stay as they are.
QString formulaInWords(const std::string& formula);

} // namespace concordat::ui
