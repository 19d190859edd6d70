#pragma once

#include "core/model/entities.h"

namespace concordat::measures {

/// Whether a member is a small or medium enterprise: the kind says as much as the flag would, and
/// where neither says anything nobody knows.
inline model::Tristate smallOrMedium(const model::Member& member)
{
    return member.kind == model::ActorKind::smallMediumEnterprise ? model::Tristate::yes
                                                                  : member.smallOrMedium;
}

/// Whether it is known to be one.
inline bool isSmall(const model::Member& member)
{
    return smallOrMedium(member) == model::Tristate::yes;
}

} // namespace concordat::measures
