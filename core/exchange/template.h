#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::exchange {

/// What a new consortium can be started from: one per organisational form, and `blank`.
std::vector<std::string> templateIds();
/// The name of a template for a menu.
model::Text templateName(const std::string& id);

/// A consortium with what its form usually starts with: the resource types its actors bring (to be
/// marked required or removed), a joint management committee with the default rule, the five
/// internal mechanisms not yet live. `words` puts names into the user's language. An empty `name`
/// becomes "Untitled consortium".
model::Result<model::State>
makeFromTemplate(const std::string& id, const std::string& name,
                 const std::function<std::string(const model::Text&)>& words);

} // namespace concordat::exchange
