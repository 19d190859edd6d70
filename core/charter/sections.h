#pragma once

#include <string>

#include "core/charter/facts.h"
#include "core/charter/library.h"

namespace concordat::charter {

/// Whether a template may use `{{#name}}…{{/name}}`, and a condition `with` or `without` it.
bool isKnownSection(const std::string& name);
/// Whether the section holds for the consortium.
bool sectionHolds(const std::string& name, const Facts& facts);

bool holds(const Condition& condition, const Facts& facts);
/// The condition as a reader of the charter would say it: "semiconductors and electronics".
std::string worded(const Condition& condition, const Library& library, Language language);

} // namespace concordat::charter
