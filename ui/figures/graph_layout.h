#pragma once

#include "ui/figures/diagram.h"

namespace concordat::ui::figures {

enum class Arrangement { layered, circle };

/// Gives every node its place and every edge its course, by Graphviz (`dot` or `circo`). This is
/// the one gateway to that library, which is loaded with the first diagram and must not be entered
/// twice at a time: calls wait for each other. The same diagram always gets the same places. Should
/// the library fail, or this computer lack it, the nodes stand in rows and the edges are straight.
Diagram arranged(Diagram diagram, Arrangement arrangement);

} // namespace concordat::ui::figures
