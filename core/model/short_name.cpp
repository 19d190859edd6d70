#include "core/model/short_name.h"

namespace concordat::model {

std::string shortNameOf(const State& state, const Id<Member>& member)
{
    const auto* row = state.find(member);
    return row ? shortNameOf(*row) : member.value();
}

} // namespace concordat::model
